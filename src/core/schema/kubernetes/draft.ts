import type { DefinitionId, EnumValue, FieldDoc, TypeExpr } from '../types.ts';

/** A definition between the steps of the merge. */
export interface Draft {
  readonly id: DefinitionId;
  readonly doc: string;
  readonly isDeprecated: boolean;
  readonly fields: readonly DraftField[];
  /** Whether the prose package knows this very version of the definition. */
  readonly hasProse: boolean;
}

export interface DraftField {
  readonly name: string;
  readonly type: TypeExpr;
  readonly required: boolean;
  readonly doc?: FieldDoc;
  readonly enum?: readonly EnumValue[];
}
