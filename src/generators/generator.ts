import type { Hashes } from '../random/cell.ts';
import type { Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';

import type { Category } from '../values/category.ts';
import type { Column } from '../values/column.ts';
import type { Complaint } from '../values/complaint.ts';
import type { Draw } from '../values/draw.ts';
import type { GroupKind } from '../values/group-kind.ts';
import type { Lexicon } from '../values/lexicon.ts';
import type { DecodedParameters, ParameterSpecs } from '../values/parameter.ts';
import type { Source } from '../values/source.ts';
import type { TextPlaces } from '../values/text-places.ts';
import type { FieldType, TypeFamily } from '../values/type.ts';
import type { ValueRange } from '../values/value-range.ts';

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
  /** Whether parameters make values that are of nothing: its field stands alone. Absent: they do not. */
  standsAlone?(parameters: P): boolean;
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

export interface SharedSpecs {
  /** Of `spec`, and of the fields' parameter that says which entry is meant. */
  readonly key: 'series';
  readonly parameters: ParameterSpecs;
  /** What is wrong with them, wherever they are given. */
  check(parameters: Readonly<Record<string, unknown>>, facts: SharedFacts): readonly Complaint[];
}

export interface SharedFacts {
  /** Rows of the dataset. */
  readonly rows: number;
  readonly asOf: number;
  /** Parents that the rows are counted by, where they are. */
  readonly parents?: number;
}

/** A field that a parameter means in place of a value. */
export interface FieldRead {
  readonly parameter: string;
  readonly path: string;
  /** The families that it may be of. */
  readonly families: readonly TypeFamily[];
}

/** A member of a group with a role in it. */
export interface RoleMember {
  readonly name: string;
  readonly role: string;
  readonly type: FieldType;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly asOf: number;
  /** Its locale, or its mix of them, as text. */
  readonly locale: string;
  /** What moves its values row by row, the same for members that move alike; empty: nothing does. */
  readonly limits: string;
}

/** What a range depends on beside parameters. */
export type RangeFacts = Pick<FieldFacts, 'type' | 'rows' | 'asOf'>;

/** What parameters that are not written may follow from. */
export interface SettleFacts {
  /** The field's, where it says one. */
  readonly type?: FieldType | undefined;
  /** Whether the definition has the parameter, so that it is no default. */
  isWritten(parameter: string): boolean;
}

export interface TextShape {
  readonly prefix: string;
  readonly suffix: string;
  /** The fewest code points. */
  readonly shortest: number;
}

/** What the compiler knows of the field that a generator fills. */
export interface FieldFacts {
  readonly type: FieldType;
  /** Rows of the dataset. */
  readonly rows: number;
  /** *As of*, in microseconds since 1970-01-01 UTC. */
  readonly asOf: number;
  readonly lexicon: Lexicon;
  /** Those of all locales of a mix. Absent: it is none. */
  readonly lexicons?: readonly Lexicon[];
  /** The most code points of a placeholder's value, undefined: without bound. */
  readonly placeholderLength: (name: string) => number | undefined;
}

/** What a bound generator may use. */
export interface BindContext {
  readonly type: FieldType;
  /** The most rows of a batch. */
  readonly capacity: number;
  /** Rows of the dataset. */
  readonly rows: number;
  readonly asOf: number;
  readonly lexicon: Lexicon;
  /** Those of all locales of a mix: it is bound for each of them. Absent: it is none. */
  readonly lexicons?: readonly Lexicon[];
  /** A key of this field's own, for one of the things it draws. */
  key(purpose: string): Key;
  /** Room for 64 bits a row under such a key. */
  hashes(purpose: string): Hashes;
  /** Whether no value may come twice: only where the generator is indexable. */
  readonly unique: boolean;
  /** An integer from 0 up to `size` (at most 2^53) a row, each as likely as another; of a unique field, in such a way that no two rows draw the same. */
  draw(purpose: string, size: number): Draw;
  /**
   * What the fields of one group share in a row: drawn under the key of (dataset, kind, instance, row), or of the field's
   * own where it stands alone. `kind` is the generator's `group`.
   */
  group(kind: GroupKind): Group;
  /** Which of its parent's children each row is, from 0, by the reference's name or its only field. */
  counting(reference: string): CountedRows;
  /** What the fields of one series share, made once among them; without a name the field stands alone. */
  series<T extends object>(name: string | undefined, make: (scope: SeriesScope) => T): T;
  /** A field of the row (`email`), of a parent row (`owner.email`), or `seq`, the dataset's sequence. */
  field(name: string): { readonly source: Source; readonly type: FieldType };
  /** The nested fields, read for the rows as they are: an object's members. */
  members(): readonly MemberSource[];
  /** The nested field, read for the items of each row's array. */
  items(): ItemSource;
}

/** What the fields of a group have in common. Nothing of it may follow from a member's own parameters but by a name of it. */
export interface Group {
  /** Whether it is of one field alone: what is of no place in particular may then be of any. */
  readonly isAlone: boolean;
  /** What the member shows, where its generator has roles and it is not alone. */
  readonly role?: string;
  /** A key of the group's, for one of the things that it draws. */
  key(purpose: string): Key;
  /** An integer from 0 up to `size`, the same for all members that ask for that purpose; alone and unique it is counted through. */
  draw(purpose: string, size: number): Draw;
  /** What several members need, made by the first that asks; `read` runs once a batch. Apart for each locale. */
  shared<T extends { read(rows: Rows): void }>(name: string, make: () => T): T;
}

/** Which of its parent's children each row is. */
export interface CountedRows {
  /** So many parents there are. */
  readonly groups: number;
  /** Rows without a parent are counted among each other. */
  readonly positions: Float64Array;
  /** The parents' rows; 1 in `none` where there is none. */
  readonly ancestors: { readonly rows: Rows; readonly none: Uint8Array | null };
  read(rows: Rows): void;
}

/** What a series is bound to: keys of its own, and fields that may be read for other rows than those of the batch. */
export interface SeriesScope extends Pick<BindContext, 'capacity' | 'asOf' | 'key' | 'counting' | 'field'> {}

export interface MemberSource {
  readonly name: string;
  readonly type: FieldType;
  readonly source: Source;
}

/** Makes the items of arrays. An item is a function of the field's key, the row and the item's place in its array. */
export interface ItemSource {
  readonly type: FieldType;
  /** All items of the batch, one array's behind the other's. */
  readonly column: Column;
  /** Makes the items; `ends` says how many there are up to each row. */
  read(rows: Rows, ends: Uint32Array): void;
}

/** Declares a generator, its parameters' types inferred from their declaration. */
export function defineGenerator<const S extends ParameterSpecs>(
  generator: Generator<DecodedParameters<S>> & { readonly parameters: S },
): Generator {
  return generator as unknown as Generator;
}

export type { Complaint } from '../values/complaint.ts';
