import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ClientSession } from '../../src/targets/postgresql/client-session.ts';

import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('rows arrive as they were written, however far the server is behind', async () => {
  const session = new ClientSession(
    database.client as pg.Client,
    (error) => error as Error,
    async () => undefined,
  );
  await session.run(`CREATE TABLE t (i integer, x text);
    CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.i % 2000 = 0 THEN PERFORM pg_sleep(0.05); END IF; RETURN NEW; END $$;
    CREATE TRIGGER slow BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION slow()`);
  const sink = await session.copy('t (i, x)');
  const lines = (first: number) =>
    Array.from(
      { length: 1000 },
      (_, i) => `${first + i}\t${String.fromCharCode(97 + ((first + i) % 26)).repeat(600)}\n`,
    );
  for (let first = 1; first <= 40_000; first += 1000) await sink.write(Buffer.from(lines(first).join('')));
  await sink.end();
  const rows = await session.query(`SELECT count(*)::int AS rows, count(DISTINCT i)::int AS different,
    min(i) AS first, max(i) AS last, bool_and(x = repeat(chr(97 + i % 26), 600)) AS whole FROM t`);
  expect(rows).toEqual([{ rows: 40_000, different: 40_000, first: 1, last: 40_000, whole: true }]);
});
