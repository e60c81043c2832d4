import { Rows } from '../random/rows.ts';

import type { BigColumn, NumberColumn } from '../values/column.ts';
import type { Source } from '../values/source.ts';
import type { ValueRange } from '../values/value-range.ts';

import type { RunsPlan } from '../plan/plan.ts';

/** How often a value that lies in no run is drawn anew. */
const mostDraws = 8;

/**
 * The same cells, those excepted that lie between the runs: they are drawn anew, under other keys, so that what is left of a
 * distribution keeps its shape; what fails as often as that goes to the runs' value that lies at the same share of them as
 * it lies of the whole range. Cells that lie in a run are what they were.
 */
export function withinRuns(
  made: Source,
  { ends, isNear }: RunsPlan,
  range: ValueRange,
  capacity: number,
  // Undefined where another draw would be another one in truth: of values that go along with others.
  again: ((draw: number) => Source) | undefined,
): Source {
  const { column } = made;
  const runs = new RunsOfRange(ends, range);
  const others: Source[] = [];
  const failing = new Rows(capacity);
  const places = new Uint32Array(capacity);
  const valuesOf = (of: Source) => (of.column as NumberColumn | BigColumn).values;

  /** Draws the cells at the first `count` of the places anew; how many still fail, whose places stand first. */
  const drawAnew = (draw: number, rows: Rows, count: number): number => {
    const other = others[draw] ?? (again as (draw: number) => Source)(draw);
    others[draw] = other;
    for (let i = 0; i < count; i++) {
      failing.lo[i] = rows.lo[places[i] as number] as number;
      failing.hi[i] = rows.hi[places[i] as number] as number;
    }
    failing.length = count;
    failing.version++;
    other.read(failing);
    const [values, drawn] = [valuesOf(made), valuesOf(other)];
    let left = 0;
    for (let i = 0; i < count; i++) {
      const place = places[i] as number;
      const value = drawn[i] as number | bigint;
      if (runs.hold(value)) values[place] = value;
      else places[left++] = place;
    }
    return left;
  };
  return {
    column,
    read(rows) {
      made.read(rows);
      const { nulls } = column;
      const values = valuesOf(made);
      let left = 0;
      for (let i = 0; i < rows.length; i++)
        if (nulls?.[i] !== 1 && !runs.hold(values[i] as number | bigint)) places[left++] = i;
      for (let draw = 0; again && draw < mostDraws && left > 0; draw++) left = drawAnew(draw, rows, left);
      for (let i = 0; i < left; i++) {
        const place = places[i] as number;
        const value = values[place] as number | bigint;
        values[place] = isNear ? runs.before(value) : runs.placed(value);
      }
    },
  };
}

/** Runs of a range's values. */
class RunsOfRange {
  readonly #first: Float64Array;
  readonly #last: Float64Array;
  /** How many values lie in the runs before each. */
  readonly #before: Float64Array;
  readonly #size: number;
  readonly #count: number;

  constructor(
    ends: RunsPlan['ends'],
    private readonly range: ValueRange,
  ) {
    const at = (text: string) => Number((BigInt(text) - range.least) / range.step);
    this.#count = at(String(range.greatest)) + 1;
    // The range may have become smaller since.
    const inside = ends
      .map(([first, last]) => [Math.max(0, at(first)), Math.min(this.#count - 1, at(last))] as const)
      .filter(([first, last]) => first <= last);
    this.#first = Float64Array.from(inside, ([first]) => first);
    this.#last = Float64Array.from(inside, ([, last]) => last);
    this.#before = new Float64Array(inside.length);
    let size = 0;
    inside.forEach(([first, last], i) => {
      this.#before[i] = size;
      size += last - first + 1;
    });
    this.#size = size;
  }

  hold(value: number | bigint): boolean {
    const at = this.#numberOf(value);
    const run = lastUpTo(this.#first, at);
    return run >= 0 && at <= (this.#last[run] as number);
  }

  placed(value: number | bigint): number | bigint {
    const share = (this.#numberOf(value) + 0.5) / this.#count;
    const rank = Math.min(this.#size - 1, Math.max(0, Math.floor(share * this.#size)));
    const run = lastUpTo(this.#before, rank);
    const at = (this.#first[run] as number) + rank - (this.#before[run] as number);
    return this.#valueAt(at, value);
  }

  /** The last value of the run before one that lies in none; of what lies before all runs the first of them. */
  before(value: number | bigint): number | bigint {
    const run = lastUpTo(this.#first, this.#numberOf(value));
    const at = run < 0 ? (this.#first[0] as number) : (this.#last[run] as number);
    return this.#valueAt(at, value);
  }

  #valueAt(at: number, like: number | bigint): number | bigint {
    const { least, step } = this.range;
    return typeof like === 'bigint' ? least + step * BigInt(at) : Number(least + step * BigInt(at));
  }

  #numberOf(value: number | bigint): number {
    const { least, step } = this.range;
    return typeof value === 'bigint' ? Number((value - least) / step) : (value - Number(least)) / Number(step);
  }
}

/** The last position whose number is not greater; -1: there is none. */
function lastUpTo(sorted: Float64Array, number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
