// The entry of a worker thread: is told what rows there are, then encodes the ranges of them that it is asked for, one after
// another.
import { type MessagePort, parentPort } from 'node:worker_threads';

import { compressionOf } from '../../formats/compression/index.ts';
import type { Format } from '../../formats/format.ts';
import { formats } from '../../formats/index.ts';
import { holdSecret } from '../../masks/index.ts';

import { loadEnvironment } from '../../generate/environment.ts';
import { holdRows } from '../../generate/held-rows.ts';
import { holdStore, RowStore } from '../../generate/stored/row-store.ts';

import { scratchOf } from '../scratch-file.ts';

import { ChunkMaker } from './chunk-maker.ts';
import type { ChunkOrder, WorkerReady, WorkerSetup } from './worker-messages.ts';

const port = parentPort as MessagePort;
let maker: ChunkMaker;
let last = Promise.resolve();
port.on('message', (message: WorkerSetup | ChunkOrder) => {
  last = last.then(() => ('plan' in message ? begin(message) : answer(message)));
});

async function begin(setup: WorkerSetup): Promise<void> {
  const { plan, capacity, secret, stored, options, tasks } = setup;
  const format = formats.find(({ name }) => name === setup.format) as Format;
  if (secret) holdSecret(secret);
  for (const { rows, descriptor } of stored) holdStore(new RowStore(rows, scratchOf(descriptor), descriptor));
  const environment = await loadEnvironment(plan, capacity);
  holdRows(environment, setup.held);
  const compression = setup.compression === undefined ? undefined : compressionOf(setup.compression);
  maker = new ChunkMaker({ environment, format, options, compression }, tasks);
  await maker.practise();
  port.postMessage({ ready: true } satisfies WorkerReady);
}

async function answer(order: ChunkOrder): Promise<void> {
  const made = await maker.make(order);
  port.postMessage(made, 'packed' in made ? [made.buffer, made.packed] : [made.buffer]);
}
