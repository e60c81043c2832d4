import type { Category } from '../values/category.ts';
import type { Complaint } from '../values/complaint.ts';
import type { GroupKind } from '../values/group-kind.ts';
import type { Lexicon } from '../values/lexicon.ts';
import type { DecodedParameters, ParameterSpecs } from '../values/parameter.ts';
import type { Source } from '../values/source.ts';
import type { TextPlaces } from '../values/text-places.ts';
import type { TextShape } from '../values/text-shape.ts';
import type { FieldType, TypeFamily } from '../values/type.ts';
import type { ValueRange } from '../values/value-range.ts';

import type { BindContext } from './bind-context.ts';
import type { FieldFacts, FieldRead, RangeFacts, RoleMember, SettleFacts, SharedSpecs } from './field-facts.ts';

/**
 * One kind of value: all that the compiler, the schema, the listings and the tests know of it. A generator's cells are
 * a function of the field's key and the row's index alone.
 */
export interface Generator<P = Readonly<Record<string, unknown>>> {
  readonly name: string;
  /** Other names that mean the same. */
  readonly aliases?: readonly string[];
  readonly family:
    | 'identity'
    | 'person'
    | 'contact'
    | 'business'
    | 'network'
    | 'text'
    | 'number'
    | 'time'
    | 'choice'
    | 'structure'
    | 'derived';
  /** One line, lower-case, no full stop. */
  readonly summary: string;
  /** The category of personal data that its values look like; `masking: true` takes that category's rule. */
  readonly category?: Category;
  /**
   * What its values are of: fields of one kind and instance agree, see `BindContext.group`. A field whose name is none that
   * joins, or that is unique, stands alone: the same code, under the field's own key. Absent: it stands alone always.
   */
  readonly group?: GroupKind;
  /** Names of fields that join the group, beside those that its generators have: `zip`, `phone`. */
  readonly joinsAs?: readonly string[];
  /**
   * Which of a group's things a field of a name shows, where its generator could show any of them: `created_at` the row's
   * `created` time. Such names alone join, and none that is the generator's own.
   */
  readonly roles?: ReadonlyMap<string, string>;
  /** Parameters that members of one group must have alike to agree. */
  readonly agreesBy?: readonly string[];
  /** Whether it agrees with its group even when it is drawn by itself, as what it shares follows from parameters. Absent: not. */
  agreesAlone?(parameters: P): boolean;
  /** Of members with roles: why two of one group do not agree; undefined where they do. */
  disagrees?(own: RoleMember, other: RoleMember): string | undefined;
  /** Whether parameters make values that are of nothing in any of the locales: its field stands alone. Absent: they do not. */
  standsAlone?(parameters: P, locales: readonly string[]): boolean;
  /**
   * Whether rows differ by how it draws, in a group too, up to as many as its domain has: unique or not, its values are the
   * same. Absent: only where `context.draw` is told to.
   */
  tellsApart?(parameters: P): boolean;
  /**
   * Generators that tell rows apart together with it where they are of one group, and the one whose values stand for both:
   * a given name and a family name come as often as full names do.
   */
  readonly tellsApartWith?: Readonly<Record<string, string>>;
  /** Whether no value of one locale is one of another's too, where it tells rows apart. Absent: they may be. */
  tellsLocalesApart?(lexicons: readonly Lexicon[]): boolean;
  /** Raised when the same parameters begin to give other values. */
  readonly version: number;
  readonly parameters: ParameterSpecs;
  /**
   * Whether its parameters `file` and `column` say where values are read from: the compiler reads them, and hands them over
   * as `values` in place of both. Absent: it never reads one.
   */
  readsFile?(parameters: P): boolean;
  /** The parameters with those filled in that follow from others, or from what is not written. */
  settle?(parameters: P, facts: SettleFacts): P;
  /** The types that its values can fill. */
  readonly fills: readonly TypeFamily[];
  /** Whether its values can fill arrays (`T[]`) too. Absent: not. */
  readonly arrays?: boolean;
  /** The type of a field that declares none; `nested` are the types of the fields that it is made of. */
  type(parameters: P, nested: readonly FieldType[]): FieldType;
  /** What is wrong with decoded parameters, alone or for the field's type. */
  check?(parameters: P, facts: FieldFacts): readonly Complaint[];
  /** Whether no two rows can have the same value. Absent: they can. */
  neverRepeats?(parameters: P): boolean;
  /**
   * Whether all that its values depend on is drawn by `context.draw`, and different draws give different values: such
   * values can be counted through, and be unique. Absent: not.
   */
  indexable?(parameters: P): boolean;
  /**
   * Whether its texts stay what they are with a few characters behind them: so they are told apart where they have to be
   * unique and cannot be counted through.
   */
  readonly suffixable?: boolean;
  /** Whether a value may turn out only when it is made not to fit: the one reason to throw a `Misfit`. Absent: it cannot. */
  mayMisfit?(parameters: P): boolean;
  /** The country whose values a locale has in the place of its own country's, of which none are known. Absent: none has. */
  standsIn?(parameters: P, locale: string): { readonly country: string; readonly standIn: string } | undefined;
  /** Whether a locale has filler where others have texts: none are known in its language. Absent: none has. */
  hasFiller?(locale: string): boolean;
  /** The most code points of a value, where they are texts; undefined: without bound. */
  longest?(parameters: P, facts: FieldFacts): number | undefined;
  /** The values that it draws, where they have an order and lie evenly. Absent, or undefined: not known. */
  range?(parameters: P, facts: RangeFacts): ValueRange | undefined;
  /**
   * Whether a higher draw `value` gives a higher value (for `choice`, one further behind), or a lower one, and no other
   * draw can turn that round: so its values can be correlated with others. Absent, or undefined: neither.
   */
  order?(parameters: P): 'rises' | 'falls' | undefined;
  /** Whether every value of its range is as likely as another. Absent: not. */
  isEven?(parameters: P): boolean;
  /** Parameters under which it draws from a part of its range alone. Absent: it cannot be told to. */
  narrow?(parameters: P, part: ValueRange, facts: RangeFacts): P;
  /** The few values that it draws from, as texts. */
  choices?(parameters: P): readonly string[];
  /** Parameters under which it draws from some of its choices alone, by their positions; undefined: there are none left. */
  choose?(parameters: P, kept: readonly number[]): P | undefined;
  /** How many items its lists have, from the fewest to the most. Absent: it makes none. */
  items?(parameters: P): { readonly fewest: number; readonly most: number };
  /** Parameters under which its lists have so many items. */
  withItems?(parameters: P, fewest: number, most: number): P;
  /** The characters that each place of its texts may have, each place by itself; undefined: they have several lengths. */
  places?(parameters: P): TextPlaces | undefined;
  /** What all of its texts have in common. */
  shape?(parameters: P, facts: FieldFacts): TextShape;
  /**
   * Values of its kind that break careless software: all that the field's type has, or these texts. Absent: it has none,
   * for its values are of a form or a list of their own.
   */
  readonly edges?: 'type' | ((parameters: P, facts: FieldFacts) => readonly string[]);
  /** Texts that look like its values and are none. */
  readonly malformed?: readonly string[];
  /** Other fields that its values are made from, by their paths (`owner.price`). Absent: none but those in its templates. */
  reads?(parameters: P): readonly FieldRead[];
  /** Of parameters with `per`: whether no two rows of one parent have the same value. Absent: they may. */
  tellsSiblingsApart?(parameters: P): boolean;
  /** Parameters that several fields may have in common: given once under a key of `spec`, by a name that fields say. */
  readonly shared?: SharedSpecs;
  /** Parameters that are templates (`template`), patterns with wildcards (`pattern`), or JSON whose texts are templates. */
  readonly templates?: Readonly<Record<string, 'template' | 'pattern' | 'json'>>;
  /** The value of the listed example, under default or given parameters. */
  readonly example: string;
  bind(parameters: P, context: BindContext): Source;
}

/** Declares a generator, its parameters' types inferred from their declaration. */
export function defineGenerator<const S extends ParameterSpecs>(
  generator: Generator<DecodedParameters<S>> & { readonly parameters: S },
): Generator {
  return generator as unknown as Generator;
}

export type { Complaint } from '../values/complaint.ts';

export type {
  BindContext,
  Group,
  ItemSource,
  MemberSource,
  SeriesScope,
} from './bind-context.ts';
export type {
  FieldFacts,
  FieldRead,
  RangeFacts,
  RoleMember,
  SettleFacts,
  SharedFacts,
  SharedSpecs,
} from './field-facts.ts';
