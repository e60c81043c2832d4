import type { FieldType } from '../../values/type.ts';

import { chanceOfItself } from './drawn-kinds.ts';
import { formKind, kindOf } from './form-kinds.ts';
import { telling } from './originals.ts';
import { isBeyondChance, isMoreThanOthers, type ProofFinding } from './proof-finding.ts';
import { isHidden, type MaskDecision } from './proof-plan.ts';
import type { RowSigns } from './row-signs.ts';
import { plainForm, samePlain } from './text-forms.ts';

/** What was seen of a masked column's cells beside their originals. */
export interface Tally {
  readonly decision: MaskDecision;
  readonly type: FieldType | undefined;
  compared: number;
  same: number;
  /** Different originals among those that are the same: one value has one mask in however many rows. */
  readonly values: Set<string>;
  /** The same as the original of another row: chance. */
  others: number;
  readonly otherValues: Set<string>;
  otherPairs: number;
  /** Masks that have a part of their original which tells of whom it is, and those with that of another row's: chance. */
  readonly parts: { own: number; others: number };
  /** The originals of the last row before this batch. */
  carried: readonly string[];
  /** By path of the output: rows whose original stands there, and those where another row's does. */
  readonly held: Map<string, Held>;
}

/** Rows whose original stands at a path, and those where another row's does. */
export interface Held {
  own: number;
  others: number;
  /** The fewest digits that one of them is, with no letter; Infinity: all have letters. */
  digits: number;
  /** Of those that a rule may have drawn there how many are as likely as each other to be. */
  readonly drawn: Map<number, number>;
  /** Different ones of those that are there, and of those of other rows. */
  readonly values: Set<string>;
  readonly otherValues: Set<string>;
}

/** More different values than these are more than chance. */
export const mostValues = 1000;

/** A cell of the output beside its original, and the one of the row before where that is another. */
export interface Compared {
  readonly text: string;
  readonly other: string | undefined;
  readonly now: string;
  readonly row: number;
  readonly signs: RowSigns;
}

/** Looks at a cell and what stands beside it. */
export function compare(tally: Tally, compared: Compared): void {
  const { text, other, now } = compared;
  tally.compared += 1;
  if (samePlain(now, text)) {
    tally.same += 1;
    addTo(tally.values, text);
  }
  if (other === undefined) return;
  tally.otherPairs += 1;
  lookAtParts(tally, [text, other], compared);
  if (!samePlain(now, other)) return;
  tally.others += 1;
  addTo(tally.otherValues, other);
}

/** Shorter ones are in any name. */
const leastLocal = 4;
/** So many digits at the end of a number are its own. */
const endDigits = 6;

/** What stands before the @ of an address of mail, and the end of numbers that tell people apart: of those for fiction there are few. */
function lookAtParts({ decision, parts }: Tally, [own, other]: readonly [string, string], compared: Compared): void {
  const { category, keepsPart } = decision;
  if (category === undefined || keepsPart === true || !telling.has(category)) return;
  const has = category === 'email' ? hasLocal : hasEnd;
  if (has(compared, own)) parts.own += 1;
  if (has(compared, other)) parts.others += 1;
}

function hasLocal({ now, row, signs }: Compared, mail: string): boolean {
  const written = mail.slice(0, Math.max(0, mail.lastIndexOf('@')));
  if (!signs.mayHold(row, written)) return false;
  const local = plainForm(written);
  return local.length >= leastLocal && plainForm(now).includes(local);
}

/** Whether the last digits of two texts are the same: most are told by the last one. */
function sameEnd(one: string, other: string): boolean {
  let at = one.length;
  let beside = other.length;
  for (let count = 0; count < endDigits; count++) {
    do at -= 1;
    while (at >= 0 && !isDigit(one.charCodeAt(at)));
    do beside -= 1;
    while (beside >= 0 && !isDigit(other.charCodeAt(beside)));
    if (at < 0 || beside < 0 || one.charCodeAt(at) !== other.charCodeAt(beside)) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function hasEnd({ now }: Compared, number: string): boolean {
  if (!sameEnd(now, number)) return false;
  const digits = digitsOf(number);
  if (digits.length <= endDigits || formKind(kindOf(digits)).fakes !== undefined) return false;
  return digitsOf(now).endsWith(digits.slice(-endDigits));
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function addTo(values: Set<string>, text: string): void {
  if (values.size < mostValues) values.add(plainForm(text));
}

/** Whether more values than chance gives in so many cells are there, by how likely each of some is. */
export function areBeyondChance(found: ReadonlyMap<number, number>, cells: number): boolean {
  return [...found].some(([chance, count]) => isBeyondChance(count, cells * chance, seldom));
}

/** How seldom chance does it, of values that tell people apart. */
const seldom = 1e-4;

/** Whether cells are as they were, more than by chance. */
export function unchanged(tally: Tally): Pick<ProofFinding, 'ok' | 'found'> {
  const { decision, compared, same, others, otherPairs } = tally;
  if (compared === 0) return { ok: null, found: 'no cell stands beside its original' };
  const told = `${same} of ${compared} cells are as they were`;
  if (!isHidden(decision)) return { ok: same < compared, found: told };
  const expected = otherPairs === 0 ? 0 : (others / otherPairs) * compared;
  const isTelling = decision.category !== undefined && telling.has(decision.category);
  const isLeft =
    others === 0 && (otherPairs === 0 || isTelling)
      ? areTheirOwn(tally)
      : isMoreThanOthers(same, compared, others, otherPairs) && areMany(tally);
  const { parts } = tally;
  if (!isLeft && isMoreThanOthers(parts.own, otherPairs, parts.others, otherPairs))
    return {
      ok: false,
      found: `${parts.own} of ${compared} cells have the end, or what stood before the @, of their original`,
    };
  return { ok: !isLeft, found: `${told}, about ${Math.round(expected)} by chance` };
}

/** Whether more values that tell people apart are as they were than come to be their own masks, out of as many as the rule draws from. */
function areTheirOwn({ compared, same, values, otherPairs, decision, type }: Tally): boolean {
  if (otherPairs === 0) return same > 0;
  const byChance = new Map<number, number>();
  for (const value of values) {
    const chance = chanceOfItself(value, decision, type);
    byChance.set(chance, (byChance.get(chance) ?? 0) + 1);
  }
  return areBeyondChance(byChance, compared);
}

/**
 * Whether the values that stand there as they were are more than one that came to be masked by itself. A mask that is drawn without
 * regard to the value hits it as often as it gives that value at all, and of all values that comes to one at most.
 */
export function areMany({
  compared,
  same,
  values,
  otherValues,
}: Pick<Tally, 'compared' | 'same' | 'values' | 'otherValues'>): boolean {
  if (same * 2 > compared || values.size === mostValues) return true;
  return (same * 10 > compared && values.size > 1) || isBeyondChance(values.size, 1 + otherValues.size);
}
