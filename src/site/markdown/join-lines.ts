import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Takes out the line breaks between Japanese characters, which a browser would show as spaces. */
export function joinLines(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(breakInJapanese, '');
  });
}

const breakInJapanese =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。！？：；（）「」『』・…])[ \t]*\n[ \t]*(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。！？：；（）「」『』・…])/gu;
