import { localesIn } from '../values/locale-plan.ts';

import type { DatasetPlan, FieldPlan, FieldSource } from '../plan/plan.ts';

import { generatorNamed } from '../generators/index.ts';
import { maskLocale, maskNamed } from '../masks/index.ts';

import type { Environment } from './environment.ts';

/** The longest text that a field's generator makes in any locale; undefined where that is not known. */
export function madeLength(
  { asOf, lexicon }: Environment,
  { rows, locale: general }: DatasetPlan,
  { type }: FieldPlan,
  { generator, parameters, locale = general }: Extract<FieldSource, { kind: 'generator' }>,
): number | undefined {
  const lexicons = localesIn(locale).map(lexicon);
  const lengths = lexicons.map((own) =>
    generatorNamed(generator)?.longest?.(parameters, {
      type,
      rows,
      asOf,
      lexicon: own,
      placeholderLength: () => undefined,
    }),
  );
  return lengths.reduce((most, each) => (most === undefined || each === undefined ? undefined : Math.max(most, each)));
}

/** Whether the type holds texts of such a length once they are masked. */
export function fitsLength({ lexicon }: Environment, field: FieldPlan, made: number | undefined): boolean {
  const { type, nullable, mask } = field;
  if (type.length === undefined) return true;
  const facts = mask && { type, nullable, category: mask.category, lexicon: lexicon(maskLocale) };
  // A mask that says nothing makes no more of a text than there is.
  const length = (facts && maskNamed(mask.rule)?.longest?.(mask.parameters, facts)) ?? made;
  return length !== undefined && length <= type.length;
}
