import type { Column } from '../../src/values/column.ts';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import {
  type Format,
  type FormatOptions,
  type Part,
  partsOfShard,
  type Shard,
  wholeRun,
} from '../../src/formats/format.ts';

export const copyOptions: FormatOptions = { dialect: 'postgresql', inserts: false, schema: true };
export const insertOptions: FormatOptions = { ...copyOptions, inserts: true };

export interface RenderOptions {
  readonly options?: FormatOptions;
  /** Rows a batch. */
  readonly batch?: number;
  readonly shard?: Shard;
}

/** What a pipeline does with the parts of a stream, for columns that hold all rows. */
export function render(
  format: Format,
  parts: readonly Part[],
  columnsOf: (dataset: DatasetPlan) => readonly Column[],
  { options = copyOptions, batch = Number.MAX_SAFE_INTEGER, shard = wholeRun }: RenderOptions = {},
): string {
  const chunks = partsOfShard(parts, shard).map((part) => {
    if (part.kind === 'text') return part.text;
    const { rows } = part.dataset;
    const from = Math.floor((rows * (shard.index - 1)) / shard.of);
    const to = Math.floor((rows * shard.index) / shard.of);
    let text = '';
    for (let start = from; start < to; start += batch) {
      const count = Math.min(batch, to - start);
      const columns = columnsOf(part.dataset).map((column) => slice(column, start, count));
      text += Buffer.from(format.encoder(part.dataset, columns, options).encode(start, count)).toString();
    }
    return text;
  });
  return chunks.join('');
}

/** A column with only some rows of another. */
export function slice(column: Column, start: number, count: number): Column {
  const nulls = column.nulls?.slice(start, start + count) ?? null;
  switch (column.form) {
    case 'number':
      return { ...column, nulls, values: column.values.slice(start, start + count) };
    case 'big':
      return { ...column, nulls, values: column.values.slice(start, start + count) };
    case 'list':
      return { ...column, nulls, codes: column.codes.slice(start, start + count) };
    case 'either':
      return {
        ...column,
        nulls,
        columns: column.columns.map((each) => slice(each, start, count)),
        picks: column.picks.slice(start, start + count),
      };
    case 'text': {
      const from = start === 0 ? 0 : (column.ends[start - 1] as number);
      const ends = column.ends.slice(start, start + count).map((end) => end - from);
      return { ...column, nulls, bytes: column.bytes.slice(from, from + (ends.at(-1) ?? 0)), ends };
    }
    case 'array': {
      const from = start === 0 ? 0 : (column.ends[start - 1] as number);
      const ends = column.ends.slice(start, start + count).map((end) => end - from);
      return { ...column, nulls, items: slice(column.items, from, ends.at(-1) ?? 0), ends };
    }
    case 'object': {
      const members = column.members.map((member) => ({ ...member, column: slice(member.column, start, count) }));
      return { ...column, nulls, members };
    }
  }
}
