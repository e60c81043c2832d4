import { type FieldType, familyOf, typeText } from '../../../values/type.ts';

import type { DatasetPlan, FieldPlan } from '../../../plan/plan.ts';

import type { Dialect } from '../dialect.ts';
import { isSoleInteger } from '../differences.ts';
import { literalValue } from '../literal-value.ts';

import { columnTypes } from './column-types.ts';
import { condition } from './condition.ts';
import { canIndex, differences, onDelete, shortened } from './differences.ts';
import { identifier, literal } from './names.ts';
import { isDecimal, mysqlSpelling } from './spelling.ts';

/** What both servers read: where their names differ, each reads the comment that is meant for it. */
export const mysql: Dialect = {
  name: 'mysql',
  summary: 'MySQL 8.0.17, MariaDB 10.6 and later: a script for mysql or mariadb',
  longestName: 64,
  settings: [
    'SET NAMES utf8mb4;',
    "SET time_zone = '+00:00';",
    // Strict, backslashes escape, and a key may be 0.
    "SET sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION';",
    // A row is looked at when it comes, which may be before what it refers to; and a key that follows would copy its table.
    'SET foreign_key_checks = 0;\n',
  ].join('\n'),
  // Statements that make tables end a transaction.
  transaction: { begin: '\nSTART TRANSACTION;\n', commit: '\nCOMMIT;\n', of: 'rows' },
  end: '\nSET foreign_key_checks = 1;\n',
  literals: mysqlSpelling,
  rowsPerInsert,
  defaultSchema: 'public',
  hasSchemas: false,
  // Rows lie in the order of the key, and a CHECK that follows would copy the table.
  rulesInTable: new Set(['key', 'check']),
  addsKeys: true,
  identifier,
  literal,
  columnType,
  columnTypes,
  defaultValue,
  canIdentify: isSoleInteger,
  identity: () => 'AUTO_INCREMENT',
  identityIsKey: false,
  onDelete,
  differences,
  condition,
  indexCondition: () => undefined,
  canIndex,
  createSchema: () => '',
  columnEnd: ({ description }) => (description ? ` COMMENT ${literal(shortened(description, 'column'))}` : ''),
  tableEnd,
  comments: () => [],
  // It goes on from the highest number that a row has brought.
  position: () => undefined,
  analyze: () => undefined,
};

/** Texts are told apart by their bytes, blanks at the end too; each server has a name of its own for that. */
function tableEnd({ description }: DatasetPlan): string {
  const comment = description ? ` COMMENT = ${literal(shortened(description, 'table'))}` : '';
  const collation = '/*!80017 COLLATE utf8mb4_0900_bin */ /*M!100601 COLLATE utf8mb4_nopad_bin */';
  return ` ENGINE = InnoDB${comment} DEFAULT CHARACTER SET utf8mb4 ${collation}`;
}

function columnType(type: FieldType): string {
  if (type.array) return 'JSON';
  switch (familyOf(type)) {
    case 'integer':
      return type.name === 'integer' ? 'INT' : type.name.toUpperCase();
    case 'float':
      // A FLOAT shows six digits.
      return 'DOUBLE';
    case 'decimal':
      return isDecimal(type) ? typeText({ ...type, scale: type.scale ?? 0 }).toUpperCase() : 'VARCHAR(255)';
    case 'boolean':
      return 'BOOLEAN';
    case 'text':
      return textType(type);
    case 'date':
      return 'DATE';
    case 'time':
      return 'TIME(6)';
    case 'timestamp':
    case 'timestamptz':
      return 'DATETIME(6)';
    case 'interval':
      return 'VARCHAR(255)';
    case 'uuid':
      return `CHAR(36) ${ascii}`;
    case 'json':
      return 'JSON';
    case 'bytes':
      return 'LONGBLOB';
    case 'network':
      return `VARCHAR(50) ${ascii}`;
  }
}

const ascii = 'CHARACTER SET ascii COLLATE ascii_bin';

function textType({ name, length }: FieldType): string {
  if (length === undefined) return 'LONGTEXT';
  return name === 'char' && length <= 255 ? `CHAR(${length})` : `VARCHAR(${length})`;
}

function defaultValue(type: FieldType, text: string): string {
  const value = literalValue(type, text, mysqlSpelling);
  // What is stored apart from its row has defaults that are expressions alone.
  return /^(?:LONG|JSON)/.test(columnType(type)) ? `(${value})` : value;
}

/** Less than a megabyte a statement, as far as types tell; servers take 16, and single rows may be larger. */
function rowsPerInsert({ fields }: DatasetPlan): number {
  const width = fields.reduce((sum, field) => sum + likelyWidth(field), 0);
  return Math.max(1, Math.min(500, Math.floor(1_000_000 / width)));
}

/** Texts of any length are seldom longer; of those whose length is given no letter takes more than four bytes. */
function likelyWidth({ type }: FieldPlan): number {
  const family = familyOf(type);
  const isLong = type.array || family === 'json' || family === 'bytes' || family === 'text';
  if (!isLong) return 40;
  return type.length === undefined || type.array ? 4000 : Math.min(4 * type.length, 65_535);
}
