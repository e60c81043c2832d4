import type { FieldType } from '../values/type.ts';

import type { Plan } from '../plan/plan.ts';

import type { Expression } from '../expression/expression.ts';

import type { Address } from './address.ts';
import type { Database } from './database.ts';

/**
 * A kind of database that rows are loaded into. A target is an entry of the ordered list in `index.ts`; listings and the
 * schemes of URLs are made from it, and nothing else asks for a target's name.
 */
export interface Target {
  readonly name: string;
  readonly summary: string;
  /** What its URLs begin with, without the colon. */
  readonly schemes: readonly string[];
  /** The plan as it is loaded there. */
  arrange(plan: Plan): Plan;
  /** How many cores a process of its own keeps busy while it takes rows, if it runs beside us. */
  readonly busyCores?: number;
  /** Whether rows may be written there before it is known whether they are loaded: `Database.ahead`. */
  readonly takesAhead?: true;
  /** Whether several processes may load one plan there together: its databases have `Database.shards`. */
  readonly takesShards?: true;
  /** Whether rows may leave fields out there, and later ones have more than those before. */
  readonly leavesOut?: true;
  /** Opens somebody's database to read real data there. Absent: none can be read. */
  readonly openOrigin?: (address: Address, options: ConnectOptions) => Promise<OriginDatabase>;
  /** Opens it. Rejects with `TargetFailure` where it cannot be reached. */
  connect(address: Address, options: ConnectOptions): Promise<Database>;
}

/** A database that real rows are read from and nothing is written to: all of them as of one moment. */
export interface OriginDatabase {
  /** Its tables are read as they are while they are read; absent: all as of one moment. */
  readonly isMoving?: true;
  /**
   * The rows of a table or query, `originRows` at a time, under all of its columns; those that are not wanted are not read, and
   * null. Columns of documents are read as JSON, whatever they hold. Rejects with `TargetFailure`.
   */
  rows(
    source: OriginSource,
    wanted: readonly string[],
    documents: readonly string[],
    part?: OriginPart,
  ): AsyncIterable<RealBatch>;
  /** Whether the database means by a condition what is meant here, for any row. Absent: it can be asked for all rows alone. */
  takes?(source: OriginSource, condition: OriginCondition): Promise<boolean>;
  /** How many rows there are. There where `takes` is. */
  count?(source: OriginSource): Promise<number>;
  /** All of its tables, but those that belong to the server or to data-cli. */
  tables(): Promise<readonly OriginTable[]>;
  close(): Promise<void>;
}

/** A part of a table's rows. */
export interface OriginPart {
  /** All of them hold for a row that is read. */
  readonly conditions: readonly OriginCondition[];
  /** Fields that are null unless the condition holds. */
  readonly nullify: readonly { readonly field: string; readonly unless: OriginCondition }[];
}

/** What rows are taken by: values as they are in the origin. Types are those of the fields that it reads, as they are declared. */
export type OriginCondition =
  | { readonly kind: 'where'; readonly expression: Expression; readonly types: FieldTypes }
  /** HMAC-SHA256 of `prefix` and the fields' texts, a byte 0 between two of them, comes before `below`. */
  | {
      readonly kind: 'share';
      readonly fields: readonly string[];
      readonly types: FieldTypes;
      readonly key: Uint8Array;
      readonly prefix: Uint8Array;
      readonly below: Uint8Array;
    }
  /** One of the fields is null, or they mean a row of another table that its own conditions hold for. */
  | {
      readonly kind: 'parent';
      readonly fields: readonly string[];
      readonly types: FieldTypes;
      readonly parent: OriginSource;
      readonly parentFields: readonly string[];
      readonly parentTypes: FieldTypes;
      readonly conditions: readonly OriginCondition[];
    };

export type FieldTypes = ReadonlyMap<string, FieldType>;

/** A column as its server describes it. */
export interface OriginColumn {
  readonly name: string;
  /** As the server spells it: of a domain the type that it is over, of an enum `text`, of a list of its labels `text[]`. */
  readonly type: string;
  readonly nullable: boolean;
  /** Its values follow from other columns. */
  readonly computed?: true;
  /** Of an enum: all that it takes, in its order. */
  readonly labels?: readonly string[];
}

/** A table of a database that real rows are read from. */
export interface OriginTable {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly OriginColumn[];
  readonly key: readonly string[];
  readonly unique: readonly (readonly string[])[];
  readonly references: readonly {
    readonly columns: readonly string[];
    readonly schema: string;
    readonly table: string;
    readonly parentColumns: readonly string[];
  }[];
}

/** Rows of a batch of real data, as many as a stored block has; its last batch alone may have fewer, and there is always one. */
export const originRows = 2048;

/** Real rows, column by column: a text or null for each. */
export interface OriginBatch {
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (string | null)[])[];
  readonly count: number;
}

/** The same as COPY's text format has it; whoever gets it may write into its bytes. */
export interface CopiedBatch {
  readonly columns: readonly string[];
  /** Whole rows, and `copySlack` bytes behind them. */
  readonly copied: Uint8Array;
  readonly count: number;
}

export type RealBatch = OriginBatch | CopiedBatch;

/** A table as it is written (`public.users`), of documents those that a filter finds; or a query. */
export type OriginSource = { readonly table: string; readonly filter?: string } | { readonly query: string };

export interface ConnectOptions {
  /** The environment: credentials that the URL leaves out. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The schema, or what stands for it, in which loads are recorded. */
  readonly ledgerSchema: string;
  /** How long somebody else's lock is waited for, in milliseconds. */
  readonly lockTimeout: number;
  /**
   * Where the database itself is not there and we could make it: make it, act as if it were there and empty and leave
   * nothing, or reject.
   */
  readonly ifMissing: 'make' | 'pretend' | 'reject';
  /** `user@host`: what others see of us. */
  readonly who: string;
  readonly signal: AbortSignal;
}
