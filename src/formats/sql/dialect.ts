import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Column } from '../../values/column.ts';
import type { FieldType } from '../../values/type.ts';

import type { DatasetPlan, FieldPlan, Plan, TableName } from '../../plan/plan.ts';
import type { OnDelete } from '../../plan/reference-plan.ts';

import type { Expression } from '../../expression/expression.ts';

import type { RowShape } from '../row-encoder.ts';
import type { Spelling } from '../spelling.ts';

/** What one database's SQL does in its own way. Everything else is shared; nothing asks for a dialect's name. */
export interface Dialect {
  readonly name: string;
  readonly summary: string;
  /** The most bytes of a name. */
  readonly longestName: number;
  /** Statements that make a file mean the same in every session. */
  readonly settings: string;
  /** Spelling of values in INSERT. */
  readonly literals: Spelling;
  /** What begins and ends a script that is one transaction, or its rows; absent: who runs it says so. */
  readonly transaction?: { readonly begin: string; readonly commit: string; readonly of: 'all' | 'rows' };
  /** What ends a script; absent: nothing. */
  readonly end?: string;
  /** Bulk data inside of a script; absent: INSERT is all there is. */
  readonly copy?: BulkCopy;
  /** How many rows of a dataset one INSERT has. */
  rowsPerInsert(dataset: DatasetPlan): number;
  /** The schema that is there without being made. */
  readonly defaultSchema?: string;
  /** Whether tables lie in schemas; else their names alone tell them apart. */
  readonly hasSchemas: boolean;
  /** What is a part of CREATE TABLE; all else is added when the rows are there. */
  readonly rulesInTable: ReadonlySet<RuleKind>;
  /** Whether a table that is there takes keys; else a unique one is an index. */
  readonly addsKeys: boolean;
  /** A name, quoted where it needs it. */
  identifier(name: string): string;
  /** A text as a literal. */
  literal(text: string): string;
  /** `numbersItself`: of a key that does. */
  columnType(type: FieldType, numbersItself?: boolean): string;
  /** The types that columns have where keys, or other tables, ask for others than their fields have; absent: never. */
  columnTypes?(datasets: readonly DatasetPlan[]): (dataset: DatasetPlan, field: FieldPlan) => FieldType;
  /** What a column of this type has where a row says nothing. */
  defaultValue(type: FieldType, text: string): string;
  /** Whether a key of these fields may number itself by one of this type. */
  canIdentify(type: FieldType, key: readonly string[]): boolean;
  /** Follows the type of a column that numbers itself, as the rows are numbered. */
  identity(counts: Counting): string;
  /** Whether that makes it the key, too. */
  readonly identityIsKey: boolean;
  /**
   * What follows ON DELETE in a foreign key of `all` columns, of which `columns` may be null; undefined: the database cannot do
   * this, and refuses to delete.
   */
  onDelete(action: OnDelete, columns: readonly string[], all: readonly string[]): string | undefined;
  /** What it has another way, or not at all, of what the plan says. */
  differences?(plan: Plan): readonly Diagnostic[];
  /** A condition of a CHECK on a dataset's table; undefined where the database would mean something else by it, or cannot have it. */
  condition(expression: Expression, dataset: DatasetPlan): string | undefined;
  /** The rows that an index over some of them is over; undefined: it cannot have such an index. */
  indexCondition(expression: Expression): string | undefined;
  /** Whether it can have an index of columns of these types; absent: of all. */
  canIndex?(types: readonly FieldType[]): boolean;
  createSchema(schema: string): string;
  /** What follows a column, and a table, in CREATE TABLE; absent: nothing. */
  columnEnd?(field: FieldPlan): string;
  tableEnd?(dataset: DatasetPlan): string;
  /** Statements that keep descriptions with a table. */
  comments(dataset: DatasetPlan): readonly string[];
  /** A statement that makes the next number of `field` follow the highest in the table; undefined: it does so by itself. */
  position(table: TableName, field: FieldPlan, counts: Counting): string | undefined;
  /** A statement that brings the optimizer's statistics up to date; undefined: it does so by itself. */
  analyze(table: TableName): string | undefined;
  /** How a script runs the other files of its folder; absent: it cannot, or goes on where one of them fails. */
  readonly include?: { readonly head: string; line(file: string): string };
}

/** What tables are held to. */
export type RuleKind = 'key' | 'unique' | 'index' | 'check' | 'foreign key';

/** How a sequence counts: with a step of its own, others may count between its numbers. */
export interface Counting {
  readonly start: bigint;
  readonly step: bigint;
}

export interface BulkCopy {
  readonly spelling: Spelling;
  open(table: string, columns: readonly string[]): string;
  readonly separator: string;
  readonly close: string;
  /** How a server takes rows without reading them as text. */
  readonly binary: BinaryCopy;
}

export interface BinaryCopy {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  shape(fields: readonly FieldPlan[]): RowShape;
  /** Whether all of these columns can be written so. */
  takes(fields: readonly FieldPlan[], columns: readonly Column[]): boolean;
}

/** A table's name in SQL. */
export function tableText(dialect: Dialect, table: TableName): string {
  const name = dialect.identifier(table.name);
  return table.schema === undefined ? name : `${dialect.identifier(table.schema)}.${name}`;
}
