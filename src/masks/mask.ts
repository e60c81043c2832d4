import type { Key } from '../random/key.ts';

import type { Category } from '../values/category.ts';
import type { Complaint } from '../values/complaint.ts';
import type { Lexicon } from '../values/lexicon.ts';
import type { DecodedParameters, ParameterSpecs, Parameters } from '../values/parameter.ts';
import type { Source } from '../values/source.ts';
import type { TextList } from '../values/text-list.ts';
import type { TextShape } from '../values/text-shape.ts';
import type { FieldType, TypeFamily } from '../values/type.ts';

import type { KnownNames } from '../detect/known-names.ts';

import type { MaskKey } from './mask-key.ts';
import type { PeopleNames } from './people-in.ts';

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
   * data-free: nothing of the value is left; keyed: a function that needs the key, and that cannot be undone with it;
   * reversible: one that can; partial: a part of the value is left; keep: all of it.
   */
  readonly class: MaskClass;
  /** Where the parameters make it another one: stars and the last four digits are no function that needs a key. */
  classWith?(parameters: P): MaskClass | undefined;
  readonly parameters: ParameterSpecs;
  /** The types that it can mask. */
  readonly accepts: readonly TypeFamily[];
  /** The categories whose rule it is where a field says only `masking: true`. */
  readonly suits: readonly Category[];
  check?(parameters: P, facts: Omit<MaskFacts, 'lexicon'>): readonly Complaint[];
  /**
   * What becomes of values that differ: `preserved`, they stay apart; a number, they are drawn out of so many, and any two
   * may come to be one; `lossy`, they do. Absent: lossy.
   */
  unique?(parameters: P, facts: MaskFacts): Uniqueness;
  /** Whether ObjectIds are texts like others to it. */
  readonly objectIds?: true;
  /** What a value has to be; of those that are not, the field says what becomes. Absent: it takes any. */
  wants?(parameters: P, facts: Pick<MaskFacts, 'type' | 'category'>): Wanted | undefined;
  /** Whether numbers may come to more digits than they had: doubles that hold the ones exactly may not hold the others. */
  grows?(parameters: P, type: FieldType): boolean;
  /** Whether it looks at other rows than those that it masks. */
  readonly otherRows?: true;
  /** Whether it looks for names in texts, for which it needs the lists of them. */
  readonly readsNames?: true;
  /** Another field of the row that it looks at. */
  by?(parameters: P): string | undefined;
  /** The most code points of what it gives; undefined: as many as it gets. */
  longest?(parameters: P, facts: MaskFacts): number | undefined;
  /** What all texts that it gives have in common. Absent: nothing is known of them. */
  shape?(parameters: P, facts: MaskFacts): TextShape;
  bind(parameters: P, context: MaskContext): Source;
}

export type MaskClass = 'data-free' | 'keyed' | 'reversible' | 'partial' | 'keep';

export type Uniqueness = 'preserved' | 'lossy' | number;

/** What values have to be. */
export interface Wanted {
  /** As in `a telephone number`. */
  readonly what: string;
  /** Whether a value, in its plain text, is that. */
  conforms(text: string): boolean;
  /** Whether the bytes of a text are one of the commonest spellings of that; false: a closer look will tell. */
  plainly?(bytes: Uint8Array, start: number, end: number): boolean;
  /** Whether values that are none are refused where nothing else is said, in synthetic data too. */
  readonly always?: true;
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
  readonly key: MaskKey;
  /** *As of*, in microseconds since 1970-01-01 UTC. */
  readonly asOf: number;
  /** How many rows the dataset has. */
  readonly rows: number;
  /** What the field's own cells are drawn under; for masks that are of one field alone. */
  readonly cellKey: Key;
  /** Another field of the row, masked, and its type. */
  field(name: string): { readonly source: Source; readonly type: FieldType };
  /** The values as they were before. */
  readonly source: Source;
  /** The lists by which names are told; none where no mask reads them. */
  readonly names: KnownNames;
  /** What people a row names in fields of its own, as they were before; absent: nobody knows. */
  readonly ownNames?: ((row: number) => readonly OwnName[]) | undefined;
  /** Names of the people of other datasets, by their ids, as far as they were read. */
  readonly people?: ReadonlyMap<string, PeopleNames>;
  /** Texts of a category that stand inside of the values, as columns of that category are masked. */
  within(category: Category, source: Source): Source;
  /** What the mask makes of a list, made once for all fields that are masked alike. */
  masked(list: TextList, make: () => TextList): TextList;
}

/** A name that a row has in a field of its own. */
export interface OwnName {
  readonly category: Category;
  readonly text: string;
}

/** The parameters that a rule has where nothing is said of them. */
export function defaultsOf({ parameters }: Pick<Mask, 'parameters'>): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Declares a mask, its parameters' types inferred from their declaration. */
export function defineMask<const S extends ParameterSpecs>(
  mask: Mask<DecodedParameters<S>> & { readonly parameters: S },
): Mask {
  return mask as unknown as Mask;
}
