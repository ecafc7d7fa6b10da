/** Returns a note (inline Markdown) as plain text: what a list of answers shows and what is searched. */
export function plainNote(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/\*\*([^*]*)\*\*/g, '$1')
    .replace(/([^\x20-\x7e])\n(?=[^\x20-\x7e])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
