/** What the button for all that stands below the row `item` does, or nothing if there is nothing to open. */
export function belowLabel(item: Element): string | undefined {
  if (!item.querySelector('details')) return undefined;
  return item.querySelector('details:not([open])') ? '下をすべて開く' : '下をすべて閉じる';
}
