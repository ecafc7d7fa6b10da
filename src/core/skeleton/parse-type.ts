import type { Span } from '../text/position.ts';
import type { WrittenType } from './types.ts';

/**
 * Reads a whole text as a type expression: `PodSpec`, `apps/v1/DeploymentSpec`, `ContainerPort[]`, `[]ContainerPort`,
 * `map[string]Quantity`, `int32`. Returns `undefined` when it is anything else, above all prose.
 *
 * @param offset of the text in its source; the spans of the result count from there
 */
export function parseWrittenType(text: string, offset: number): WrittenType | undefined {
  const expression = text.trim();
  if (expression === '' || expression.length > longestExpression) return undefined;
  return parseExpression(expression, offset + text.indexOf(expression));
}

/** Whether the name is a scalar or free-form type that has no definition of its own. */
export function isBuiltInTypeName(name: string): boolean {
  return builtInNames.has(name);
}

const longestExpression = 200;

const mapPrefix = 'map[string]';

const builtInNames = new Set(
  'string integer int int32 int64 number float double boolean bool byte bytes base64 object any'.split(
    ' ',
  ),
);

/** Words that authors write in the place of a type without meaning one. */
const proseWords = new Set(['TODO', 'FIXME', 'NOTE', 'XXX', 'WIP', 'TBD', 'OK', 'NG', 'NA']);

/** `PodSpec`, `apps/v1/DeploymentSpec`, `io.k8s.api.core.v1.PodSpec`. */
const namePattern = /^(?:[A-Za-z0-9.-]+\/)*(?:io\.(?:[A-Za-z0-9-]+\.)*)?[A-Z][A-Za-z0-9]*$/;

function parseExpression(text: string, start: number): WrittenType | undefined {
  const span: Span = { start, end: start + text.length };
  // `map[string]Volume[]` is a map of arrays; an array of maps is `(map[string]Volume)[]`.
  if (text.startsWith(mapPrefix)) {
    const values = parseExpression(text.slice(mapPrefix.length), start + mapPrefix.length);
    return values && { t: 'map', values, span };
  }
  if (text.startsWith('(') && text.endsWith(')'))
    return parseExpression(text.slice(1, -1), start + 1);
  if (text.endsWith('[]')) {
    const items = parseExpression(text.slice(0, -2), start);
    return items && { t: 'array', items, span };
  }
  if (text.startsWith('[]')) {
    const items = parseExpression(text.slice(2), start + 2);
    return items && { t: 'array', items, span };
  }
  return isTypeName(text) ? { t: 'name', name: text, span } : undefined;
}

function isTypeName(text: string): boolean {
  if (builtInNames.has(text)) return true;
  return namePattern.test(text) && !proseWords.has(text);
}
