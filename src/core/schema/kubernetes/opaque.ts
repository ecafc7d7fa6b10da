import type { DefinitionId, Opaque } from '../types.ts';

/** How values of a definition without fields are written; undefined for definitions with fields. */
export function opaqueOf(id: DefinitionId): Opaque | undefined {
  return opaques[id];
}

const meta = 'io.k8s.apimachinery.pkg.apis.meta.v1';
const apiextensions = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1';

const opaques: Readonly<Record<string, Opaque>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': 'quantity',
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': 'int-or-string',
  'io.k8s.apimachinery.pkg.runtime.RawExtension': 'object',
  [`${meta}.Time`]: 'time',
  [`${meta}.MicroTime`]: 'micro-time',
  [`${meta}.FieldsV1`]: 'object',
  [`${meta}.Patch`]: 'object',
  [`${apiextensions}.JSON`]: 'json',
  [`${apiextensions}.JSONSchemaPropsOrArray`]: 'json',
  [`${apiextensions}.JSONSchemaPropsOrBool`]: 'json',
  [`${apiextensions}.JSONSchemaPropsOrStringArray`]: 'json',
  [`${apiextensions}.CustomResourceSubresourceStatus`]: 'object',
};
