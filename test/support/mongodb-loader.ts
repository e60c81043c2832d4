import { once } from 'node:events';

import { loadPlan, openMongodb, rowSources } from './loads.ts';
import { shopPlan } from './shop.ts';

/**
 * A loader that stands still half-way, to be killed there: `mongodb-loader.ts URL MODE PHASE`. Says `here` when it does.
 */
const [url = '', mode = '', phase = ''] = process.argv.slice(2);

async function standStill(): Promise<never> {
  process.stdout.write('here\n');
  await once(process, 'nothing');
  throw new Error('never');
}

const database = await openMongodb(url, 30_000, 'killed@there');
await database.lock();
if (phase === 'locked') await standStill();
const plan = await shopPlan({ users: 120, seed: 9 });
const sources = (await rowSources(plan)).map((source) => ({
  ...source,
  // An upper half of the rows is on its way when this one does not come back.
  read: (at: number, count: number) => {
    source.read(at, count);
    if (phase === 'rows' && source.dataset.name === 'orders' && at > 0) {
      process.stdout.write('here\n');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    }
  },
}));
if (phase === 'moving') {
  const { Collection, Db } = await import('mongodb');
  const drop = Db.prototype.command;
  let drops = 0;
  Db.prototype.command = async function command(...args) {
    if ('drop' in args[0] && ++drops > 3) await standStill();
    return drop.apply(this, args);
  };
  Collection.prototype.drop = () => standStill();
}
await loadPlan(database, plan, {
  id: `killed-${mode}-${phase}`,
  mode: mode as 'replace' | 'upsert',
  force: true,
  sources,
  ...(phase === 'looking' && { beforeCommit: () => standStill() }),
});
