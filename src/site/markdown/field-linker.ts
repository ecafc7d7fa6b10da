import { fieldLinkResolver, type FieldLink } from '../../core/reference/resolve-field-link.ts';
import type { SchemaIndex } from '../../core/schema/schema-index.ts';
import type { FieldAddresses } from '../reference/field-addresses.ts';
import type { FieldLinker } from './link-fields.ts';

/** Returns a linker for code that names a field, type or kind; bare field names are looked up in `kinds`. */
export function createFieldLinker(
  index: SchemaIndex,
  addresses: FieldAddresses,
  kinds: readonly string[],
): FieldLinker {
  const resolve = fieldLinkResolver(index, { kinds });
  return (code) => fieldLinkHref(resolve(code), addresses);
}

/** The address of what a link names; nothing where it names nothing. */
export function fieldLinkHref(link: FieldLink, addresses: FieldAddresses): string | undefined {
  if (link.t === 'resource') return addresses.ofKind(link.resource, link.path);
  return link.t === 'definition' ? addresses.ofType(link.definition, link.path) : undefined;
}
