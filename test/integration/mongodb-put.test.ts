import { BSON } from 'mongodb';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { BatchWriter } from '../../src/targets/mongodb/batch-writer.ts';
import { capabilitiesOf } from '../../src/targets/mongodb/capabilities.ts';
import type { Context } from '../../src/targets/mongodb/context.ts';
import { putDocuments } from '../../src/targets/mongodb/put-documents.ts';

import { freshMongodb, type TestMongodb } from '../support/mongodb.ts';

let server: TestMongodb;
beforeEach(async () => {
  server = await freshMongodb();
});
afterEach(() => server.drop());

// Every server can do a few of either: both ways are tried, whichever this one's loads would take.
test.each([
  ['where they lie', true],
  ['by leaving and coming again', false],
])('documents become what is given, %s', async (_, updates) => {
  const things = server.db.collection<{ _id: unknown; word: string }>('things');
  await things.insertMany([
    { _id: 1, word: 'one' },
    { _id: 'a', word: 'ah' },
    { _id: 3, word: 'three' },
  ]);
  const context = { db: server.db, server: { ...(await capabilitiesOf(server.db)), updates } } as Context;
  const writer = new BatchWriter(context, 'things', 'things');
  const given = [
    { _id: 1, word: 'uno' },
    { _id: 'a', word: 'x', more: 'é' },
    { _id: 4, word: 'new' },
  ];
  const documents = given.map((each) => BSON.serialize(each));
  await writer.drained(() => putDocuments(context, 'things', writer, documents));
  await writer.drained(() => putDocuments(context, 'things', writer, []));
  const found = await things.find().toArray();
  expect(found).toHaveLength(4);
  expect(found).toEqual(expect.arrayContaining([...given, { _id: 3, word: 'three' }]));
});
