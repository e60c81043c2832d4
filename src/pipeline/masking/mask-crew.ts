import { setImmediate as turn } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';

import { kept } from '../../base/kept.ts';

import type { FieldPlan } from '../../plan/plan.ts';

import { secretOf } from '../../masks/index.ts';

import type { Environment } from '../../generate/environment.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';
import { MaskTally } from '../../generate/mask-tally.ts';
import type { LaidBlock } from '../../generate/stored/block-layer.ts';
import { inEights } from '../../generate/stored/stored-rows.ts';
import type { RealBatch } from '../../targets/target.ts';

import { OriginFailure } from '../origin/origin-failure.ts';
import { memoryError } from '../workers/out-of-memory.ts';
import { startWorker } from '../workers/start-worker.ts';

import { BlockMasker, type MaskedBlock } from './block-masker.ts';
import type {
  CountOrder,
  MaskAnswer,
  MaskCounts,
  MaskError,
  MaskMade,
  MaskOrder,
  MaskSetup,
  MaskTask,
} from './mask-messages.ts';

/** Batches of a dataset that are masked here before threads are worth their start, where nobody has asked for them. */
const fewBatches = 8;

/** How many threads there may be (one: this one alone), and whether somebody has said so. */
export interface CrewSize {
  readonly workers: number;
  readonly isAsked: boolean;
}

/** Batches that a thread has been given and not masked: the next lies ready when one is done. */
const mostGiven = 3;

/** Batches for each worker that are on their way, or wait for one before them: what bounds memory. */
const mostUnderWay = 4;

interface Waiting {
  readonly resolve: (answer: MaskMade | MaskCounts) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Who waits for its next answers, in the order in which they were asked for. */
  readonly waiting: Waiting[];
  isReady: boolean;
}

/**
 * What masks the real rows of a run: this thread, and others where there are many rows. This one masks whatever the others have no
 * room for, from the first batch on: while they start nobody waits for them.
 */
export class MaskCrew {
  #threads: readonly Thread[] = [];
  #failure: Error | undefined;
  #firstReady: Promise<void> = Promise.resolve();
  #tellReady = () => {};

  constructor(
    private readonly environment: Environment,
    private readonly size: CrewSize,
  ) {}

  /** Masks the columns of one dataset. */
  masking(task: MaskTask): Masking {
    return new Masking(this.environment, task, this);
  }

  /** Ends the threads; what they have counted counts as counted here. */
  async end(): Promise<void> {
    for (const thread of this.#threads)
      if (thread.isReady) this.#add((await this.#ask(thread, { kind: 'count' })) as MaskCounts);
    await this.close();
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
    this.#threads = [];
  }

  /** How many batches may be on their way at once. */
  get room(): number {
    return this.size.workers * mostUnderWay;
  }

  /** Has others mask a batch, before which so many of the dataset came; undefined: they have enough to do. */
  async mask(order: MaskOrder, before: number): Promise<{ readonly made: Promise<MaskMade> } | undefined> {
    const { workers, isAsked } = this.size;
    if (workers > 1 && this.#threads.length === 0 && before >= (isAsked ? 0 : fewBatches)) {
      this.#start();
      // Who asks for threads has them from the first batch on.
      if (isAsked) await this.#firstReady;
    }
    if (this.#failure) throw this.#failure;
    const [first, ...others] = this.#ready;
    if (!first) return undefined;
    // What they have said meanwhile.
    await turn();
    const thread = others.reduce((least, each) => (each.waiting.length < least.waiting.length ? each : least), first);
    return thread.waiting.length < mostGiven ? { made: this.#ask(thread, order) as Promise<MaskMade> } : undefined;
  }

  get #ready(): readonly Thread[] {
    return this.#threads.filter(({ isReady }) => isReady);
  }

  #start(): void {
    const { plan, capacity, counting, people: read } = this.environment;
    const secret = plan.keyId === undefined ? undefined : secretOf(plan.keyId);
    const people = [...read].map(([id, names]) => [id, names.table] as const);
    const setup: MaskSetup = { plan, capacity, counting, people, ...(secret && { secret }) };
    this.#firstReady = new Promise((resolve) => {
      this.#tellReady = resolve;
    });
    this.#threads = Array.from({ length: this.size.workers - 1 }, () => this.#thread(setup));
  }

  #thread(setup: MaskSetup): Thread {
    const worker = startWorker('mask', setup);
    const thread: Thread = { worker, waiting: [], isReady: false };
    worker.on('message', (answer: MaskAnswer) => {
      if (answer.kind === 'ready') {
        thread.isReady = true;
        this.#tellReady();
        return;
      }
      const waiting = thread.waiting.shift();
      if (answer.kind === 'failed') waiting?.reject(failureOf(answer.error));
      else waiting?.resolve(answer);
    });
    const fail = (error: Error) => {
      this.#failure ??= error;
      for (const { reject } of thread.waiting.splice(0)) reject(error);
      this.#tellReady();
    };
    worker.on('error', (error: Error) => fail(memoryError(error, 'a thread that masks rows')));
    worker.on('exit', (code) => fail(new Error(`a thread that masks rows has ended with exit code ${code}`)));
    return thread;
  }

  #ask(thread: Thread, order: MaskOrder | CountOrder): Promise<MaskMade | MaskCounts> {
    if (this.#failure) return Promise.reject(this.#failure);
    const answer = new Promise<MaskMade | MaskCounts>((resolve, reject) => {
      thread.waiting.push({ resolve, reject });
    });
    const isCopied = order.kind === 'mask' && 'copied' in order.batch;
    thread.worker.postMessage(order, isCopied ? [order.batch.copied.buffer as ArrayBuffer] : []);
    return answer;
  }

  #add({ nonconforming, tallies }: MaskCounts): void {
    const { environment } = this;
    for (const [field, count] of nonconforming)
      environment.nonconforming.set(field, (environment.nonconforming.get(field) ?? 0) + count);
    for (const [field, counts] of tallies) kept(environment.tallies, field, () => new MaskTally()).merge(counts);
  }
}

