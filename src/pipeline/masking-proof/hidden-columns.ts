import type { ProofFinding } from './proof-finding.ts';
import { isBeyondChance } from './proof-finding.ts';
import { isHidden, type MaskDecision, type ProofDataset } from './proof-plan.ts';
import { type RowCell, rowCells } from './row-cells.ts';
import type { RowPair } from './row-pairs.ts';
import { plainForm } from './text-forms.ts';

interface Tally {
  readonly decision: MaskDecision;
  compared: number;
  same: number;
  /** The same as the original of another row: chance. */
  others: number;
  otherPairs: number;
  /** By path of the output: rows whose original stands there, and those where another row's does. */
  readonly held: Map<string, { own: number; others: number }>;
}

/** A shorter original is in any text by chance. */
const leastHeld = 4;

/**
 * Looks at the rows side by side: whether a masked cell is as its original was, and whether the original stands anywhere else in
 * its row. What the same looks come to with the original of another row is chance.
 */
export class HiddenColumns {
  readonly #tallies: ReadonlyMap<string, Tally>;
  #previous: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(private readonly dataset: ProofDataset) {
    const masked = [...dataset.decisions].filter(([, { class: kind }]) => kind !== 'keep');
    const tally = (decision: MaskDecision): Tally => ({
      decision,
      compared: 0,
      same: 0,
      others: 0,
      otherPairs: 0,
      held: new Map(),
    });
    this.#tallies = new Map(masked.map(([path, decision]) => [path, tally(decision)]));
  }

  look({ output, source }: RowPair): void {
    if (!source) return;
    const written = rowCells(output);
    const originals = byPath(rowCells(source));
    const after = byPath(written);
    for (const [path, tally] of this.#tallies) {
      const before = textsAt(originals, path);
      const previous = this.#previous ? textsAt(this.#previous, path) : [];
      const now = textsAt(after, path);
      before.forEach((original, i) => {
        this.#compare(tally, original, previous[i] ?? previous[0], now[i]);
        if (isHidden(tally.decision)) this.#seek(tally, path, original, previous[i] ?? previous[0], written);
      });
    }
    this.#previous = originals;
  }

  #compare(tally: Tally, original: string, other: string | undefined, now: string | undefined): void {
    if (now === undefined) return;
    const plain = plainForm(now);
    tally.compared += 1;
    if (plain === plainForm(original)) tally.same += 1;
    if (other === undefined || plainForm(other) === plainForm(original)) return;
    tally.otherPairs += 1;
    if (plain === plainForm(other)) tally.others += 1;
  }

  #seek(tally: Tally, own: string, original: string, other: string | undefined, written: readonly RowCell[]): void {
    const plain = plainForm(original);
    if (plain.length < leastHeld) return;
    const another = other === undefined ? undefined : plainForm(other);
    for (const { path, text } of written) {
      // Its own place is compared above; a part of it that is left there is a matter of the whole.
      const body = plainForm(text);
      if (path === own && body === plain) continue;
      const isOwn = body.includes(plain);
      const isOther =
        another !== undefined && another !== plain && another.length >= leastHeld && body.includes(another);
      if (!isOwn && !isOther) continue;
      const held = tally.held.get(path) ?? { own: 0, others: 0 };
      tally.held.set(path, { own: held.own + (isOwn ? 1 : 0), others: held.others + (isOther ? 1 : 0) });
    }
  }

  findings(): ProofFinding[] {
    const { name: dataset } = this.dataset;
    return [...this.#tallies].flatMap(([field, tally]): ProofFinding[] => [
      { check: 'unchanged', dataset, field, ...unchanged(tally) },
      ...[...tally.held].flatMap(([path, { own, others }]): ProofFinding[] =>
        isBeyondChance(own, others)
          ? [
              {
                check: 'leaks',
                dataset,
                field: path,
                ok: false,
                found: `${own} rows hold their original of \`${field}\`, ${others} by chance`,
              },
            ]
          : [],
      ),
    ]);
  }
}

function unchanged({ decision, compared, same, others, otherPairs }: Tally): Pick<ProofFinding, 'ok' | 'found'> {
  if (compared === 0) return { ok: null, found: 'no cell stands beside its original' };
  const told = `${same} of ${compared} cells are as they were`;
  if (!isHidden(decision)) return { ok: same < compared, found: told };
  const expected = otherPairs === 0 ? 0 : (others / otherPairs) * compared;
  return { ok: !isBeyondChance(same, expected), found: `${told}, about ${Math.round(expected)} by chance` };
}

function byPath(cells: readonly RowCell[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of cells) {
    const texts = found.get(path);
    if (texts) texts.push(text);
    else found.set(path, [text]);
  }
  return found;
}

/** What stands at a path, or inside of what stands there: a rule for `profile` is one for all of it. */
function textsAt(cells: ReadonlyMap<string, readonly string[]>, path: string): readonly string[] {
  const own = cells.get(path);
  if (own) return own;
  return [...cells].flatMap(([each, texts]) =>
    each.startsWith(`${path}.`) || each.startsWith(`${path}[`) ? texts : [],
  );
}

export { byPath, textsAt };
