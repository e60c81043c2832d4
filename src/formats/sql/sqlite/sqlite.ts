import { parseCell } from '../../../values/cell.ts';
import { fixedCells } from '../../../values/fixed-cells.ts';
import { Target } from '../../../values/target.ts';
import { type FieldType, familyOf, typeText } from '../../../values/type.ts';

import { cellOf } from '../../cell-of.ts';
import { type Dialect, tableText } from '../dialect.ts';

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
  transaction: { begin: 'BEGIN;\n', commit: '\nCOMMIT;\n' },
  literals: sqliteSpelling,
  defaultSchema: 'public',
  hasSchemas: false,
  rulesInTable: true,
  identifier,
  literal,
  columnType,
  defaultValue,
  canIdentify: (type, key) => familyOf(type) === 'integer' && !type.array && key.length === 1,
  // From the highest on, and no number twice.
  identity: () => 'PRIMARY KEY AUTOINCREMENT',
  identityIsKey: true,
  setNull: (columns, all) => (columns.length === all.length ? 'SET NULL' : undefined),
  differences,
  condition,
  createSchema: () => '',
  comments: () => [],
  position: () => undefined,
  analyze: (table) => `ANALYZE ${tableText(sqlite, table)};`,
  includeHead: '.bail on\n',
  include: (file) => `.read ${file}\n`,
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

/** As a row would have it. */
function defaultValue(type: FieldType, text: string): string {
  const cell = parseCell(type, text);
  if ('error' in cell) throw new Error(`the default ${text} is no ${typeText(type)}`);
  const { column, set } = fixedCells(type, 1, [cell]);
  set(Uint32Array.of(0), 1);
  const { prepare, write } = cellOf(type, column, sqliteSpelling);
  const target = new Target();
  target.reserve(prepare(1));
  return Buffer.from(target.bytes.subarray(0, write(target, 0, 0))).toString();
}
