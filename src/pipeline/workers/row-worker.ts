// The entry of a worker thread: encodes the ranges of rows that it is asked for, one after another.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';

import { compressionOf } from '../../formats/compression/index.ts';
import type { Format } from '../../formats/format.ts';
import { formats } from '../../formats/index.ts';
import { holdSecret } from '../../masks/index.ts';

import { DatasetEncoder, encodeRange } from '../../generate/dataset-encoder.ts';
import { type Environment, loadEnvironment } from '../../generate/environment.ts';
import { holdRows } from '../../generate/held-rows.ts';
import { holdStore, RowStore } from '../../generate/stored/row-store.ts';

import { scratchOf } from '../scratch-file.ts';

import type { ChunkFailed, ChunkMade, ChunkOrder, WorkerSetup, WorkerTask } from './worker-messages.ts';

const setup = workerData as WorkerSetup;
const port = parentPort as MessagePort;
const format = formats.find(({ name }) => name === setup.format) as Format;
if (setup.secret) holdSecret(setup.secret);
for (const { rows, descriptor } of setup.stored) holdStore(new RowStore(rows, scratchOf(descriptor), descriptor));
const environment = await loadEnvironment(setup.plan, setup.capacity);
holdRows(environment, setup.held);
const pack = await (setup.compression === undefined ? undefined : compressionOf(setup.compression).open());

let current: { readonly task: number; readonly encoder: DatasetEncoder } | undefined;
let last = Promise.resolve();
port.on('message', (order: ChunkOrder) => {
  last = last.then(() => answer(order));
});

async function answer(order: ChunkOrder): Promise<void> {
  const made = await make(order);
  port.postMessage(made, 'packed' in made ? [made.buffer, made.packed] : [made.buffer]);
}

async function make({ chunk, task, start, end, buffer }: ChunkOrder): Promise<ChunkMade | ChunkFailed> {
  try {
    // Tasks come in their order: of one that is over nothing is kept.
    if (current?.task !== task) current = { task, encoder: await open(environment, setup.tasks[task] as WorkerTask) };
    const bytes = encodeRange(current.encoder, start, end, new Uint8Array(buffer));
    return {
      chunk,
      buffer: bytes.buffer as ArrayBuffer,
      length: bytes.length,
      // In a buffer of its own: it is given away.
      ...(pack && { packed: new Uint8Array(pack(bytes)).buffer }),
      facts: current.encoder.facts,
    };
  } catch (error) {
    return { chunk, buffer, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function open(all: Environment, task: WorkerTask): Promise<DatasetEncoder> {
  return DatasetEncoder.open({ ...task, environment: all, format, options: setup.options });
}
