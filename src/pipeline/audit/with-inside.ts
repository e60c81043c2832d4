import type { FieldPlan, MaskPlan } from '../../plan/plan.ts';

interface RuledField extends Pick<FieldPlan, 'name' | 'type'> {
  readonly mask?: MaskPlan | undefined;
}

/** A field, and what has a mask of its own inside of it, each under its path. */
export function withInside({ name, type, mask, inside = [] }: FieldPlan): readonly RuledField[] {
  const own = mask || inside.length === 0 ? [{ name, type, mask }] : [];
  return [...own, ...inside.map((each) => ({ name: each.path, type: each.type, mask: each.mask }))];
}
