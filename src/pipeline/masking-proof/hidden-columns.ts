import { kept } from '../../base/kept.ts';
import { powerOf } from '../../base/power-of.ts';

import type { CellColumn } from './cell-columns.ts';
import { chanceOfItself } from './drawn-kinds.ts';
import { formKind, kindOf } from './form-kinds.ts';
import type { LookedBatch } from './looked-batch.ts';
import { isDigits, telling } from './originals.ts';
import { isBeyondChance, isMoreThanOthers, type ProofFinding } from './proof-finding.ts';
import { decisionOn, isHidden, type MaskDecision, type ProofDataset } from './proof-plan.ts';
import { RowSigns, signsTold } from './row-signs.ts';
import { plainForm, samePlain } from './text-forms.ts';
import { areBeyondChance, areMany, compare, type Held, mostValues, type Tally, unchanged } from './unchanged-cells.ts';

/** Fewer digits stand anywhere. */
const leastDigits = 9;

/**
 * Looks at the rows side by side: whether a masked cell is as its original was, and whether the original stands anywhere else in
 * its row. What the same looks come to with the original of another row is chance.
 */
export class HiddenColumns {
  readonly #tallies: ReadonlyMap<string, Tally>;
  /** In how many places of a path's texts nine digits could stand. */
  readonly #places = new Map<string, number>();

  constructor(private readonly dataset: ProofDataset) {
    const masked = [...dataset.decisions].filter(
      ([, { class: kind, rule }]) => kind !== 'keep' && rule !== 'mask_text',
    );
    const tally = (path: string, decision: MaskDecision): Tally => ({
      decision,
      type: dataset.types.get(path),
      compared: 0,
      same: 0,
      values: new Set(),
      others: 0,
      otherValues: new Set(),
      otherPairs: 0,
      parts: { own: 0, others: 0 },
      carried: [],
      held: new Map(),
    });
    this.#tallies = new Map(masked.map(([path, decision]) => [path, tally(path, decision)]));
  }

  look(batch: LookedBatch): void {
    const { after, before, last } = batch;
    for (const [path, { texts }] of after.columns) {
      let places = this.#places.get(path) ?? 0;
      for (const text of texts) places += Math.max(0, text.length - leastDigits + 1);
      this.#places.set(path, places);
    }
    const signs = new RowSigns(batch);
    const written = { batch, signs, chanceOf: (at: string, found: Found) => this.#chanceOf(at, found) };
    for (const [path, tally] of this.#tallies) {
      const originals = before.at(path);
      lookAtColumn(tally, path, originals, after.at(path), written);
      if (last >= 0) tally.carried = originals.texts.slice(originals.from(last), originals.from(last + 1));
    }
  }

  findings(): ProofFinding[] {
    const { name: dataset } = this.dataset;
    return [...this.#tallies].flatMap(([field, tally]): ProofFinding[] => [
      { check: 'unchanged', dataset, field, ...unchanged(tally) },
      ...[...tally.held].flatMap(([path, held]): ProofFinding[] => {
        const { own, others } = held;
        // A value's mask may hold it by chance, in however many rows: `Ling` and `Stirling`.
        const isMore =
          isMoreThanOthers(own, tally.compared, others, tally.otherPairs) &&
          (path !== field || areMany({ ...held, compared: tally.compared, same: own }));
        return isMore || this.#isOwn(tally, path, held)
          ? [
              {
                check: 'leaks',
                dataset,
                field: path,
                ok: false,
                found: `${own} rows hold their original of \`${field}\`, ${others} by chance`,
              },
            ]
          : [];
      }),
    ]);
  }

  /** How likely a rule draws a value where it was found; undefined: none draws anything there. */
  #chanceOf(path: string, { plain, isAll }: Found): number | undefined {
    const decision = decisionOn(this.dataset, path);
    // Short numbers of a text are its own: orders, amounts, days.
    const isShort = plain.length < leastDigits && isDigits(plain);
    if (decision?.rule === 'mask_text') return isShort ? undefined : 1 / formKind(kindOf(plain)).whole;
    return isAll && decision && isHidden(decision)
      ? chanceOfItself(plain, decision, this.dataset.types.get(path))
      : undefined;
  }

  /** Whether numbers that tell people apart stand in their own rows, more than random ones would. */
  #isOwn({ decision: { category }, compared }: Tally, path: string, { own: all, digits, drawn }: Held): boolean {
    if (category === undefined || !telling.has(category)) return false;
    if (areBeyondChance(drawn, compared)) return true;
    const own = all - [...drawn.values()].reduce((sum, count) => sum + count, 0);
    if (own === 0 || digits < leastDigits) return false;
    const chance = digits === Number.POSITIVE_INFINITY ? 0 : (this.#places.get(path) ?? 0) / powerOf(10, digits);
    return isBeyondChance(own, chance);
  }
}

