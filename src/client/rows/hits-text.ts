import type { RowMatches } from './match-rows.ts';

/** Says to the reader how many rows were found, and where. */
export function hitsText(matches: RowMatches): string {
  const count = matches.hits.length.toLocaleString('ja');
  if (!matches.hits.length) return '見つかりません';
  return matches.in === 'names' ? `${count} 件` : `説明の中に ${count} 件`;
}
