import type { OnDelete } from '../plan/plan.ts';

/** What a database's tables or collections are made of, for whoever writes definitions of them: plain data, no rows. */
export interface LiveSchema {
  readonly tables: readonly LiveTable[];
  /** What lies beside them and has rows of its own or of others: views, foreign tables. */
  readonly others: readonly { readonly kind: string; readonly schema?: string; readonly name: string }[];
}

export interface LiveTable {
  /** Absent: the kind of database has none. */
  readonly schema?: string;
  readonly name: string;
  readonly comment?: string;
  readonly columns: readonly LiveColumn[];
  /** The primary key's columns, in its order. */
  readonly key: readonly string[];
  /** All others that keep values apart. */
  readonly unique: readonly LiveIndex[];
  /** Those that keep nothing apart. */
  readonly indexes: readonly LiveIndex[];
  readonly references: readonly LiveReference[];
  readonly checks: readonly LiveCheck[];
  readonly triggers: readonly string[];
  readonly partitions?: LivePartitions;
  /** Why the role cannot read its rows. */
  readonly refused?: string;
}

export interface LiveColumn {
  readonly name: string;
  /** As definitions spell it; absent: no field has such values. */
  readonly type?: string;
  /** As the server spells it. */
  readonly native: string;
  readonly nullable: boolean;
  /** The expression, as the server prints it. */
  readonly default?: string;
  /** Computed by the database: nobody writes it. */
  readonly generated: boolean;
  /** An identity column, or one with a sequence of its own. */
  readonly counts: boolean;
  /** The trigger that gives it a value as a row is inserted. */
  readonly filledBy?: string;
  /** Of an enum, in its order. */
  readonly labels?: readonly string[];
  /** Digits of a second's fraction that it keeps, where it does not keep all. */
  readonly fraction?: number;
  readonly comment?: string;
  /** What its domain demands. */
  readonly demands: readonly LiveDemand[];
}

/** A condition of a column's domain, as the server prints it: the value is called `VALUE`. */
export interface LiveDemand {
  /** By which a load knows that the table keeps it. */
  readonly name: string;
  readonly definition: string;
}

export interface LiveIndex {
  readonly name: string;
  /** Absent: it is over expressions. */
  readonly columns?: readonly string[];
  /** The rows in it, as the server prints the condition; absent: all. */
  readonly where?: string;
  /** Whether two nulls are one value to it. */
  readonly nullsEqual: boolean;
  /** Whether it is a plain B-tree: ascending, nothing beside its columns. */
  readonly plain: boolean;
  readonly definition: string;
}

export interface LiveReference {
  readonly name: string;
  readonly columns: readonly string[];
  readonly schema?: string;
  readonly table: string;
  readonly parentColumns: readonly string[];
  readonly onDelete: OnDelete;
}

/** A CHECK or an exclusion, as the server prints it. */
export interface LiveCheck {
  readonly name: string;
  readonly kind: 'check' | 'exclusion';
  readonly definition: string;
}

/** How a table is split. */
export interface LivePartitions {
  /** `RANGE (created_at)`. */
  readonly by: string;
  /** Of each partition `FOR VALUES …` or `DEFAULT`, as the server prints it. */
  readonly bounds: readonly string[];
}

export interface DescribeOptions {
  /** These schemas alone; default: all but the server's and data-cli's own. */
  readonly schemas?: readonly string[] | undefined;
}

/** How many rows refer to one parent, over the parents. */
export interface FanOut {
  readonly least: number;
  readonly most: number;
  readonly mean: number;
}
