import { TextHash } from '../../generate/checks/text-hash.ts';

import type { FormFilter } from './form-filter.ts';
import type { LookedRow } from './looked-row.ts';
import type { Originals } from './originals.ts';
import { isBeyondChance, type ProofFinding } from './proof-finding.ts';
import { heldForms, leastLength } from './text-forms.ts';

interface Leak {
  readonly path: string;
  readonly column: string;
  found: number;
  expected: number;
}

/** Texts whose forms are remembered. */
const mostKnown = 10_000;

/** Looks for originals of any dataset in every cell, as they were or encoded. */
export class Leaks {
  readonly #hash = new TextHash();
  readonly #leaks = new Map<string, Leak>();
  readonly #lengths: ReadonlySet<number>;
  readonly #known = new Map<string, readonly string[]>();

  constructor(
    private readonly dataset: string,
    private readonly originals: readonly Originals[],
    private readonly filter: FormFilter,
  ) {
    this.#lengths = new Set(originals.flatMap(({ lengths }) => [...lengths]));
  }

  look({ cells }: LookedRow): void {
    for (const { path, text } of cells)
      if (text.length >= leastLength) for (const form of this.#formsIn(text)) this.#lookAt(path, form);
  }

  /** What a text holds that may be an original. Texts come again and again. */
  #formsIn(text: string): readonly string[] {
    const known = this.#known.get(text);
    if (known) return known;
    // Digits are looked at for what chance comes to.
    const forms = [...heldForms(text, this.#lengths)].filter((form) => this.filter.mayHold(form) || /^\d+$/.test(form));
    if (this.#known.size === mostKnown) this.#known.clear();
    this.#known.set(text, forms);
    return forms;
  }

  #lookAt(path: string, form: string): void {
    const hash = this.#hash.of(form);
    for (const each of this.originals) {
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

  findings(): ProofFinding[] {
    const told = { check: 'leaks' as const, dataset: this.dataset };
    const beyond = [...this.#leaks.values()].filter(({ found, expected }) => isBeyondChance(found, expected));
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
