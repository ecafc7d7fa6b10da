import type { SchemaIndex } from '../schema/schema-index.ts';
import type { Definition, DefinitionId, Opaque, TypeExpr } from '../schema/types.ts';
import { isBuiltInTypeName } from '../skeleton/parse-type.ts';
import type { WrittenType } from '../skeleton/types.ts';
import type { Span } from '../text/position.ts';

/**
 * Whether a written type says nothing against the type of a field. The type of an array's items or of a map's values
 * may stand for the whole, and a scalar may be called by its general name.
 */
export function fitsWrittenType(written: WrittenType, type: TypeExpr, index: SchemaIndex): boolean {
  if (type.t === 'any') return true;
  if (type.t === 'oneOf') return type.of.some((member) => fitsWrittenType(written, member, index));
  if (written.t === 'array') {
    if (type.t === 'array') return fitsWrittenType(written.items, type.items, index);
    return isBase64(type) && nameOf(written.items).startsWith('byte');
  }
  if (written.t === 'map')
    return type.t === 'map' && fitsWrittenType(written.values, type.values, index);
  if (type.t === 'array') return fitsWrittenType(written, type.items, index);
  if (type.t === 'map')
    return written.name === 'object' || fitsWrittenType(written, type.values, index);
  if (type.t === 'scalar') return scalarNames(type.of, type.format).includes(written.name);
  if (type.t === 'inline') return written.name === 'object';
  const definition = index.schema.definitions.get(type.id);
  if (isBuiltInTypeName(written.name)) return builtInFits(written.name, definition?.opaque);
  return index.resolveTypeName(written.name, { near: type.id }).some(({ id }) => id === type.id);
}

/** The names inside a written type, each with the definition it means beside a field of type `expected`. */
export function namesIn(
  written: WrittenType,
  { index, near, expected }: { index: SchemaIndex; near: DefinitionId; expected?: TypeExpr },
): { name: string; span: Span; definition?: Definition }[] {
  if (written.t === 'array')
    return namesIn(written.items, { index, near, ...(expected && { expected }) });
  if (written.t === 'map')
    return namesIn(written.values, { index, near, ...(expected && { expected }) });
  const { name, span } = written;
  if (isBuiltInTypeName(name)) return [{ name, span }];
  const found = index.resolveTypeName(name, { near });
  const own = expected && index.definitionOfType(expected);
  const definition = found.find(({ id }) => id === own?.id) ?? found[0];
  return [definition ? { name, span, definition } : { name, span }];
}

function nameOf(written: WrittenType): string {
  return written.t === 'name' ? written.name : '';
}

function isBase64(type: TypeExpr): boolean {
  return type.t === 'scalar' && type.format === 'byte';
}

function scalarNames(of: string, format: string | undefined): readonly string[] {
  if (of === 'string')
    return format === 'byte' ? ['string', 'byte', 'bytes', 'base64'] : ['string'];
  if (of === 'boolean') return ['boolean', 'bool'];
  if (of === 'number') return ['number', 'float', 'double'];
  const exact = format ? [format] : ['int32', 'int64'];
  return ['integer', 'int', 'number', ...exact];
}

/** What is written as a text or a number may be called so. */
function builtInFits(name: string, opaque: Opaque | undefined): boolean {
  if (opaque === undefined) return name === 'object';
  if (opaque === 'json' || opaque === 'object') return true;
  if (opaque === 'int-or-string') return ['string', 'integer', 'int', 'int32'].includes(name);
  return name === 'string' || (opaque === 'quantity' && name === 'number');
}
