import type { Key } from '../random/key.ts';
import { Permutation } from '../random/permutation.ts';
import type { Rows } from '../random/rows.ts';

import type { Draw } from '../values/draw.ts';

import type { HoldingRows } from './holding-rows.ts';
import type { ParentDraw } from './parent-draw.ts';
import { countedParts, type FixedPart, parentsOf, partDraw, setDigits, type TupleOf } from './tuple-draws.ts';

/**
 * Draws that no two rows have alike of those that a condition holds for: which of them a row is goes through a permutation
 * of all that can be drawn. Other rows draw freely. More rows change none of those before them.
 */
export class RankedTupleDraws implements TupleOf {
  readonly #parts: FixedPart[] = [];
  readonly #others = new Map<FixedPart, Draw>();
  #counted: readonly FixedPart[] = [];
  #permutation: Permutation | undefined;
  #seen: Rows | undefined;
  #version = -1;

  constructor(
    private readonly key: Key,
    private readonly capacity: number,
    private readonly bindAll: () => void,
    private readonly holding: () => HoldingRows,
  ) {}

  /** How many combinations there are. */
  get domain(): number {
    return this.#prepare().size;
  }

  /** How many rows differ. */
  get count(): number {
    return this.holding().count;
  }

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
    const permutation = this.#prepare();
    const holding = this.holding();
    for (const [part, other] of this.#others) {
      other.read(rows);
      part.values.set(other.values);
    }
    for (let i = 0; i < rows.length; i++) {
      const rank = holding.rankOf(rows.at(i));
      // Rows beyond the domain, which are refused, begin again.
      if (rank >= 0) setDigits(this.#counted, i, permutation.at(rank % permutation.size));
    }
    this.#seen = rows;
    this.#version = rows.version;
  }

  #prepare(): Permutation {
    if (this.#permutation) return this.#permutation;
    this.bindAll();
    const { counted, domain } = countedParts(this.#parts);
    this.#counted = counted;
    for (const part of counted) this.#others.set(part, part.beyond());
    this.#permutation = new Permutation(this.key, domain);
    return this.#permutation;
  }
}
