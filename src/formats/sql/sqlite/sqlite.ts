import { type FieldType, familyOf, typeText } from '../../../values/type.ts';

import { type Dialect, tableText } from '../dialect.ts';
import { isSoleInteger, ofAllColumns } from '../differences.ts';
import { literalValue } from '../literal-value.ts';

import { condition } from './condition.ts';
import { differences } from './differences.ts';
import { identifier, literal } from './names.ts';
import { isNumber, sqliteSpelling } from './spelling.ts';

export const sqlite: Dialect = {
  name: 'sqlite',
  summary: 'SQLite 3.23 and later: a script for sqlite3',
  longestName: Number.MAX_SAFE_INTEGER,
  // Rows come in the order of files, whatever they refer to; this has no effect inside of a transaction.
  settings: 'PRAGMA foreign_keys = OFF;\n',
  transaction: { begin: 'BEGIN;\n', commit: '\nCOMMIT;\n', of: 'all' },
  literals: sqliteSpelling,
  rowsPerInsert: () => 500,
  defaultSchema: 'public',
  hasSchemas: false,
  rulesInTable: new Set(['key', 'check', 'foreign key']),
  addsKeys: false,
  identifier,
  literal,
  columnType,
  defaultValue: (type, text) => literalValue(type, text, sqliteSpelling),
  canIdentify: isSoleInteger,
  // From the highest on, and no number twice.
  identity: () => 'PRIMARY KEY AUTOINCREMENT',
  identityIsKey: true,
  onDelete: ofAllColumns,
  differences,
  condition,
  indexCondition: condition,
  createSchema: () => '',
  comments: () => [],
  position: () => undefined,
  analyze: (table) => `ANALYZE ${tableText(sqlite, table)};`,
  include: { head: '.bail on\n', line: (file) => `.read ${file}\n` },
};

/** The name of a type says how SQLite holds what stands in its column: `INT`, `REAL` and `CHAR` in it are what counts. */
function columnType(type: FieldType, numbersItself = false): string {
  if (type.array) return 'TEXT';
  // A key of exactly this name numbers itself.
  if (numbersItself) return 'INTEGER';
  switch (familyOf(type)) {
    case 'integer':
      return type.name === 'integer' ? 'INT' : type.name.toUpperCase();
    case 'float':
      return 'REAL';
    case 'decimal':
      return isNumber(type) ? typeText(type).toUpperCase() : 'TEXT';
    case 'boolean':
      return 'BOOLEAN';
    case 'bytes':
      return 'BLOB';
    case 'text':
      return type.length === undefined ? 'TEXT' : typeText(type).toUpperCase();
    default:
      return 'TEXT';
  }
}
