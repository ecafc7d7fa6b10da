import { type Excerpt, excerpt } from '../../core/search/excerpt.ts';
import type { Match } from '../../core/search/match-fields.ts';
import { readPageQuery } from '../../core/search/page-query.ts';
import { withoutStress } from '../../core/search/plain-note.ts';
import { urls } from '../../site/page-urls.ts';
import { element } from './element.ts';
import type { FoundPage } from './find-pages.ts';

/**
 * Draws a kind or field as a link to its address: its path, its type, where it stands, and what the author says, for which
 * the place is kept until it is there.
 */
export function drawField(
  match: Match,
  said: Promise<string | undefined> | undefined,
  typed: string,
): HTMLAnchorElement {
  const say = said ? [drawSaid(said, typed)] : [];
  if (match.t === 'kind') {
    const { kind } = match.kind;
    return element(
      'a',
      { class: 'hit', href: kindAddress(kind.version, kind.kind) },
      element('span', { class: 'hit-name' }, element('b', {}, kind.kind), ` ${kind.version}`),
      element('span', { class: 'hit-in' }, '種類'),
      ...say,
    );
  }
  if (match.t === 'type') {
    const { name, version } = match.type;
    return element(
      'a',
      { class: 'hit', href: urls.type({ ...readVersion(version), name }) },
      element('span', { class: 'hit-name' }, element('b', {}, name), ` ${version}`),
      element('span', { class: 'hit-in' }, '型'),
    );
  }
  const { field, place } = match;
  const { kind, path } = place;
  const kinds = new Set(field.places.map((one) => one.kind)).size;
  return element(
    'a',
    { class: 'hit', href: `${kindAddress(kind.version, kind.kind)}#${encodeURI(path)}` },
    element(
      'span',
      { class: 'hit-name' },
      ...drawPath(path, field.name),
      ' ',
      element('span', { class: 'ty' }, field.label),
    ),
    element('span', { class: 'hit-in' }, kind.kind, ...(kinds > 1 ? [` ほか ${kinds - 1}`] : [])),
    ...say,
  );
}

function drawSaid(said: Promise<string | undefined>, typed: string): HTMLElement {
  const place = element('span', { class: 'hit-say' }, '\u00a0');
  said.then(
    (text) => {
      if (text)
        place.replaceChildren(...drawParts(excerpt(withoutStress(text), readPageQuery(typed), 80)));
      else place.remove();
    },
    () => place.remove(),
  );
  return place;
}

/** Draws a page as a link to the section that the query was found in. */
export function drawPage({ url, title, crumb, excerpt }: FoundPage): HTMLAnchorElement {
  return element(
    'a',
    { class: 'hit page-hit', href: url },
    element('span', { class: 'hit-title' }, title),
    element('span', { class: 'hit-in' }, crumb),
    element('span', { class: 'hit-text' }, ...drawParts(excerpt)),
  );
}

/** The parents softly, the own name strongly; a line may end behind any dot. */
function drawPath(path: string, name: string): (Node | string)[] {
  const parents = path.slice(0, path.length - name.length).split(/(?<=\.)/);
  return [
    ...parents.flatMap((parent) => (parent ? [parent, element('wbr')] : [])),
    element('b', {}, name),
  ];
}

function drawParts({ parts, cut }: Excerpt): (Node | string)[] {
  return [
    cut.start ? '…' : '',
    ...parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    cut.end ? '…' : '',
  ];
}

/** `version` is that of the graph: the core group is spelled out, as in addresses. */
function kindAddress(version: string, kind: string): string {
  return urls.kind({ ...readVersion(version), kind });
}

function readVersion(written: string): { group: string; version: string } {
  const [group = '', version = ''] = written.split('/');
  return { group, version };
}
