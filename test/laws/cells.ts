import { expect } from 'vitest';

import { Rows } from '../../src/random/rows.ts';

import type { Column } from '../../src/values/column.ts';
import * as signs from '../../src/values/signs.ts';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import { DatasetReader } from '../../src/generate/dataset-reader.ts';
import { loadEnvironment } from '../../src/generate/environment.ts';
import type { TypedSource } from '../../src/generate/row-reader.ts';

import { columnTexts } from '../support/column-texts.ts';
import { planOf } from '../support/plans.ts';

export type CellText = string | null;

export interface ReadOptions {
  /** The run's seed, which masking keys are made of. */
  readonly seed?: string;
  /** The most rows of a batch. */
  readonly capacity?: number;
  /** Datasets of the plan beside the one that is read. */
  readonly others?: readonly DatasetPlan[];
}

/** The fields of a hand-made dataset, bound as a run binds them. */
export async function readerOf(dataset: DatasetPlan, options: ReadOptions = {}): Promise<DatasetReader> {
  const { seed = '1', capacity = 2048, others = [] } = options;
  const environment = await loadEnvironment({ ...planOf(dataset, ...others), seed }, capacity);
  return new DatasetReader(environment, dataset);
}

/** A field of a hand-made dataset, bound as a run binds it. */
export async function bound(dataset: DatasetPlan, field: string, options: ReadOptions = {}): Promise<TypedSource> {
  return (await readerOf(dataset, options)).field(field);
}

/** Fails where two lists of cells differ. What they are is looked at once they do: Vitest takes longer over it than making them. */
export function expectSame(found: readonly CellText[], wanted: readonly CellText[]): void {
  const isSame = found.length === wanted.length && found.every((cell, i) => cell === wanted[i]);
  if (!isSame) expect(found).toEqual(wanted);
}

/** The characters of the longest of some texts, beyond `enough`: shorter ones are not counted. */
export function longestBeyond(texts: readonly CellText[], enough: number): number {
  let most = 0;
  // No text has more characters than UTF-16 has units for it.
  for (const text of texts) if (text !== null && text.length > enough) most = Math.max(most, [...text].length);
  return most;
}

/** The cells of any rows in any order as plain text, a batch of `capacity` at a time. */
export async function cellsOf(
  dataset: DatasetPlan,
  field: string,
  rows: readonly number[],
  options: ReadOptions = {},
): Promise<CellText[]> {
  return textsOf(await bound(dataset, field, options), rows, options.capacity);
}

/** What a bound field holds in any rows in any order. */
export function textsOf({ source, type }: TypedSource, rows: readonly number[], capacity = 2048): CellText[] {
  const batch = new Rows(capacity);
  const texts: CellText[] = [];
  for (let start = 0; start < rows.length; start += capacity) {
    gather(batch, rows.slice(start, start + capacity));
    source.read(batch);
    keepsSigns(source.column, batch.length);
    texts.push(...columnTexts(source.column, type, batch.length));
  }
  return texts;
}

/** A column of texts holds no sign that it does not speak of, or formats would not escape it. */
function keepsSigns(column: Column, count: number): void {
  if (column.form !== 'text' || count === 0) return;
  const text = Buffer.from(column.bytes.subarray(0, column.ends[count - 1])).toString();
  const found = Object.entries(escaped).filter(([, [pattern]]) => pattern.test(text));
  for (const [name, [, sign]] of found) expect(column.signs & sign, name).toBe(sign);
}

const escaped: Readonly<Record<string, readonly [RegExp, number]>> = {
  apostrophe: [/'/, signs.apostrophe],
  'quotation mark': [/"/, signs.quotationMark],
  backslash: [/\\/, signs.backslash],
  comma: [/,/, signs.comma],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about.
  control: [/[\0-\x1f]/, signs.control],
};

function gather(batch: Rows, rows: readonly number[]): void {
  rows.forEach((row, i) => {
    batch.lo[i] = row % 2 ** 32;
    batch.hi[i] = Math.floor(row / 2 ** 32);
  });
  batch.length = rows.length;
  batch.version++;
}

export function range(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => start + i);
}

/** The same numbers in an order that is always the same and has no pattern. */
export function shuffled(numbers: readonly number[]): number[] {
  const out = [...numbers];
  let state = 1;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j] as number, out[i] as number];
  }
  return out;
}
