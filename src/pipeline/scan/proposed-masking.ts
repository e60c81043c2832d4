import type { Category } from '../../values/category.ts';
import type { Lexicon } from '../../values/lexicon.ts';
import { type FieldType, itemType, parseType } from '../../values/type.ts';

import { maskFor, maskNamed } from '../../masks/index.ts';
import { propose } from '../../masks/propose.ts';

import { proposePath } from '../masking/proposed-path.ts';
import { maskingOfLabels } from '../masking/proposed-rule.ts';

import type { ScannablePath } from './observed-table.ts';

/** The decision that is proposed for a column or a path. */
export interface ProposedMasking {
  /** Lists are decided on by their items: `tags[*]`. */
  readonly path: string;
  readonly rule: string;
  /** Of `constant`. */
  readonly value?: string;
  readonly onNonconforming?: 'generalize' | 'nullify';
}

/** What is known beside the column. */
export interface ProposedOptions {
  readonly lexicon?: Lexicon | undefined;
  /** Its values are all that there are: nothing is said of such as none of them is. */
  readonly isWhole?: boolean;
}

/** What is proposed for a column of a category: its rule, where the type takes that, and such as runs whatever stands there. */
export function proposedMasking(
  column: ScannablePath,
  category: Category,
  options: ProposedOptions = {},
): ProposedMasking {
  const { path, name, kinds, labels, nullable = true } = column;
  const type = parseType(column.base ?? column.type ?? 'text') ?? { name: 'text' as const };
  if (labels) return ofLabels(column, type, labels);
  if (/[.[]/.test(path) && column.type === undefined) {
    const found = proposePath({ name, kinds, category, wanted: maskFor(category)?.name });
    return { path, ...withOdd(found, { name: 'text' }, category, column, options) };
  }
  const isItem = type.array === true;
  const own = isItem ? itemType(type) : type;
  const { values } = column;
  const found = propose({ type: own, category, nullable: nullable || isItem, values, lexicon: options.lexicon });
  return {
    path: isItem ? itemsOf(path) : path,
    ...withOdd(found ?? { rule: 'nullify' }, own, category, column, options),
  };
}

function ofLabels(
  { path, nullable = true }: ScannablePath,
  { array: isItem }: FieldType,
  labels: readonly string[],
): ProposedMasking {
  const masking = maskingOfLabels(labels, { isNullable: nullable && !isItem });
  const place = isItem ? itemsOf(path) : path;
  return typeof masking === 'object' ? { path: place, ...masking } : { path: place, rule: masking ?? 'nullify' };
}

/** A rule with what is said of values that it cannot read, unless it reads all that there are. */
function withOdd(
  { rule, value, onNonconforming }: Omit<ProposedMasking, 'path'>,
  type: FieldType,
  category: Category,
  { values }: ScannablePath,
  { isWhole = false }: ProposedOptions,
): Omit<ProposedMasking, 'path'> {
  const isSaid = onNonconforming && !(isWhole && conforms(rule, type, category, values));
  return { rule, ...(value !== undefined && { value }), ...(isSaid && { onNonconforming }) };
}

function itemsOf(path: string): string {
  return path.endsWith('[*]') ? path : `${path}[*]`;
}

function conforms(rule: string, type: FieldType, category: Category, values: readonly (string | null)[]): boolean {
  const wanted = maskNamed(rule)?.wants?.({}, { type, category });
  return !wanted || values.every((value) => value === null || wanted.conforms(value));
}
