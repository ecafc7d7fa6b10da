import type { APIRoute } from 'astro';
import { siteModel } from '../../site/model.ts';
import { searchFiles } from '../../site/search/search-files.ts';

/** The author's words on the fields, and what a search can be narrowed to. */
export const GET: APIRoute = () => Response.json(searchFiles(siteModel()).words);
