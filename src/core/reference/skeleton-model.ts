import type { Annotation, SkeletonDocument } from '../skeleton/types.ts';
import type { Identity } from './identify-manifest.ts';
import type { WalkedSkeleton } from './walk-skeleton.ts';

/** What a rule sees: one document of a skeleton, walked along the schema. */
export interface SkeletonModel extends WalkedSkeleton {
  readonly identity: Identity;
  readonly document: SkeletonDocument;
  /** The document's annotations. */
  readonly annotations: readonly Annotation[];
}
