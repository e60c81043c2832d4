import { type FieldType, familyOf } from '../../values/type.ts';

import { type FormKind, formKind, kindOf } from './form-kinds.ts';
import type { MaskDecision } from './proof-plan.ts';

/** A category whose rule gives its fakes alone. */
export type Fakes = NonNullable<FormKind['fakes']>;

const byRule: Readonly<Record<string, Fakes>> = { redact_phone: 'phone', mask_credit_card: 'credit_card' };

/** Whose fakes a rule draws, and nothing else; undefined: it draws other values as well. Numbers are hashed to any number. */
export function fakesOf({ rule, category }: MaskDecision, type: FieldType | undefined): Fakes | undefined {
  if (type && familyOf(type) !== 'text') return undefined;
  const own = byRule[rule];
  if (own) return own;
  if (rule === 'anonymize' && (category === 'phone' || category === 'credit_card' || category === 'ssn'))
    return category;
  return (rule === 'hash' || rule === 'hash_ssn') && category === 'ssn' ? 'ssn' : undefined;
}

/** Whether a rule draws forms of a kind. */
export function isDrawnBy(fakes: Fakes | undefined, kind: number): boolean {
  return fakes === undefined || formKind(kind).fakes === fakes;
}

/** How likely a form is its own mask: nothing where the rule never gives it. */
export function chanceOfItself(plain: string, decision: MaskDecision, type: FieldType | undefined): number {
  const kind = kindOf(plain);
  return isDrawnBy(fakesOf(decision, type), kind) ? 1 / formKind(kind).whole : 0;
}
