import type { Key } from '../random/key.ts';

import type { Source } from '../values/source.ts';

import { fieldKey } from '../plan/cell-keys.ts';
import type { FieldPlan, FieldSource, Reference } from '../plan/plan.ts';

import type { Counting } from './children.ts';
import { InvalidCells } from './invalid-cells.ts';
import type { RowsOfParents } from './parent-rows.ts';
import type { FieldReader, RowReader, TypedSource } from './row-reader.ts';
import type { TupleOf } from './tuple-draws.ts';

/** Binds a field: handed in, for it binds nested ones in turn. */
export type BindField = (reader: RowReader, field: FieldPlan) => Source;

/** A field's cells as they are written: what is wrong on purpose in them, or in what they are made of, is in `wrongs` too. */
export function asWritten(reader: RowReader, field: FieldPlan, wrongs: InvalidCells[], bind: BindField): Source {
  return written(new WrittenReader(reader, '', wrongs), field, bind, field.name);
}

/** The same of what one is made of, where what it is made for is written; else its cells as they are. */
export function written(reader: RowReader, field: FieldPlan, bind: BindField, path: string): Source {
  const { writing } = reader;
  if (!writing) return reader.field(field.name).source;
  const inside = new WrittenReader(reader, path, writing.wrongs);
  const source = hasWrong(field.source) ? bind(inside, field) : reader.field(field.name).source;
  if (!field.invalid) return source;
  const key = fieldKey(reader.key, field.key);
  const wrong = new InvalidCells(path, field.type, field.invalid, source, key, reader.environment.capacity);
  writing.wrongs.push(wrong);
  return wrong;
}

/** Whether something inside of a field's values may be wrong on purpose. */
export function hasWrong(source: FieldSource): boolean {
  const nested = source.kind === 'generator' ? (source.nested ?? []) : [];
  // What is nested of another dataset's rows is told by their own fields.
  if (source.kind === 'children') return true;
  const variants = source.kind === 'traits' ? [source.otherwise, ...source.traits.map((each) => each.source)] : [];
  return nested.some((each) => each.invalid || hasWrong(each.source)) || variants.some(hasWrong);
}

/** Reads as another reader does, but what is nested in a value is read as it is written. */
export class WrittenReader implements RowReader {
  readonly environment;
  readonly dataset;
  readonly scope;
  readonly key: Key;
  readonly ofItems: boolean;
  readonly groups;
  readonly writing;

  constructor(
    private readonly right: RowReader,
    path: string,
    wrongs: InvalidCells[],
  ) {
    this.environment = right.environment;
    this.dataset = right.dataset;
    this.scope = right.scope;
    this.key = right.key;
    this.ofItems = right.ofItems;
    this.groups = right.groups;
    this.writing = { path, wrongs };
  }

  field(path: string): TypedSource {
    return this.right.field(path);
  }

  parent(reference: Reference): FieldReader {
    return this.right.parent(reference);
  }

  parentRows(reference: Reference): RowsOfParents {
    return this.right.parentRows(reference);
  }

  referenceKey(reference: Reference): Key {
    return this.right.referenceKey(reference);
  }

  tuple(position: number): TupleOf {
    return this.right.tuple(position);
  }

  counting(reference: number): Counting {
    return this.right.counting(reference);
  }

  open(dataset: string): RowReader {
    return this.right.open(dataset);
  }

  again(): RowReader {
    return new WrittenReader(this.right.again(), this.writing.path, this.writing.wrongs);
  }
}
