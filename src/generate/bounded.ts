import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rows } from '../random/rows.ts';

import type { NumberColumn } from '../values/column.ts';
import type { Lexicon } from '../values/lexicon.ts';
import { localesIn } from '../values/locale-plan.ts';
import { parseInstant } from '../values/moment.ts';
import type { Source } from '../values/source.ts';
import { type FieldType, familyOf } from '../values/type.ts';
import { floatOf, unitsOf, type ValueRange } from '../values/value-range.ts';

import type { DatasetPlan, FieldPlan, FieldSource } from '../plan/plan.ts';

import { countedText } from '../expression/counted-text.ts';
import type { Counted } from '../expression/limit.ts';

import { generatorNamed } from '../generators/index.ts';

import type { Environment } from './environment.ts';
import { GenerationFailure } from './generation-failure.ts';
import { type RowLimit, rowLimits } from './row-limits.ts';
import type { RowReader } from './row-reader.ts';

/**
 * The same cells, moved in order into the part of their range that the row's limits leave: what was uniform over the
 * range is uniform over the part. Where they leave nothing, an error ends the run, and of a constraint that is none a value
 * that is near stays; what is null stays null. A row of the batch that is not wanted ends nothing.
 */
export function bounded(reader: RowReader, field: FieldPlan, source: Source, isWanted = everyRow): Source {
  const { column } = source;
  const range = rangeOf(reader, field);
  const counted = { type: field.type, scale: range.scale };
  const limits = rowLimits(reader, field.bounds ?? [], counted);
  const asked = limits.filter(({ isDerived }) => !isDerived);
  const derived = limits.filter(({ isDerived }) => isDerived);
  const isHard = asked.some(({ cause }) => cause?.severity === 'error');
  const part = partOf(column.form, range);
  const isFloat = familyOf(field.type) === 'float';
  const moveAtOnce =
    part.isNumber && !isFloat && derived.length === 0
      ? numbersBetween(range, asked, reader.environment.capacity)
      : undefined;
  const place = (rows: Rows, at: number, value: number | bigint): number | bigint => {
    const ends = narrowed(part, part, asked, rows, at, true);
    const room = derived.length === 0 ? ends : narrowed(part, ends, derived, rows, at, false);
    const moved = part.move(value, room.least, room.greatest) ?? part.move(value, ends.least, ends.greatest);
    if (moved !== undefined) return moved;
    if (isHard && isWanted(at))
      throw new GenerationFailure(failureOf(reader, field, asked, rows.at(at), { counted, ...ends }));
    return part.near(ends.least);
  };
  const placeFloat = (rows: Rows, at: number, value: number): number =>
    floatOf(Number(place(rows, at, unitsOf(value, range.scale))), range.scale, field.type);
  return {
    column,
    read(rows) {
      source.read(rows);
      if (column.form !== 'number' && column.form !== 'big') throw new Error(`${field.name} has no range`);
      for (const limit of limits) limit.read(rows);
      const { nulls, values } = column;
      if (moveAtOnce) {
        moveAtOnce(rows, column as NumberColumn, (i) => {
          values[i] = place(rows, i, values[i] as number);
        });
        return;
      }
      for (let i = 0; i < rows.length; i++) {
        if (nulls?.[i] === 1) continue;
        const value = values[i] as number | bigint;
        values[i] = isFloat ? placeFloat(rows, i, value as number) : place(rows, i, value);
      }
    },
  };
}

interface Ends {
  readonly least: number | bigint;
  readonly greatest: number | bigint;
}

/** Between the limits of a row; room for others is given only as far as there is some (`toTheEnd` is false). */
function narrowed(
  { limit: inNumbers }: Part,
  ends: Ends,
  limits: readonly RowLimit[],
  rows: Rows,
  at: number,
  toTheEnd: boolean,
): Ends {
  let { least, greatest } = ends;
  for (const limit of limits) {
    const own = limit.at(rows, at);
    if (own === null) continue;
    const end = inNumbers(own);
    if (limit.isLower && end > least && (toTheEnd || end <= greatest)) least = end;
    if (!limit.isLower && end < greatest && (toTheEnd || end >= least)) greatest = end;
  }
  return { least, greatest };
}

/**
 * Moves a column of numbers between limits that are numbers, a limit at a time and without an object a row. Calls back for
 * rows where they leave nothing.
 */
function numbersBetween({ least, greatest, step: one }: ValueRange, limits: readonly RowLimit[], capacity: number) {
  const [start, end, step] = [Number(least), Number(greatest), Number(one)];
  const count = (end - start) / step + 1;
  const from = new Float64Array(capacity);
  const to = new Float64Array(capacity);
  return (rows: Rows, { values, nulls }: NumberColumn, isLeftWithNothing: (position: number) => void): void => {
    from.fill(start, 0, rows.length);
    to.fill(end, 0, rows.length);
    for (const limit of limits) narrow(limit, rows, nulls, limit.isLower ? from : to);
    for (let i = 0; i < rows.length; i++) {
      if (nulls?.[i] === 1) continue;
      const first = Math.ceil(((from[i] as number) - start) / step);
      const size = Math.floor(((to[i] as number) - start) / step) - first + 1;
      if (size === count) continue;
      if (size > 0) values[i] = start + step * (first + placeIn(((values[i] as number) - start) / step, count, size));
      else isLeftWithNothing(i);
    }
  };
}

