import { CellHashes } from '../random/cell.ts';
import { deriveKey, type Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';
import { below } from '../random/uniform.ts';

import type { Draw } from '../values/draw.ts';

import type { Reference } from '../plan/plan.ts';

import { hashedDraw } from './hashed-draw.ts';
import type { ParentDraw } from './parent-draw.ts';
import { drawRelatives, Relatives, type Within } from './relatives.ts';
import type { RowReader } from './row-reader.ts';
import { largestDomain, setDigits } from './tuple-draws.ts';

/**
 * The draws of items that are unique in their array: each is one of the values that those before it have left. An
 * array's items come in their order, from the first on.
 */
export class ItemDraws {
  readonly #hashes: CellHashes;
  readonly #draws: { readonly size: number; readonly values: Float64Array }[] = [];
  readonly #shuffle = new Shuffle();
  #domain = 1;
  #seen: Rows | undefined;
  #version = -1;

  constructor(
    key: Key,
    private readonly capacity: number,
    /** For what is too large to be counted through. */
    private readonly beyond: (purpose: string, size: number) => Draw,
  ) {
    this.#hashes = new CellHashes(key, capacity);
  }

  /** The next draw; all are asked for before the first is read. */
  draw(purpose: string, size: number): Draw {
    if (this.#domain * size > largestDomain) return this.beyond(purpose, size);
    this.#domain *= size;
    const values = new Float64Array(this.capacity);
    this.#draws.push({ size, values });
    return { values, read: (rows) => this.#read(rows) };
  }

  #read(rows: Rows): void {
    if (rows === this.#seen && rows.version === this.#version) return;
    this.#seen = rows;
    this.#version = rows.version;
    this.#hashes.draw(rows);
    for (let i = 0; i < rows.length; i++) {
      const { h0, h1 } = this.#hashes;
      const chosen = this.#shuffle.choose(rows.at(i), this.#domain, h0[i] as number, h1[i] as number);
      setDigits(this.#draws, i, chosen);
    }
  }
}

/** Fisher and Yates' shuffle, of which only the changes are kept. The first place begins another one. */
class Shuffle {
  readonly #moved = new Map<number, number>();

  /** One of `size` that the places before this one have left. */
  choose(place: number, size: number, h0: number, h1: number): number {
    if (place === 0) this.#moved.clear();
    const other = place + below(size - place, h0, h1);
    const chosen = this.#moved.get(other) ?? other;
    this.#moved.set(other, this.#moved.get(place) ?? place);
    return chosen;
  }
}

/** Parents of which none comes twice in one array. */
export function uniqueParents(reader: RowReader, reference: Reference): ParentDraw {
  if (reference.draw.kind === 'within') return uniqueRelatives(reader, reference, reference.draw);
  const { capacity } = reader.environment;
  const key = reader.referenceKey(reference);
  const beyond = (purpose: string, size: number) => hashedDraw((each) => deriveKey(key, each), purpose, capacity, size);
  const draw = new ItemDraws(key, capacity, beyond).draw('parent', reader.environment.dataset(reference.parent).rows);
  return {
    leavesOut: false,
    read(rows, parents) {
      draw.read(rows);
      for (let i = 0; i < rows.length; i++) parents.set(i, draw.values[i] as number);
    },
  };
}

function uniqueRelatives(reader: RowReader, reference: Reference, draw: Within): ParentDraw {
  const shuffle = new Shuffle();
  const relatives = new Relatives(reader, reference, draw);
  return drawRelatives(
    relatives,
    reader.referenceKey(reference),
    reader.environment.capacity,
    (place, count, h0, h1) => (place < count ? shuffle.choose(place, count, h0, h1) : -1),
  );
}
