import type { Severity } from '../diagnostics/codes.ts';

import type { Category } from '../values/category.ts';
import type { GroupKind } from '../values/group-kind.ts';
import type { LocalePlan } from '../values/locale-plan.ts';
import type { Parameters } from '../values/parameter.ts';
import type { FieldType } from '../values/type.ts';

import type { Expression } from '../expression/expression.ts';

import type { ParentDrawPlan, Route } from './parent-draw-plan.ts';

/**
 * What the compiler makes of the definitions, and all that generation knows: plain, frozen, JSON-serialisable.
 * Text, numbers beyond 2^53 and decimals are strings.
 */
export interface Plan {
  /** The catalogue's version: the same plan under another may give other values. */
  readonly catalogue: number;
  /** The run's seed as text. */
  readonly seed: string;
  /** The instant that NOW() and relative times mean, ISO 8601 in UTC. */
  readonly asOf: string;
  /** The masking key's id; absent: masks draw from the seed. */
  readonly keyId?: string;
  /** The MaskingPolicy that fields without a rule of their own are masked by, or a built-in one. */
  readonly policy?: string;
  /** The ids of datasets whose rows cannot be made before real ones are read: those, and what refers to them. */
  readonly unread?: readonly string[];
  /** In load order: parents first, ties by name. */
  readonly datasets: readonly DatasetPlan[];
  /** Names of datasets that refer to each other in a circle, a list a circle. */
  readonly cycles: readonly (readonly string[])[];
  /** SHA-256 (hex) over everything that output depends on, secrets and connections left out. */
  readonly fingerprint: string;
}

export interface RefreshPlan {
  /** As cron has it. */
  readonly schedule?: string;
  readonly source?: string;
  readonly tagVersion?: boolean;
}

export interface DatasetPlan {
  readonly name: string;
  readonly namespace: string;
  /** As declared, without the leading `v`. */
  readonly version?: string;
  readonly description?: string;
  /** When and from what whoever schedules runs is asked to make it anew. */
  readonly refresh?: RefreshPlan;
  /** `namespace/name`: unique in a plan. */
  readonly id: string;
  readonly table: TableName;
  /** The seed of this dataset's cells. */
  readonly seed: string;
  /** Of its words: one for all rows, or one for each of them. */
  readonly locale: LocalePlan;
  readonly rows: number;
  /** In output order. */
  readonly fields: readonly FieldPlan[];
  /** Names of the primary key's fields; empty: there is none. */
  readonly key: readonly string[];
  /** Sets of fields that are unique beside the key. */
  readonly unique: readonly (readonly string[])[];
  readonly indexes: readonly IndexPlan[];
  readonly references: readonly Reference[];
  /** Position of the reference to the row that owns a row; absent: nobody owns them. */
  readonly tenant?: number;
  /** Sets of fields and references that are drawn together, so that no two rows draw the same. */
  readonly tuples: readonly TuplePlan[];
  /** What refers to datasets that the plan does not have; absent where nothing does. */
  readonly external?: readonly ExternalReference[];
  /** Rows of other datasets that documents nest, as fields; tables have them in tables of their own. */
  readonly embeds?: readonly FieldPlan[];
  /** Whether documents hold no other fields than these. */
  readonly strict?: boolean;
  /** Its rows are real ones, masked. */
  readonly isReal?: true;
  /** What must hold for the rows, as far as definitions say so. */
  readonly constraints: readonly ConstraintPlan[];
  /** SHA-256 (hex) of this dataset alone. */
  readonly fingerprint: string;
}

export interface TableName {
  readonly schema?: string;
  readonly name: string;
}

export interface IndexPlan {
  readonly name: string;
  readonly fields: readonly string[];
  readonly unique: boolean;
  /** The rows that it holds; absent: all. */
  readonly where?: WherePlan;
}

/** A condition on the row alone, as written and as it was read. */
export interface WherePlan {
  readonly text: string;
  readonly expression: Expression;
}

export interface RunsPlan {
  /** First and last value of each run, in their order, as the column counts them. */
  readonly ends: readonly (readonly [string, string])[];
  /** By their positions. */
  readonly constraints: readonly number[];
}

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

/** A condition on a dataset's rows. */
export interface ConstraintPlan {
  /** As the definition calls it. */
  readonly name?: string;
  /** As written. */
  readonly text: string;
  readonly expression: Expression;
  readonly severity: Severity;
  readonly description?: string;
  /** Whether values are made in such a way that it holds; else rows have to be looked at. */
  readonly obeyed: boolean;
}

/** Where a field's values come from. */
export type FieldSource =
  | {
      /** Values that cannot be made again: they lie among rows that the process holds under this id, under the field's name. */
      readonly kind: 'stored';
      readonly rows: string;
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

export type { GroupKind } from '../values/group-kind.ts';

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

export interface Reference {
  /** How expressions name the parent row, and what the draw is keyed by. */
  readonly name: string;
  readonly fields: readonly string[];
  /** The parent dataset's id. */
  readonly parent: string;
  readonly parentFields: readonly string[];
  readonly onDelete: OnDelete;
  readonly draw: ParentDrawPlan;
  /** Share of rows without a parent, 0 to 1. */
  readonly nullProbability: number;
  /** False: no foreign key in the database. */
  readonly enforced: boolean;
  /** Position of another reference whose parent row it does not mean, or that it does not mean the row itself. */
  readonly apart?: number | 'row';
  /** Position of another reference to the same rows: of what both draw it takes the lower row, or the higher one. */
  readonly order?: { readonly with: number; readonly takes: 'lower' | 'higher' };
  /** Whether a constraint leaves rows without a parent, or with one: its field's `nullRules`. */
  readonly isRuled?: true;
}

/** What is drawn together: the row's number goes through a permutation and comes apart into the parts' draws. */
export interface TuplePlan {
  readonly parts: readonly TuplePart[];
  /** Position of a reference: the tuples differ among the children of one parent, and are counted through for each. */
  readonly within?: number;
  /** The same among the rows that have one ancestor: the way to it, two references or more. */
  readonly among?: Route;
  /** Position of a reference that the number says too: the tuples of each of its parents are counted through one after another. */
  readonly leader?: number;
  /** The rows that shall differ: they are counted by themselves, and all others are drawn freely. */
  readonly where?: WherePlan;
}

/** A field by its name, or a reference by its position. */
export type TuplePart = { readonly field: string } | { readonly reference: number; readonly follows?: FollowedRows };

/** The rows that a reference may mean: those that have the same ancestor as what a tuple's rows are told apart by. */
export interface FollowedRows {
  /** The way there from the parent row that the tuple's rows are counted by. */
  readonly ancestor: Route;
  /** The way there from the rows that are meant. */
  readonly route: Route;
}

/** A reference to a dataset that is made elsewhere: no foreign key, no parent rows. */
export interface ExternalReference {
  readonly name: string;
  readonly fields: readonly string[];
  /** As written. */
  readonly parent: string;
  /** Empty: the parent's key. */
  readonly parentFields: readonly string[];
}

export type OnDelete = 'cascade' | 'restrict' | 'set null' | 'set default' | 'no action';

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

export type { Parameters, ParameterValue } from '../values/parameter.ts';