/** Ends of rows as far as a limit leaves them. */
function narrow(limit: RowLimit, rows: Rows, nulls: Uint8Array | null, ends: Float64Array): void {
  const { ends: own, plus } = limit.exact?.() ?? { ends: undefined, plus: 0 };
  for (let i = 0; i < rows.length; i++) {
    if (nulls?.[i] === 1) continue;
    const exact = (own?.[i] ?? Number.NaN) + plus;
    const end = Number.isNaN(exact) ? limit.at(rows, i) : exact;
    if (end === null) continue;
    const was = ends[i] as number;
    ends[i] = limit.isLower ? Math.max(was, Number(end)) : Math.min(was, Number(end));
  }
}

function everyRow(_position: number): boolean {
  return true;
}

/** A range in the numbers that its column has: all doubles where those are exact, else bigints. */
interface Part {
  readonly isNumber: boolean;
  readonly least: number | bigint;
  readonly greatest: number | bigint;
  readonly limit: (limit: number | bigint) => number | bigint;
  /** Where a value of the whole range goes in a part of it; undefined: the part is empty. */
  readonly move: (
    value: number | bigint,
    least: number | bigint,
    greatest: number | bigint,
  ) => number | bigint | undefined;
  /** The value of the whole range that is nearest. */
  readonly near: (value: number | bigint) => number | bigint;
}

function partOf(form: string, range: ValueRange): Part {
  const { least, greatest } = range;
  const isNumber = form === 'number';
  const near = (value: number | bigint) =>
    isNumber ? Number(nearest(range, BigInt(value))) : nearest(range, BigInt(value));
  return isNumber && isNarrow(range)
    ? { isNumber: true, least: Number(least), greatest: Number(greatest), limit: Number, move: moveNumber(range), near }
    : { isNumber: false, least, greatest, limit: BigInt, move: moveBig(range), near };
}

function nearest({ least, greatest, step }: ValueRange, value: bigint): bigint {
  if (value <= least) return least;
  return value >= greatest ? greatest : least + ((value - least) / step) * step;
}

/** Between what a generated field's values lie. */
export function rangeOf({ environment, dataset }: RowReader, { name, type, source }: FieldPlan): ValueRange {
  const range = source.kind === 'generator' ? rangeOfSource(environment, dataset, type, source) : undefined;
  if (!range) throw new Error(`${dataset.id}.${name} has limits but no range`);
  return range;
}

function rangeOfSource(
  { plan, lexicon }: Environment,
  { rows, locale }: DatasetPlan,
  type: FieldType,
  source: Extract<FieldSource, { kind: 'generator' }>,
): ValueRange | undefined {
  const lexicons = localesIn(source.locale ?? locale).map(lexicon);
  const facts = {
    type,
    rows,
    asOf: parseInstant(plan.asOf) as number,
    lexicon: lexicons[0] as Lexicon,
    ...(lexicons.length > 1 && { lexicons }),
  };
  return generatorNamed(source.generator)?.range?.(source.parameters, facts);
}

/** Up to here a product of two counts of values has the bits that tell neighbours apart. */
const most = 2n ** 50n;

function isNarrow({ least, greatest, step }: ValueRange): boolean {
  return (greatest - least) / step < most && least > -most * 8n && greatest < most * 8n;
}

function moveNumber(range: ValueRange): Part['move'] {
  const start = Number(range.least);
  const step = Number(range.step);
  const count = (Number(range.greatest) - start) / step + 1;
  return (value, least, greatest) => {
    const first = Math.ceil(((least as number) - start) / step);
    const size = Math.floor(((greatest as number) - start) / step) - first + 1;
    if (size <= 0) return undefined;
    return size === count ? value : start + step * (first + placeIn(((value as number) - start) / step, count, size));
  };
}

/** Which of `size` values stands for the one at a place among `count`. */
function placeIn(place: number, count: number, size: number): number {
  return Math.min(size - 1, Math.floor(((place + 0.5) / count) * size));
}

function moveBig({ least: start, greatest: end, step }: ValueRange): Part['move'] {
  const count = (end - start) / step + 1n;
  return (value, least, greatest) => {
    const first = (BigInt(least) - start + step - 1n) / step;
    const size = (BigInt(greatest) - start) / step - first + 1n;
    if (BigInt(greatest) < start || size <= 0n) return undefined;
    const at = (BigInt(value) - start) / step;
    const moved = start + step * (first + ((at * 2n + 1n) * size) / (count * 2n));
    return typeof value === 'number' ? Number(moved) : moved;
  };
}

function failureOf(
  { environment, dataset }: RowReader,
  { name }: FieldPlan,
  limits: readonly RowLimit[],
  row: number,
  { counted, least, greatest }: { counted: Counted; least: number | bigint; greatest: number | bigint },
) {
  const causes = [...new Set(limits.flatMap(({ cause }) => cause ?? []))];
  const [first, ...others] = causes.flatMap((cause) => environment.places?.get(cause) ?? []);
  const text = (limit: number | bigint) => countedText(BigInt(limit), counted);
  const message = `\`${dataset.name}[${row}].${name}\` has no value left: at least ${text(least)} and at most ${text(greatest)}, so that ${causes.map((cause) => `\`${cause.text}\``).join(' and ')}`;
  const help = 'widen the range of one of the fields, or let them be null';
  return diagnostic('DC418', message, {
    ...(first && { span: first }),
    related: others.map((span) => ({ message: 'and this', span })),
    help,
  });
}
