import type { Rows } from '../random/rows.ts';

import type { Column, ListColumn } from '../values/column.ts';
import { TextList } from '../values/text-list.ts';
import { familyOf } from '../values/type.ts';

import { accumulator } from './accumulator.ts';
import { type AggregateSource, type Binding, bindValues } from './bind.ts';
import { canonicalText } from './canonical-text.ts';
import type { Expression } from './expression.ts';
import { readColumn } from './read-column.ts';
import { scaleOf } from './scale-of.ts';
import { textOfValue } from './text-forms.ts';
import { comparisonOf, type Value } from './value.ts';
import { columnWriter } from './write-column.ts';

type AggregateExpression = Extract<Expression, { kind: 'aggregate' }>;

/** An aggregate over groups of rows, one group after another. */
export interface BoundAggregate extends Pick<AggregateSource, 'exact'> {
  /** One cell a group. */
  readonly column: Column;
  /** Begins a batch of groups. */
  reset(): void;
  /** Reads rows whose values are added next. */
  read(rows: Rows): void;
  /** Adds the rows from one position on to before another, of those that were read last. */
  add(rows: Rows, from: number, to: number): void;
  /** Writes the cell of the group at a position, and begins the next one. */
  end(position: number): void;
}

/** `binding`: of the rows that are aggregated, not of those that have the aggregate. */
export function bindAggregate(expression: AggregateExpression, binding: Binding): BoundAggregate {
  return listedExtremum(expression, binding) ?? accumulated(expression, binding);
}

const addable = new Set(['integer', 'decimal']);

function accumulated(expression: AggregateExpression, binding: Binding): BoundAggregate {
  const operand = expression.operand && bindValues(expression.operand, binding);
  const scale = scaleOf(expression);
  const writer = columnWriter(expression.type, binding.capacity, scale);
  const seen = new Set<string>();
  const isAdding =
    expression.name === 'sum' &&
    !expression.distinct &&
    addable.has(familyOf(expression.operand?.type ?? expression.type));
  const doubles = isAdding ? operand?.exact : undefined;
  const sums = new Float64Array(binding.capacity);
  let group = accumulator(expression);
  /** What doubles have added up so far, and how many of them. */
  let sum = 0;
  let count = 0;
  let isExact = true;
  const begin = () => {
    if (!isExact || !doubles) group = accumulator(expression);
    isExact = true;
    sum = 0;
    count = 0;
    seen.clear();
  };
  const addValue = (value: Value) => {
    if (value === null) return;
    isExact = false;
    if (expression.distinct && expression.operand) {
      const text = canonicalText(expression.operand.type, value);
      if (seen.has(text)) return;
      seen.add(text);
    }
    group.add(value);
  };
  return {
    column: writer.column,
    ...(doubles && { exact: { scale: doubles.scale, read: () => sums } }),
    reset() {
      writer.reset();
      begin();
    },
    read: (rows) => operand?.read(rows),
    add(rows, from, to) {
      const values = doubles?.values;
      for (let position = from; position < to; position++) {
        const next = values ? sum + (values[position] as number) : Number.NaN;
        if (next <= Number.MAX_SAFE_INTEGER && next >= -Number.MAX_SAFE_INTEGER) {
          sum = next;
          count++;
        } else addValue(operand ? operand.at(rows, position) : true);
      }
    },
    end(position) {
      sums[position] = isExact && count > 0 ? sum : Number.NaN;
      const total = doubles && count > 0 ? { unscaled: BigInt(sum), scale: doubles.scale } : null;
      if (total && !isExact) group.add(total);
      const isWhole = expression.type.name === 'bigint';
      writer.write(position, !isExact || !total ? group.result() : isWhole ? total.unscaled : total);
      begin();
    },
  };
}

/** The most texts of a list that are put in order beforehand. */
const mostListed = 4096;

/** The least or greatest text out of a list, by the place that each of them has in their order. */
function listedExtremum({ name, type, operand }: AggregateExpression, binding: Binding): BoundAggregate | undefined {
  if (operand?.kind !== 'field' || (name !== 'min' && name !== 'max')) return undefined;
  const { source, type: own } = binding.source(operand.path);
  const { column } = source;
  if (column.form !== 'list' || column.list.length > mostListed || familyOf(type) !== 'text' || type.array)
    return undefined;
  const { list, form } = column;
  const listed = readColumn({ form, list, codes: Uint32Array.from(list.texts, (_, code) => code), nulls: null }, own);
  const values = list.texts.map((_, code) => listed(code) as string);
  const places = placesIn(values, comparisonOf(operand.type), name === 'max' ? -1 : 1);
  const best: ListColumn = {
    form: 'list',
    codes: new Uint32Array(binding.capacity),
    list: new TextList(values.map((value) => textOfValue(type, value))),
    nulls: new Uint8Array(binding.capacity),
  };
  let code = -1;
  return {
    column: best,
    reset() {
      code = -1;
    },
    read: (rows) => source.read(rows),
    add(_rows, from, to) {
      const { codes, nulls } = column;
      for (let position = from; position < to; position++) {
        const own = codes[position] as number;
        if (nulls?.[position] === 1) continue;
        if (code < 0 || (places[own] as number) < (places[code] as number)) code = own;
      }
    },
    end(position) {
      best.codes[position] = Math.max(0, code);
      (best.nulls as Uint8Array)[position] = code < 0 ? 1 : 0;
      code = -1;
    },
  };
}

/** At which place of their order each value is, those that compare alike at the same. */
function placesIn(values: readonly string[], compare: (a: Value, b: Value) => number, sign: 1 | -1): Uint32Array {
  const codes = values.map((_, code) => code);
  codes.sort((a, b) => compare(values[a] as string, values[b] as string) * sign);
  const places = new Uint32Array(values.length);
  let place = 0;
  let last = codes[0] ?? 0;
  for (const code of codes) {
    if (compare(values[last] as string, values[code] as string) !== 0) place++;
    places[code] = place;
    last = code;
  }
  return places;
}
