import type { Category } from '../../values/category.ts';

import { findIn, nameCategories } from '../../detect/find-in.ts';
import type { KnownNames } from '../../detect/known-names.ts';
import { isReserved } from '../../detect/reserved.ts';

import type { CellColumn } from './cell-columns.ts';
import { formKind, kindOf } from './form-kinds.ts';
import type { LookedBatch } from './looked-batch.ts';
import { isBeyondChance, type ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import { leastLength, plainForm } from './text-forms.ts';

interface Tally {
  /** Texts that stand beside their originals. */
  compared: number;
  found: number;
  left: number;
  /** Of values of a kind of which there are few those that still stand, and how many come to be their own masks. */
  fewLeft: number;
  expected: number;
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
      texts.map(([path]) => [
        path,
        { compared: 0, found: 0, left: 0, fewLeft: 0, expected: 0, names: new Set(), namesLeft: new Set() },
      ]),
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
            lookAtValue(tally, drawnFrom(category, value), isLeft);
          }
        }
      }
    }
  }

  findings(): ProofFinding[] {
    return [...this.#tallies].map(([field, tally]): ProofFinding => {
      const { compared, found, names, namesLeft } = tally;
      const told = { check: 'texts' as const, dataset: this.dataset.name, field };
      if (compared === 0) return { ...told, ok: null, found: 'no text stands beside its original' };
      const all = found + names.size;
      const isNamed = isBeyondChance(namesLeft.size, names.size * nameChance);
      const left = tally.left + (isBeyondChance(tally.fewLeft, tally.expected) ? tally.fewLeft : 0);
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

/** Of so many a rule draws what stands for a value of theirs: addresses for documentation are fewer than what they are written with. */
function drawnFrom(category: Category, value: string): number {
  if (category === 'ip_address' && isReserved(category, value) && value.includes('.')) return documentationHosts;
  return formKind(kindOf(plainForm(value))).whole;
}

const documentationHosts = 762;
/** Of more than these no value comes to be its own mask in any number of texts. */
const fewest = 1e8;

function lookAtValue(tally: Tally, from: number, isLeft: boolean): void {
  if (from > fewest) tally.left += isLeft ? 1 : 0;
  else {
    tally.expected += 1 / from;
    tally.fewLeft += isLeft ? 1 : 0;
  }
}

function lookAtName({ names, namesLeft }: Tally, value: string, isLeft: boolean): void {
  if (names.size >= mostNames && !names.has(value)) return;
  names.add(value);
  if (isLeft) namesLeft.add(value);
}

function holds({ texts, plains }: CellColumn, i: number, value: string): boolean {
  if (holdsApart(texts[i] as string, value)) return true;
  const form = plainForm(value);
  // Few digits alone stand in any longer number.
  const least = /^\d+$/.test(form) ? leastDigits : leastLength;
  return form.length >= least && (plains[i] as string).includes(form);
}

const leastDigits = 9;

/** Whether a value stands in a text, and not as a part of a longer number. */
function holdsApart(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
    if (!/^\d/.test(value) || !/\d[.]?$/.test(text.slice(Math.max(0, at - 2), at)))
      if (!/\d$/.test(value) || !/^[.]?\d/.test(text.slice(at + value.length, at + value.length + 2))) return true;
  return false;
}
