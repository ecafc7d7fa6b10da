/**
 * Makes each name a link to its row when the row comes to be seen. Rows that stand closed at first come without, because
 * on a page of a thousand rows these links alone would be a tenth of what is sent.
 */
export function setUpNameLinks(main: HTMLElement): void {
  const link = (details: Element) => {
    for (const row of details.querySelectorAll(':scope > ul > li, :scope > ul > li > .kids > li')) {
      const name = row.querySelector<HTMLAnchorElement>(':scope > .row .name:not([href])');
      if (name) name.href = `#${row.id}`;
    }
  };
  main.addEventListener('toggle', ({ target }) => target instanceof Element && link(target), true);
  main.querySelectorAll('.fields details[open]').forEach(link);
}
