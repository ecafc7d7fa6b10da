import type { ParsedSkeleton, SkeletonDocument } from '../skeleton/types.ts';
import type { Identity } from './identify-manifest.ts';
import type { WalkedSkeleton } from './walk-skeleton.ts';

/** What a rule sees: one document of a skeleton, walked along the schema. */
export interface SkeletonModel extends WalkedSkeleton {
  readonly identity: Identity;
  readonly document: SkeletonDocument;
  /** All annotations of the file. */
  readonly annotations: ParsedSkeleton['annotations'];
}
