import { localesIn } from '../values/locale-plan.ts';

import type { DatasetPlan, FieldPlan, FieldSource } from '../plan/plan.ts';

import { generatorNamed } from '../generators/index.ts';
import { maskLocale, maskNamed } from '../masks/index.ts';

import type { Lookups } from './environment.ts';

/** The longest text that a field's generator makes in any locale; undefined where that is not known. */
export function madeLength(
  { asOf, lexicon }: Lookups,
  { rows, locale: general }: DatasetPlan,
  { type }: FieldPlan,
  { generator, parameters, locale = general }: Extract<FieldSource, { kind: 'generator' }>,
): number | undefined {
  const known = generatorNamed(generator);
  if (!known?.longest) return undefined;
  let most = 0;
  for (const own of localesIn(locale)) {
    const length = known.longest(parameters, { type, rows, asOf, lexicon: lexicon(own), placeholderLength });
    if (length === undefined) return undefined;
    most = Math.max(most, length);
  }
  return most;
}

/** Other fields' values are not looked at. */
function placeholderLength(): undefined {
  return undefined;
}

/** Whether the type holds texts of such a length once they are masked. */
export function fitsLength({ lexicon }: Lookups, field: FieldPlan, made: number | undefined): boolean {
  const { type, nullable, mask } = field;
  if (type.length === undefined) return true;
  const facts = mask && { type, nullable, category: mask.category, lexicon: lexicon(maskLocale) };
  // A mask that says nothing makes no more of a text than there is.
  const length = (facts && maskNamed(mask.rule)?.longest?.(mask.parameters, facts)) ?? made;
  return length !== undefined && length <= type.length;
}
