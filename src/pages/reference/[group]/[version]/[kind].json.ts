import type { APIRoute, GetStaticPaths } from 'astro';
import { siteModel } from '../../../../site/model.ts';
import { kindTwin } from '../../../../site/reference/twins.ts';
import { kindSlug } from '../../../../site/urls.ts';

export const getStaticPaths = (() =>
  [...siteModel().schema.resources.values()].map((resource) => {
    const [group, version, kind] = kindSlug(resource).split('/');
    return { params: { group, version, kind }, props: { resource } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(kindTwin(props.resource, siteModel()));
