import { pathSegments } from './path-segments.ts';

/**
 * Reads what stands behind `kubectl explain`, or the whole line as it was typed: `pods.spec.containers`,
 * `deployments.apps.spec`, `deployments.v1.apps`, `Deployment spec.replicas`, `deploy --api-version=apps/v1`, and
 * `apps/v1/Deployment.spec`. `isWord` says whether a lower-case word names a resource (`pods`, `po`, `pod`,
 * `deployments.apps`); without a known one the first name is taken for the word.
 */
export function parseExplain(typed: string, isWord: (word: string) => boolean): ExplainRequest {
  const { words, apiVersion } = readCommandLine(typed);
  const segments = pathSegments(words.join('.'));
  const found = withGroupBehind(segments, isWord) ?? withGroupInFront(segments, isWord);
  const { length, ...request } = found ?? { word: segments[0]?.toLowerCase() ?? '', length: 1 };
  const path = segments.slice(length).join('.');
  return { ...request, path, ...(apiVersion && splitApiVersion(apiVersion)) };
}

/** Splits `apps/v1`; a version alone is of the core group. */
export function splitApiVersion(apiVersion: string): GroupVersion {
  const [version = '', group = ''] = apiVersion.toLowerCase().split('/').reverse();
  return { group: group === 'core' ? '' : group, version };
}

/** `deployments`, `deployments.apps`, `deployments.v1.apps`; the longest that is known. */
function withGroupBehind(segments: readonly string[], isWord: IsWord): Match | undefined {
  const [first = '', ...others] = segments.map((segment) => segment.toLowerCase());
  const version = isVersion(others[0]) ? others.shift() : undefined;
  const skipped = version ? 1 : 0;
  for (let length = others.length; length >= 0; length -= 1) {
    const word = [first, ...others.slice(0, length)].join('.');
    if (isWord(word)) return { word, length: 1 + skipped + length, ...(version && { version }) };
  }
  return undefined;
}

/** `apps/v1/Deployment`, `core/v1/Pod`, `v1/Pod`. */
function withGroupInFront(segments: readonly string[], isWord: IsWord): Match | undefined {
  const names = segments.map((segment) => segment.toLowerCase());
  const at = names.findIndex(isVersion);
  const version = names[at];
  const word = names[at + 1];
  if (!version || !word || !isWord(word)) return undefined;
  return { word, length: at + 2, ...splitApiVersion(`${names.slice(0, at).join('.')}/${version}`) };
}

function readCommandLine(typed: string): { words: string[]; apiVersion?: string } {
  const words: string[] = [];
  let apiVersion: string | undefined;
  for (const [, flag, value, word] of typed.matchAll(argument)) {
    if (flag === 'api-version') apiVersion = value;
    else if (word && (words.length || !/^(\$|[%>]|k|kubectl|oc|explain)$/.test(word)))
      words.push(word);
  }
  return apiVersion ? { words, apiVersion } : { words };
}

const isVersion = (name: string | undefined) => /^v\d+((alpha|beta)\d+)?$/.test(name ?? '');

// The two flags of `kubectl explain` that take a value; any other flag; a word.
const argument = /--?(api-version|output|o)(?:=|\s+)["']?([^\s"']+)["']?|--?[\w-]+(?:=\S*)?|(\S+)/g;

interface Match extends Partial<GroupVersion> {
  readonly word: string;
  /** How many names the word, its group and its version take up. */
  readonly length: number;
}

type IsWord = (word: string) => boolean;

export interface GroupVersion {
  /** `''` for core. */
  readonly group: string;
  readonly version: string;
}

export interface ExplainRequest extends Partial<GroupVersion> {
  /** Lower case; `''` when nothing was typed. */
  readonly word: string;
  /** The names behind the word, joined by dots, not yet looked up. */
  readonly path: string;
}
