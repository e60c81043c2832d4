import type { Category } from '../../values/category.ts';

import { isReserved } from '../../detect/reserved.ts';

/** Whether all values of a column are of those that are kept for examples and belong to nobody. */
export function isKeptForExamples(category: Category, values: readonly (string | null)[]): boolean {
  const texts = values.filter((each) => each !== null && each.trim() !== '') as string[];
  return texts.length > 0 && texts.every((each) => isReserved(category, each));
}
