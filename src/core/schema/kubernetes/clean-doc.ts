/** Undoes the escapes of client-node: quotes, and block comment marks written as `/_*` and `*_/`. */
export function cleanClientDoc(doc: string): string {
  return doc
    .replace(/\\(["'\\`])/g, '$1')
    .replaceAll('/_*', '/*')
    .replaceAll('*_/', '*/');
}

/**
 * Undoes the escapes of kubernetes-models (`\*`, `\/`) and splits off the list that it appends to the text of an enum:
 * `Possible enum values:` and a line for each.
 */
export function cleanProseDoc(doc: string): CleanDoc {
  const text = doc.replace(/\\([*/])/g, '$1');
  const start = text.search(/\s*\bPossible enum values:/);
  if (start < 0) return { text, enumDocs: new Map() };
  const enumDocs = new Map<string, string>();
  for (const match of text.slice(start).matchAll(/^ - `"(.*?)"`((?:(?!^ - `")[\s\S])*)/gm)) {
    enumDocs.set(match[1] ?? '', (match[2] ?? '').trim());
  }
  return { text: text.slice(0, start), enumDocs };
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
}
