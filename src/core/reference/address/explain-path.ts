import type { SchemaIndex } from '../../schema/schema-index.ts';
import type { Resource, TypeExpr } from '../../schema/types.ts';
import { expandFields, type FieldNode, flatten } from '../expand.ts';
import { resolvePath } from '../resolve-path.ts';
import { nearestWords } from './nearest-words.ts';
import { type Aliases, kindAliases } from './page-aliases.ts';
import { type ExplainRequest, parseExplain } from './parse-explain.ts';
import { suggestPaths } from './suggest-paths.ts';

/** Finds the kind or field that a path means as `kubectl explain` takes it, or what it may have meant. */
export function explainPath(
  typed: string,
  { index, names, aliases }: ExplainContext,
): PathExplanation {
  const request = parseExplain(typed, (word) => names.has(word));
  const named = names.get(request.word);
  if (!named) {
    const { word } = request;
    return { t: 'resource-unknown', word, suggestions: nearestResources(word, names) };
  }
  const resource = named.find((one) => isServedAs(one, request));
  if (!resource) return { t: 'version-unknown', word: request.word, resources: named };

  const nodes = expandFields(index.schema, resource.definition);
  if (!request.path) return { t: 'kind', resource, nodes };
  const rows = new Map(flatten(nodes).map((node) => [node.path, node]));
  const found = resolvePath(request.path, {
    ids: rows.keys(),
    names: [request.word],
    aliases: kindAliases(resource, index.schema, aliases, nodes),
  });
  const node = found.t === 'none' ? undefined : rows.get(found.id);
  const missing = found.t === 'corrected' ? found.rest : 'missing' in found ? found.missing : [];
  if (node && (!missing.length || takesKeys(node.field.type)))
    return { t: 'field', resource, node };
  return {
    t: 'field-unknown',
    resource,
    asked: request.path,
    ...(node && { ancestor: node }),
    suggestions: suggestPaths(node?.path ?? '', missing, rows.keys()),
  };
}

/** Of several words for one resource, the nearest. */
function nearestResources(word: string, names: ExplainContext['names']): string[] {
  const near = Map.groupBy(nearestWords(word, names.keys(), 12), (name) => names.get(name)?.[0]);
  return [...near.values()].flatMap((words) => words.slice(0, 1)).slice(0, 3);
}

function isServedAs(resource: Resource, { group, version }: ExplainRequest): boolean {
  const sameGroup = group === undefined || resource.group === group;
  return sameGroup && (version === undefined || resource.version === version);
}

/** Behind such a field any name is a key. */
function takesKeys(type: TypeExpr): boolean {
  return type.t === 'array' ? takesKeys(type.items) : type.t === 'map' || type.t === 'any';
}

export interface ExplainContext {
  readonly index: SchemaIndex;
  /** What `resourceNames` returns. */
  readonly names: ReadonlyMap<string, readonly Resource[]>;
  readonly aliases: Aliases;
}

export type PathExplanation =
  | { readonly t: 'kind'; readonly resource: Resource; readonly nodes: readonly FieldNode[] }
  | { readonly t: 'field'; readonly resource: Resource; readonly node: FieldNode }
  | {
      readonly t: 'field-unknown';
      readonly resource: Resource;
      readonly asked: string;
      /** The nearest field above that exists. */
      readonly ancestor?: FieldNode;
      readonly suggestions: readonly string[];
    }
  | {
      readonly t: 'resource-unknown';
      readonly word: string;
      readonly suggestions: readonly string[];
    }
  /** The word names resources, but none in the group and version that were asked for. */
  | {
      readonly t: 'version-unknown';
      readonly word: string;
      readonly resources: readonly Resource[];
    };
