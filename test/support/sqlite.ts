import initSqlJs, { type Database, type SqlValue } from 'sql.js';

let library: ReturnType<typeof initSqlJs> | undefined;

/** A real SQLite, in memory, that a script has run in. */
export async function sqliteDatabase(script: string): Promise<Database> {
  library ??= initSqlJs();
  const database = new (await library).Database();
  database.exec(script);
  return database;
}

/** The rows of a query; `bigints`: with all digits of integers. */
export function sqliteRows(database: Database, query: string): SqlValue[][] {
  return database.exec(query)[0]?.values ?? [];
}
