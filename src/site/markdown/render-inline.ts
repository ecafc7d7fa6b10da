import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { joinLines } from './join-lines.ts';
import { linkFields, type FieldLinker } from './link-fields.ts';

/** Returns a renderer for the author's notes on fields: Markdown to HTML, with field names in code as links. */
export function createNoteRenderer(linker: FieldLinker): (text: string) => string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkCjkFriendly)
    .use(remarkRehype)
    .use(() => joinLines)
    .use(() => (tree: Root) => linkFields(tree, linker))
    .use(rehypeStringify);
  return (text) => (plain.test(text) ? `<p>${text}</p>` : String(processor.processSync(text)));
}

/**
 * One line of words and Japanese marks: nothing in it means anything to Markdown or HTML, and most notes are such. The test
 * holds the processor to it.
 */
const plain = /^\p{L}(?:[\p{L}\p{N}、。・：；！？（）「」『』…〜→,/%+-]| (?=\S))*$/u;
