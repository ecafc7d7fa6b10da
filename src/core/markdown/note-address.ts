/** The last part of a note's address: its `id`, else its path among the notes; `undefined` for other files. */
export function noteAddress(
  file: string,
  { id }: { readonly id?: string | undefined },
): string | undefined {
  const name = /^content\/notes\/(.+)\.mdx?$/.exec(file)?.[1];
  return name && (id ?? name);
}
