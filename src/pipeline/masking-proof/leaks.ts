import { TextHash } from '../../generate/checks/text-hash.ts';

import type { Originals } from './originals.ts';
import { isBeyondChance, type ProofFinding } from './proof-finding.ts';
import { rowCells } from './row-cells.ts';
import type { RowPair } from './row-pairs.ts';
import { heldForms } from './text-forms.ts';

interface Leak {
  readonly path: string;
  readonly column: string;
  found: number;
  expected: number;
}

/** Looks for originals of any dataset in every cell, as they were or encoded. */
export class Leaks {
  readonly #hash = new TextHash();
  readonly #leaks = new Map<string, Leak>();

  constructor(
    private readonly dataset: string,
    private readonly originals: readonly Originals[],
  ) {}

  look({ output }: RowPair): void {
    for (const { path, text } of rowCells(output))
      for (const form of new Set(heldForms(text))) this.#lookAt(path, form);
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
