import { deriveKey } from '../../random/key.ts';
import { Rows } from '../../random/rows.ts';

import { cellReader } from '../../values/cell-text.ts';
import type { Source } from '../../values/source.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import { datasetKey, fieldKey } from '../../plan/cell-keys.ts';
import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { bindMask } from '../../generate/bind-mask.ts';
import type { Environment } from '../../generate/environment.ts';
import { once } from '../../generate/once.ts';
import type { RowReader, TypedSource } from '../../generate/row-reader.ts';

import type { RealRow } from '../origin/file-origin.ts';

import { RealColumn } from './real-columns.ts';

/** Masked values, a text or null for each of the dataset's columns that are real. */
export type MaskedRow = readonly (string | null)[];

/** Masks the rows of one dataset, batch after batch; nothing of a batch is kept. */
export class RowMasker {
  readonly columns: readonly string[];
  readonly #fields: readonly {
    readonly real: RealColumn;
    readonly masked: Source;
    readonly read: (i: number) => string;
  }[];
  readonly #rows: Rows;
  #first = 0;

  constructor(environment: Environment, dataset: DatasetPlan, columns: readonly string[]) {
    const fields = columns.flatMap((name) => dataset.fields.find((field) => field.name === name) ?? []);
    this.columns = fields.map(({ name }) => name);
    this.#rows = new Rows(environment.capacity);
    const real = new Map(fields.map((field) => [field.name, this.#column(environment, dataset, field)]));
    const masked = new Map<string, TypedSource>();
    const reader = realReader(environment, dataset, (name) => masked.get(name) ?? maskedField(name));
    const maskedField = (name: string): TypedSource => {
      const field = fields.find((each) => each.name === name);
      const source = real.get(name);
      if (!field || !source) throw new Error(`${dataset.id} has no real column ${name}`);
      const bound = { source: once(maskOf(reader, field, source)), type: field.type };
      masked.set(name, bound);
      return bound;
    };
    this.#fields = fields.map((field) => {
      const { source } = reader.field(field.name);
      return {
        real: real.get(field.name) as RealColumn,
        masked: source,
        read: textReader(source, field.type),
      };
    });
  }

  #column({ capacity }: Environment, { name }: DatasetPlan, field: FieldPlan): RealColumn {
    return new RealColumn(field.type, capacity, () => ({ column: `${name}.${field.name}`, first: this.#first }));
  }

  /** At most as many rows as the environment has room for. */
  mask(rows: readonly RealRow[]): readonly MaskedRow[] {
    for (const [index, { real }] of this.#fields.entries())
      real.set(rows.map((row) => row.get(this.columns[index] as string) ?? null));
    this.#rows.setRange(this.#first, rows.length);
    for (const { masked } of this.#fields) masked.read(this.#rows);
    this.#first += rows.length;
    return rows.map((_, i) =>
      this.#fields.map(({ masked, read }) => (masked.column.nulls?.[i] === 1 ? null : read(i))),
    );
  }
}

function maskOf(reader: RowReader, field: FieldPlan, source: Source): Source {
  if (!field.mask) throw new Error(`${field.name} has no decision`);
  const { isDone: _, ...mask } = field.mask;
  // What is said of values that a rule cannot read holds for all of real data.
  const strict = { onNonconforming: 'error' as const, ...mask };
  return bindMask(reader, field, strict, source, fieldKey(reader.key, field.key));
}

/** Decimals without the zeros that a column of many digits ends them with. */
function textReader({ column }: Source, type: FieldType): (i: number) => string {
  const read = cellReader(column, type);
  if (familyOf(type) !== 'decimal' || type.scale !== undefined || type.array) return read;
  return (i) => read(i).replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') || read(i).includes('.') ? '' : zeros));
}

/** As much of a reader as masks look at: other fields of the row, masked. */
function realReader(environment: Environment, dataset: DatasetPlan, field: (name: string) => TypedSource): RowReader {
  const reader = { environment, dataset, key: deriveKey(datasetKey(dataset), 'real'), field, scope: dataset.fields };
  return reader as unknown as RowReader;
}
