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

  // The answer may change when a heading crosses the line, and when the footer has come into sight.
  const observer = new IntersectionObserver(mark, {
    rootMargin: `${-line}px 0px 0px`,
    threshold: [0, 1],
  });
  const footer = document.querySelector('body > footer');
  for (const element of footer ? [...headings, footer] : headings) observer.observe(element);
}
