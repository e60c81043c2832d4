import { kept } from '../../base/kept.ts';

import type { CellColumn } from './cell-columns.ts';
import { mostDigits } from './dense-numbers.ts';
import { type Fakes, fakesOf, isDrawnBy } from './drawn-kinds.ts';
import { formHash } from './form-filter.ts';
import { formKind, kindOf, mostSigns, powerIn } from './form-kinds.ts';
import { KeptNumbers } from './kept-numbers.ts';
import type { LookedBatch } from './looked-batch.ts';
import { isDigits, type Originals } from './originals.ts';
import { isBeyondChance, type ProofFinding } from './proof-finding.ts';
import { decisionOn, type ProofDataset } from './proof-plan.ts';
import type { SoughtOriginals } from './sought-originals.ts';
import { HeldForms, leastLength } from './text-forms.ts';

interface Leak {
  found: number;
  expected: number;
}

/** What was found at a path of forms that are as likely as each other to be an original by chance, by whose original it is. */
interface Share {
  readonly number: number;
  readonly leaks: Map<Originals, Leak>;
}

/** A path of the output. */
interface Place {
  readonly isKept: boolean;
  /** Whether something there was drawn by a rule, in the place of its value or inside of it. */
  readonly isDrawn: boolean;
  /** Whether all of it was. */
  readonly isWhole: boolean;
  /** What alone its rule draws. */
  readonly fakes: Fakes | undefined;
  /** By the power of ten that there are forms of a kind: the last is of those of which there are any number. */
  readonly shares: (Share | undefined)[];
  /** Of what is kept and is what it was. */
  readonly numbers: KeptNumbers;
  readonly known: KnownTexts;
}

/** Texts of a column whose forms are remembered, and looks after which so many of them have to have been worth it. */
const [mostKnown, tried] = [4096, 8192];

/** What was found in texts of a column that come again and again. */
interface KnownTexts {
  readonly forms: Map<string, readonly string[]>;
  looks: number;
  hits: number;
}

/**
 * Where no rule draws digits, what digits there are is there for a reason: of three thousand social security numbers a random number
 * of nine digits is one three times in a million.
 */
const undrawn = 1e-4;

/** How likely a form is one of a column's originals. */
interface FormChance {
  readonly originals: Originals;
  readonly chance: number;
}

/** A day or a moment that nobody draws: `2026-11` is no number of a thing, though there may be a 202611th. */
const moment = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/;

/** Texts that are longer are no codes. */
const mostShort = 48;

