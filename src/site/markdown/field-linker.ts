import { fieldLinkResolver, type FieldLink } from '../../core/reference/resolve-field-link.ts';
import type { SchemaIndex } from '../../core/schema/schema-index.ts';
import type { Definition } from '../../core/schema/types.ts';
import type { Urls } from '../urls.ts';
import type { FieldLinker } from './link-fields.ts';

/** Returns a linker for code that names a field, type or kind; bare field names are looked up in `kinds`. */
export function createFieldLinker(
  index: SchemaIndex,
  urls: Urls,
  kinds: readonly string[],
): FieldLinker {
  const resolve = fieldLinkResolver(index, { kinds });
  return (code) => fieldLinkHref(resolve(code), index, urls);
}

/** The address of what a link names; nothing where it names nothing. */
export function fieldLinkHref(link: FieldLink, index: SchemaIndex, urls: Urls): string | undefined {
  if (link.t === 'resource') return urls.kind(link.resource) + fragment(link.path);
  if (link.t !== 'definition') return undefined;
  const { definition, field } = declaringType(link.definition, link.path, index);
  return urls.type(definition) + fragment(field);
}

/** A type's page has its own fields only: the path is followed to the type that declares its last field. */
export function declaringType(
  start: Definition,
  path: string,
  index: SchemaIndex,
): { definition: Definition; field: string } {
  const names = path.split('.').filter((name) => name !== '*');
  let definition = start;
  for (const name of names.slice(0, -1)) {
    const field = index.fieldOf(definition.id, name);
    const next = field && index.definitionOfType(field.type);
    if (!next) return { definition: start, field: names[0] ?? '' };
    definition = next;
  }
  return { definition, field: names.at(-1) ?? '' };
}

const fragment = (path: string) => (path === '' ? '' : `#${path}`);
