/** The `data-aliases` attribute from which a page's script learns its former ids; left out when there are none. */
export function dataAliases(aliases: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(aliases).length > 0 ? JSON.stringify(aliases) : undefined;
}
