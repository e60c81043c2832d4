import { kept } from '../../base/kept.ts';

import { type CellColumn, type CellTable, TextHashes } from './cell-columns.ts';
import type { LookedBatch } from './looked-batch.ts';
import type { ProofFinding } from './proof-finding.ts';
import { decisionOn, type ProofDataset } from './proof-plan.ts';
import { valueForm } from './value-form.ts';

interface Tally {
  compared: number;
  /** Cells that are not what they were, or stand where none was. */
  changed: number;
  /** Cells of the source that are not there. */
  gone: number;
}

/**
 * Whether what is kept is what it was. A value that came from elsewhere, be it one that anybody may have, is none: so it is
 * found where no look for originals could tell it from chance.
 */
export class KeptColumns {
  readonly #tallies = new Map<string, Tally>();
  readonly #isKept = new Map<string, boolean>();
  /** Columns that the source has. */
  readonly #fromSource = new Set<string>();

  constructor(private readonly dataset: ProofDataset) {}

  look({ after, before, hasSource }: LookedBatch): void {
    for (const path of before.columns.keys()) this.#fromSource.add(columnOf(path));
    for (const path of new Set([...after.columns.keys(), ...before.columns.keys()]))
      if (this.#keeps(path)) this.#compare(path, { after, before, hasSource });
  }

  /** What is kept, and what nobody has decided on inside of a column of the source: there it has to be what it was, too. */
  #keeps(path: string): boolean {
    return kept(this.#isKept, path, () => {
      const decision = decisionOn(this.dataset, path);
      return decision ? decision.class === 'keep' : true;
    });
  }

  #compare(path: string, { after, before, hasSource }: Pick<LookedBatch, 'after' | 'before' | 'hasSource'>): void {
    if (!this.#fromSource.has(columnOf(path))) return;
    const tally = kept(this.#tallies, path, () => ({ compared: 0, changed: 0, gone: 0 }));
    const [now, was] = [after.columns.get(path) ?? none, before.columns.get(path) ?? none];
    // Without a decision of its own a key may have been dropped with what stood there.
    const mayGo = decisionOn(this.dataset, path) === undefined;
    for (let i = 0, j = 0; i < now.rows.length || j < was.rows.length; ) {
      const row = Math.min(now.rows[i] ?? Number.POSITIVE_INFINITY, was.rows[j] ?? Number.POSITIVE_INFINITY);
      const [first, firstBefore] = [i, j];
      while (now.rows[i] === row) i += 1;
      while (was.rows[j] === row) j += 1;
      if (hasSource[row] !== 1) continue;
      tally.compared += i - first;
      if (i - first === 1 && j - firstBefore === 1 && now.texts[first] === was.texts[firstBefore]) continue;
      const { strange, lost } = differences(now.texts.slice(first, i), was.texts.slice(firstBefore, j));
      tally.changed += strange;
      tally.gone += mayGo ? 0 : Math.max(0, lost - strange);
    }
  }

  findings(): ProofFinding[] {
    const told = { check: 'kept' as const, dataset: this.dataset.name };
    const bad = [...this.#tallies].filter(([, { changed, gone }]) => changed + gone > 0);
    const compared = [...this.#tallies.values()].reduce((sum, each) => sum + each.compared, 0);
    if (compared === 0 && bad.length === 0)
      return [{ ...told, ok: null, found: 'no cell that is kept stands beside its original' }];
    if (bad.length === 0)
      return [{ ...told, ok: true, found: `${compared} cells of ${this.#tallies.size} columns are what they were` }];
    return bad.map(([field, { compared: all, changed, gone }]) => ({
      ...told,
      field,
      ok: false,
      found:
        changed > 0
          ? `${changed} cells of ${all} are not what they were, and are to be kept`
          : `${gone} cells are empty that were not, and are to be kept`,
    }));
  }
}

const none: Pick<CellColumn, 'rows' | 'texts'> = { rows: [], texts: [] };

/** The column that a path begins in. A name may have points of its own: two such columns are looked at as one. */
function columnOf(path: string): string {
  return path.split(/[.[]/, 1)[0] as string;
}

/** How many of some values are not among those that stood there before, and the other way round; keys of documents have no order. */
function differences(now: readonly string[], was: readonly string[]): { strange: number; lost: number } {
  const left = new Map<string, number>();
  for (const text of was) {
    const form = valueForm(text);
    left.set(form, (left.get(form) ?? 0) + 1);
  }
  let strange = 0;
  let same = 0;
  for (const text of now) {
    const form = valueForm(text);
    const count = left.get(form) ?? 0;
    if (count === 0) strange += 1;
    else {
      left.set(form, count - 1);
      same += 1;
    }
  }
  return { strange, lost: was.length - same };
}

/** What is kept of rows that nobody can bring together: the same of all of them, in whatever order. */
export class KeptTogether {
  readonly #before = new RowSums();
  readonly #after = new RowSums();

  constructor(private readonly dataset: ProofDataset) {}

  lookAtSource(cells: CellTable, count: number): void {
    this.#before.add(this.#kept(cells), count);
  }

  look({ after, output }: LookedBatch): void {
    this.#after.add(this.#kept(after), output.count);
  }

  #kept({ columns }: CellTable): [string, CellColumn][] {
    return [...columns].filter(([path]) => decisionOn(this.dataset, path)?.class === 'keep');
  }

  findings(): ProofFinding[] {
    const told = { check: 'kept' as const, dataset: this.dataset.name };
    const [before, after] = [this.#before, this.#after];
    if (before.rows !== after.rows)
      return [{ ...told, ok: null, found: 'no cell that is kept stands beside its original' }];
    const isSame = before.sum === after.sum;
    const found = isSame
      ? `rows are not brought together: what is kept of all ${after.rows} is what it was`
      : 'rows are not brought together: what is kept of all of them is not what it was';
    return [{ ...told, ok: isSame, found }];
  }
}

/** A sum over rows that does not depend on their order: of each 64 bits of a hash of its cells. */
class RowSums {
  readonly #hashes = new TextHashes();
  rows = 0;
  sum = 0n;

  add(columns: readonly [string, CellColumn][], count: number): void {
    const sorted = columns.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const texts = Array.from({ length: count }, (_, row) =>
      sorted
        .map(([path, column]) => {
          const own = column.texts.slice(column.from(row), column.from(row + 1));
          return own.length === 0 ? '' : `${path}\0${own.map(valueForm).sort().join('\0')}\0`;
        })
        .join('\0'),
    );
    const { a, b } = this.#hashes.of(texts);
    for (let i = 0; i < count; i++)
      this.sum = BigInt.asUintN(64, this.sum + ((BigInt(a[i] as number) << 32n) | BigInt((b[i] as number) >>> 0)));
    this.rows += count;
  }
}
