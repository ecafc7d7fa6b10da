/** Returns a note (inline Markdown) as plain text, except that what it stresses still stands between `**`. */
export function plainNote(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/([^\x20-\x7e])\n(?=[^\x20-\x7e])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Takes the marks of stress away. */
export function withoutStress(text: string): string {
  return text.replaceAll('**', '');
}

/** Returns what a note stresses. */
export function stressed(text: string): string {
  return [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, part]) => part).join(' ');
}
