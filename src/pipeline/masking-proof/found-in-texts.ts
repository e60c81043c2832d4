import { findIn, nameCategories } from '../../detect/find-in.ts';
import type { KnownNames } from '../../detect/known-names.ts';

import type { CellColumn } from './cell-columns.ts';
import type { LookedBatch } from './looked-batch.ts';
import { isBeyondChance, type ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import { leastLength, plainForm } from './text-forms.ts';

interface Tally {
  /** Texts that stand beside their originals. */
  compared: number;
  found: number;
  left: number;
  /** Different names, and those of them that still stand: one may come to be masked by itself. */
  readonly names: Set<string>;
  readonly namesLeft: Set<string>;
}

/** A name is drawn from some five hundred at least. */
const nameChance = 1 / 400;

/** So many different names tell what the others would. */
const mostNames = 20_000;

/** Whether what could be found inside of texts whose rule masks that still stands in them. */
export class FoundInTexts {
  readonly #tallies: ReadonlyMap<string, Tally>;

  constructor(
    private readonly dataset: ProofDataset,
    private readonly known: KnownNames,
  ) {
    const texts = [...dataset.decisions].filter(([, { rule }]) => rule === 'mask_text');
    this.#tallies = new Map(
      texts.map(([path]) => [path, { compared: 0, found: 0, left: 0, names: new Set(), namesLeft: new Set() }]),
    );
  }

  look({ after, before }: LookedBatch): void {
    for (const [path, tally] of this.#tallies) {
      const [originals, now] = [before.at(path), after.at(path)];
      for (const [i, text] of originals.texts.entries()) {
        const beside = now.beside(originals, i);
        tally.compared += 1;
        for (const { category, start, end } of findIn(text, this.known)) {
          const value = text.slice(start, end);
          const isLeft = beside !== undefined && holds(now, beside, value);
          if (nameCategories.includes(category)) lookAtName(tally, value, isLeft);
          else {
            tally.found += 1;
            tally.left += isLeft ? 1 : 0;
          }
        }
      }
    }
  }

  findings(): ProofFinding[] {
    return [...this.#tallies].map(([field, { compared, found, left, names, namesLeft }]): ProofFinding => {
      const told = { check: 'texts' as const, dataset: this.dataset.name, field };
      if (compared === 0) return { ...told, ok: null, found: 'no text stands beside its original' };
      const all = found + names.size;
      const isNamed = isBeyondChance(namesLeft.size, names.size * nameChance);
      const still = left + (isNamed ? namesLeft.size : 0);
      return {
        ...told,
        ok: still === 0,
        found:
          still === 0
            ? `${all} values were found in its texts, none still stands there`
            : `${still} of ${all} values that were found in its texts still stand there`,
      };
    });
  }
}

function lookAtName({ names, namesLeft }: Tally, value: string, isLeft: boolean): void {
  if (names.size >= mostNames && !names.has(value)) return;
  names.add(value);
  if (isLeft) namesLeft.add(value);
}

function holds({ texts, plains }: CellColumn, i: number, value: string): boolean {
  const form = plainForm(value);
  return (texts[i] as string).includes(value) || (form.length >= leastLength && (plains[i] as string).includes(form));
}
