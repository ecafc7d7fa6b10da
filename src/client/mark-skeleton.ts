import { decodeFragment } from '../core/reference/address/decode-fragment.ts';
import { frameFollower } from './frame-follower.ts';

/**
 * Ties the skeleton in `frame` to the rows beside it. A line under the mouse or the focus marks its row and a row its line (class
 * `twin`); the line of the row that is being read carries `aria-current`. A row that the skeleton does not have counts as
 * the nearest one around it. While the screen is not `wide`, nothing is marked. Returns what pairs the line or row that an
 * event is about.
 */
export function markSkeleton(
  frame: HTMLElement,
  fields: Element,
  wide: MediaQueryList,
): (event: Event) => void {
  const follow = frameFollower(frame);
  const links = new Map<string, Element>();
  for (const link of frame.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const id = decodeFragment(link.hash);
    if (!links.has(id)) links.set(id, link);
  }
  const linkOf = (element: Element | null | undefined): Element | undefined => {
    const item = element?.closest('li[id]');
    return item ? (links.get(item.id) ?? linkOf(item.parentElement)) : undefined;
  };

  let twin: Element | null | undefined;
  const pair = ({ target }: Event) => {
    twin?.classList.remove('twin');
    if (!wide.matches || !(target instanceof Element)) return;
    const line = frame.contains(target) ? target.closest('.line') : null;
    twin = line ? rowOf(target, line) : linkOf(target.closest('.row'))?.closest('.line');
    twin?.classList.add('twin');
  };
  addEventListener('pointerover', pair);
  addEventListener('focusin', pair);

  let current: Element | undefined;
  /** The height of the page at which it stands since it went to the row that its address names. */
  let arrival = -1;
  const mark = (item: Element | null) => {
    const link = wide.matches ? linkOf(item) : undefined;
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    current = link;
    if (link) follow(link);
  };
  const read = () => {
    if (scrollY !== arrival) mark(rowBeingRead(fields));
  };
  const arrive = () => {
    const target = document.querySelector('.fields li:target');
    if (!target) return read();
    arrival = scrollY;
    mark(target);
  };
  let asked = 0;
  const ask = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(read);
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('hashchange', arrive);
  // Rows that are opened or filtered move the others.
  new ResizeObserver(ask).observe(fields);
  arrive();
  return pair;
}

function rowOf(target: Element, line: Element): Element | null {
  const link = target.closest('a[href^="#"]') ?? line.querySelector('a[href^="#"]');
  return document.getElementById(decodeFragment(link?.getAttribute('href') ?? ''));
}

/** The row at the height to which a fragment scrolls, or, at the end of the page, the last one in sight. */
function rowBeingRead(fields: Element): Element | null {
  const { right, top, bottom } = fields.getBoundingClientRect();
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const atEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
  const line = atEnd && scrollY ? innerHeight : Number.parseFloat(scrollPaddingTop) + 8;
  const height = Math.min(Math.max(line, top + 1), bottom - 9);
  return document.elementFromPoint(right - 3, height)?.closest('li[id]') ?? null;
}
