import { Rows } from '../random/rows.ts';

import type { ArrayColumn, Column } from '../values/column.ts';
import { growingColumn } from '../values/growing-column.ts';
import type { Source } from '../values/source.ts';

import type { FieldPlan, FieldSource } from '../plan/plan.ts';

import { type BindField, WrittenReader, written } from './as-written.ts';
import type { RowReader } from './row-reader.ts';
import { RowNumbers, rowsBelow } from './rows-below.ts';

/** The rows of another dataset that refer to each row, as objects: what a document nests in the place of a table. */
export function bindEmbedded(
  parent: RowReader,
  { dataset, members, ...joined }: Extract<FieldSource, { kind: 'children' }>,
  bind: BindField,
): Source {
  const { capacity } = parent.environment;
  const child = parent.open(dataset);
  const { writing } = parent;
  const reader = writing ? new WrittenReader(child, writing.path, writing.wrongs) : child;
  const fields = members.map(({ field: own, name }) => {
    const field = child.dataset.fields.find((each) => each.name === own) as FieldPlan;
    return { name, type: field.type, source: written(reader, field, bind, `${writing?.path}[*].${name}`) };
  });
  const objects: Column = {
    form: 'object',
    members: fields.map(({ name, type, source }) => ({ name, type, column: source.column })),
    nulls: null,
  };
  const all = growingColumn(objects);
  // A reader of its own: the scan reads other rows than the fields.
  const children = rowsBelow(parent, parent.open(dataset), joined);
  const numbers = new RowNumbers();
  const batch = new Rows(capacity);
  const ends = new Uint32Array(capacity);
  const column: ArrayColumn = { form: 'array', ends, items: all.column, type: { name: 'jsonb' }, nulls: null };
  return {
    column,
    read(rows) {
      children.read(rows, numbers, ends);
      all.reset();
      for (let start = 0; start < numbers.length; start += capacity) {
        batch.setEach(numbers.values, start, Math.min(start + capacity, numbers.length));
        for (const { source } of fields) source.read(batch);
        all.append(batch.length);
      }
    },
  };
}
