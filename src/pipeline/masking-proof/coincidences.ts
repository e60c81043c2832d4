import { kept } from '../../base/kept.ts';

import { isMoreThanOthers } from './proof-finding.ts';

/** Values that are held: of so many, chance is known well. */
const mostValues = 4096;

/**
 * Masks of values beside what another key makes of them. Cells say little where there are few values: of twenty first names one has
 * the same mask under two keys in one column of twenty-five, and stands in hundreds of rows. So values are counted, each once, and
 * chance is what they come to beside the masks of each other.
 */
export class Coincidences {
  readonly #seen = new Set<string>();
  readonly #masks = new Map<string, { own: number; other: number }>();
  #same = 0;

  /** `value`: the original, or what stands for it. */
  add(value: string, own: string, other: string): void {
    if (this.#seen.size === mostValues || this.#seen.has(value)) return;
    this.#seen.add(value);
    kept(this.#masks, own, () => ({ own: 0, other: 0 })).own += 1;
    kept(this.#masks, other, () => ({ own: 0, other: 0 })).other += 1;
    if (own === other) this.#same += 1;
  }

  /** Whether more values have the same mask than chance gives them; of few values: whether all have. */
  get areMany(): boolean {
    const values = this.#seen.size;
    if (values < 2) return this.#same > 0;
    if (this.#same === values) return true;
    const crossed = [...this.#masks.values()].reduce((sum, { own, other }) => sum + own * other, 0) - this.#same;
    return isMoreThanOthers(this.#same, values, crossed, values * (values - 1));
  }
}
