import type { Element, ElementContent } from 'hast';

/** Returns an element with these properties, numbers written out, and children. */
export function element(
  tagName: string,
  properties: Readonly<Record<string, string | number | readonly string[]>>,
  children: ElementContent[] = [],
): Element {
  const written = Object.entries(properties).map(([name, value]): [string, string | string[]] => [
    name,
    typeof value === 'object' ? [...value] : String(value),
  ]);
  return { type: 'element', tagName, properties: Object.fromEntries(written), children };
}
