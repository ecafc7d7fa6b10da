import { element } from './search/element.ts';

/** Shows every key that the site knows, in a dialog that is made anew and goes when it is closed. */
export function openKeyDialog(): void {
  const close = element('button', { type: 'button' }, '閉じる');
  const dialog = element(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    element(
      'div',
      {},
      element('header', {}, element('h2', { id: 'keys-title' }, 'キー操作'), close),
      ...groups.flatMap(({ title, keys }) => [
        element('h3', {}, title),
        element('dl', {}, ...keys.flatMap(([names, does]) => [drawKeys(names), drawDeed(does)])),
      ]),
    ),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function drawKeys(names: readonly string[]): HTMLElement {
  const keys = names.flatMap((name, index) => [
    ...(index ? [' か '] : []),
    element('kbd', {}, name),
  ]);
  return element('dt', {}, ...keys);
}

const drawDeed = (does: string) => element('dd', {}, does);

const command = /Mac|iP(hone|ad|od)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

const groups = [
  {
    title: 'どのページでも',
    keys: [
      [['/', `${command} + K`], '検索を開く'],
      [['?'], 'このキー操作の一覧を開く'],
      [['Esc'], '検索、目次、一覧を閉じる'],
      [['Tab'], '最初に押すと「本文へ移動」が現れる'],
    ],
  },
  {
    title: '検索の中で',
    keys: [
      [['↑', '↓'], '結果を選ぶ'],
      [['Enter'], '選んだ結果を開く'],
      [[`${command} + Enter`], '新しいタブで開く'],
    ],
  },
  {
    title: 'フィールドの一覧で',
    keys: [
      [['Tab'], '次のフィールドへ。名前の後は、リンクなどをコピーするボタン'],
      [['Enter'], 'フィールドに印を付ける。閉じた部分を開く'],
    ],
  },
] as const;
