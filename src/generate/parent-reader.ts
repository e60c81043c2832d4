import type { Source } from '../values/source.ts';

import type { RowsOfParents } from './parent-rows.ts';
import type { FieldReader, RowReader, TypedSource } from './row-reader.ts';
import { withNulls } from './with-nulls.ts';

/** The fields of the parent rows that a reference draws: made again from the rows' indexes, masks included, never kept. */
export class ParentReader implements FieldReader {
  constructor(
    private readonly rows: RowsOfParents,
    private readonly parent: RowReader,
  ) {}

  /** A field of the parent's rows, or of its own parents' (`owner.email`); null where there is no parent. */
  field(path: string): TypedSource {
    const { rows: parents, parent } = this;
    const { source: inner, type } = parent.field(path);
    const source: Source = {
      column: inner.column,
      read(rows) {
        parents.read(rows);
        inner.read(parents.rows);
      },
    };
    if (!parents.none) return { source, type };
    const withoutParent = withNulls(source, parent.environment.capacity, (_, nulls) => {
      const none = parents.none as Uint8Array;
      for (let i = 0; i < parents.rows.length; i++) nulls[i] = (nulls[i] as number) | (none[i] as number);
      return true;
    });
    return { source: withoutParent, type };
  }
}
