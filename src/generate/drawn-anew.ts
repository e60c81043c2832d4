import { Rows } from '../random/rows.ts';

import { knownCell } from '../values/cell.ts';
import { fixedCells } from '../values/fixed-cells.ts';
import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';

import type { AnewPlan, FieldPlan } from '../plan/plan.ts';

import type { BoundValues } from '../expression/bind.ts';

import { bindingOf, expressionsOf } from './bind-expressions.ts';
import { replaceable } from './replaceable.ts';
import type { RowReader } from './row-reader.ts';

/** How often a value that fails is drawn anew: what one draw of three meets fails once in 10^11 rows. */
const mostDraws = 64;

/** Binds the field once more, under the keys of another draw; none of its cells is null. */
export type Again = (reader: RowReader, draw: number) => Source;

/**
 * The same cells, those excepted whose rows fail a condition: they are drawn anew, under other keys, until it holds; what
 * fails to the last draw is the first of the spare values that meets it, or stays. Cells of other rows are what they were,
 * and each depends on its own row alone. What is null stays null.
 */
export function drawnAnew(reader: RowReader, field: FieldPlan, anew: AnewPlan, made: Source, again: Again): Source {
  const { capacity } = reader.environment;
  const own = replaceable(field.type, made.column, capacity);
  const first = judgeOf(reader, field, anew, made);
  // Of fewer rows than those that are read elsewhere: it has buffers of its own.
  const apart = reader.again();
  const tries: (() => Try)[] = [
    ...Array.from({ length: mostDraws }, (_, draw) => () => {
      const source = again(apart, draw);
      return { source, judge: judgeOf(apart, field, anew, source) };
    }),
    ...sparesOf(field, anew, capacity).map((source) => () => ({ source, judge: judgeOf(apart, field, anew, source) })),
  ];
  const bound: Try[] = [];
  const failing = new Rows(capacity);
  const places = new Uint32Array(capacity);

  /** Tries other values at the first `count` of the places; how many still fail, whose places stand first. */
  const attempt = (index: number, rows: Rows, count: number): number => {
    const { source, judge } = bound[index] ?? (tries[index] as () => Try)();
    bound[index] = { source, judge };
    for (let i = 0; i < count; i++) {
      failing.lo[i] = rows.lo[places[i] as number] as number;
      failing.hi[i] = rows.hi[places[i] as number] as number;
    }
    failing.length = count;
    failing.version++;
    source.read(failing);
    judge.read(failing);
    const take = own.taker(source.column, count);
    let left = 0;
    for (let i = 0; i < count; i++) {
      const place = places[i] as number;
      if (judge.fails(failing, i) || !take(place, i)) places[left++] = place;
    }
    return left;
  };
  return {
    column: own.column,
    read(rows) {
      made.read(rows);
      first.read(rows);
      own.begin(rows.length);
      const { nulls } = made.column;
      let left = 0;
      for (let i = 0; i < rows.length; i++) if (nulls?.[i] !== 1 && first.fails(rows, i)) places[left++] = i;
      for (let index = 0; index < tries.length && left > 0; index++) left = attempt(index, rows, left);
      own.end(rows.length);
    },
  };
}

interface Try {
  readonly source: Source;
  readonly judge: Judge;
}

interface Judge {
  read(rows: Rows): void;
  fails(rows: Rows, position: number): boolean;
}

/** Whether rows fail one of the conditions with a field's cells from elsewhere, which have been read. */
function judgeOf(reader: RowReader, field: FieldPlan, { conditions }: AnewPlan, { column }: Source): Judge {
  const binding = bindingOf(reader);
  const candidate = { type: field.type, source: { column, read: () => undefined } };
  const source = (path: readonly string[]) =>
    path.length === 1 && path[0] === field.name ? candidate : binding.source(path);
  const values = conditions.map(({ condition }) => expressionsOf(reader).bindValues(condition, { ...binding, source }));
  return {
    read(rows) {
      for (const each of values) each.read(rows);
    },
    fails: (rows, position) => values.some((each) => isFalse(each, rows, position)),
  };
}

/** What cannot be computed, such as a division by zero, is as good as false: another value is tried. */
function isFalse(values: BoundValues, rows: Rows, position: number): boolean {
  try {
    return values.at(rows, position) === false;
  } catch (error) {
    if (error instanceof Misfit) return true;
    throw error;
  }
}

/** Each of the spare values, in every row. */
function sparesOf({ type }: FieldPlan, { spares = [] }: AnewPlan, capacity: number): readonly Source[] {
  return spares.map((text) => {
    const fixed = fixedCells(type, capacity, [knownCell(type, text)]);
    const positions = new Uint32Array(capacity);
    return { column: fixed.column, read: ({ length }) => fixed.set(positions, length) };
  });
}
