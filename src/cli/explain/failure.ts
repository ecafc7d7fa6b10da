import type { PathExplanation } from '../../core/reference/address/explain-path.ts';
import { apiVersionOf } from '../../core/schema/ids.ts';

/** Says why a path could not be explained, and what may have been meant. */
export function failureOf(found: Unexplained): ExplainFailure {
  switch (found.t) {
    case 'resource-unknown':
      return {
        error: found.t,
        message: `There is no resource named ${found.word}.`,
        suggestions: found.suggestions,
      };
    case 'version-unknown':
      return {
        error: found.t,
        message: `${found.word} is not served in this API version.`,
        suggestions: found.resources.map(apiVersionOf),
      };
    case 'field-unknown': {
      const { t, resource, asked, ancestor, suggestions } = found;
      const nearest = ancestor ? ` The nearest field above it is ${ancestor.path}.` : '';
      const message = `${resource.kind} (${apiVersionOf(resource)}) has no field ${asked}.${nearest}`;
      return { error: t, message, ...(ancestor && { ancestor: ancestor.path }), suggestions };
    }
  }
}

/** The same for a terminal. */
export function failureText({ message, suggestions }: ExplainFailure): string {
  return suggestions.length ? `${message}\nDid you mean ${suggestions.join(' or ')}?` : message;
}

type Unexplained = Exclude<PathExplanation, { t: 'kind' } | { t: 'field' }>;

export interface ExplainFailure {
  readonly error: Unexplained['t'];
  readonly message: string;
  /** The path of the nearest field above that exists. */
  readonly ancestor?: string;
  readonly suggestions: readonly string[];
}
