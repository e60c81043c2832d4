import type { ChildProcess } from 'node:child_process';

import { expect, onTestFinished, test } from 'vitest';

import { cable } from '../support/cable.ts';
import { dataset } from '../support/definitions.ts';
import { Loader } from '../support/loader.ts';
import { freshMongodb } from '../support/mongodb.ts';
import { freshDatabase } from '../support/postgres.ts';

// A server that takes what it is sent and says nothing: no error ever comes, so the signal alone ends the run.

const definition = dataset(`volume: 5000
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: word, type: text, generator: word}`);

/** What a server says when its rows come: the first bytes of a load that it does not answer. */
interface Place {
  readonly url: string;
  readonly rows: RegExp;
  content(): Promise<unknown>;
  drop(): Promise<unknown>;
}

async function inPostgres(): Promise<Place> {
  const { url, client, drop } = await freshDatabase();
  const content = async () =>
    (await client.query('SELECT count(*), md5(string_agg(t::text, $1 ORDER BY id)) FROM users t', [';'])).rows;
  return { url, rows: /COPY/, content, drop };
}

async function inMongodb(): Promise<Place> {
  const { url, db, drop } = await freshMongodb();
  return {
    url,
    rows: /delete\0.*users|update\0.*users/s,
    content: () => db.collection('users').find().sort({ _id: 1 }).toArray(),
    drop,
  };
}

test('SIGTERM ends a load that waits for the lock of another', async () => {
  const { url, db, drop } = await freshMongodb();
  onTestFinished(drop);
  const times = { since: new Date(), expires: new Date(Date.now() + 3_600_000) };
  await db
    .collection<{ _id: string; owner: string; who: string; since: Date; expires: Date }>('data_cli.locks')
    .insertOne({ _id: 'loader', owner: 'another', who: 'ann@home', ...times });
  let child: ChildProcess | undefined;
  let asked = 0;
  const watched = await cable(url, (bytes) => {
    if (/find\0.*data_cli\.locks/s.test(bytes.toString('latin1')) && ++asked === 3) child?.kill('SIGTERM');
  });
  onTestFinished(watched.cut);
  const load = new Loader(watched.url, { 'specs/all.yaml': definition }).load(['--yes'], {
    started: (each) => (child = each),
  });
  expect(await load).toMatchObject({ status: 143, stdout: '' });
  expect(await db.collection('users').countDocuments()).toBe(0);
});

test.each([
  ['PostgreSQL', 'SIGTERM', 143, inPostgres],
  ['PostgreSQL', 'SIGINT', 130, inPostgres],
  ['MongoDB', 'SIGTERM', 143, inMongodb],
] as const)(
  '%s falls silent among the rows: %s ends the load with %i, and the old rows are there',
  async (_, signal, status, open) => {
    const place = await open();
    onTestFinished(async () => {
      await place.drop();
    });
    const files = { 'specs/all.yaml': definition };
    const upsert = ['--mode', 'upsert', '--seed', '2', '--yes'];
    expect((await new Loader(place.url, files).load(['--seed', '1'])).status).toBe(0);
    const before = await place.content();
    let child: ChildProcess | undefined;
    let ended = 0;
    const { url, cut } = await cable(place.url, (bytes, { mute }) => {
      if (ended > 0 || !place.rows.test(bytes.toString('latin1'))) return;
      mute();
      ended = performance.now();
      child?.kill(signal);
    });
    const answer = await new Loader(url, files).load(upsert, { started: (each) => (child = each) });
    const took = performance.now() - ended;
    cut();
    expect(answer.status).toBe(status);
    expect(answer.stderr).toMatch(/^ended without waiting for what does not answer/m);
    expect(took).toBeLessThan(60_000);
    // The next loader finds the lock free once the server knows that the other one is gone.
    const next = await new Loader(place.url, files).run('cleanup', ['--expired', '--yes', '--lock-timeout', '120s']);
    expect(next.status).toBe(0);
    expect(await place.content()).toEqual(before);
    const again = await new Loader(place.url, files).load(upsert);
    expect(again).toMatchObject({
      status: 0,
      json: { data: { datasets: [{ counts: { updated: expect.any(Number) } }] } },
    });
    expect(await place.content()).not.toEqual(before);
  },
);
