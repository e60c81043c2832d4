import type { Key } from '../random/key.ts';
import { Permutation } from '../random/permutation.ts';
import type { Rows } from '../random/rows.ts';

import type { Draw } from '../values/draw.ts';

import type { ParentDraw } from './parent-draw.ts';

/** The largest domain that a permutation counts through. */
export const largestDomain = Number.MAX_SAFE_INTEGER;

/** Fields and references that are drawn together, so that no two rows draw the same. */
export interface TupleOf {
  /** The next draw of the part at a position, which has so many values. */
  draw(position: number, size: number, beyond: () => Draw): Draw;
  /** The draw of a reference's parents at a position; `beyond` as above. */
  parents(position: number, size: number, beyond: () => Draw): ParentDraw;
}

/** A part that has as many values in one row as in another. */
export interface FixedPart {
  readonly position: number;
  readonly size: number;
  readonly values: Float64Array;
  /** Draws what the permutation has no room for. */
  readonly beyond: () => Draw;
  free?: Draw;
}

/** A part's draw, made by whatever reads the whole tuple. */
export function partDraw(part: FixedPart, read: (rows: Rows) => void): Draw {
  return {
    values: part.values,
    read(rows) {
      read(rows);
      if (!part.free) return;
      part.free.read(rows);
      part.values.set(part.free.values);
    },
  };
}

/** Takes a number apart as into digits: row `i` of each part has what comes of it, the first part the last digit. */
export function setDigits(parts: readonly Pick<FixedPart, 'size' | 'values'>[], i: number, number: number): void {
  let rest = number;
  for (const { size, values } of parts) {
    const next = Math.floor(rest / size);
    values[i] = rest - next * size;
    rest = next;
  }
}

/** The parts that a permutation has room for, in their order; all others draw freely: those before them tell rows apart. */
export function countedParts(parts: readonly FixedPart[], first = 1): { counted: FixedPart[]; domain: number } {
  let domain = first;
  const counted = [...parts]
    .sort((a, b) => a.position - b.position)
    .filter((part) => {
      if (domain * part.size <= largestDomain) domain *= part.size;
      else part.free = part.beyond();
      return !part.free;
    });
  return { counted, domain };
}

/**
 * Draws that no two rows have alike: the row's number goes through a permutation of all that can be drawn, and comes
 * apart into the parts' draws as a number does into digits. Parts beyond 2^53 are drawn freely: those before them tell
 * any two rows apart.
 */
export class TupleDraws implements TupleOf {
  readonly #parts: FixedPart[] = [];
  #permutation: Permutation | undefined;
  #counted: readonly FixedPart[] = [];
  #seen: Rows | undefined;
  #version = -1;

  constructor(
    private readonly key: Key,
    private readonly capacity: number,
    /** Sees to it that all parts have asked for their draws: the first row's digits depend on how many there are. */
    private readonly bindAll: () => void = () => undefined,
  ) {}

  draw(position: number, size: number, beyond: () => Draw): Draw {
    const part: FixedPart = { position, size, values: new Float64Array(this.capacity), beyond };
    this.#parts.push(part);
    return partDraw(part, (rows) => this.#read(rows));
  }

  parents(position: number, size: number, beyond: () => Draw): ParentDraw {
    return parentsOf(this.draw(position, size, beyond));
  }

  #read(rows: Rows): void {
    if (rows === this.#seen && rows.version === this.#version) return;
    this.#seen = rows;
    this.#version = rows.version;
    this.#permutation ??= this.#prepare();
    // Rows beyond the domain, which the compiler refuses, begin again.
    for (let i = 0; i < rows.length; i++)
      setDigits(this.#counted, i, this.#permutation.at(rows.at(i) % this.#permutation.size));
  }

  #prepare(): Permutation {
    this.bindAll();
    const { counted, domain } = countedParts(this.#parts);
    this.#counted = counted;
    return new Permutation(this.key, domain);
  }
}

/** Parents whose numbers a draw has. */
export function parentsOf({ values, read }: Draw): ParentDraw {
  return {
    leavesOut: false,
    read(rows, { lo, hi }) {
      read(rows);
      for (let i = 0; i < rows.length; i++) {
        const row = values[i] as number;
        lo[i] = row;
        hi[i] = row / 0x1_0000_0000;
      }
    },
  };
}