/** Masks the batches of one dataset. Blocks come in the order of their batches. */
export class Masking {
  readonly #here: BlockMasker;
  readonly #underWay: Promise<MaskedBlock>[] = [];
  #batches = 0;
  #rows = 0;

  constructor(
    environment: Environment,
    private readonly task: MaskTask,
    private readonly crew: MaskCrew,
  ) {
    this.#here = new BlockMasker(environment, environment.dataset(task.dataset), task.columns, task.unique);
  }

  /** The dataset's fields that are masked. */
  get fields(): readonly FieldPlan[] {
    return this.#here.fields;
  }

  /** Has a batch masked; gives the blocks that have to be done by then, of this or earlier ones. Throws as `BlockMasker` does. */
  async add(batch: RealBatch): Promise<readonly MaskedBlock[]> {
    const first = this.#rows;
    const { count } = batch;
    this.#rows += count;
    const others = await this.crew.mask({ kind: 'mask', task: this.task, batch, first }, this.#batches++);
    if (!others && this.#underWay.length === 0) return [this.#here.mask(batch, first)];
    const block = others
      ? others.made.then((made) => blockOf(made, count))
      : new Promise<MaskedBlock>((resolve) => resolve(this.#here.mask(batch, first)));
    // Who does not come to it any more has failed before.
    block.catch(() => undefined);
    this.#underWay.push(block);
    return this.#done(this.crew.room);
  }

  /** The blocks of all batches that were added. */
  rest(): Promise<readonly MaskedBlock[]> {
    return this.#done(0);
  }

  /** One after another, so that the fault that is told is the first one in the origin's order. */
  async #done(left: number): Promise<readonly MaskedBlock[]> {
    const done: MaskedBlock[] = [];
    while (this.#underWay.length > left) done.push(await (this.#underWay.shift() as Promise<MaskedBlock>));
    return done;
  }
}

function blockOf({ bytes, columns, facts }: MaskMade, count: number): MaskedBlock {
  let at = 0;
  const laid: LaidBlock['columns'] = columns.map(({ length, numbers }) => {
    const view = bytes.subarray(at, at + length);
    at += inEights(length);
    return { bytes: view, ...(numbers && { numbers }) };
  });
  return { laid: { bytes, columns: laid, count }, facts };
}

function failureOf(error: MaskError): Error {
  if (error.name === 'Error') return new Error(error.message);
  const { diagnostic } = error;
  if (error.name === 'GenerationFailure') return new GenerationFailure(diagnostic);
  const { message, span, help } = diagnostic;
  return new OriginFailure(message, { span, ...(help !== undefined && { help }) });
}
