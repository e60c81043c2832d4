import type { FieldType } from '../values/type.ts';

import type { MaskPlan } from '../plan/plan.ts';

import type { Mask, MaskFacts } from '../masks/index.ts';
import { alikeChance, mostLikely } from '../masks/uniqueness.ts';

/** Why values that differ may be equal once they are masked; undefined where they stay apart, or as good as. */
export function whyCoincide(
  mask: Mask,
  plan: MaskPlan,
  facts: MaskFacts,
  { rows, isReal }: { readonly rows: number; readonly isReal?: boolean | undefined },
): string | undefined {
  // Real rows are looked at, each of them, before one is written.
  if (!isReal && plan.when && mask.class !== 'keep')
    return 'masked values may be equal to those that its condition leaves';
  if (!isReal && plan.onNonconforming && plan.onNonconforming !== 'error')
    return 'what becomes of values that the rule cannot read may be equal';
  const unique = mask.unique?.(plan.parameters, facts) ?? 'lossy';
  // Nulls are equal to nothing.
  if (unique === 'preserved' || mask.name === 'nullify') return undefined;
  // How many real rows there are nobody knows before they are read.
  if (unique === 'lossy' && (isReal || rows > 1)) return `\`${plan.rule}\` makes different values equal`;
  if (unique === 'lossy' || rows <= 1) return undefined;
  if (unique < rows)
    return `\`${plan.rule}\` gives one of ${countText(unique)} values, and there are ${countText(rows)} rows`;
  const chance = alikeChance(unique, rows);
  if (chance <= mostLikely) return undefined;
  const odds =
    chance >= 0.5
      ? 'two of them are alike more likely than not'
      : `two of them are alike once in ${countText(Math.round(1 / chance))} times`;
  return `\`${plan.rule}\` draws one of ${countText(unique)} values for each of ${countText(rows)} rows: ${odds}`;
}

/** A rule that keeps values of a type apart. */
export function apartRule(type: FieldType): string {
  return type.name === 'smallint' ? 'a wider type and `tokenize`' : '`tokenize`, which keeps values apart';
}

function countText(count: number): string {
  return count < 1_000_000_000_000
    ? String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',')
    : count.toExponential(1);
}
