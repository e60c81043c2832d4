// The entry of a thread that masks real rows: batches come as they were read, blocks go back as they are stored.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';

import { kept } from '../../base/kept.ts';

import { holdSecret } from '../../masks/index.ts';

import { type Environment, loadMaskingEnvironment } from '../../generate/environment.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';
import { PeopleHashes } from '../../generate/people-hashes.ts';

import { OriginFailure } from '../origin/origin-failure.ts';

import { BlockMasker } from './block-masker.ts';
import type { CountOrder, MaskCounts, MaskError, MaskMade, MaskOrder, MaskReady, MaskSetup } from './mask-messages.ts';

const { plan, capacity, counting, secret, people } = workerData as MaskSetup;
const port = parentPort as MessagePort;
if (secret) holdSecret(secret);
const maskers = new Map<string, BlockMasker>();
let environment: Environment;
const begun = loadMaskingEnvironment(plan, { capacity, counting }).then((made) => {
  environment = made;
  for (const [id, table] of people) made.people.set(id, new PeopleHashes(table));
  port.postMessage({ kind: 'ready' } satisfies MaskReady);
});
port.on('message', (order: MaskOrder | CountOrder) => begun.then(() => answer(order)));

function answer(order: MaskOrder | CountOrder): void {
  if (order.kind === 'count') {
    port.postMessage(counts());
    return;
  }
  try {
    const made = maskedIn(order);
    port.postMessage(made, [
      made.bytes.buffer as ArrayBuffer,
      ...made.facts.sets.flatMap((set) => (set instanceof Uint32Array ? [set.buffer as ArrayBuffer] : [])),
    ]);
  } catch (error) {
    port.postMessage({ kind: 'failed', error: errorOf(error) });
  }
}

function maskedIn({ task, batch, first }: MaskOrder): MaskMade {
  const { dataset, columns, unique } = task;
  const masker = kept(
    maskers,
    JSON.stringify(task),
    () => new BlockMasker(environment, environment.dataset(dataset), columns, unique),
  );
  const { laid, facts } = masker.mask(batch, first);
  const places = laid.columns.map(({ bytes, numbers }) => ({ length: bytes.length, ...(numbers && { numbers }) }));
  return { kind: 'made', bytes: laid.bytes, columns: places, facts };
}

function counts(): MaskCounts {
  const { nonconforming, tallies } = environment;
  return {
    kind: 'counts',
    nonconforming,
    tallies: new Map([...tallies].map(([field, tally]) => [field, tally.counts])),
  };
}

function errorOf(error: unknown): MaskError {
  if (error instanceof OriginFailure) return { name: 'OriginFailure', diagnostic: error.diagnostic };
  if (error instanceof GenerationFailure) return { name: 'GenerationFailure', diagnostic: error.diagnostic };
  return { name: 'Error', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
