import type { APIRoute, GetStaticPaths } from 'astro';
import { openSearchDescription } from '../../site/search/open-search-description.ts';
import { urls } from '../../site/page-urls.ts';

// A description names its site: where the site will stand is not known, there is none.
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE ? [{ params: { description: 'opensearch' } }] : [];

export const GET: APIRoute = ({ site }) =>
  new Response(openSearchDescription(new URL(urls.search, site)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
