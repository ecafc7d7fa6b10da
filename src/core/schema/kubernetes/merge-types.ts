import { definitionId } from '../ids.ts';
import type { DefinitionId, TypeExpr } from '../types.ts';
import type { SourceType } from './source.ts';

/**
 * The type of a field: the client's, except where the client says string or anything and the prose package names the
 * definition behind it (`Quantity`, `RawExtension`, `JSON`, `FieldsV1`).
 */
export function mergeTypes(
  client: SourceType,
  prose: SourceType | undefined,
  names: ReadonlyMap<string, DefinitionId>,
): TypeExpr {
  if (prose?.t === 'ref' && isVague(client)) return { t: 'ref', id: definitionId(prose.name) };
  switch (client.t) {
    case 'scalar':
      return client;
    case 'array':
      return { t: 'array', items: mergeTypes(client.items, itemsOf(prose), names) };
    case 'map':
      return { t: 'map', values: mergeTypes(client.values, valuesOf(prose), names) };
    case 'ref':
      return referenceTo(client.name, names);
    case 'union':
      return { t: 'oneOf', of: client.of.map((member) => mergeTypes(member, undefined, names)) };
    default:
      return { t: 'any' };
  }
}

/**
 * Compares the types of one field in two versions of a definition, references being equal whatever their version.
 * `finer`: `a` names a definition where `b` says string or anything.
 */
export function compareTypes(a: TypeExpr, b: TypeExpr): 'same' | 'finer' | 'different' {
  if (a.t === 'array' && b.t === 'array') return compareTypes(a.items, b.items);
  if (a.t === 'map' && b.t === 'map') return compareTypes(a.values, b.values);
  if (a.t === 'ref' && b.t === 'ref')
    return versionless(a.id) === versionless(b.id) ? 'same' : 'different';
  if (a.t === 'ref' && isVague(b)) return 'finer';
  if (a.t === 'scalar' && b.t === 'scalar') {
    return a.of === b.of && a.format === b.format ? 'same' : 'different';
  }
  return a.t === 'any' && b.t === 'any' ? 'same' : 'different';
}

/** The allowed values of a type, if it lists them: of a union of literals, also as items of an array or map. */
export function enumValues(type: SourceType): string[] | undefined {
  switch (type.t) {
    case 'array':
      return type.items.t === 'literal' ? [type.items.value] : enumValues(type.items);
    case 'map':
      return enumValues(type.values);
    case 'union': {
      const values = type.of.flatMap((member) => (member.t === 'literal' ? [member.value] : []));
      return values.length === type.of.length ? values : undefined;
    }
    default:
      return undefined;
  }
}

/** Says what the client has no model for: its own runtime classes stand for these. */
function referenceTo(name: string, names: ReadonlyMap<string, DefinitionId>): TypeExpr {
  const id = names.get(name) ?? runtimeClasses.get(name);
  return id === undefined ? { t: 'any' } : { t: 'ref', id };
}

const runtimeClasses: ReadonlyMap<string, DefinitionId> = new Map([
  ['Date', definitionId('io.k8s.apimachinery.pkg.apis.meta.v1.Time')],
  ['V1MicroTime', definitionId('io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime')],
  ['IntOrString', definitionId('io.k8s.apimachinery.pkg.util.intstr.IntOrString')],
]);

function isVague(type: SourceType | TypeExpr): boolean {
  return (
    type.t === 'any' || (type.t === 'scalar' && type.of === 'string' && type.format === undefined)
  );
}

function itemsOf(type: SourceType | undefined): SourceType | undefined {
  return type?.t === 'array' ? type.items : undefined;
}

function valuesOf(type: SourceType | undefined): SourceType | undefined {
  return type?.t === 'map' ? type.values : undefined;
}

function versionless(id: DefinitionId): string {
  return id.replace(/\.v\d+(?:(?:alpha|beta)\d+)?\./g, '.');
}
