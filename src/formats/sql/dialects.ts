import type { Dialect } from './dialect.ts';
import { mysql } from './mysql/mysql.ts';
import { postgresql } from './postgresql/postgresql.ts';
import { sqlite } from './sqlite/sqlite.ts';

/** In the order that help shows; the first is the default. */
export const dialects: readonly Dialect[] = [postgresql, mysql, sqlite];

export const dialectNames: readonly string[] = dialects.map((dialect) => dialect.name);

/** One of `dialects` by its name; throws where there is none. */
export function dialectOf(name: string): Dialect {
  const dialect = dialects.find((each) => each.name === name);
  if (!dialect) throw new Error(`there is no dialect ${name}`);
  return dialect;
}
