import type { Severity } from '../diagnostics/codes.ts';

import type { LocalePlan } from '../values/locale-plan.ts';

import type { Expression } from '../expression/expression.ts';

import type { FieldPlan } from './field-plan.ts';
import type { ExternalReference, Reference, TuplePlan } from './reference-plan.ts';
import type { SubsetPlan } from './subset-plan.ts';
import type { WherePlan } from './where-plan.ts';

export type { Parameters, ParameterValue } from '../values/parameter.ts';

export type * from './field-plan.ts';
export type * from './mask-plan.ts';
export type * from './reference-plan.ts';
export type * from './subset-plan.ts';
export type * from './where-plan.ts';

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
  /** Which of the real ones are taken; absent: all whose parents are. */
  readonly subset?: SubsetPlan;
  /** How many of those were taken and of how many, where some may be left out; absent also before they are read. */
  readonly taken?: { readonly rows: number; readonly of: number };
  /** How many real values their rules could not read, by field or path; absent: none, or they have not been read. */
  readonly nonConforming?: Readonly<Record<string, number>>;
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
