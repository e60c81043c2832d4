import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rows } from '../random/rows.ts';

import { parseInstant } from '../values/moment.ts';
import type { Source } from '../values/source.ts';
import type { ValueRange } from '../values/value-range.ts';

import type { BoundPlan, FieldPlan } from '../plan/plan.ts';

import type { BoundValues } from '../expression/bind.ts';
import { countedText } from '../expression/counted-text.ts';
import { type Counted, limitOf } from '../expression/limit.ts';

import { generatorNamed } from '../generators/index.ts';

import { bindingOf, expressionsOf } from './bind-expressions.ts';
import { GenerationFailure } from './generation-failure.ts';
import type { RowReader } from './row-reader.ts';

interface Limit {
  readonly plan: BoundPlan;
  readonly values: BoundValues;
  readonly isLower: boolean;
}

/**
 * The same cells, moved in order into the part of their range that the row's limits leave: what was uniform over the
 * range is uniform over the part. A row whose limits leave nothing ends the run; what is null stays null.
 */
export function bounded(reader: RowReader, field: FieldPlan, source: Source): Source {
  const { column } = source;
  const range = rangeOf(reader, field);
  const limits = (field.bounds ?? []).map(
    (plan): Limit => ({
      plan,
      values: expressionsOf(reader).bindValues(plan.expression, bindingOf(reader)),
      isLower: plan.operator.startsWith('>'),
    }),
  );
  const counted = { type: field.type, scale: range.scale };
  const part = partOf(column.form, range);
  const fail = (rows: Rows, at: number, least: number | bigint, greatest: number | bigint): never => {
    throw new GenerationFailure(failureOf(reader, field, rows.at(at), { counted, least, greatest }));
  };
  const place = (rows: Rows, at: number, value: number | bigint): number | bigint => {
    let { least, greatest } = part;
    for (const { plan, values, isLower } of limits) {
      const bound = values.at(rows, at);
      if (bound === null) continue;
      const limit = part.limit(limitOf(plan.operator, bound, plan.expression.type, counted));
      if (isLower && limit > least) least = limit;
      if (!isLower && limit < greatest) greatest = limit;
    }
    return part.move(value, least, greatest) ?? fail(rows, at, least, greatest);
  };
  return {
    column,
    read(rows) {
      source.read(rows);
      if (column.form !== 'number' && column.form !== 'big') throw new Error(`${field.name} has no range`);
      for (const { values } of limits) values.read(rows);
      const { nulls, values } = column;
      for (let i = 0; i < rows.length; i++) {
        if (nulls?.[i] !== 1) values[i] = place(rows, i, values[i] as number | bigint);
      }
    },
  };
}

/** A range in the numbers that its column has: all doubles where those are exact, else bigints. */
interface Part {
  readonly least: number | bigint;
  readonly greatest: number | bigint;
  readonly limit: (limit: number | bigint) => number | bigint;
  /** Where a value of the whole range goes in a part of it; undefined: the part is empty. */
  readonly move: (
    value: number | bigint,
    least: number | bigint,
    greatest: number | bigint,
  ) => number | bigint | undefined;
}

function partOf(form: string, range: ValueRange): Part {
  const { least, greatest } = range;
  return form === 'number' && isNarrow(range)
    ? { least: Number(least), greatest: Number(greatest), limit: Number, move: moveNumber(range) }
    : { least, greatest, limit: BigInt, move: moveBig(range) };
}

function rangeOf({ environment, dataset }: RowReader, { name, type, source }: FieldPlan): ValueRange {
  const generator = source.kind === 'generator' ? generatorNamed(source.generator) : undefined;
  const facts = { type, rows: dataset.rows, asOf: parseInstant(environment.plan.asOf) as number };
  const range = source.kind === 'generator' ? generator?.range?.(source.parameters, facts) : undefined;
  if (!range) throw new Error(`${dataset.id}.${name} has limits but no range`);
  return range;
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
    if (size === count) return value;
    const share = ((value as number) - start) / step + 0.5;
    return start + step * (first + Math.min(size - 1, Math.floor((share / count) * size)));
  };
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
  { name, bounds = [] }: FieldPlan,
  row: number,
  { counted, least, greatest }: { counted: Counted; least: number | bigint; greatest: number | bigint },
) {
  const causes = [...new Set(bounds.map((bound) => bound.constraint))].flatMap((at) => dataset.constraints[at] ?? []);
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
