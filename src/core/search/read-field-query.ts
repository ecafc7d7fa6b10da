import { pathSegments } from '../reference/address/path-segments.ts';

/**
 * Reads what a reader typed: a name, a path as it was copied from anywhere, a line of `kubectl explain`, words.
 * The command and its flags are dropped.
 */
export function readFieldQuery(typed: string): FieldQuery {
  const line = typed
    .normalize('NFKC')
    .replace(/^\s*(?:[$%>]\s+)?(?:(?:kubectl|k|oc)\s+)?explain\s+/i, '')
    .replace(/(^|\s)--?[a-z][\w-]*(=\S*)?/gi, ' ')
    .trim();
  const names = pathSegments(line).map((name) => name.toLowerCase());
  return { names, dotted: names.length > 1 && !/\s/.test(line) };
}

export interface FieldQuery {
  /** Lower case. */
  readonly names: readonly string[];
  /** The names were typed as one path. */
  readonly dotted: boolean;
}
