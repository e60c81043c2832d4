import { findIn } from '../../detect/find-in.ts';

import { besideOf, cellsAt, type LookedRow } from './looked-row.ts';
import type { ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import type { RowCell } from './row-cells.ts';
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

  look({ after, before }: LookedRow): void {
    for (const [path, tally] of before ? this.#tallies : []) {
      const originals = cellsAt(before as NonNullable<typeof before>, path);
      const beside = besideOf(originals, cellsAt(after, path));
      for (const [i, { text }] of originals.entries()) {
        const now = beside(i);
        for (const { start, end } of findIn(text)) {
          tally.found += 1;
          if (now && holds(now, text.slice(start, end))) tally.left += 1;
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

function holds({ text, plain }: RowCell, value: string): boolean {
  const form = plainForm(value);
  return text.includes(value) || (form.length >= leastLength && plain.includes(form));
}
