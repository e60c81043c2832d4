import type { FieldType } from '../../values/type.ts';

import type { ColumnBounds } from '../../expression/simple-bounds.ts';

import type { LiveColumn, LiveTable } from '../../targets/live-schema.ts';

import type { ColumnFacts } from './column-facts.ts';
import type { FieldSource } from './draft.ts';

/** A column with all that is known of it. */
export interface KnownColumn {
  readonly column: LiveColumn;
  readonly type: FieldType;
  readonly table: LiveTable;
  readonly words: readonly string[];
  readonly bounds: ColumnBounds;
  /** Whether no value may come twice. */
  readonly unique: boolean;
  readonly facts: ColumnFacts | undefined;
}

/** Digits of the second's fraction, where the column does not keep all. */
export function precisionOf({ fraction }: LiveColumn): FieldSource {
  return fraction === undefined ? {} : { precision: fraction < 3 ? 0 : 3 };
}
