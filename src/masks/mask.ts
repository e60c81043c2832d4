import type { Key } from '../random/key.ts';

import type { Category } from '../values/category.ts';
import type { Complaint } from '../values/complaint.ts';
import type { Lexicon } from '../values/lexicon.ts';
import type { DecodedParameters, ParameterSpecs } from '../values/parameter.ts';
import type { Source } from '../values/source.ts';
import type { TextList } from '../values/text-list.ts';
import type { FieldType, TypeFamily } from '../values/type.ts';

/**
 * One masking rule. What it gives is a function of the masking key, the category and the value, so that equal values
 * mask alike wherever the first two are the same.
 */
export interface Mask<P = Readonly<Record<string, unknown>>> {
  readonly name: string;
  /** Other names that mean the same. */
  readonly aliases?: readonly string[];
  /** One line, lower-case, no full stop. */
  readonly summary: string;
  /** Raised when the same parameters begin to give other values. */
  readonly version: number;
  /**
   * data-free: nothing of the value is left; keyed: a function that needs the key; partial: a part of the value is
   * left; keep: all of it.
   */
  readonly class: 'data-free' | 'keyed' | 'partial' | 'keep';
  readonly parameters: ParameterSpecs;
  /** The types that it can mask. */
  readonly accepts: readonly TypeFamily[];
  /** The categories whose rule it is where a field says only `masking: true`. */
  readonly suits: readonly Category[];
  check?(parameters: P, facts: MaskFacts): readonly Complaint[];
  /** The most code points of what it gives; undefined: as many as it gets. */
  longest?(parameters: P, facts: MaskFacts): number | undefined;
  bind(parameters: P, context: MaskContext): Source;
}

/** The locale of all that masks make: one, so that a value masks alike in datasets of any locale. */
export const maskLocale = 'en_US';

/** What the compiler knows of the field that is masked. */
export interface MaskFacts {
  readonly type: FieldType;
  readonly nullable: boolean;
  readonly category: Category;
  readonly lexicon: Lexicon;
}

/** What a bound mask may use. */
export interface MaskContext {
  readonly type: FieldType;
  readonly category: Category;
  /** The most rows of a batch. */
  readonly capacity: number;
  readonly lexicon: Lexicon;
  /** The masking key, made for the category. */
  readonly key: Key;
  /** The values as they were before. */
  readonly source: Source;
  /** What the mask makes of a list, made once for all fields that are masked alike. */
  masked(list: TextList, make: () => TextList): TextList;
}

/** Declares a mask, its parameters' types inferred from their declaration. */
export function defineMask<const S extends ParameterSpecs>(
  mask: Mask<DecodedParameters<S>> & { readonly parameters: S },
): Mask {
  return mask as unknown as Mask;
}
