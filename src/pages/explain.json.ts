import type { APIRoute } from 'astro';
import { resourceNames } from '../core/reference/address/resource-names.ts';
import { siteModel } from '../site/model.ts';

/** For every word that kubectl takes for a resource, the addresses of its pages, the preferred one first. */
export const GET: APIRoute = () => {
  const { index, curation, urls } = siteModel();
  const names = [...resourceNames(index, curation.shortNames)];
  return Response.json(
    Object.fromEntries(names.map(([name, resources]) => [name, resources.map(urls.kind)])),
  );
};
