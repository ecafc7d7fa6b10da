import type { AstroPrerenderer } from 'astro';

/** Returns a prerenderer that makes pages as `astro` does, in an order of its own, and tells of each of them when it is made. */
export function watchPages(
  astro: AstroPrerenderer,
  { base, made, note }: PageWatcher,
): AstroPrerenderer {
  return {
    ...astro,
    name: 'fieldnotes',
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      return paths.toSorted((a, b) => turn(a.route) - turn(b.route));
    },
    async render(request, options) {
      const answer = await astro.render(request, options);
      made();
      if (!isNote(options.routeData)) return answer;
      const { response, ...rest } = answer instanceof Response ? { response: answer } : answer;
      const html = await response.text();
      note(decodeURI(new URL(request.url).pathname).slice(base.replace(/\/$/, '').length), html);
      return { ...rest, response: new Response(html, response) };
    },
  };
}

/** Kinds are made while the notes are still being rendered, and notes before the rest, because they are indexed beside the rest. */
function turn({ component }: Route): number {
  const place = firstPages.indexOf(component);
  return place < 0 ? firstPages.length : place;
}

const isNote = ({ component }: Route) => component === notePage;

const notePage = 'src/pages/notes/[...id].astro';
const firstPages = ['src/pages/reference/[group]/[version]/[kind].astro', notePage];

interface Route {
  /** The file of the page, by its path in the project. */
  readonly component: string;
}

export interface PageWatcher {
  /** The path that the site stands below. */
  readonly base: string;
  /** A page is made. */
  made(): void;
  /** The page of a note is made: its path, as the site serves it, and its text. */
  note(pathname: string, html: string): void;
}