/** Looks at a batch's originals of a path beside what stands there now, and for each in all of its row. */
function lookAtColumn(tally: Tally, path: string, originals: CellColumn, now: CellColumn, written: Written): void {
  const isSought = isHidden(tally.decision);
  for (let i = 0; i < originals.rows.length; i++) {
    const text = originals.texts[i] as string;
    const before = otherOf(originals, i, written.batch, tally);
    const other = before !== undefined && !samePlain(before, text) ? before : undefined;
    const beside = now.beside(originals, i);
    const row = originals.rows[i] as number;
    if (beside !== undefined)
      compare(tally, { text, other, now: now.texts[beside] as string, row, signs: written.signs });
    if (!isSought) continue;
    for (const each of inAllOrders({ row, text, other })) seek(tally, path, each, written);
  }
}

/** The original of the row before, beside which chance is seen. */
function otherOf(originals: CellColumn, i: number, { previous }: LookedBatch, tally: Tally): string | undefined {
  const row = originals.rows[i] as number;
  const turn = i - originals.from(row);
  const before = previous[row] as number;
  if (before < 0) return tally.carried[turn] ?? tally.carried[0];
  const [start, end] = [originals.from(before), originals.from(before + 1)];
  return start === end ? undefined : originals.texts[start + turn < end ? start + turn : start];
}

interface Written {
  readonly batch: LookedBatch;
  readonly signs: RowSigns;
  chanceOf(path: string, found: Found): number | undefined;
}

/** An original that stands somewhere, and whether nothing else does. */
interface Found {
  readonly plain: string;
  readonly isAll: boolean;
}

/** What may stand in a row: the original, and the one of the row before where that is another. */
interface Sought {
  readonly row: number;
  readonly text: string;
  readonly other: string | undefined;
}

const day = /^(\d{4})-(\d\d)-(\d\d)(?![\d])/;

/** What is looked for, a day with its parts in each order in which people write them: `23.12.1956`, `12/23/1956`. */
function inAllOrders(sought: Sought): readonly Sought[] {
  const { row, text, other } = sought;
  if (text.length < 10 || text.charCodeAt(4) !== hyphen || !day.test(text)) return [sought];
  const turned = ['$3.$2.$1', '$2/$3/$1'].map((order) => (each: string) => day.exec(each)?.[0].replace(day, order));
  return [sought, ...turned.map((turn) => ({ row, text: turn(text) as string, other: other && turn(other) }))];
}

const hyphen = 0x2d;

function seek(tally: Tally, own: string, { row, text, other }: Sought, { batch, signs, chanceOf }: Written): void {
  const mayHoldOther = other !== undefined && signs.mayHold(row, other);
  if (!signs.mayHold(row, text) && !mayHoldOther) return;
  const plain = plainForm(text);
  if (plain.length < signsTold) return;
  const another = mayHoldOther ? plainForm(other) : undefined;
  for (const [path, column] of batch.after.columns)
    for (let i = column.from(row); i < column.from(row + 1); i++) {
      const body = plainForm(column.texts[i] as string);
      // Its own place is compared above; a part of it that is left there is a matter of the whole.
      if (path === own && body === plain) continue;
      const isOther = another !== undefined && body.includes(another);
      if (body.includes(plain)) hold(heldAt(tally, path), plain, chanceOf(path, { plain, isAll: body === plain }));
      if (isOther) holdOther(heldAt(tally, path), another);
    }
}

function heldAt({ held }: Tally, path: string): Held {
  return kept(held, path, () => ({
    own: 0,
    others: 0,
    digits: Number.POSITIVE_INFINITY,
    drawn: new Map(),
    values: new Set(),
    otherValues: new Set(),
  }));
}

function holdOther(held: Held, found: string): void {
  held.others += 1;
  if (held.otherValues.size < mostValues) held.otherValues.add(found);
}

function hold(held: Held, found: string, chance: number | undefined): void {
  held.own += 1;
  if (held.values.size < mostValues) held.values.add(found);
  if (chance !== undefined) held.drawn.set(chance, (held.drawn.get(chance) ?? 0) + 1);
  else if (/^\d+$/.test(found)) held.digits = Math.min(held.digits, found.length);
}
