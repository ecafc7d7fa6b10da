import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Headings get a link to themselves beside them, so that it is no part of their text, and tables a frame of their own to
 * scroll in, named after the heading that they stand under. Headings must have their ids.
 */
export function rehypeNote() {
  return (tree: Root): void => {
    let tables = 0;
    let section = '';
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (/^h[2-4]$/.test(node.tagName) && node.properties.id) {
        section = textOf(node);
        parent.children[index] = withLink(node, String(node.properties.id));
        return SKIP;
      }
      if (node.tagName === 'table') {
        tables += 1;
        visit(node, 'element', emptyHeaderAsCell);
        parent.children[index] = scrollFrame(node, `表 ${tables}${section && `：${section}`}`);
        return SKIP;
      }
      return undefined;
    });
  };
}

function withLink(heading: Element, id: string): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['heading-link'],
      href: `#${id}`,
      ariaLabel: `「${textOf(heading)}」へのリンク`,
      dataPagefindIgnore: true,
    },
    children: [{ type: 'text', value: '#' }],
  };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['heading', heading.tagName] },
    children: [heading, link],
  };
}

const textOf = (node: ElementContent): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element'
      ? node.children.map(textOf).join('')
      : '';

/** The corner of a table with headings on two sides heads nothing. */
function emptyHeaderAsCell(cell: Element): void {
  if (cell.tagName === 'th' && textOf(cell).trim() === '') cell.tagName = 'td';
}

function scrollFrame(table: Element, label: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], tabIndex: 0, role: 'region', ariaLabel: label },
    children: [table],
  };
}
