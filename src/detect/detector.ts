import type { Category } from '../values/category.ts';

import type { KnownNames } from './known-names.ts';

/** How one category of personal data is told: by what columns are called, and by what their values look like. */
export interface Detector {
  readonly category: Category;
  readonly names: ColumnNames;
  /** Alternatives: the one that speaks loudest counts. */
  readonly shapes: readonly Shape[];
  /** Whether nothing but values of a type for them can be it, such as IP addresses in `inet`. */
  readonly types?: readonly string[];
}

/**
 * What columns are called that hold it: words of any language in lower case and ASCII, a space between them. `clear` ones
 * stand for themselves, `likely` ones need something beside them, `vague` ones are as often something else.
 */
export interface ColumnNames {
  readonly clear: readonly string[];
  readonly likely?: readonly string[];
  readonly vague?: readonly string[];
}

/** A look of values that can be tested. */
export interface Shape {
  /** Completes `412 of 500 values `. */
  readonly says: string;
  fits(value: string, known: KnownNames): boolean;
  /** The share of values that fit though they are something else of the same length and signs. */
  readonly chance: number;
  /** The share that fits of values that are it; default 0.9. */
  readonly hit?: number;
  /** The most, in log-odds, that it may say for the category, and against it. */
  readonly most: number;
  readonly least: number;
}

/** A shape by a regular expression. */
export function pattern(says: string, expression: RegExp, odds: Omit<Shape, 'says' | 'fits'>): Shape {
  return { says, fits: (value) => expression.test(value), ...odds };
}
