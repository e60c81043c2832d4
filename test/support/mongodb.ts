import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

import { type Db, MongoClient } from 'mongodb';
import { inject } from 'vitest';

import type { MongodbAnswer } from './mongodb-server.ts';

/** An empty database of the run's server. */
export interface TestMongodb {
  readonly client: MongoClient;
  readonly db: Db;
  readonly url: string;
  drop(): Promise<void>;
}

let count = 0;

export async function freshMongodb(): Promise<TestMongodb> {
  const url = new URL(await mongodbUrl());
  const name = `test_${process.pid}_${count++}`;
  url.pathname = `/${name}`;
  const client = await MongoClient.connect(url.href);
  const db = client.db();
  await db.dropDatabase();
  return {
    client,
    db,
    url: url.href,
    async drop() {
      await db.dropDatabase();
      await client.close();
    },
  };
}

/** Asks the run for its server. A run without one fails: no test of a database goes missing without a word. */
async function mongodbUrl(): Promise<string> {
  const answer = JSON.parse(await text(connect(inject('mongodbStarter'), '127.0.0.1'))) as MongodbAnswer;
  if ('url' in answer) return answer.url;
  throw new Error(`no MongoDB server: set DATA_CLI_TEST_MONGODB_URL, or have Go at hand (${answer.missing})`);
}
