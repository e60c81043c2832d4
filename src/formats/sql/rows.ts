import type { Column } from '../../values/column.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import { closing, type FormatOptions, opening, type Part, type RowEncoder, rowsOf } from '../format.ts';
import { type RowShape, rowEncoder } from '../row-encoder.ts';

import { type BulkCopy, type Dialect, tableText } from './dialect.ts';
import { dialectOf } from './dialects.ts';

/** A dataset's rows with what stands around them. */
export function rowParts(dataset: DatasetPlan, options: FormatOptions): readonly Part[] {
  const dialect = dialectOf(options.dialect);
  const copy = copyOf(dialect, options);
  if (copy) {
    const open = copy.open(tableText(dialect, dataset.table), columnNames(dialect, dataset));
    return [opening(open), rowsOf(dataset), closing(copy.close)];
  }
  return dataset.rows === 0 ? [rowsOf(dataset)] : [rowsOf(dataset), closing(';\n')];
}

/** Rows as the dialect and the options have them: COPY in binary or as text, else INSERT. */
export function sqlEncoder(dataset: DatasetPlan, columns: readonly Column[], options: FormatOptions): RowEncoder {
  const dialect = dialectOf(options.dialect);
  const copy = copyOf(dialect, options);
  const binary = options.binary === true ? copy?.binary : undefined;
  if (binary?.takes(dataset.fields, columns)) return rowEncoder(dataset.fields, columns, binary.shape(dataset.fields));
  return rowEncoder(dataset.fields, columns, copy ? copyShape(copy) : insertShape(dialect, dataset));
}

function copyOf(dialect: Dialect, options: FormatOptions): BulkCopy | undefined {
  return options.inserts ? undefined : dialect.copy;
}

function copyShape({ spelling, separator }: BulkCopy): RowShape {
  return { spelling, before: (_, position) => (position === 0 ? '' : separator), after: '\n' };
}

/** Where a statement begins depends on the row's index alone, so that shards can be joined. */
function insertShape(dialect: Dialect, dataset: DatasetPlan): RowShape {
  const columns = columnNames(dialect, dataset).join(', ');
  const rowsPerInsert = dialect.rowsPerInsert(dataset);
  const insert = `INSERT INTO ${tableText(dialect, dataset.table)} (${columns}) VALUES\n`;
  return {
    spelling: dialect.literals,
    lead: {
      texts: [insert, `;\n${insert}`, ',\n'],
      pick: (row) => (row === 0 ? 0 : row % rowsPerInsert === 0 ? 1 : 2),
    },
    before: (_, position) => (position === 0 ? '(' : ', '),
    after: ')',
  };
}

function columnNames(dialect: Dialect, dataset: DatasetPlan): readonly string[] {
  return dataset.fields.map((field) => dialect.identifier(field.name));
}
