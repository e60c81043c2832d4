import type { Key } from '../random/key.ts';
import { Permutation } from '../random/permutation.ts';
import type { Rows } from '../random/rows.ts';

import type { Draw } from '../values/draw.ts';
import { Misfit } from '../values/misfit.ts';

/** The largest domain that a permutation counts through. */
const largest = Number.MAX_SAFE_INTEGER;

/** How rows are counted where tuples differ only inside of groups: which of its group's rows each is. */
export interface Counting {
  readonly groups: Rows;
  readonly positions: Float64Array;
  read(rows: Rows): void;
}

interface Part {
  readonly position: number;
  readonly size: number;
  readonly values: Float64Array;
  /** Draws what the permutation has no room for. */
  readonly beyond: () => Draw;
  free?: Draw;
}

/**
 * Draws that no two rows have alike: the row's number goes through a permutation of all that can be drawn, and comes
 * apart into the parts' draws as a number does into digits. Parts beyond 2^53 are drawn freely: those before them tell
 * any two rows apart.
 */
export class TupleDraws {
  readonly #parts: Part[] = [];
  #permutation: Permutation | undefined;
  #counted: readonly Part[] = [];
  #seen: Rows | undefined;
  #version = -1;

  constructor(
    private readonly key: Key,
    private readonly capacity: number,
    /** Sees to it that all parts have asked for their draws: the first row's digits depend on how many there are. */
    private readonly bindAll: () => void = () => undefined,
    private readonly counting?: Counting,
  ) {}

  /** The next draw of the part at a position. */
  draw(position: number, size: number, beyond: () => Draw): Draw {
    const part: Part = { position, size, values: new Float64Array(this.capacity), beyond };
    this.#parts.push(part);
    return {
      values: part.values,
      read: (rows) => {
        this.#read(rows);
        if (!part.free) return;
        part.free.read(rows);
        part.values.set(part.free.values);
      },
    };
  }

  #read(rows: Rows): void {
    if (rows === this.#seen && rows.version === this.#version) return;
    this.#seen = rows;
    this.#version = rows.version;
    this.#permutation ??= this.#prepare();
    if (this.counting) this.#readGroups(rows, this.#permutation, this.counting);
    // Rows beyond the domain, which the compiler refuses, begin again.
    else for (let i = 0; i < rows.length; i++) this.#set(i, this.#permutation.at(rows.at(i) % this.#permutation.size));
  }

  #readGroups(rows: Rows, permutation: Permutation, counting: Counting): void {
    counting.read(rows);
    let current = -1;
    for (let i = 0; i < rows.length; i++) {
      const group = counting.groups.at(i);
      const position = counting.positions[i] as number;
      if (position >= permutation.size) {
        const message = `one parent has more than ${permutation.size} rows, and there are no more values that differ`;
        throw new Misfit(message, rows.at(i));
      }
      if (group !== current) permutation.turnTo(group);
      current = group;
      this.#set(i, permutation.at(position));
    }
  }

  #set(i: number, number: number): void {
    let rest = number;
    for (const { size, values } of this.#counted) {
      const next = Math.floor(rest / size);
      values[i] = rest - next * size;
      rest = next;
    }
  }

  #prepare(): Permutation {
    this.bindAll();
    let domain = 1;
    const inOrder = [...this.#parts].sort((a, b) => a.position - b.position);
    this.#counted = inOrder.filter((part) => {
      if (domain * part.size <= largest) domain *= part.size;
      else part.free = part.beyond();
      return !part.free;
    });
    return new Permutation(this.key, domain);
  }
}
