import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Column } from '../../src/values/column.ts';

import { formats } from '../../src/formats/index.ts';
import { sql } from '../../src/formats/sql/sql.ts';

import { showRows } from '../../src/targets/postgresql/show.ts';

import { liveBatches } from '../../src/pipeline/export/live-batches.ts';

import { nasty } from '../support/nasty.ts';
import { clientSession, pgliteSession, pinned } from '../support/pg-session.ts';
import { planOf } from '../support/plans.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { copyOptions, insertOptions, render } from '../support/render.ts';

const { dataset, columns } = nasty;
const whole = planOf(dataset);
let server: TestDatabase;
let embedded: PGlite;

beforeAll(async () => {
  server = await freshDatabase();
  await server.runScript(render(sql, sql.stream(whole, copyOptions), () => columns));
  await server.client.query(pinned);
  embedded = await PGlite.create();
  await embedded.exec(render(sql, sql.stream(whole, insertOptions), () => columns, { options: insertOptions }));
  await embedded.exec(pinned);
});
afterAll(async () => {
  await server.drop();
  await embedded.close();
});

const sessions = { postgresql: () => clientSession(server.client), pglite: () => pgliteSession(embedded) };

/** The columns that rows of a table make, a copy each batch. */
async function read(session: keyof typeof sessions, like: readonly Column[] | undefined): Promise<readonly Column[]> {
  const rows = showRows(sessions[session](), dataset, { limit: Number.POSITIVE_INFINITY });
  const found: (readonly Column[])[] = [];
  for await (const batch of liveBatches(dataset, rows, like)) found.push(batch.columns);
  expect(found).toHaveLength(1);
  return found[0] as readonly Column[];
}

/** As PostgreSQL keeps it, `jsonb` has another order and other blanks than a text that was written by hand. */
const spelledBy = new Set(
  dataset.fields.filter(({ type }) => type.name === 'jsonb' && !type.array).map(({ name }) => name),
);

it.each(Object.keys(sessions) as (keyof typeof sessions)[])(
  'rows of %s are written as they were, all types, all formats',
  async (name) => {
    const live = await read(name, columns);
    const kept = dataset.fields.flatMap((field, index) =>
      spelledBy.has(field.name) && columns[index]?.form !== 'object' ? [] : [index],
    );
    const part = { ...dataset, fields: kept.map((index) => dataset.fields[index] as (typeof dataset.fields)[number]) };
    const plan = planOf(part);
    const of = (all: readonly Column[]) => () => kept.map((index) => all[index] as Column);
    for (const format of formats)
      for (const options of [copyOptions, insertOptions]) {
        const parts = format.stream(plan, options);
        const [found, wanted] = [live, columns].map((all) => render(format, parts, of(all), { options }).split('\n'));
        // Not the whole of it: a text among them is long.
        const different = found?.filter((line, index) => line !== wanted?.[index]).map((line) => line.slice(0, 500));
        expect([format.name, found?.length, different]).toEqual([format.name, wanted?.length, []]);
      }
  },
);
