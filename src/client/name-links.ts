/**
 * Completes rows when they come to be seen: their name becomes a link to them, and the link to their whole official text
 * says which field it is of. Written into a page of a thousand rows, these alone would be a tenth of what is sent.
 */
export function setUpNameLinks(main: HTMLElement): void {
  const complete = (list: Element) => {
    for (const row of list.querySelectorAll(':scope > li, :scope > li > .kids > li')) {
      const name = row.querySelector<HTMLAnchorElement>(':scope > .row .name:not([href])');
      if (name) name.href = `#${row.id}`;
      const full = row.querySelector(':scope > .row > .off > .full');
      if (full) full.ariaLabel = `${full.textContent.trim()}（${row.id}）`;
    }
  };
  const completeBelow = (details: Element) => complete(details.children[1] ?? details);
  main.addEventListener(
    'toggle',
    ({ target }) => target instanceof Element && completeBelow(target),
    true,
  );
  main.querySelectorAll('.fields, .fields details[open] > ul, .fields .kids').forEach(complete);
}
