import { findIn } from '../../detect/find-in.ts';

import type { CellColumn } from './cell-columns.ts';
import type { LookedBatch } from './looked-batch.ts';
import type { ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import { leastLength, plainForm } from './text-forms.ts';

interface Tally {
  found: number;
  left: number;
}

/** Whether what could be found inside of texts whose rule masks that still stands in them. */
export class FoundInTexts {
  readonly #tallies: ReadonlyMap<string, Tally>;

  constructor(private readonly dataset: ProofDataset) {
    const texts = [...dataset.decisions].filter(([, { rule }]) => rule === 'mask_text');
    this.#tallies = new Map(texts.map(([path]) => [path, { found: 0, left: 0 }]));
  }

  look({ after, before }: LookedBatch): void {
    for (const [path, tally] of this.#tallies) {
      const [originals, now] = [before.at(path), after.at(path)];
      for (const [i, text] of originals.texts.entries()) {
        const beside = now.beside(originals, i);
        for (const { start, end } of findIn(text)) {
          tally.found += 1;
          if (beside !== undefined && holds(now, beside, text.slice(start, end))) tally.left += 1;
        }
      }
    }
  }

  findings(): ProofFinding[] {
    return [...this.#tallies].map(([field, { found, left }]) => ({
      check: 'texts',
      dataset: this.dataset.name,
      field,
      ok: left === 0,
      found:
        left === 0
          ? `${found} values were found in its texts, none still stands there`
          : `${left} of ${found} values that were found in its texts still stand there`,
    }));
  }
}

function holds({ texts, plains }: CellColumn, i: number, value: string): boolean {
  const form = plainForm(value);
  return (texts[i] as string).includes(value) || (form.length >= leastLength && (plains[i] as string).includes(form));
}
