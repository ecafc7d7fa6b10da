import type { Audit } from './measure/lighthouse.ts';
import type { Weight } from './measure/page-weight.ts';
import type { BuildRow, GrowthRow, PageRow } from './parts.ts';

/** Each part of the results as lines of Markdown: a table, and below it what is asked of it, met or not. */
export function reportBuilds(rows: readonly BuildRow[]): string {
  const lines = rows.map(({ search, ours, theirs }) => [
    search ? 'with the search index' : 'without',
    `${ours.seconds.toFixed(1)} s`,
    `${theirs.seconds.toFixed(1)} s`,
    ratio(ours.seconds, theirs.seconds),
    `${ours.peakMb.toFixed(0)} MB`,
    `${theirs.peakMb.toFixed(0)} MB`,
    ratio(ours.peakMb, theirs.peakMb),
  ]);
  const head = ['build', 'Fieldnotes', 'Starlight', 'ratio', 'peak memory', 'Starlight', 'ratio'];
  const bars = rows.map(({ search, ours, theirs }) =>
    bar(
      `build time ${search ? 'with' : 'without'} the search index ≤ 0.5 × Starlight`,
      ours.seconds <= theirs.seconds / 2,
    ),
  );
  return section('Build', [table(head, lines), ...bars]);
}

export function reportWeights(rows: readonly PageRow<Weight>[]): string {
  const lines = rows.flatMap(({ page, ours, theirs }) =>
    (['html', 'css', 'js', 'requests'] as const).map((part) => [
      page,
      part,
      count(ours[part]),
      count(theirs[part]),
      ratio(ours[part], theirs[part]),
    ]),
  );
  const bars = rows.flatMap(({ page, ours, theirs }) => [
    bar(
      `${page}: CSS and JS ≤ 0.5 × Starlight (${ratio(ours.css + ours.js, theirs.css + theirs.js)})`,
      ours.css + ours.js <= (theirs.css + theirs.js) / 2,
    ),
    bar(`${page}: no more HTML than Starlight`, ours.html <= theirs.html),
  ]);
  return section('Bytes before the reader does something (brotli 11)', [
    table(['page', '', 'Fieldnotes', 'Starlight', 'ratio'], lines),
    ...bars,
  ]);
}

export function reportAudits(rows: readonly PageRow<Audit>[]): string {
  const lines = rows.flatMap(({ page, ours, theirs }) =>
    [
      { name: 'Fieldnotes', of: ours },
      { name: 'Starlight', of: theirs },
    ].map(({ name, of }) => [
      page,
      name,
      `${of.performance}`,
      `${of.accessibility}`,
      `${of.bestPractices}`,
      `${of.seo}`,
      `${of.lcp.toFixed(0)} ms`,
      `${of.tbt.toFixed(0)} ms`,
      of.cls.toFixed(3),
      of.failed.join(', '),
    ]),
  );
  const bars = rows.flatMap(({ page, ours }) => {
    const least = page === 'Deployment' ? 95 : 100;
    const { performance, accessibility, bestPractices, seo } = ours;
    const met = [performance, accessibility, bestPractices, seo].every((score) => score >= least);
    return [bar(`${page}: every score ≥ ${least}`, met), bar(`${page}: CLS 0`, ours.cls === 0)];
  });
  const head = [
    'page',
    '',
    'performance',
    'accessibility',
    'best practices',
    'SEO',
    'LCP',
    'TBT',
    'CLS',
    'failed',
  ];
  return section('Lighthouse, mobile, median of three', [table(head, lines), ...bars]);
}

export function reportDeepField({ ours, theirs }: { ours: number; theirs: number }): string {
  const line = [`${ours.toFixed(0)} ms`, `${theirs.toFixed(0)} ms`, ratio(ours, theirs)];
  return section(
    'From the navigation to a deep field in view and marked (150 ms, 1.6 Mbit/s, processor 4 × slower)',
    [
      table(['Fieldnotes', 'Starlight', 'ratio'], [line]),
      bar('deep field visible within 1,200 ms', ours <= 1200),
    ],
  );
}

export function reportGrowth(rows: readonly GrowthRow[]): string {
  const lines = rows.map(({ times, pages, seconds, peakMb }) => [
    `${times} ×`,
    count(pages),
    `${seconds.toFixed(1)} s`,
    `${((seconds * 1000) / pages).toFixed(1)} ms`,
    `${peakMb.toFixed(0)} MB`,
    `${((peakMb * 1000) / pages).toFixed(0)} kB`,
  ]);
  const head = ['notes and kinds', 'pages', 'build', 'per page', 'peak memory', 'per page'];
  const steps = slopes(rows);
  return section('Growth', [
    table(head, lines),
    ...steps.map(
      ({ from, to, ms, kb }) =>
        `From ${from} × to ${to} ×: ${ms.toFixed(1)} ms and ${kb.toFixed(0)} kB for each page more.`,
    ),
    bar(
      'linear: each page more costs at most 1.2 × what it did in the step before',
      isLinear(rows),
    ),
    // Stricter: a page of a type, of which there are no more, is cheaper than those of notes and kinds.
    bar('each page more costs no more than an average page of 1 ×', isNoDearer(rows)),
  ]);
}

/** What each page more costs, between one size and the next. */
function slopes(rows: readonly GrowthRow[]) {
  return rows.slice(1).flatMap((row, at) => {
    const before = rows[at];
    if (!before) return [];
    const more = row.pages - before.pages;
    const ms = ((row.seconds - before.seconds) * 1000) / more;
    const kb = ((row.peakMb - before.peakMb) * 1000) / more;
    return [{ from: before.times, to: row.times, ms, kb }];
  });
}

function isLinear(rows: readonly GrowthRow[]): boolean {
  const steps = slopes(rows);
  return steps.slice(1).every((step, at) => {
    const before = steps[at];
    return before && step.ms <= 1.2 * before.ms && step.kb <= 1.2 * before.kb;
  });
}

function isNoDearer(rows: readonly GrowthRow[]): boolean {
  const [first] = rows;
  if (!first) return false;
  const perPage = {
    ms: (first.seconds * 1000) / first.pages,
    kb: (first.peakMb * 1000) / first.pages,
  };
  return slopes(rows).every(({ ms, kb }) => ms <= perPage.ms && kb <= perPage.kb);
}

function section(title: string, parts: readonly string[]): string {
  return `## ${title}\n\n${parts.join('\n')}\n`;
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n')}\n`;
}

const bar = (text: string, met: boolean) => `- ${met ? '✓' : '✗ NOT MET'} ${text}`;
const ratio = (ours: number, theirs: number) => (theirs === 0 ? '–' : (ours / theirs).toFixed(2));
const count = (n: number) => n.toLocaleString('en');
