import type { Group, SearchState } from './ask.ts';
import { drawField, drawPage } from './draw-hit.ts';
import { element } from './element.ts';

/**
 * Draws the answers as two lists of links, fields first. A page that stands among the fields as a kind is not repeated.
 * `most`: how many of each are drawn.
 */
export function drawResults({ typed, fields, pages }: SearchState, most: number): DrawnGroup[] {
  const told = answerOf(fields);
  const matches = told?.matches ?? [];
  const fieldHits = matches
    .slice(0, most)
    .map((match) => drawField(match, told?.said(match), typed));
  const shown = new Set(fieldHits.map(({ href }) => href));
  const found = answerOf(pages);
  const pageHits = (found?.pages ?? []).map(drawPage).filter(({ href }) => !shown.has(href));
  return [
    {
      title: told?.near ? '近いフィールド' : 'フィールド',
      hits: fieldHits,
      count: matches.length,
      settled: fields.t === 'answer',
    },
    {
      title: found?.near ? '近いページ' : 'ページ',
      hits: pageHits.slice(0, most),
      count: pageHits.length,
      settled: pages.t === 'answer',
    },
  ];
}

/** Says how much was found, or that nothing was; `''` while an answer is on its way. */
export function resultText(
  { fields, pages, typed }: SearchState,
  groups: readonly DrawnGroup[],
): string {
  if (fields.t === 'pending' || pages.t === 'pending') return '';
  const counts = groups
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => `${title} ${count} 件`);
  if (counts.length > 0) return counts.join('、');
  if (fields.t === 'failed' || pages.t === 'failed') return '';
  return typed ? `「${typed}」は見つかりませんでした。` : '';
}

/** Says what could not be loaded and offers to try again; nothing if all went well. */
export function drawFailure({ fields, pages, retry }: SearchState): HTMLElement[] {
  const failed = [
    ...(fields.t === 'failed' ? ['フィールドの索引'] : []),
    ...(pages.t === 'failed' ? ['ページの索引'] : []),
  ];
  if (failed.length === 0) return [];
  const button = element('button', { type: 'button' }, 'もう一度読み込む');
  button.addEventListener('click', retry);
  const hint = import.meta.env.DEV && pages.t === 'failed' ? developing : '';
  return [element('p', {}, `${failed.join('と')}を読み込めませんでした。${hint}`, button)];
}

const developing =
  '開発中のページ検索は、最後のビルドの索引を使います。先に npm run build を一度走らせてください。';

function answerOf<T>(group: Group<T>): T | undefined {
  if (group.t === 'answer') return group.answer;
  return group.t === 'pending' ? group.last : undefined;
}

export interface DrawnGroup {
  readonly title: string;
  readonly hits: readonly HTMLAnchorElement[];
  /** How many there are in all. */
  readonly count: number;
  /** The answer to the present question. */
  readonly settled: boolean;
}
