import type { APIRoute } from 'astro';
import { siteModel } from '../site/model.ts';
import { kubectlWords } from '../site/reference/short-addresses.ts';

/** For every word that kubectl takes for a resource, the addresses of its pages, the preferred one first. */
export const GET: APIRoute = () => {
  const model = siteModel();
  const words = [...kubectlWords(model)].map(([word, resources]) => [
    word,
    resources.map((resource) => model.urls.kind(resource)),
  ]);
  return Response.json(Object.fromEntries(words));
};
