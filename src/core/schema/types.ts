/** The full name of an API type as OpenAPI spells it, for example `io.k8s.api.core.v1.PodSpec`. */
export type DefinitionId = string & { readonly __brand: 'DefinitionId' };

/** `group/version/Kind`, the core group being empty, for example `apps/v1/Deployment` or `/v1/Pod`. */
export type KindId = string & { readonly __brand: 'KindId' };

export type ScalarName = 'string' | 'integer' | 'number' | 'boolean';

/** The type of a value. References are by id and never inlined. */
export type TypeExpr =
  | { readonly t: 'scalar'; readonly of: ScalarName; readonly format?: string }
  | { readonly t: 'ref'; readonly id: DefinitionId }
  | { readonly t: 'array'; readonly items: TypeExpr }
  | { readonly t: 'map'; readonly values: TypeExpr }
  | { readonly t: 'inline'; readonly fields: readonly Field[] }
  | { readonly t: 'oneOf'; readonly of: readonly TypeExpr[] }
  | { readonly t: 'any' };

/**
 * The official description of a field.
 * `schema`: the field's own text; `sibling`: copied from the same type in another version of its group (for `metadata`:
 * from the other kinds);
 * `type`: the field has no text of its own and shows that of its type.
 */
export interface FieldDoc {
  readonly text: string;
  readonly from: 'schema' | 'sibling' | 'type';
}

export interface EnumValue {
  readonly value: string;
  readonly doc?: string;
}

/** A default. `text`: read out of the description; `override`: kept by hand. */
export interface FieldDefault {
  readonly value: string;
  readonly from: 'text' | 'override';
}

export interface Field {
  readonly name: string;
  readonly type: TypeExpr;
  readonly required: boolean;
  readonly doc?: FieldDoc;
  readonly enum?: readonly EnumValue[];
  readonly default?: FieldDefault;
  /** The official description says that the field is deprecated. */
  readonly deprecated?: boolean;
}

/** A type without fields whose values are written as a scalar or as free-form data. */
export type Opaque = 'quantity' | 'int-or-string' | 'time' | 'micro-time' | 'json' | 'object';

export interface Definition {
  readonly id: DefinitionId;
  /** The API group as manifests write it (`apps`, `networking.k8s.io`); `''` for core, `meta` for apimachinery's meta/v1. */
  readonly group: string;
  /** `v1`, `v1beta1`, …; for apimachinery types outside meta/v1 the name of their package (`resource`, `intstr`, …). */
  readonly version: string;
  readonly name: string;
  readonly doc?: string;
  readonly fields: readonly Field[];
  readonly opaque?: Opaque;
  /** The official description says that the type is deprecated. */
  readonly deprecated?: boolean;
}

export interface Resource {
  readonly id: KindId;
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  /** Sorted: `create`, `delete`, `deletecollection`, `get`, `list`, `patch`, `update`. */
  readonly verbs: readonly string[];
  /** Sorted: `scale`, `status`, … */
  readonly subresources: readonly string[];
  readonly definition: DefinitionId;
}

export interface Schema {
  /** Where the model comes from, in words for readers (package names and versions). */
  readonly origin: string;
  /** The Kubernetes release, for example `1.36`. */
  readonly kubernetes?: string;
  readonly definitions: ReadonlyMap<DefinitionId, Definition>;
  readonly resources: ReadonlyMap<KindId, Resource>;
}
