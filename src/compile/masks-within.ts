import type { Category } from '../values/category.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import type { MaskPlan } from '../plan/plan.ts';

import { maskNamed, standardMask } from '../masks/index.ts';

import { findable } from '../detect/find-in.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';
import { decodeParameters } from './parameters.ts';
import { type PolicyChoice, treatmentOf } from './policy-wish.ts';

/**
 * What is masked inside of texts is masked as columns of its category are, so that one value has one mask: by the rule that all
 * of these have, else by the policy's, else by the category's own.
 */
export function chooseWithin(drafts: readonly DatasetDraft[], policy: PolicyChoice | undefined): void {
  const fields = drafts.flatMap((draft) => draft.fields.flatMap((field) => [field, ...(field.inside ?? [])]));
  const texts = fields.filter(({ mask }) => mask?.rule === 'mask_text');
  if (texts.length === 0) return;
  const within: Partial<Record<Category, MaskPlan>> = {};
  for (const category of findable) {
    const chosen = ofColumns(fields, category) ?? ofPolicy(policy, category);
    if (chosen && JSON.stringify(chosen) !== JSON.stringify(standardMask(category))) within[category] = chosen;
  }
  if (Object.keys(within).length === 0) return;
  for (const field of texts) field.mask = { ...(field.mask as MaskPlan), within };
}

const text: FieldType = { name: 'text' };

/** The one way in which columns of a category are masked. */
function ofColumns(fields: readonly FieldDraft[], category: Category): MaskPlan | undefined {
  const plans = fields.flatMap(({ mask, type }) => {
    const rule = mask && maskNamed(mask.rule);
    const isWhole =
      rule && rule.class !== 'keep' && rule.accepts.includes('text') && !rule.otherRows && rule.name !== 'drop';
    if (!mask || !isWhole || mask.category !== category || mask.when || rule.by?.(mask.parameters) !== undefined)
      return [];
    if (!type || familyOf(type) !== 'text' || rule.name === 'mask_text') return [];
    const { onNonconforming: _, ...plain } = mask;
    return [JSON.stringify(plain)];
  });
  const [only, ...others] = new Set(plans);
  return only !== undefined && others.length === 0 ? (JSON.parse(only) as MaskPlan) : undefined;
}

function ofPolicy(policy: PolicyChoice | undefined, category: Category): MaskPlan | undefined {
  const treatment = policy && treatmentOf(policy, category, { type: text, nullable: true });
  if (!treatment || treatment.mask.class === 'keep') return undefined;
  const { mask, parameters: node } = treatment;
  const parameters = node
    ? decodeParameters(mask.parameters, node, mask.name, () => undefined)
    : standardOf(mask.parameters);
  return parameters && { rule: mask.name, version: mask.version, parameters, category };
}

function standardOf(specs: NonNullable<ReturnType<typeof maskNamed>>['parameters']): MaskPlan['parameters'] {
  const defaults = Object.entries(specs).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(defaults);
}
