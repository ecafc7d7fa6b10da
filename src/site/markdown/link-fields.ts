import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Turns inline code that names a field (`Service.spec.externalIPs`) into a link to it. Code inside links, headings and
 * code blocks stays as it is.
 */
export function linkFields(tree: Root, linker: FieldLinker): void {
  visit(tree, 'element', (node, index, parent) => {
    if (/^(a|pre|h[1-6])$/.test(node.tagName)) return SKIP;
    if (node.tagName !== 'code' || index === undefined || !parent) return undefined;
    const [text] = node.children;
    const href =
      node.children.length === 1 && text?.type === 'text' ? linker(text.value) : undefined;
    if (href === undefined) return SKIP;
    const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: [node] };
    parent.children[index] = link;
    return SKIP;
  });
}

/** Returns the address of the field that a code span names, or nothing where it names none. */
export type FieldLinker = (code: string) => string | undefined;
