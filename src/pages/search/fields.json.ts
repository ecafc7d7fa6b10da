import type { APIRoute } from 'astro';
import { siteModel } from '../../site/model.ts';
import { searchFiles } from '../../site/search/search-files.ts';

/** The names of all fields, as the graph of the types that declare them. */
export const GET: APIRoute = () => Response.json(searchFiles(siteModel()).graph);
