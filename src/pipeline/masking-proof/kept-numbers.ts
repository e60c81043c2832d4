import { kept } from '../../base/kept.ts';

import { spreadParts } from './dense-numbers.ts';
import { formHash } from './form-filter.ts';
import type { Originals } from './originals.ts';
import { isBeyondChance } from './proof-finding.ts';
import type { SoughtOriginals } from './sought-originals.ts';

/** So many different numbers of a column tell what the others would. */
const mostNumbers = 4096;
/** Where fewer of the numbers around one are originals, that it is one is no matter of where it lies. */
const leastShare = 1 / 4;
/** From how many different numbers on it is told that they refer to originals: fewer are a year's months, or codes. */
const leastReferring = 20;

/**
 * Short numbers in cells that are kept and are what they were: months (`202401`), sums and counters beside a column of identifiers that
 * lie close together. Such a cell discloses nothing but itself. So different numbers are counted, each once however many rows have it,
 * and chance is as high as originals lie densely around them; what refers to originals has them from all over, and hardly any other.
 */
export class KeptNumbers {
  readonly #asWritten = new Map<string, Set<Originals>>();
  /** Turned round, and apart from each other. */
  readonly #otherwise = new Map<string, Set<Originals>>();

  constructor(
    private readonly sought: SoughtOriginals,
    /** Whether something else says what its numbers are: it counts its own rows, or refers to others. */
    private readonly isTold: boolean,
  ) {}

  /** `text`: what holds it. */
  add(form: string, text: string): void {
    const { filter, hashes } = this.sought;
    const numbers = text.includes(form) ? this.#asWritten : this.#otherwise;
    if (numbers.has(form) || numbers.size === mostNumbers) return;
    const found = kept(numbers, form, () => new Set());
    if (filter.mayHold(formHash(form))) hashes.look([form], [hashes.place((originals) => found.add(originals))]);
  }

  /** How many of a column's originals are there, where chance does not give so many. */
  beyondChance(originals: Originals, seldom: number): number {
    return [this.#asWritten, this.#otherwise].reduce((sum, numbers) => {
      const { left, expected, areAllOver } = countOf(numbers, originals);
      return sum + (isBeyondChance(left, expected, seldom) || (areAllOver && !this.isTold) ? left : 0);
    }, 0);
  }
}

/** How many of some numbers are a column's, how many would be by chance, and whether hardly any is not, of numbers from all over. */
function countOf(numbers: ReadonlyMap<string, ReadonlySet<Originals>>, originals: Originals) {
  let [left, expected, count] = [0, 0, 0];
  const parts = new Set<number>();
  for (const [form, found] of numbers) {
    const chance = originals.chanceOf(form.length);
    if (chance === 0) continue;
    const share = originals.numbers.shareAround(Number(form));
    count += 1;
    expected += share >= leastShare ? Math.max(share, chance) : chance;
    if (!found.has(originals)) continue;
    left += 1;
    parts.add(originals.numbers.partOf(Number(form)));
  }
  return {
    left,
    expected,
    areAllOver: left * 10 >= count * 9 && left >= leastReferring && parts.size * 2 >= spreadParts,
  };
}
