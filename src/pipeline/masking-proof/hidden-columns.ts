import { besideOf, cellsAt, type LookedRow } from './looked-row.ts';
import { telling } from './originals.ts';
import type { ProofFinding } from './proof-finding.ts';
import { isMoreThanOthers } from './proof-finding.ts';
import { isHidden, type MaskDecision, type ProofDataset } from './proof-plan.ts';
import type { RowCell } from './row-cells.ts';

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
  #previous: LookedRow['before'];

  constructor(private readonly dataset: ProofDataset) {
    const masked = [...dataset.decisions].filter(
      ([, { class: kind, rule }]) => kind !== 'keep' && rule !== 'mask_text',
    );
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

  look({ cells, after, before: originals }: LookedRow): void {
    if (!originals) return;
    for (const [path, tally] of this.#tallies) {
      const before = cellsAt(originals, path);
      const previous = this.#previous ? cellsAt(this.#previous, path) : [];
      const now = cellsAt(after, path);
      const beside = besideOf(before, now);
      before.forEach((original, i) => {
        this.#compare(tally, original, previous[i] ?? previous[0], beside(i));
        if (isHidden(tally.decision)) this.#seek(tally, path, original, previous[i] ?? previous[0], cells);
      });
    }
    this.#previous = originals;
  }

  #compare(tally: Tally, original: RowCell, other: RowCell | undefined, now: RowCell | undefined): void {
    if (now === undefined) return;
    const { plain } = now;
    tally.compared += 1;
    if (plain === original.plain) tally.same += 1;
    if (other === undefined || other.plain === original.plain) return;
    tally.otherPairs += 1;
    if (plain === other.plain) tally.others += 1;
  }

  #seek(tally: Tally, own: string, original: RowCell, other: RowCell | undefined, written: readonly RowCell[]): void {
    const { plain } = original;
    if (plain.length < leastHeld) return;
    const another = other?.plain;
    for (const { path, plain: body } of written) {
      // Its own place is compared above; a part of it that is left there is a matter of the whole.
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
        isMoreThanOthers(own, tally.compared, others, tally.otherPairs)
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
  // Of what tells people apart no two are alike by chance.
  const isUnlike =
    others === 0 && (otherPairs === 0 || (decision.category !== undefined && telling.has(decision.category)));
  const isLeft = isUnlike ? same > 0 : isMoreThanOthers(same, compared, others, otherPairs);
  return { ok: !isLeft, found: `${told}, about ${Math.round(expected)} by chance` };
}