/** Looks for originals of any dataset in every cell, as they were or encoded. What it finds is known once all were looked for. */
export class Leaks {
  readonly #places = new Map<string, Place>();
  readonly #held: HeldForms;
  /** By how many digits a form is, where none is drawn. */
  readonly #chances = new Map<number, readonly FormChance[]>();
  /** By the kind of a form, where some are. */
  readonly #ofKinds = new Map<number, readonly FormChance[]>();
  /** Whether there are originals with letters that a rule draws by chance. */
  readonly #haveShortOnes: boolean;
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
        this.#chancesBy((originals) => originals.chanceOf(length)),
      );
    this.#haveShortOnes = columns.some(({ haveShortOnes }) => haveShortOnes);
    this.#held = new HeldForms({ filter, lengths, digits });
  }

  /** `before`: what stood there, of what is kept or gone over; undefined: nobody knows. */
  #lookIn(place: Place, text: string, before: string | undefined): void {
    for (const form of this.#formsIn(text, place.known)) {
      if (place.isWhole || !isDigits(form)) this.#lookAt(place, form);
      else if (form.length <= mostDigits && (before === text || before?.includes(form) === true))
        place.numbers.add(form, text);
      else if (place.isDrawn || !moment.test(text)) this.#lookAt(place, form);
    }
  }

  #chancesBy(chanceOf: (originals: Originals) => number): readonly FormChance[] {
    return this.sought.columns
      .map((originals) => ({ originals, chance: chanceOf(originals) }))
      .filter(({ chance }) => chance > 0);
  }

  look({ after, before, hasSource }: LookedBatch): void {
    if (this.sought.columns.length === 0) return;
    for (const [path, column] of after.columns) {
      const place = kept(this.#places, path, () => this.#placeOf(path));
      this.#lookAtColumn(place, column, place.isWhole ? undefined : before.columns.get(path), hasSource);
      if (place.isWhole && this.#haveShortOnes) this.#expectShort(place, column);
    }
    if (this.#forms.length === 0) return;
    this.sought.hashes.look(this.#forms, this.#at);
    this.#forms.length = 0;
    this.#at.length = 0;
  }

  #lookAtColumn(place: Place, { rows, texts }: CellColumn, was: CellColumn | undefined, hasSource: Uint8Array): void {
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] as string;
      if (text.length < this.#shortest) continue;
      const row = rows[i] as number;
      // What is kept of rows that stand beside none is held together elsewhere.
      if (place.isKept && hasSource[row] !== 1) this.#lookIn(place, text, text);
      else this.#lookIn(place, text, was?.rows[i] === row ? was.texts[i] : undefined);
    }
  }

  #placeOf(path: string): Place {
    const decision = decisionOn(this.dataset, path);
    const isKept = decision?.class === 'keep';
    return {
      isKept,
      isDrawn: decision !== undefined && !isKept,
      isWhole: decision !== undefined && !isKept && decision.rule !== 'mask_text',
      fakes: decision && fakesOf(decision, this.dataset.types.get(path)),
      shares: [],
      numbers: new KeptNumbers(this.sought, this.#isTold(path)),
      known: { forms: new Map(), looks: 0, hits: 0 },
    };
  }

  /** Whether a column is a key of its rows, or refers to others. */
  #isTold(path: string): boolean {
    const { key, unique, references } = this.dataset;
    return [key, ...unique, ...references.map(({ fields }) => fields)].some((fields) => fields.includes(path));
  }

  /** Where forms of so many are counted. */
  #shareOf(place: Place, size: number): Share {
    const at = place.isDrawn ? powerIn(size) : 0;
    const known = place.shares[at];
    if (known) return known;
    const share: Share = {
      number: this.sought.hashes.place((originals) => {
        if (place.isKept || !originals.areOfPeople) leakOf(share, originals).found += 1;
      }),
      leaks: new Map(),
    };
    place.shares[at] = share;
    return share;
  }

  /** Masks with letters that may be originals by chance, or have one among their words. */
  #expectShort(place: Place, { texts }: CellColumn): void {
    for (const text of texts) {
      if (text.length < leastLength || text.length > mostShort || !/[a-z]/i.test(text)) continue;
      const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
      for (let from = 0; from < words.length; from++) {
        let run = '';
        for (let to = from; to < words.length && run.length <= mostSigns; to++) {
          run += words[to] as string;
          if (run.length >= leastLength && !isDigits(run)) this.#expectBothWays(place, run);
        }
      }
    }
  }

  #expectBothWays(place: Place, run: string): void {
    const kind = kindOf(run);
    if (kind === 0) return;
    this.#expect(place, kind);
    this.#expect(place, kindOf([...run].reverse().join('')));
  }

  #expect(place: Place, kind: number): void {
    const chances = kept(this.#ofKinds, kind, () => this.#chancesBy((originals) => originals.chanceOfKind(kind)));
    if (chances.length === 0 || !isDrawnBy(place.fakes, kind)) return;
    const share = this.#shareOf(place, formKind(kind).size);
    for (const { originals, chance } of chances)
      if (!originals.areOfPeople) leakOf(share, originals).expected += chance;
  }

  /** What a text holds that may be an original. */
  #formsIn(text: string, known: KnownTexts): readonly string[] {
    // Of texts that are all different none is worth remembering.
    if (known.looks >= tried && known.hits * 4 < known.looks) return this.#held.inBothWays(text);
    known.looks += 1;
    const found = known.forms.get(text);
    if (found) {
      known.hits += 1;
      return found;
    }
    const forms = this.#held.inBothWays(text);
    if (known.forms.size < mostKnown) known.forms.set(text, forms);
    return forms;
  }

  #lookAt(place: Place, form: string): void {
    const areDigits = isDigits(form);
    if (areDigits) {
      if (place.isDrawn) this.#expect(place, kindOf(form));
      else {
        const share = this.#shareOf(place, 1);
        for (const { originals, chance } of this.#chances.get(form.length) ?? [])
          if (place.isKept || !originals.areOfPeople) leakOf(share, originals).expected += chance;
      }
      if (!this.sought.filter.mayHold(formHash(form))) return;
    }
    this.#forms.push(form);
    this.#at.push(this.#shareOf(place, place.isDrawn ? formKind(kindOf(form)).size : 1).number);
  }

  findings(): ProofFinding[] {
    const told = { check: 'leaks' as const, dataset: this.dataset.name };
    const beyond = [...this.#places].flatMap(([path, { shares, isWhole, numbers }]) =>
      this.sought.columns.flatMap((originals) => {
        const found = shares.reduce(
          (sum, share) => {
            const leak = share?.leaks.get(originals) ?? none;
            const isLeft = isBeyondChance(leak.found, leak.expected, isWhole ? undefined : undrawn);
            return sum + (isLeft ? leak.found : 0);
          },
          numbers.beyondChance(originals, undrawn),
        );
        return found > 0 ? [{ path, column: originals.column, found }] : [];
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

function leakOf({ leaks }: Share, originals: Originals): Leak {
  return kept(leaks, originals, () => ({ found: 0, expected: 0 }));
}
