import type { Category } from '../../values/category.ts';
import { parseType } from '../../values/type.ts';

import { maskFor } from '../../masks/index.ts';

import { wordsOfName } from '../../detect/column-name.ts';
import { detectColumn } from '../../detect/detect-column.ts';
import { noNames } from '../../detect/known-names.ts';

/** What is proposed for a column or a path that nothing decides on. */
export interface ProposedRule {
  readonly rule: string;
  /** What its name says that it holds: columns of one category mask alike, whatever they are called. */
  readonly category?: Category;
}

/** The rule of the category that a column's name, or a path's last key, stands for in a table; else `hash`. No value is looked at. */
export function proposedRule(name: string, table: string): ProposedRule {
  const category = detectColumn({ name, table, values: [] }, noNames)?.category;
  const mask = category && maskFor(category);
  if (!mask) return { rule: 'hash', ...(category && { category }) };
  return { rule: mask.name, category };
}

/** Whether a column or member is called as what tells others apart, or means them: `customerId`, `order_ids`, `parent_ref`. */
export function isIdentifierName(name: string): boolean {
  const last = wordsOfName(name).at(-1) ?? '';
  return /^(?:id|ids|ref|refs|fk|oid|uid|uuid|guid|key)$/.test(last);
}

/**
 * What is proposed for an enum's column: no rule draws among labels, and of a handful of them whoever counts could tell which is
 * which. Undefined: it is a key, which nothing but its labels can be.
 */
export function maskingOfLabels(
  [first]: readonly string[],
  { isNullable, isKey = false }: { readonly isNullable: boolean; readonly isKey?: boolean },
): 'nullify' | { readonly rule: 'constant'; readonly value: string } | undefined {
  if (isKey) return undefined;
  return isNullable || first === undefined ? 'nullify' : { rule: 'constant', value: first };
}

/** Whether a server's type is one that definitions have no word for, and that takes no texts but its own: `tsrange`, `point`. */
export function isOtherType(type: string | undefined): boolean {
  return type !== undefined && !parseType(type) && !/^(?:citext|name)(?:\[\])?$/i.test(type);
}
