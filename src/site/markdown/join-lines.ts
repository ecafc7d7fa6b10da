import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Takes out the line breaks that Japanese does not read as a space, though a browser shows them as one: those between
 * Japanese characters, and those behind a Japanese punctuation mark.
 */
export function joinLines(tree: Root): void {
  visit(tree, (node) => {
    // Lines of code mean what they say.
    if (node.type === 'element' && node.tagName === 'pre') return SKIP;
    if (node.type !== 'text') return undefined;
    node.value = node.value.replace(betweenJapanese, '').replace(behindPunctuation, '$1');
    return undefined;
  });
}

const japanese = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。！？：；（）「」『』・…`;
const betweenJapanese = new RegExp(`(?<=[${japanese}])[ \\t]*\\n[ \\t]*(?=[${japanese}])`, 'gu');
const behindPunctuation = /([、。！？：；）」』])[ \t]*\n[ \t]*/gu;
