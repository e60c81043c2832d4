import { describeMask } from '../plan/describe.ts';
import { canonicalJson } from '../plan/fingerprint.ts';
import type { MaskPlan } from '../plan/plan.ts';

import { maskNamed } from '../masks/index.ts';

import type { Changes, Subject } from './changes.ts';

/** How much of a value is left, by what kind of rule it is: none, 0, up to all of it. */
const left: Readonly<Record<'data-free' | 'keyed' | 'reversible' | 'partial' | 'keep', number>> = {
  'data-free': 0,
  keyed: 1,
  reversible: 2,
  partial: 3,
  keep: 4,
};

/** Reports what became of a field's mask. What cannot be proved to hide at least as much as before counts as weaker. */
export function compareMasks(
  changes: Changes,
  subject: Subject,
  from: MaskPlan | undefined,
  to: MaskPlan | undefined,
): void {
  if (canonicalJson(from ?? null) === canonicalJson(to ?? null)) return;
  const at: Subject = { ...subject, part: 'mask' };
  const [before, after] = [from ? describeMask(from) : null, to ? describeMask(to) : null];
  const isOpen = (mask: MaskPlan | undefined) => !mask || leftOf(mask) === left.keep;
  if (isOpen(from) && isOpen(to)) return;
  if (isOpen(to)) changes.add('mask-removed', at, { message: 'not masked any more', before, after });
  else if (isOpen(from)) changes.add('mask-added', at, { message: 'masked now', before, after });
  else changes.add(...verdict(at, from as MaskPlan, to as MaskPlan, before, after));
}

function verdict(
  at: Subject,
  from: MaskPlan,
  to: MaskPlan,
  before: string | null,
  after: string | null,
): Parameters<Changes['add']> {
  const more = compareStrength(from, to);
  if (more < 0) return ['mask-strengthened', at, { message: 'masked more strongly', before, after }];
  if (more > 0) return ['mask-weakened', at, { message: 'masked more weakly', before, after }];
  return ['mask-changed', at, { message: 'masked in another way', before, after }];
}

function leftOf({ rule, parameters }: MaskPlan): number {
  const mask = maskNamed(rule);
  const own = left[mask?.class ?? 'keep'];
  // A rule that hides all may be told to keep a part.
  return own < left.partial && keptParts(parameters) > 0 ? left.partial : own;
}

/** Characters and parts that parameters leave as they are. */
function keptParts(parameters: MaskPlan['parameters']): number {
  const { keep_first: first, keep_last: last, show_last_4: four } = parameters;
  return (Number(first) || 0) + (Number(last) || 0) + (four === true ? 4 : 0);
}

/** Above 0: more of the value is left. Of two partial rules whose parts cannot be compared the new one counts as weaker. */
function compareStrength(from: MaskPlan, to: MaskPlan): number {
  const more = leftOf(to) - leftOf(from);
  if (more !== 0 || leftOf(to) !== left.partial) return more;
  const parts = keptParts(to.parameters) - keptParts(from.parameters);
  if (from.rule !== to.rule) return 1;
  return parts !== 0 ? parts : sameButKept(from, to) ? 0 : 1;
}

/** Whether two masks of one rule differ in nothing that says how much is left. */
function sameButKept(from: MaskPlan, to: MaskPlan): boolean {
  return canonicalJson(from.parameters) === canonicalJson(to.parameters);
}
