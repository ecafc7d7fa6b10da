import type { FieldLinkCandidate } from '../markdown/find-field-links.ts';
import type { SchemaIndex } from '../schema/schema-index.ts';
import { closestName } from '../text/closest-name.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { FieldLink } from './resolve-field-link.ts';

/** The finding about a text that names a field, type or kind which does not exist; `undefined` for any other text. */
export function linkFinding(
  { t, text, span }: FieldLinkCandidate,
  link: FieldLink,
  index: SchemaIndex,
  file: string,
): Diagnostic | undefined {
  if (t === 'skeleton') {
    const isKind = link.t === 'resource' && link.path === '';
    return isKind ? undefined : unknownKind(text, span, index, file);
  }
  if (link.t === 'unknown') {
    const { missing, type, suggestion } = link;
    return {
      code: 'link-unknown',
      severity: 'warning',
      file,
      span,
      message: `\`${text}\` というフィールドはありません。${type} に「${missing}」がありません。`,
      hint:
        suggestion === undefined
          ? '綴りと、途中の階層が抜けていないかを確かめてください。'
          : `\`${suggestion}\` ではありませんか。`,
    };
  }
  if (t === 'code' || link.t !== 'not-a-link') return undefined;
  return {
    code: 'link-unknown',
    severity: 'warning',
    file,
    span,
    message: `\`${text}\` が指すフィールドはありません。`,
    hint: '`Service.spec.externalIPs` のように、kind か型の名前から書いてください。',
  };
}

/** The finding about the name of a kind that does not exist. */
export function unknownKind(
  name: string,
  span: Diagnostic['span'],
  { schema }: SchemaIndex,
  file: string,
): Diagnostic {
  const near = closestName(
    name,
    [...schema.resources.values()].map(({ kind }) => kind),
  );
  return {
    code: 'link-unknown',
    severity: 'warning',
    file,
    ...(span && { span }),
    message: `「${name}」という kind は API にありません。`,
    hint: near === undefined ? '綴りを確かめてください。' : `\`${near}\` ではありませんか。`,
  };
}
