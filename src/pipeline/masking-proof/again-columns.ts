import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { type MaskClass, maskNamed } from '../../masks/index.ts';

/** Classes of rules that a key decides. */
export const keyedClasses: readonly MaskClass[] = ['keyed', 'reversible'];

/** What the row and the key alone decide on, in every row. */
export function maskedColumns(
  { fields }: DatasetPlan,
  isThere: (name: string) => boolean,
  isWritten: (name: string) => boolean,
): string[] {
  return fields
    .flatMap((field) => {
      const by = field.mask && maskNamed(field.mask.rule)?.by?.(field.mask.parameters);
      const isAsked = canBeMaskedAgain(field) && isThere(field.name) && isWritten(field.name);
      return isAsked && (by === undefined || isThere(by)) ? [field.name, ...(by === undefined ? [] : [by])] : [];
    })
    .filter((name, i, all) => all.indexOf(name) === i);
}

/** Whether the row and the key alone decide on a field or path, in every row. */
export function canBeMaskedAgain({ mask }: Pick<FieldPlan, 'mask'>): boolean {
  const rule = mask && maskNamed(mask.rule);
  return rule !== undefined && !mask?.when && !rule.otherRows && !rule.readsNames && looked.includes(rule.class);
}

const looked: readonly MaskClass[] = [...keyedClasses, 'partial'];

/** Documents inside of which something is decided so. */
export function documentsOf({ fields }: DatasetPlan, isThere: (name: string) => boolean): string[] {
  return fields.flatMap(({ name, inside = [] }) => (inside.some(canBeMaskedAgain) && isThere(name) ? [name] : []));
}
