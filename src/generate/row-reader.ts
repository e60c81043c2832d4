import type { Key } from '../random/key.ts';

import type { Source } from '../values/source.ts';
import type { FieldType } from '../values/type.ts';

import type { DatasetPlan, Reference } from '../plan/plan.ts';

import type { Environment } from './environment.ts';

export interface TypedSource {
  readonly source: Source;
  readonly type: FieldType;
}

/** What can be asked for a field's cells by its path: a dataset's rows, or the parent rows behind a reference. */
export interface FieldReader {
  /** The cells of a field (`email`), or of a parent's by its reference's name (`owner.email`), masks applied. */
  field(path: string): TypedSource;
}

/** The rows of one dataset, as fields and references are bound to them. */
export interface RowReader extends FieldReader {
  readonly environment: Environment;
  readonly dataset: DatasetPlan;
  /** What the keys of the dataset's fields are derived from. */
  readonly key: Key;
  /** The parent rows of one of the dataset's references. */
  parent(reference: Reference): FieldReader;
  /** Another reader of the same, with buffers of its own: for other rows than those that this one is read for. */
  again(): RowReader;
  /** A reader of another dataset. */
  other(dataset: string): RowReader;
  /** Whether what it reads are items of arrays, which are unique each in its own. */
  readonly ofItems: boolean;
}
