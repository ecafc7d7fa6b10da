import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { siteModel } from '../model.ts';
import { drawFence } from './draw-fence.ts';
import { joinLines } from './join-lines.ts';
import { linkFields } from './link-fields.ts';

/** Joins a note with the schema: code that names a field links to it, and manifests are drawn with links on every key. */
export function rehypeFields() {
  return (tree: Root, file: VFile): void => {
    const model = siteModel();
    const kinds: unknown = file.data.astro?.frontmatter?.kinds;
    const names = Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string') : [];
    joinLines(tree);
    linkFields(tree, model.fieldLinker(names));
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'pre' || !parent || index === undefined) return undefined;
      const fence = readFence(node);
      if (fence) parent.children[index] = drawFence(fence, model);
      return SKIP;
    });
  };
}

/** A fence arrives as `pre > code.language-x`, with what follows the language in `data.meta`. */
function readFence(pre: Element): { lang: string; meta: string; code: string } | undefined {
  const [code] = pre.children;
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const [text] = code.children;
  const { className } = code.properties;
  const language = Array.isArray(className)
    ? className.map(String).find((name) => name.startsWith('language-'))
    : undefined;
  return {
    lang: language?.slice('language-'.length).toLowerCase() ?? '',
    meta: typeof code.data?.meta === 'string' ? code.data.meta : '',
    code: text?.type === 'text' ? text.value.replace(/\n$/, '') : '',
  };
}

declare module 'hast' {
  interface ElementData {
    /** What follows the language on the line of an opening fence. */
    meta?: string | null | undefined;
  }
}
