import { rowsInPageOrder, type Row } from '../../core/reference/arrange-rows.ts';
import { apiVersionOf } from '../../core/schema/ids.ts';
import { typeLabel } from '../../core/schema/type-label.ts';
import type { Definition, Resource } from '../../core/schema/types.ts';
import type { SiteModel } from '../model.ts';
import { kindRows } from './kind-page.ts';
import { typeRows, usesOf } from './type-page.ts';

/** The JSON twin of a kind's page: the same ids, in the same order. */
export function kindTwin(resource: Resource, model: SiteModel) {
  const href = model.urls.kind(resource);
  return {
    apiVersion: apiVersionOf(resource),
    kind: resource.kind,
    plural: resource.plural,
    namespaced: resource.namespaced,
    fields: rowsInPageOrder(kindRows(resource, model)).map((row) => twinField(row, href, model)),
  };
}

/** The JSON twin of a type's page, with every place at which the type occurs. */
export function typeTwin(definition: Definition, model: SiteModel) {
  const href = model.urls.type(definition);
  return {
    apiVersion: apiVersionOf(definition),
    type: definition.name,
    fields: rowsInPageOrder(typeRows(definition, model)).map((row) => twinField(row, href, model)),
    usedBy: usesOf(definition.id, model).flatMap(({ resource, paths }) =>
      paths.map((path) => ({
        apiVersion: apiVersionOf(resource),
        kind: resource.kind,
        path,
        href: `${model.urls.kind(resource)}#${path}`,
      })),
    ),
  };
}

function twinField({ node, note }: Row, page: string, { schema }: SiteModel) {
  const { path, name, field } = node;
  return {
    path,
    name,
    type: typeLabel(field.type, schema),
    required: field.required,
    description: field.doc?.text ?? '',
    ...(field.enum && { enum: field.enum.map(({ value }) => value) }),
    ...(field.default && { default: field.default.value }),
    ...(note && { note: note.text }),
    href: `${page}#${path}`,
  };
}
