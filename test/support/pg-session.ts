import type { PGlite } from '@electric-sql/pglite';
import type { Client } from 'pg';

import type { Session } from '../../src/targets/postgresql/session.ts';

/** What the texts of values depend on, as targets pin it. */
export const pinned = `SET client_encoding = 'UTF8'; SET standard_conforming_strings = on; SET DateStyle = 'ISO, YMD';
  SET TimeZone = 'UTC'; SET IntervalStyle = 'iso_8601'; SET bytea_output = 'hex'; SET extra_float_digits = 1`;

/** Statements alone, through the driver: rows are copied by other means in tests. */
export function clientSession(client: Client): Session & { readonly statements: string[] } {
  const statements: string[] = [];
  const execute = (sql: string, values: readonly unknown[] = []) => {
    statements.push(sql);
    return client.query(sql, values.length > 0 ? [...values] : undefined);
  };
  return {
    statements,
    query: async <Row extends object>(sql: string, values?: readonly unknown[]) =>
      (await execute(sql, values)).rows as Row[],
    run: async (sql, values) => (await execute(sql, values)).rowCount ?? 0,
    copy: () => Promise.reject(new Error('not in tests')),
    cancel: async () => undefined,
    close: () => client.end(),
  };
}

export function pgliteSession(database: PGlite): Session {
  const execute = (sql: string, values: readonly unknown[] = []) => database.query(sql, [...values]);
  return {
    query: async <Row extends object>(sql: string, values?: readonly unknown[]) =>
      (await execute(sql, values)).rows as Row[],
    // Without values there may be several statements, as in the product's own session.
    run: async (sql, values) =>
      (await (values ? execute(sql, values) : database.exec(sql).then((all) => all.at(-1))))?.affectedRows ?? 0,
    copy: () => Promise.reject(new Error('not in tests')),
    cancel: async () => undefined,
    close: () => database.close(),
  };
}
