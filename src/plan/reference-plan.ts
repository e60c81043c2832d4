import type { ParentDrawPlan, Route } from './parent-draw-plan.ts';
import type { WherePlan } from './where-plan.ts';

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
