import type { Category } from '../values/category.ts';
import type { Parameters } from '../values/parameter.ts';
import type { FieldType } from '../values/type.ts';

import type { WherePlan } from './where-plan.ts';

export interface MaskPlan {
  readonly rule: string;
  readonly version: number;
  readonly parameters: Parameters;
  /** What joins equal values: one value masks to one value wherever key and category are the same. */
  readonly category: Category;
  /** Of what stands inside of texts: how columns of a category are masked, where that is not its standard rule. */
  readonly within?: Readonly<Partial<Record<Category, MaskPlan>>>;
  /** Rows that it holds for are masked, all others stay. A name of the field itself means its value before the mask. */
  readonly when?: MaskConditionPlan;
  /** What becomes of a value that the rule cannot read; absent: an error, as far as the rule has to read it. */
  readonly onNonconforming?: NonconformingPlan;
  /** The values that are there have been masked already. */
  readonly isDone?: true;
}

export interface MaskConditionPlan extends WherePlan {
  /** What the condition calls the field itself; absent: by its name. A reference has the condition of the key that it means. */
  readonly self?: string;
  /** Of a reference, `namespace/dataset.field`: whether that key is masked decides, by whatever its row says. */
  readonly keys?: string;
}

/** A path inside of a real field's documents or lists, and its mask. */
export interface InsidePlan {
  /** `profile.contacts[*].email`. */
  readonly path: string;
  /** Behind the field's name: keys; null: whatever item of a list. */
  readonly steps: readonly (string | null)[];
  readonly type: FieldType;
  /** Each value is masked by the type that it has in its document, where the rule takes that. */
  readonly isLoose?: true;
  readonly mask: MaskPlan;
}

export type NonconformingPlan = 'error' | 'nullify' | 'generalize' | 'keep';
