import { announce } from './announce.ts';
import { copyText } from './copy-text.ts';

/**
 * Creates a button that copies what `text` returns at the click. What became of it is shown on the button for two
 * seconds and spoken: `spoken` names what was copied (「リンク」).
 */
export function createCopyButton(label: string, spoken: string, text: () => string) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', async () => {
    const copied = await copyText(text());
    announce(copied ? `${spoken}をコピーしました` : `${spoken}をコピーできませんでした`);
    button.textContent = copied ? 'コピーしました' : 'コピーできません';
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
  return button;
}
