import type { CellColumn } from './cell-columns.ts';
import type { LookedBatch } from './looked-batch.ts';
import { telling } from './originals.ts';
import type { ProofFinding } from './proof-finding.ts';
import { isMoreThanOthers } from './proof-finding.ts';
import { isHidden, type MaskDecision, type ProofDataset } from './proof-plan.ts';
import { RowSigns, signsTold } from './row-signs.ts';

interface Tally {
  readonly decision: MaskDecision;
  compared: number;
  same: number;
  /** The same as the original of another row: chance. */
  others: number;
  otherPairs: number;
  /** The plain forms of the last row before this batch. */
  carried: readonly string[];
  /** By path of the output: rows whose original stands there, and those where another row's does. */
  readonly held: Map<string, { own: number; others: number }>;
}

/** A shorter original is in any text by chance. */
const leastHeld = signsTold;

/**
 * Looks at the rows side by side: whether a masked cell is as its original was, and whether the original stands anywhere else in
 * its row. What the same looks come to with the original of another row is chance.
 */
export class HiddenColumns {
  readonly #tallies: ReadonlyMap<string, Tally>;

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
      carried: [],
      held: new Map(),
    });
    this.#tallies = new Map(masked.map(([path, decision]) => [path, tally(decision)]));
  }

  look(batch: LookedBatch): void {
    const { after, before, last } = batch;
    const signs = new RowSigns(batch);
    for (const [path, tally] of this.#tallies) {
      const [originals, now] = [before.at(path), after.at(path)];
      const isSought = isHidden(tally.decision);
      for (let i = 0; i < originals.rows.length; i++) {
        const plain = originals.plains[i] as string;
        const other = otherOf(originals, i, batch, tally);
        const beside = now.beside(originals, i);
        if (beside !== undefined) compare(tally, plain, other, now.plains[beside] as string);
        if (isSought && plain.length >= leastHeld)
          seek(tally, path, { row: originals.rows[i] as number, plain, another: other }, { batch, signs });
      }
      if (last >= 0) tally.carried = originals.plains.slice(originals.from(last), originals.from(last + 1));
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

/** The original of the row before, beside which chance is seen. */
function otherOf(originals: CellColumn, i: number, { previous }: LookedBatch, tally: Tally): string | undefined {
  const row = originals.rows[i] as number;
  const turn = i - originals.from(row);
  const before = previous[row] as number;
  if (before < 0) return tally.carried[turn] ?? tally.carried[0];
  const [start, end] = [originals.from(before), originals.from(before + 1)];
  return start === end ? undefined : originals.plains[start + turn < end ? start + turn : start];
}

function compare(tally: Tally, plain: string, other: string | undefined, now: string): void {
  tally.compared += 1;
  if (now === plain) tally.same += 1;
  if (other === undefined || other === plain) return;
  tally.otherPairs += 1;
  if (now === other) tally.others += 1;
}

interface Written {
  readonly batch: LookedBatch;
  readonly signs: RowSigns;
}

/** What may stand in a row: the original, and the one of the row before. */
interface Sought {
  readonly row: number;
  readonly plain: string;
  readonly another: string | undefined;
}

function seek(tally: Tally, own: string, { row, plain, another }: Sought, { batch, signs }: Written): void {
  const other = another !== undefined && another !== plain && another.length >= leastHeld ? another : undefined;
  if (!signs.mayHold(row, plain) && (other === undefined || !signs.mayHold(row, other))) return;
  for (const [path, column] of batch.after.columns)
    for (let i = column.from(row); i < column.from(row + 1); i++) {
      const body = column.plains[i] as string;
      // Its own place is compared above; a part of it that is left there is a matter of the whole.
      if (path === own && body === plain) continue;
      hold(tally, path, body.includes(plain), other !== undefined && body.includes(other));
    }
}

function hold({ held }: Tally, path: string, isOwn: boolean, isOther: boolean): void {
  if (!isOwn && !isOther) return;
  const { own, others } = held.get(path) ?? { own: 0, others: 0 };
  held.set(path, { own: own + (isOwn ? 1 : 0), others: others + (isOther ? 1 : 0) });
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
