import type { ScalarName } from '../types.ts';

/** A type as one of the source packages declares it; references are by the name written there. */
export type SourceType =
  | { readonly t: 'scalar'; readonly of: ScalarName; readonly format?: string }
  | { readonly t: 'literal'; readonly value: string }
  | { readonly t: 'ref'; readonly name: string }
  | { readonly t: 'array'; readonly items: SourceType }
  | { readonly t: 'map'; readonly values: SourceType }
  | { readonly t: 'union'; readonly of: readonly SourceType[] }
  | { readonly t: 'inline'; readonly fields: readonly SourceField[] }
  | { readonly t: 'any' };

export interface SourceField {
  readonly name: string;
  readonly type: SourceType;
  readonly required: boolean;
  /** Without comment marks, but with the escapes of the package that it comes from; may be empty. */
  readonly doc: string;
}

export interface SourceModel {
  /** The class name (`V1PodSpec`) in client-node, the full name of the definition in kubernetes-models. */
  readonly name: string;
  readonly doc: string;
  readonly fields: readonly SourceField[];
}

/** One operation of the HTTP API. */
export interface Operation {
  /** As OpenAPI writes it: `/apis/apps/v1/namespaces/{namespace}/deployments/{name}`. */
  readonly path: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';
  /** The model class of the request's body, where it has one. */
  readonly body?: string;
  /** The model class of a successful response, where it has one. */
  readonly response?: string;
}

/** What `@kubernetes/client-node` says: the truth on what exists. */
export interface ClientSource {
  /** The Kubernetes release, for example `1.36`. */
  readonly release?: string;
  readonly models: readonly SourceModel[];
  readonly operations: readonly Operation[];
}

/** What `kubernetes-models` and its apimachinery package say: the prose. Definitions of any age. */
export interface ProseSource {
  readonly models: readonly SourceModel[];
}
