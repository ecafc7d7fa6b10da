import type { Operation } from './source.ts';

/**
 * Reads from the API's paths which kinds it serves, in the order of group, version and plural, codepoint-wise.
 * Scope, verbs and subresources are those that the paths show, never guessed from names.
 */
export function servedKinds(operations: readonly Operation[]): ServedKind[] {
  const byPath = new Map<string, Gathered>();
  for (const operation of operations) {
    const address = parsePath(operation.path);
    if (!address) continue;
    const key = `${address.group}/${address.version}/${address.plural}`;
    const gathered = byPath.get(key) ?? emptyGathered(address);
    byPath.set(key, gathered);
    gather(gathered, address, operation);
  }
  const keys = [...byPath.keys()].sort();
  return keys.flatMap((key) => finish(byPath.get(key)));
}

/**
 * The paths of `/api/v1/namespaces/{namespace}/pods/{name}/log` and its like. A path below a subresource
 * (`proxy/{path}`) and what is no resource give undefined.
 */
function parsePath(path: string): Address | undefined {
  const match =
    /^\/(?:api|apis\/(?<group>[^/]+))\/(?<version>v[^/]+)(?<scope>\/namespaces\/\{namespace\})?\/(?<plural>[^/{]+)(?<named>\/\{name\}(?:\/(?<subresource>[^/]+))?)?$/.exec(
      path,
    );
  const { group = '', version, scope, plural, named, subresource } = match?.groups ?? {};
  if (version === undefined || plural === undefined) return undefined;
  return {
    group,
    version,
    plural,
    inNamespace: scope !== undefined,
    named: named !== undefined,
    subresource,
  };
}

function gather(gathered: Gathered, address: Address, operation: Operation): void {
  if (address.inNamespace) gathered.namespaced = true;
  if (address.subresource !== undefined) {
    gathered.subresources.add(address.subresource);
    return;
  }
  const verb = verbOf(operation.method, address.named);
  if (verb === undefined) return;
  gathered.verbs.add(verb);
  if (verb === 'list') gathered.list ??= operation.response;
  if (verb === 'create') gathered.model = operation.body ?? gathered.model;
  if (verb === 'get') gathered.model ??= operation.response;
}

function verbOf(method: Operation['method'], named: boolean): string | undefined {
  switch (method) {
    case 'GET':
      return named ? 'get' : 'list';
    case 'POST':
      return 'create';
    case 'PUT':
      return 'update';
    case 'PATCH':
      return 'patch';
    case 'DELETE':
      return named ? 'delete' : 'deletecollection';
    default:
      return undefined;
  }
}

function emptyGathered(address: Address): Gathered {
  const { group, version, plural } = address;
  return { group, version, plural, namespaced: false, verbs: new Set(), subresources: new Set() };
}

function finish(gathered: Gathered | undefined): ServedKind[] {
  if (gathered?.model === undefined) return [];
  const { group, version, plural, namespaced, model, list } = gathered;
  const verbs = [...gathered.verbs].sort();
  const subresources = [...gathered.subresources].sort();
  return [
    { group, version, plural, namespaced, verbs, subresources, model, ...(list && { list }) },
  ];
}

interface Address {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly inNamespace: boolean;
  readonly named: boolean;
  readonly subresource: string | undefined;
}

interface Gathered {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  namespaced: boolean;
  readonly verbs: Set<string>;
  readonly subresources: Set<string>;
  model?: string | undefined;
  list?: string | undefined;
}

export interface ServedKind {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly namespaced: boolean;
  readonly verbs: readonly string[];
  readonly subresources: readonly string[];
  /** The client's class for the kind, `V1Pod`. */
  readonly model: string;
  /** The client's class for its list, `V1PodList`. */
  readonly list?: string;
}
