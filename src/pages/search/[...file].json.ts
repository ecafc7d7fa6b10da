import type { APIRoute, GetStaticPaths } from 'astro';
import { siteModel } from '../../site/model.ts';
import { searchFiles } from '../../site/search/search-files.ts';

/** What search loads beside the full-text index. */
export const getStaticPaths = (() =>
  [...searchFiles(siteModel())].map(([file, content]) => ({
    params: { file },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.content);
