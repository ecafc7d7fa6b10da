import type { APIRoute, GetStaticPaths } from 'astro';
import { siteModel } from '../../../../../site/model.ts';
import { typeTwin } from '../../../../../site/reference/twins.ts';
import { typeSlug } from '../../../../../site/urls.ts';

export const getStaticPaths = (() =>
  [...siteModel().schema.definitions.values()].map((definition) => {
    const [group, version, type] = typeSlug(definition).split('/');
    return { params: { group, version, type }, props: { definition } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(typeTwin(props.definition, siteModel()));
