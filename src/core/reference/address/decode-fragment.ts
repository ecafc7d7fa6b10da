/** Undoes the percent-encoding of a fragment and drops its `#`; text that is not well encoded is returned as it is. */
export function decodeFragment(fragment: string): string {
  const text = fragment.replace(/^#+/, '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
