/** Undoes the escapes of client-node: quotes, and block comment marks written as `/_*` and `*_/`. */
export function cleanClientDoc(doc: string): string {
  return doc
    .replace(/\\(["'\\`])/g, '$1')
    .replaceAll('/_*', '/*')
    .replaceAll('*_/', '*/');
}

/**
 * Undoes the escapes of kubernetes-models (`\*`, `\/`) and splits off what it appends to a text: the list
 * `Possible enum values:`, with a line for each, and the mark of a deprecated type.
 */
export function cleanProseDoc(doc: string): CleanDoc {
  const marked = doc.replace(/\\([*/])/g, '$1');
  const text = marked.replace(/\s*^@deprecated$/m, '');
  const start = text.search(/\s*\bPossible enum values:/);
  return {
    text: start < 0 ? text : text.slice(0, start),
    enumDocs: start < 0 ? new Map() : enumDocsIn(text.slice(start)),
    isDeprecated: text !== marked,
  };
}

function enumDocsIn(list: string): Map<string, string> {
  const lines = list.matchAll(/^ - `"(.*?)"`((?:(?!^ - `")[\s\S])*)/gm);
  return new Map([...lines].map((match) => [match[1] ?? '', (match[2] ?? '').trim()]));
}

/** Whether two texts differ in white space at most: client-node flattens paragraphs. */
export function sameWords(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** Whether two texts say the same but for the API version that they name. */
export function sameButVersion(a: string, b: string): boolean {
  const versionless = (text: string) => folded(text).replace(/v\d+(?:(?:alpha|beta)\d+)?/g, 'v');
  return versionless(a) === versionless(b);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export interface CleanDoc {
  readonly text: string;
  /** What is said of each value of an enum. */
  readonly enumDocs: ReadonlyMap<string, string>;
  readonly isDeprecated: boolean;
}
