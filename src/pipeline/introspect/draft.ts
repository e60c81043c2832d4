import type { SqlParser } from '../../expression/sql-parser.ts';

import type { LiveTable } from '../../targets/live-schema.ts';

import type { ColumnFacts } from './column-facts.ts';
import type { DatasetName } from './names.ts';

/** A generator with its parameters, or none where something else supplies the value. */
export type FieldSource = Readonly<Record<string, unknown>>;

/** A definition in the making. */
export interface Draft {
  readonly live: LiveTable;
  readonly name: DatasetName;
  volume: number | { readonly per: Readonly<Record<string, unknown>> };
  /** Rows where they cannot be counted by a parent's. */
  rows: number;
  readonly fields: FieldDraft[];
  readonly relationships: Entry[];
  readonly validation: Entry[];
  readonly indexes: Entry[];
  /** What the definition does not say, and why: comments at its top. */
  readonly notes: Note[];
}

export interface FieldDraft {
  readonly name: string;
  /** All keys but those of the generator. */
  readonly keys: Record<string, unknown>;
  /** What may make its values, the best first; never empty. */
  readonly sources: FieldSource[];
  /** Of a column that refers to another: what may make its values where no reference does. */
  readonly alone?: () => readonly FieldSource[];
  /** What the table says and definitions do not: a comment behind the field. */
  readonly comment?: string;
}

/** An entry of a list, with what is lost where it has to go. */
export interface Entry {
  readonly value: Record<string, unknown>;
  readonly lost: string;
  /** Whether the table would refuse rows that break it. */
  readonly binding: boolean;
}

export interface Note {
  readonly text: string;
  /** Whether rows may be refused for it, or a column stays empty: said as a warning too. */
  readonly warns: boolean;
}

/** What a table is drafted from. */
export interface Drafting {
  readonly parser: SqlParser;
  /** The name of a table's dataset; undefined: it is none of those that are introspected. */
  readonly nameOf: (schema: string | undefined, table: string) => DatasetName | undefined;
  /** What a sample tells of a column; undefined: none was read. */
  readonly factsOf: (table: LiveTable, column: string) => ColumnFacts | undefined;
}

/** Rows where nobody has counted any. */
export const usualRows = 100;

/** The share of nulls where nobody has looked. */
export const usualNulls = 0.1;
