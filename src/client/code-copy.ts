import { createCopyButton } from './copy-button.ts';
import { plainCode } from './plain-code.ts';

/** Gives every `figure.code[data-copy]` a button that copies its code without the annotations (`.t`, `.n`). */
export function setUpCodeCopy(): void {
  for (const figure of document.querySelectorAll('figure.code[data-copy]')) {
    const pre = figure.querySelector('pre');
    if (!pre) continue;
    const button = createCopyButton('コピー', 'コード', () => codeOf(pre));
    button.className = 'code-copy';
    (figure.querySelector('figcaption') ?? figure).append(button);
  }
}

function codeOf(pre: HTMLElement): string {
  const bare = document.createElement('pre');
  bare.append(...[...pre.childNodes].map((node) => node.cloneNode(true)));
  for (const annotation of bare.querySelectorAll('.t, .n')) annotation.remove();
  return plainCode(pre.textContent, bare.textContent);
}
