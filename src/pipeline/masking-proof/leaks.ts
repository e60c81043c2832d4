import { kept } from '../../base/kept.ts';

import { TextHash } from '../../generate/checks/text-hash.ts';

import type { FormFilter } from './form-filter.ts';
import type { LookedBatch } from './looked-batch.ts';
import type { Originals } from './originals.ts';
import { isBeyondChance, type ProofFinding } from './proof-finding.ts';
import { decisionOn, type ProofDataset } from './proof-plan.ts';
import { HeldForms } from './text-forms.ts';

interface Leak {
  readonly path: string;
  readonly column: string;
  found: number;
  expected: number;
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

/** Looks for originals of any dataset in every cell, as they were or encoded. */
export class Leaks {
  readonly #hash = new TextHash();
  readonly #leaks = new Map<string, Leak>();
  readonly #known = new Map<string, KnownTexts>();
  readonly #held: HeldForms;
  /** Whether a path is kept as it is. */
  readonly #kept = new Map<string, boolean>();
  /** Shorter texts hold none: written in other ways originals are longer. */
  readonly #shortest: number;

  constructor(
    private readonly dataset: ProofDataset,
    private readonly originals: readonly Originals[],
    filter: FormFilter,
  ) {
    const lengths = new Set(originals.flatMap((each) => [...each.lengths]));
    this.#shortest = Math.min(...lengths);
    this.#held = new HeldForms({
      filter,
      lengths,
      digits: new Set(originals.flatMap(({ digitLengths }) => digitLengths)),
    });
  }

  look({ after }: LookedBatch): void {
    if (this.originals.length === 0) return;
    for (const [path, { texts }] of after.columns) {
      const known = kept(this.#known, path, () => ({ forms: new Map(), turned: 0, looks: 0, hits: 0 }));
      for (const text of texts)
        if (text.length >= this.#shortest) for (const form of this.#formsIn(text, known)) this.#lookAt(path, form);
    }
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

  #lookAt(path: string, form: string): void {
    const hash = this.#hash.of(form);
    const isKept = kept(this.#kept, path, () => decisionOn(this.dataset, path)?.class === 'keep');
    for (const each of this.originals) {
      if (each.areOfPeople && !isKept) continue;
      const chance = each.chanceOf(form);
      const isThere = each.has(hash);
      if (chance === 0 && !isThere) continue;
      const leak = this.#leakOf(path, each.column);
      leak.found += isThere ? 1 : 0;
      leak.expected += chance;
    }
  }

  #leakOf(path: string, column: string): Leak {
    const key = `${path}\n${column}`;
    const leak = this.#leaks.get(key) ?? { path, column, found: 0, expected: 0 };
    this.#leaks.set(key, leak);
    return leak;
  }

  /** Whether a rule makes what stands there: another one's digits are there by chance. */
  #isDrawn(path: string): boolean {
    const decision = decisionOn(this.dataset, path);
    return decision !== undefined && decision.class !== 'keep' && decision.rule !== 'mask_text';
  }

  findings(): ProofFinding[] {
    const told = { check: 'leaks' as const, dataset: this.dataset.name };
    const beyond = [...this.#leaks.values()].filter(({ path, found, expected }) =>
      isBeyondChance(found, expected, this.#isDrawn(path) ? undefined : undrawn),
    );
    if (beyond.length === 0)
      return [{ ...told, ok: true, found: `no original of ${this.originals.length} columns stands anywhere` }];
    return beyond.map(({ path, column, found }) => ({
      ...told,
      field: path,
      ok: false,
      found: `${found} originals of \`${column}\` stand there, as they were or encoded`,
    }));
  }
}
