/**
 * Splits a path, however it was written, into the names in it: `.spec.containers[0].name`, `{.spec['nodeName']}`,
 * `$.metadata.labels["app.kubernetes.io/name"]`, `/spec/containers/0`, `spec.replicas:`. Positions in lists, filters
 * and the root sign are dropped; a `*` is kept, because maps of objects have it in their addresses.
 */
export function pathSegments(written: string): string[] {
  const segments: string[] = [];
  const text = written.normalize('NFKC').replace(wholeInQuotes, '$2');
  for (const match of text.matchAll(token)) {
    const name = match[1] ?? match[2] ?? match[3]?.replace(/\\(.)/g, '$1');
    if (name && !/^(\d+|[-$@])$/.test(name)) segments.push(name);
  }
  return segments;
}

const wholeInQuotes = /^\s*(["'`])((?:(?!\1).)*)\1\s*$/;

// A quoted name; a bracket with anything else in it; a bare name, in which a backslash guards the next character.
const token = /"([^"]*)"|'([^']*)'|\[[^"'\]][^\]]*\]|((?:\\.|[^\s.,;:=/|(){}[\]"'`\\、。「」])+)/g;
