import { BSON, MongoClient } from 'mongodb';

import type { Plan } from '../src/plan/plan.ts';

import { RowHash } from '../src/formats/content-hash/content-hash.ts';

import { DocumentEncoder } from '../src/targets/mongodb/bson/document-encoder.ts';
import type { RowSource } from '../src/targets/row-source.ts';

import { arranged, loadPlan, openMongodb, rowSources } from '../test/support/loads.ts';
import { startMongodb } from '../test/support/mongodb-server.ts';
import { compileFolder } from '../test/support/run-project.ts';

// A load against `insertMany` of the same documents, ready-made, in turn; then what each costs the client alone.

const rounds = 3;
const rows = Number(process.argv[2] ?? 50_000);
const capacity = 1024;

const { plan } = await compileFolder('specs/commerce', { countByName: new Map([['users', rows]]) });
const users = arranged(plan as Plan).datasets.filter(({ name }) => name === 'users');
const whole = arranged(plan as Plan);
const alone: Plan = {
  ...whole,
  datasets: users.map((dataset) => ({ ...dataset, table: { name: 'users' }, references: [], unique: [], indexes: [] })),
};

async function source(): Promise<RowSource> {
  const found = (await rowSources(whole, capacity)).find(({ dataset }) => dataset.name === 'users') as RowSource;
  return { ...found, dataset: alone.datasets[0] as RowSource['dataset'] };
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number;

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const server = await startMongodb();
if ('missing' in server.answer) throw new Error(server.answer.missing);
const url = new URL(server.answer.url);
url.pathname = '/bench';
const client = await MongoClient.connect(url.href);
const database = await openMongodb(url.href);
const support = { decimals: database.server.product === 'MongoDB', specialFloats: false };

const encoded = await source();
const encoder = new DocumentEncoder(encoded, support);
const ready: BSON.Document[] = [];
for (let at = 0; at < rows; at += capacity) {
  const count = Math.min(capacity, rows - at);
  encoded.read(at, count);
  const bytes = encoder.encode(at, count);
  for (let row = 0; row < count; row++)
    ready.push(BSON.deserialize(bytes.subarray(row === 0 ? 0 : encoder.ends[row - 1], encoder.ends[row])));
}

await database.lock();
const times = { load: [] as number[], insertMany: [] as number[] };
for (let round = 0; round < rounds; round++) {
  await client
    .db()
    .collection('plain')
    .drop()
    .catch(() => undefined);
  times.insertMany.push(await seconds(() => client.db().collection('plain').insertMany(ready, { ordered: false })));
  const sources = [await source()];
  times.load.push(
    await seconds(() =>
      loadPlan(database, alone, {
        id: `bench${round}`,
        sources,
        force: true,
        beforeCommit: async ({ datasets }) => [{ ...execution(round), datasets }],
      }),
    ),
  );
}

function execution(round: number) {
  const { fingerprint, catalogue, seed, asOf } = alone;
  const own = { id: `bench${round}`, state: 'ready', mode: 'replace', toolVersion: '0', who: 'bench@here' } as const;
  return { ...own, fingerprint, catalogue, seed, asOf, startedAt: new Date().toISOString(), plan: alone };
}

const serialize = await seconds(() => {
  for (const document of ready) BSON.serialize(document);
});
const again = await source();
const own = new DocumentEncoder(again, support);
const hash = new RowHash();
const encode = await seconds(() => {
  for (let at = 0; at < rows; at += capacity) {
    const count = Math.min(capacity, rows - at);
    again.read(at, count);
    const bytes = own.encode(at, count);
    for (let row = 0; row < count; row++)
      hash.add(bytes, row === 0 ? 0 : (own.ends[row - 1] as number), own.ends[row] as number);
  }
});

const rate = (each: number) => Math.round(rows / each).toLocaleString('en');
const load = median(times.load);
const insertMany = median(times.insertMany);
console.log(`${rows} documents of ${users[0]?.fields.length} fields, ${database.server.product}, medians of ${rounds}`);
console.log(`insertMany of ready-made documents: ${insertMany.toFixed(2)} s, ${rate(insertMany)} rows/s`);
console.log(`load: ${load.toFixed(2)} s, ${rate(load)} rows/s, ${(insertMany / load).toFixed(2)} of it`);
console.log(`client alone, serializing ready-made documents: ${rate(serialize)} rows/s`);
console.log(`client alone, making rows, documents and hashes: ${rate(encode)} rows/s`);
await database.close();
await client.db().dropDatabase();
await client.close();
await server.stop();
