import type { SchemaIndex } from '../schema/schema-index.ts';
import type { Definition, Resource } from '../schema/types.ts';
import { closestName } from '../text/closest-name.ts';
import { expandFields, flatten } from './expand.ts';
import { type PathWalk, walkPath } from './walk-path.ts';

/** Resolves one text; for many texts of one note, make a resolver once with `fieldLinkResolver`. */
export function resolveFieldLink(
  text: string,
  index: SchemaIndex,
  options?: FieldLinkOptions,
): FieldLink {
  return fieldLinkResolver(index, options)(text);
}

/**
 * Returns a function that tells which kind, type or field a text names: `Service.spec.externalIPs`,
 * `apps/v1/Deployment.spec`, `PodSpec.containers`, `Deployment`; with `kinds` also `spec.ports` or `externalIPs`, where
 * exactly one of these kinds has exactly one such field. Only what clearly names a field that does not exist is
 * `unknown`; file names, code and prose are `not-a-link`.
 */
export function fieldLinkResolver(
  index: SchemaIndex,
  { kinds = [] }: FieldLinkOptions = {},
): (text: string) => FieldLink {
  const own = kinds.flatMap((kind) => index.resourcesOfKind(kind)[0] ?? []);
  const searches = own.map((resource) => ({ resource, find: fieldSearch(resource, index) }));
  return (text) => {
    const { head, segments } = readPath(text);
    if (head === undefined) return notALink;
    const named = resolveNamed(head, segments, index);
    if (named.t !== 'not-a-link') return named;
    const found = searches.flatMap(({ resource, find }) => {
      const path = find([head, ...segments]);
      return path === undefined ? [] : [{ t: 'resource' as const, resource, path }];
    });
    return (found.length === 1 && found[0]) || notALink;
  };
}

const notALink: FieldLink = { t: 'not-a-link' };

/** `[0]`, `[*]` and a value behind `:` or `=` are allowed and say nothing. */
const pathPattern =
  /^\.?((?:[a-z0-9.-]+\/){0,2}[A-Za-z]\w*)((?:\.[\w$*-]+|\[[^\]]*\])*)(?:\s*[:=](?:\s.*)?)?$/;

function readPath(text: string): { head?: string; segments: string[] } {
  const match = text.length <= 300 ? pathPattern.exec(text.trim()) : null;
  const rest = match?.[2]?.replace(/\[[^\]]*\]/g, '') ?? '';
  const segments = rest.split('.').filter((segment) => segment !== '');
  return match?.[1] === undefined ? { segments } : { head: match[1], segments };
}

/** A text that begins with the name of a kind or type. */
function resolveNamed(head: string, segments: readonly string[], index: SchemaIndex): FieldLink {
  const slash = head.lastIndexOf('/');
  const name = head.slice(slash + 1);
  const resource =
    slash < 0
      ? index.resourcesOfKind(name)[0]
      : index.resource(head.slice(0, slash).replace(/^core\//, ''), name);
  if (resource) return fromResource(resource, segments, index);
  const definition = index.resolveTypeName(head)[0];
  if (!definition || !/^[A-Z]/.test(name)) return notALink;
  return fromDefinition(definition, segments, index);
}

function fromResource(
  resource: Resource,
  segments: readonly string[],
  index: SchemaIndex,
): FieldLink {
  if (segments.length === 0) return { t: 'resource', resource, path: '' };
  const definition = index.schema.definitions.get(resource.definition);
  if (!definition) return notALink;
  const walk = walkPath(definition, segments, index);
  if (walk.t === 'found') return { t: 'resource', resource, path: walk.path };
  // `Node.js` and `Pod.yaml` are no fields, but `Service.type` means `Service.spec.type`.
  if (walk.at === 0) {
    const inSpec = walkPath(definition, ['spec', ...segments], index);
    return inSpec.t === 'found' ? { t: 'resource', resource, path: inSpec.path } : notALink;
  }
  return unknown(resource.kind, segments, walk);
}

function fromDefinition(
  definition: Definition,
  segments: readonly string[],
  index: SchemaIndex,
): FieldLink {
  const clear = /[a-z][A-Z]/.test(definition.name);
  if (segments.length === 0) return clear ? { t: 'definition', definition, path: '' } : notALink;
  const walk = walkPath(definition, segments, index);
  if (walk.t === 'found') return { t: 'definition', definition, path: walk.path };
  return walk.at > 0 || clear ? unknown(definition.name, segments, walk) : notALink;
}

function unknown(head: string, segments: readonly string[], walk: PathWalk): FieldLink {
  if (walk.t === 'found') return notALink;
  const missing = segments[walk.at] ?? '';
  const names = walk.place.fields?.map(({ name }) => name) ?? [];
  const near = closestName(missing, names);
  const suggestion =
    near === undefined
      ? undefined
      : [head, ...segments.slice(0, walk.at), near, ...segments.slice(walk.at + 1)].join('.');
  return { t: 'unknown', missing, type: walk.place.type, ...(suggestion && { suggestion }) };
}

/**
 * Finds a field of one kind by the end of its path. Of several the one nearest the root counts, if it is in the kind's
 * own part (`spec`) at the top; otherwise there must be only one outside `status`.
 */
function fieldSearch(
  resource: Resource,
  index: SchemaIndex,
): (segments: readonly string[]) => string | undefined {
  let byName: Map<string, string[]> | undefined;
  return (segments) => {
    const definition = index.schema.definitions.get(resource.definition);
    if (!definition) return undefined;
    const walk = walkPath(definition, segments, index);
    if (walk.t === 'found') return walk.path;
    byName ??= Map.groupBy(
      flatten(expandFields(index.schema, resource.definition)).map(({ path }) => path),
      (path) => path.slice(path.lastIndexOf('.') + 1),
    );
    const end = `.${segments.join('.')}`;
    const paths = (byName.get(segments.at(-1) ?? '') ?? []).filter((path) => path.endsWith(end));
    const outside = paths.filter((path) => !path.startsWith('status.'));
    const top = outside.filter((path) => path === `spec${end}`);
    if (top.length === 1) return top[0];
    const candidates = outside.length > 0 ? outside : paths;
    return candidates.length === 1 ? candidates[0] : undefined;
  };
}

export interface FieldLinkOptions {
  /** The kinds that the note is about, as its frontmatter lists them. Default: none. */
  readonly kinds?: readonly string[];
}

/** `path` is an address as `ResolvedEntry.path`; `''` when the text names the kind or type as a whole. */
export type FieldLink =
  | { readonly t: 'resource'; readonly resource: Resource; readonly path: string }
  | { readonly t: 'definition'; readonly definition: Definition; readonly path: string }
  /** `missing` is no field of `type`; `suggestion` is the whole text put right. */
  | {
      readonly t: 'unknown';
      readonly missing: string;
      readonly type: string;
      readonly suggestion?: string;
    }
  | { readonly t: 'not-a-link' };
