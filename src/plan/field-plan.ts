import type { GroupKind } from '../values/group-kind.ts';
import type { LocalePlan } from '../values/locale-plan.ts';
import type { Parameters } from '../values/parameter.ts';
import type { FieldType } from '../values/type.ts';

import type { Expression } from '../expression/expression.ts';

import type { InsidePlan, MaskPlan } from './mask-plan.ts';
import type { Reference } from './reference-plan.ts';

export interface FieldPlan {
  readonly name: string;
  readonly type: FieldType;
  readonly nullable: boolean;
  /** Share of nulls, 0 to 1. Not for references, which have their own. */
  readonly nullProbability: number;
  /** Whether the generator's values are counted through by a permutation, so that none comes twice. */
  readonly distinct: boolean;
  /** Whether texts that cannot be counted through are told apart by their row's number. */
  readonly suffixed?: true;
  readonly source: FieldSource;
  /** Between what the generator's values are moved, row by row, so that constraints hold. */
  readonly bounds?: readonly BoundPlan[];
  /** The parts of the generator's range that its values keep to, so that constraints hold. */
  readonly runs?: RunsPlan;
  /** What its values are drawn anew for where they fail it. */
  readonly anew?: AnewPlan;
  /** Where a value is null, or is not, so that constraints hold; elsewhere its share says. */
  readonly nullRules?: readonly NullRulePlan[];
  /** What its nulls are drawn by in place of its own key: the name that another field is keyed by. */
  readonly nullKey?: string;
  /** That its share of nulls changes with another field. */
  readonly nullTrend?: NullTrendPlan;
  /** What its draw goes along with; the first of some that are correlated has itself alone. */
  readonly correlated?: CorrelationPlan;
  /** That values follow from those of the parent row, and those from its own parent's, up to the root. */
  readonly recursion?: RecursionPlan;
  readonly mask?: MaskPlan;
  /** What becomes of what lies inside of real documents and lists, by path; all else in them is refused. */
  readonly inside?: readonly InsidePlan[];
  /** Values that break careless software, in a share of the rows: last of all, masks do not change them. */
  readonly edges?: EdgePlan;
  /** Values that are wrong on purpose, in a share of the rows as they are written; nothing else sees them. */
  readonly invalid?: InvalidPlan;
  /** The database's DEFAULT, as the value's text. */
  readonly default?: string;
  readonly description?: string;
  /** The name that the cells are keyed by: the field's, or its old one after a rename. */
  readonly key: string;
}

export interface RunsPlan {
  /** First and last value of each run, in their order, as the column counts them. */
  readonly ends: readonly (readonly [string, string])[];
  /** By their positions. */
  readonly constraints: readonly number[];
  /** Whether what lies in none goes to the end of the run before it, and is not drawn anew. */
  readonly isNear?: true;
}

/** Conditions on a row that a field's value is drawn anew for, until they hold. */
export interface AnewPlan {
  readonly conditions: readonly {
    readonly condition: Expression;
    /** Position in the dataset's `constraints`. */
    readonly constraint: number;
  }[];
  /** Values (canonical texts of the type) that are tried, in their order, where no draw meets them. */
  readonly spares?: readonly string[];
}

/** A share of nulls that goes evenly from one to the other where a field goes from `least` to `greatest`, as a column has it. */
export interface NullTrendPlan {
  readonly by: string;
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly greatest: number;
}

/** A normal variable made of those of several fields. */
export interface CorrelationPlan {
  /** The names that the fields are keyed by, its own last. */
  readonly fields: readonly string[];
  /** How much of each it is made of; the squares sum up to 1. */
  readonly shares: readonly number[];
}

export interface RecursionPlan {
  /** Position in the dataset's `references`: a forest of its own rows. */
  readonly reference: number;
  /** What is read of the parent row, the field itself or others that follow from their parent row's as well. */
  readonly fields: readonly string[];
}

/** A share of the rows, 0 to 1, and the values (canonical texts of the type) that they have, each as likely as another. */
export interface EdgePlan {
  readonly share: number;
  readonly values: readonly string[];
  /** What a value has to keep to, row by row; where none does the row has the value that it would have without. */
  readonly bounds?: readonly BoundPlan[];
  /** What counts in their place in rows with a trait. */
  readonly apart?: readonly { readonly from: number; readonly to: number; readonly bounds: readonly BoundPlan[] }[];
}

export interface InvalidPlan {
  readonly share: number;
  readonly kind: InvalidKind;
  /** Texts, or null, each as likely as another; not all of them are values of the field's type. */
  readonly values: readonly (string | null)[];
}

