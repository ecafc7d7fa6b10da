import type { AstroPrerenderer } from 'astro';

/** Returns a prerenderer that makes pages as `astro` does, the notes first, and shows each of them when it is made. */
export function watchPages(
  astro: AstroPrerenderer,
  { base, made, note }: PageWatcher,
): AstroPrerenderer {
  return {
    ...astro,
    name: 'fieldnotes',
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      return paths.toSorted((a, b) => Number(isNote(b.route)) - Number(isNote(a.route)));
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

const isNote = ({ component }: { readonly component: string }) =>
  component === 'src/pages/notes/[...id].astro';

export interface PageWatcher {
  /** The path that the site stands below. */
  readonly base: string;
  /** A page is made. */
  made(): void;
  /** The page of a note is made: its path, as the site serves it, and its text. */
  note(pathname: string, html: string): void;
}
