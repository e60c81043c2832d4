import type { Column } from '../values/column.ts';

import type { DatasetPlan } from '../plan/plan.ts';

import { cellTexts } from '../formats/cell-texts.ts';
import type { FormatOptions } from '../formats/format.ts';
import { ndjson } from '../formats/json/ndjson.ts';

import { Batches } from '../generate/batches.ts';
import type { Environment } from '../generate/environment.ts';

/** Some rows of a dataset, read for people or programs and not for a file. */
export interface ReadRows {
  readonly dataset: DatasetPlan;
  /** The index of the first; among the rows of a tenant, which of them. */
  readonly start: number;
  /** The indexes of all of them. */
  readonly indexes: readonly number[];
  /** A text for each field, null where it is null. */
  readonly texts: readonly (readonly (string | null)[])[];
  /** The rows as JSON has them. */
  readonly values: readonly unknown[];
}

/** Makes rows `start .. start + count` of a dataset, as far as it has them: none before them is made. */
export function readRows(
  environment: Environment,
  dataset: DatasetPlan,
  start: number,
  count: number,
  listed?: Float64Array,
): ReadRows {
  // The whole dataset's: that of a tenant has fewer rows, and their values are the same.
  const batches = new Batches(environment, environment.dataset(dataset.id));
  const indexes: number[] = [];
  const columns = dataset.fields.map((field, index) => cellTexts(field.type, batches.columns[index] as Column));
  const encoder = ndjson.encoder(dataset, batches.columns, options);
  const end = Math.min(dataset.rows, start + count);
  const texts: (string | null)[][] = [];
  const values: unknown[] = [];
  for (let at = start; at < end; at += batches.capacity) {
    const length = Math.min(batches.capacity, end - at);
    batches.read(at, length, listed);
    for (let i = 0; i < length; i++) indexes.push(batches.rows.at(i));
    const read = columns.map((column) => column(length));
    for (let row = 0; row < length; row++) texts.push(read.map((column) => column[row] as string | null));
    const lines = decoder.decode(encoder.encode(at, length)).trimEnd();
    values.push(...lines.split('\n').map((line) => JSON.parse(line) as unknown));
  }
  return { dataset, start, indexes, texts, values };
}

const decoder = new TextDecoder();
/** One format has no use for them. */
const options: FormatOptions = { dialect: '', inserts: false, schema: false };