/** What is wrong: no parent row, not the form, beyond the range, longer than the type, null in a field that has none, a text that is no value of the type. */
export type InvalidKind = 'orphan' | 'bad_format' | 'out_of_range' | 'too_long' | 'null' | 'wrong_type';

/** A constraint of a row in which a field is null, and of one in which it is not. The field is what does not make it false. */
export interface NullRulePlan {
  readonly ifNull: Expression;
  readonly ifValue: Expression;
  /** Position in the dataset's `constraints`. */
  readonly constraint: number;
}

/** A limit that a field's value keeps to: `value operator expression`, or `times · value operator sum`. */
export type BoundPlan = {
  readonly operator: '<' | '<=' | '>' | '>=';
  /** Position in the dataset's `constraints`: the one that it is kept for. */
  readonly constraint: number;
  /** Positions of those that it follows from as well: it leaves room for the fields that they bound. */
  readonly others?: readonly number[];
} & (
  | {
      /** Of the type that the field is compared as, over other fields of the row and of parent rows. */
      readonly expression: Expression;
    }
  | SumPlan
);

/** `plus + Σ times · expression`: numbers as they are, dates in days, instants in microseconds. All factors are whole numbers. */
export interface SumPlan {
  readonly times: string;
  readonly plus: string;
  readonly terms: readonly { readonly times: string; readonly expression: Expression }[];
}

/** Where a field's values come from. */
export type FieldSource =
  | {
      /** Values that cannot be made again: they lie among rows that the process holds under this id, under the field's name. */
      readonly kind: 'stored';
      readonly rows: string;
      /** How the rows behind the real ones of a hybrid are numbered: the database goes on from there. */
      readonly counting?: { readonly start: string; readonly step: string };
    }
  | {
      readonly kind: 'generator';
      readonly generator: string;
      readonly version: number;
      readonly parameters: Parameters;
      /** The fields that a value is made of: an object's members, or the one that makes an array's items. */
      readonly nested?: readonly FieldPlan[];
      /** With which other fields of the row it belongs together; absent: with none. */
      readonly group?: GroupPlan;
      /** Of its own words, in place of the dataset's. */
      readonly locale?: LocalePlan;
    }
  | {
      /** A nested field's parent: a field of a row that it draws by itself. No database knows of it. */
      readonly kind: 'parent';
      readonly reference: Reference;
    }
  | {
      readonly kind: 'reference';
      /** Position in the dataset's `references`. */
      readonly reference: number;
      /** Position in that reference's `fields`. */
      readonly position: number;
    }
  | {
      /** Computed from other fields of the row, of parent rows, or over child rows. */
      readonly kind: 'expression';
      /** As written. */
      readonly text: string;
      /** Of the field's type. */
      readonly expression: Expression;
    }
  | {
      /** Rows that have a trait draw from its source, all others from `otherwise`. */
      readonly kind: 'traits';
      readonly otherwise: FieldSource;
      /** Of two that a row has the later one counts. */
      readonly traits: readonly TraitPlan[];
    }
  | {
      /** Values that only the database has: rows cannot be made without it. */
      readonly kind: 'external';
      /** Position in the dataset's `external`. */
      readonly reference: number;
    }
  | {
      /** The rows of another dataset that refer to the row, in a document. */
      readonly kind: 'children';
      /** The id of that dataset. */
      readonly dataset: string;
      readonly fields: readonly string[];
      readonly parentFields: readonly string[];
      /** Its fields, and what they are called in the document. */
      readonly members: readonly { readonly field: string; readonly name: string }[];
    }
  | {
      readonly kind: 'given';
      /** One canonical text a row. */
      readonly values: readonly (string | null)[];
      /** The row that the first is of; default: 0. Those before it lie in a database already and are not made. */
      readonly first?: number;
    };

/**
 * The fields of a row that are of one person, place or company: they draw from one hidden cell, which is there whether or
 * not its members are. `instance` is `billing` of `billing_city`, empty of `city`.
 */
export interface GroupPlan {
  readonly kind: GroupKind;
  readonly instance: string;
  /** Which of its things the field shows, where its generator could show any. */
  readonly role?: string;
}

/** A field's source in the rows that have a trait. */
export interface TraitPlan {
  readonly trait: string;
  /** The rows that have it: those whose draw, from 0 up to 1, is in [from, to). */
  readonly from: number;
  readonly to: number;
  /** Share of nulls among them. */
  readonly nullProbability: number;
  readonly source: FieldSource;
  /** Limits that count in these rows. */
  readonly bounds?: readonly BoundPlan[];
  /** Whether the trait leaves the field as it is, and only the limits are others. */
  readonly isSame?: true;
}
