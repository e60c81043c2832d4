import { kept } from '../../base/kept.ts';

import { type FormFilter, formHash } from './form-filter.ts';
import type { LookedBatch } from './looked-batch.ts';
import type { OriginalHashes } from './original-hashes.ts';
import { isDigits, type Originals } from './originals.ts';
import { isBeyondChance, type ProofFinding } from './proof-finding.ts';
import { decisionOn, type ProofDataset } from './proof-plan.ts';
import { HeldForms } from './text-forms.ts';

interface Leak {
  found: number;
  expected: number;
}

/** What was found at a path, by whose original it is. */
interface Place {
  readonly number: number;
  readonly isKept: boolean;
  readonly leaks: Map<Originals, Leak>;
  readonly known: KnownTexts;
}

/** What is looked for. */
export interface SoughtOriginals {
  readonly hashes: OriginalHashes;
  readonly columns: readonly Originals[];
  readonly filter: FormFilter;
}

/** Texts of a column whose forms are remembered, and looks after which so many of them have to have been worth it. */
const [mostKnown, tried] = [4096, 8192];

/** Texts of a column that are looked at backwards as well: a rule that turns values round does so from the first on. */
const mostTurned = 20_000;

/** What was found in texts of a column that come again and again. */
interface KnownTexts {
  readonly forms: Map<string, readonly string[]>;
  turned: number;
  looks: number;
  hits: number;
}

/**
 * Where no rule draws digits, what digits there are is there for a reason: of three thousand social security numbers a random number
 * of nine digits is one three times in a million.
 */
const undrawn = 1e-4;

/** How likely a number is one of a column's originals. */
interface DigitChance {
  readonly originals: Originals;
  readonly chance: number;
}

/** Looks for originals of any dataset in every cell, as they were or encoded. What it finds is known once all were looked for. */
export class Leaks {
  readonly #places = new Map<string, Place>();
  readonly #held: HeldForms;
  /** By how many digits a form is. */
  readonly #chances = new Map<number, readonly DigitChance[]>();
  /** Shorter texts hold none: written in other ways originals are longer. */
  readonly #shortest: number;
  /** Forms of a batch that may be originals, and where each stands. */
  readonly #forms: string[] = [];
  readonly #at: number[] = [];

  constructor(
    private readonly dataset: ProofDataset,
    private readonly sought: SoughtOriginals,
  ) {
    const { columns, filter } = sought;
    const lengths = new Set(columns.flatMap((each) => [...each.lengths]));
    this.#shortest = Math.min(...lengths);
    const digits = new Set(columns.flatMap(({ digitLengths }) => digitLengths));
    for (const length of digits)
      this.#chances.set(
        length,
        columns
          .map((originals) => ({ originals, chance: originals.chanceOf(length) }))
          .filter(({ chance }) => chance > 0),
      );
    this.#held = new HeldForms({ filter, lengths, digits });
  }

  look({ after }: LookedBatch): void {
    if (this.sought.columns.length === 0) return;
    for (const [path, { texts }] of after.columns) {
      const place = kept(this.#places, path, () => this.#placeOf(path));
      for (const text of texts)
        if (text.length >= this.#shortest)
          for (const form of this.#formsIn(text, place.known)) this.#lookAt(place, form);
    }
    if (this.#forms.length === 0) return;
    this.sought.hashes.look(this.#forms, this.#at);
    this.#forms.length = 0;
    this.#at.length = 0;
  }

  #placeOf(path: string): Place {
    const isKept = decisionOn(this.dataset, path)?.class === 'keep';
    const place: Place = {
      number: this.sought.hashes.place((originals) => {
        if (isKept || !originals.areOfPeople) leakOf(place, originals).found += 1;
      }),
      isKept,
      leaks: new Map(),
      known: { forms: new Map(), turned: 0, looks: 0, hits: 0 },
    };
    return place;
  }

  /** What a text holds that may be an original. */
  #formsIn(text: string, known: KnownTexts): readonly string[] {
    // Of texts that are all different none is worth remembering.
    if (known.looks >= tried && known.hits * 4 < known.looks) return this.#heldIn(text, known);
    known.looks += 1;
    const found = known.forms.get(text);
    if (found) {
      known.hits += 1;
      return found;
    }
    const forms = this.#heldIn(text, known);
    if (known.forms.size < mostKnown) known.forms.set(text, forms);
    return forms;
  }

  #heldIn(text: string, known: KnownTexts): readonly string[] {
    const forms = this.#held.in(text);
    if (known.turned >= mostTurned) return forms;
    known.turned += 1;
    const backwards = this.#held.backwardsIn(text, forms);
    return backwards.length === 0 ? forms : [...forms, ...backwards];
  }

  #lookAt(place: Place, form: string): void {
    if (isDigits(form)) {
      for (const { originals, chance } of this.#chances.get(form.length) ?? [])
        if (place.isKept || !originals.areOfPeople) leakOf(place, originals).expected += chance;
      if (!this.sought.filter.mayHold(formHash(form))) return;
    }
    this.#forms.push(form);
    this.#at.push(place.number);
  }

  /** Whether a rule makes what stands there: another one's digits are there by chance. */
  #isDrawn(path: string): boolean {
    const decision = decisionOn(this.dataset, path);
    return decision !== undefined && decision.class !== 'keep' && decision.rule !== 'mask_text';
  }

  findings(): ProofFinding[] {
    const told = { check: 'leaks' as const, dataset: this.dataset.name };
    const beyond = [...this.#places].flatMap(([path, { leaks }]) =>
      this.sought.columns.flatMap((originals) => {
        const { found, expected } = leaks.get(originals) ?? none;
        const isLeft = isBeyondChance(found, expected, this.#isDrawn(path) ? undefined : undrawn);
        return isLeft ? [{ path, column: originals.column, found }] : [];
      }),
    );
    if (beyond.length === 0)
      return [{ ...told, ok: true, found: `no original of ${this.sought.columns.length} columns stands anywhere` }];
    return beyond.map(({ path, column, found }) => ({
      ...told,
      field: path,
      ok: false,
      found: `${found} originals of \`${column}\` stand there, as they were or encoded`,
    }));
  }
}

const none: Leak = { found: 0, expected: 0 };

function leakOf({ leaks }: Place, originals: Originals): Leak {
  return kept(leaks, originals, () => ({ found: 0, expected: 0 }));
}
