import { findIn } from '../../detect/find-in.ts';
import type { KnownNames } from '../../detect/known-names.ts';

import type { SoughtOriginals } from './leaks.ts';
import type { LookedBatch } from './looked-batch.ts';
import type { Originals } from './originals.ts';
import { isBeyondChance, type ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import { HeldForms, plainForm } from './text-forms.ts';

interface Tally {
  /** Whether the rule takes such names out: what it has missed may be its own mask. */
  readonly isLookedFor: boolean;
  /** Texts that stand beside their originals. */
  compared: number;
  /** Told of what no mask takes for a name, and of what one does, which may come to be its own mask. */
  readonly surely: Count;
  readonly perhaps: Count;
}

interface Count {
  readonly number: number;
  readonly found: Map<Originals, number>;
}

/** A whole name is drawn from more than a million. */
const nameChance = 1e-6;
const seldom = 1e-3;

/**
 * Whether whole names of other rows, addresses and the like stand in a text under `mask_text` where they stood in its original:
 * beside the same words. What was drawn stands anywhere else, or instead of another one.
 */
export class LeftInTexts {
  readonly #tallies: ReadonlyMap<string, Tally>;
  readonly #held: HeldForms;

  constructor(
    private readonly dataset: ProofDataset,
    private readonly sought: SoughtOriginals,
    private readonly known: KnownNames,
  ) {
    const people = sought.columns.filter(({ areOfPeople }) => areOfPeople);
    const lengths = new Set(people.flatMap((each) => [...each.lengths]));
    this.#held = new HeldForms({ filter: sought.filter, lengths, digits: new Set() });
    const texts = people.length === 0 ? [] : [...dataset.decisions].filter(([, { rule }]) => rule === 'mask_text');
    this.#tallies = new Map(
      texts.map(([path, { looksForPeople }]) => [
        path,
        { isLookedFor: looksForPeople === true, compared: 0, surely: this.#count(), perhaps: this.#count() },
      ]),
    );
  }

  #count(): Count {
    const found = new Map<Originals, number>();
    const number = this.sought.hashes.place((originals) => {
      if (originals.areOfPeople) found.set(originals, (found.get(originals) ?? 0) + 1);
    });
    return { number, found };
  }

  look(batch: LookedBatch): void {
    for (const [path, tally] of this.#tallies) {
      const [originals, now] = [batch.before.at(path), batch.after.at(path)];
      const own = this.#ownNames(batch);
      for (const [i, text] of originals.texts.entries()) {
        const beside = now.beside(originals, i);
        if (beside === undefined) continue;
        tally.compared += 1;
        this.#lookAt(tally, text, now.texts[beside] as string, () => own(originals.rows[i] as number));
      }
    }
  }

  /** What the rule knows of a row besides: names in columns of its own. */
  #ownNames({ before }: LookedBatch): (row: number) => readonly string[] {
    const columns = [...this.dataset.decisions].filter(([, { category }]) => category?.endsWith('_name'));
    return (row) =>
      columns.flatMap(([path]) => {
        const column = before.at(path);
        return column.plains.slice(column.from(row), column.from(row + 1));
      });
  }

  #lookAt(tally: Tally, text: string, now: string, own: () => readonly string[]): void {
    const forms = this.#held.in(now);
    if (forms.length === 0) return;
    const [before, after] = [wordsIn(text), wordsIn(now)];
    for (const form of forms) {
      const place = placeOfBoth(form, before, after);
      if (!place) continue;
      const isFound =
        tally.isLookedFor ||
        own().some((name) => name !== '' && form.includes(name)) ||
        findIn(text, this.known).some(({ start, end }) => start < place.end && place.start < end);
      this.sought.hashes.look([form], [(isFound ? tally.perhaps : tally.surely).number]);
    }
  }

  findings(): ProofFinding[] {
    return [...this.#tallies].flatMap(([field, { compared, surely, perhaps }]) =>
      this.sought.columns.flatMap((originals): ProofFinding[] => {
        const drawn = perhaps.found.get(originals) ?? 0;
        const left =
          (surely.found.get(originals) ?? 0) + (isBeyondChance(drawn, compared * nameChance, seldom) ? drawn : 0);
        if (left === 0) return [];
        const found = `${left} originals of \`${originals.column}\` stand in its texts where they stood before`;
        return [{ check: 'texts', dataset: this.dataset.name, field, ok: false, found }];
      }),
    );
  }
}

interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    plain: plainForm(word),
    start: index,
    end: index + word.length,
  }));
}

/** Where in the first text words are of a form that the second has beside the same word, or as its first or last ones. */
function placeOfBoth(
  form: string,
  before: readonly Word[],
  after: readonly Word[],
): Pick<Word, 'start' | 'end'> | undefined {
  const there = runsOf(form, after);
  for (const [from, to] of runsOf(form, before))
    for (const [first, last] of there)
      if (before[from - 1]?.plain === after[first - 1]?.plain || before[to + 1]?.plain === after[last + 1]?.plain)
        return { start: (before[from] as Word).start, end: (before[to] as Word).end };
  return undefined;
}

/** The first and the last of words that are together of a form. */
function runsOf(form: string, words: readonly Word[]): readonly (readonly [number, number])[] {
  return words.flatMap((_, from) => {
    let at = 0;
    for (let to = from; to < words.length && at < form.length; to++) {
      const { plain } = words[to] as Word;
      if (!form.startsWith(plain, at)) return [];
      at += plain.length;
      if (at === form.length) return [[from, to] as const];
    }
    return [];
  });
}
