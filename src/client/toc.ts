import { currentHeading } from './current-heading.ts';

/** Marks the links of `nav.toc` to the heading that the reader is under with `aria-current`. */
export function setUpToc(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav.toc a[href^="#"]')];
  if (!links.length) return;
  const targets = links.map(({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1))),
  );
  const headings = targets.filter((target) => target !== null);

  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const line = (Number.parseFloat(scrollPaddingTop) || 0) + 8;
  const mark = () => {
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
    const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
    const tops = headings.map((heading) => heading.getBoundingClientRect().top);
    const current = headings[currentHeading(tops, line, atEnd)];
    links.forEach((link, index) => {
      link.ariaCurrent = current && targets[index] === current ? 'true' : null;
    });
  };

  // An observer of the headings would say nothing of a jump between places where none is in sight.
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      mark();
    });
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask, { passive: true });
  ask();
}
