import type { Key } from '../random/key.ts';

import type { Source } from '../values/source.ts';
import type { FieldType } from '../values/type.ts';

import type { DatasetPlan, FieldPlan, Reference } from '../plan/plan.ts';

import type { OwnName } from '../masks/index.ts';

import type { Counting } from './children.ts';
import type { Environment } from './environment.ts';
import type { Groups } from './groups.ts';
import type { InvalidCells } from './invalid-cells.ts';
import type { RowsOfParents } from './parent-rows.ts';
import type { TupleOf } from './tuple-draws.ts';

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
  /**
   * What conditions of masks read: a field's cells as they were before its own mask. Absent: no mask of what it reads has a condition
   * that could ask.
   */
  original?(path: string): TypedSource;
  /** The fields that names mean, the nearest first. */
  readonly scope: readonly FieldPlan[];
  /** What the keys of the dataset's fields are derived from. */
  readonly key: Key;
  /** The fields of the parent rows of one of the dataset's references. */
  parent(reference: Reference): FieldReader;
  /** Those rows themselves. */
  parentRows(reference: Reference): RowsOfParents;
  /** What a reference's parents are drawn under. */
  referenceKey(reference: Reference): Key;
  /** What is drawn together, by its position in the dataset's `tuples`. */
  tuple(position: number): TupleOf;
  /** Which of its parent's children each row is, by the reference's position. */
  counting(reference: number): Counting;
  /** What the fields of its groups share. */
  readonly groups: Groups;
  /** A reader of another dataset. */
  open(dataset: string): RowReader;
  /** Another reader of the same, with buffers of its own: for other rows than those that this one is read for. */
  again(): RowReader;
  /** Whether what it reads are items of arrays, which are unique each in its own. */
  readonly ofItems: boolean;
  /** What people a real row names in fields of its own, before masks. */
  readonly ownNames?: (row: number) => readonly OwnName[];
  /** Takes down that it names somebody inside of a document. */
  readonly tellName?: (row: number, name: OwnName) => void;
  /** What is nested in values is read as it is written: the way to them, and where what is wrong on purpose is told. */
  readonly writing?: { readonly path: string; readonly wrongs: InvalidCells[] };
}
