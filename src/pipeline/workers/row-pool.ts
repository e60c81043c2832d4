import type { Worker } from 'node:worker_threads';

import { heldIndexes } from '../../plan/held-indexes.ts';

import { secretOf } from '../../masks/index.ts';

import { Batches } from '../../generate/batches.ts';
import { isOfRowsAlone } from '../../generate/checks/check-tally.ts';
import { mergeRowFacts, type RowFacts } from '../../generate/dataset-encoder.ts';
import { heldRows } from '../../generate/held-rows.ts';
import { sharedNumbers } from '../../generate/shared-words.ts';
import { storesOf } from '../../generate/stored/row-store.ts';

import { type Chunk, chunksOf } from './chunks.ts';
import { GatheredChecks } from './gathered-checks.ts';
import { memoryError } from './out-of-memory.ts';
import type { EncodedRows, Encoding, RowMaker, RowTask } from './row-task.ts';
import { RowsHere } from './rows-here.ts';
import { startWorker } from './start-worker.ts';
import type { ChunkFailed, ChunkMade, ChunkOrder, WorkerSetup, WorkerTask } from './worker-messages.ts';

/** Chunks that a worker has been asked for and not made: the next lies ready when one is done. */
const mostAsked = 2;

/** Chunks for each worker that have been asked for and not been used up: what bounds memory, and holds workers up. */
const mostUnderWay = 3;

interface Thread {
  readonly worker: Worker;
  asked: number;
}

interface Answer {
  readonly thread: Thread;
  readonly made: ChunkMade | ChunkFailed;
}

/**
 * Makes rows in worker threads, each of which takes the next chunk when it is done with one; they come out in order.
 * Buffers go to a worker empty and come back full, always the same ones: who is slow to use them up slows the workers down.
 */
export class RowPool implements RowMaker {
  #threads: readonly Thread[] = [];
  readonly #chunks: Iterator<Chunk, undefined>;
  readonly #underWay = new Map<number, Chunk>();
  readonly #answers = new Map<number, Answer>();
  readonly #buffers: ArrayBuffer[] = [];
  #asked = 0;
  #taken = 0;
  #failure: Error | undefined;
  #wake = () => {};

  constructor(
    private readonly encoding: Encoding,
    /** In the order in which they are asked for. */
    private readonly tasks: readonly RowTask[],
    private readonly workers: number,
    private readonly signal: AbortSignal,
  ) {
    this.#chunks = chunksOf(tasks, encoding.environment.capacity);
  }

  async rows(task: RowTask): Promise<EncodedRows> {
    if (task.start === task.end) return new RowsHere(this.encoding).rows(task);
    if (this.#threads.length === 0) this.#start();
    const facts = new Map<Thread, RowFacts>();
    const checks = await GatheredChecks.open(this.encoding.environment, task);
    return {
      batches: this.#batches(task, facts, checks),
      facts: () => {
        const merged = mergeRowFacts([...facts.values()]);
        return checks ? { ...merged, tallies: checks.among(merged.tallies) } : merged;
      },
    };
  }

  async close(): Promise<void> {
    this.signal.removeEventListener('abort', this.#awake);
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  readonly #awake = () => this.#wake();

  #start(): void {
    this.signal.addEventListener('abort', this.#awake);
    const setup = this.#setup();
    this.#threads = Array.from({ length: this.workers }, () => this.#thread(setup));
  }

  #thread(setup: WorkerSetup): Thread {
    const worker = startWorker('row', setup);
    const thread: Thread = { worker, asked: 0 };
    worker.on('message', (made: ChunkMade | ChunkFailed) => {
      thread.asked--;
      this.#answers.set(made.chunk, { thread, made });
      this.#ask();
      this.#wake();
    });
    worker.on('error', (error: Error) => this.#fail(memoryError(error, 'a thread that makes rows')));
    worker.on('exit', (code) => this.#fail(new Error(`a worker has ended with exit code ${code}`)));
    return thread;
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#wake();
  }

  #setup(): WorkerSetup {
    const { environment, format, options, compression } = this.encoding;
    holdFor(this.encoding, this.tasks);
    const { plan, capacity } = environment;
    const tasks = this.tasks.map(
      ({ dataset, facts, traces, listed, check }): WorkerTask => ({
        dataset,
        facts,
        traces,
        listed: listed && shared(listed),
        check: check && { seen: check, constraints: dataset.constraints.filter(isOfRowsAlone) },
      }),
    );
    const secret = plan.keyId === undefined ? undefined : secretOf(plan.keyId);
    return {
      plan,
      capacity,
      ...(secret && { secret }),
      held: heldRows(environment),
      stored: storesOf(plan).flatMap(({ stored, descriptor }) =>
        descriptor === undefined ? [] : [{ rows: stored, descriptor }],
      ),
      format: format.name,
      options,
      ...(compression && { compression: compression.name }),
      tasks,
    };
  }

  /** Gives out chunks, as long as not too many are under way. */
  #ask(): void {
    for (;;) {
      if (this.#underWay.size >= this.workers * mostUnderWay) return;
      const thread = this.#threads.reduce((least, each) => (each.asked < least.asked ? each : least));
      if (thread.asked >= mostAsked) return;
      const { value } = this.#chunks.next();
      if (!value) return;
      const buffer = this.#buffers.pop() ?? new ArrayBuffer(0);
      const order: ChunkOrder = { chunk: this.#asked, ...value, buffer };
      this.#underWay.set(this.#asked++, value);
      thread.asked++;
      thread.worker.postMessage(order, [buffer]);
    }
  }

  async *#batches(task: RowTask, facts: Map<Thread, RowFacts>, checks: GatheredChecks | undefined) {
    for (let at = task.start; at < task.end; ) {
      const { thread, made } = await this.#take();
      const { start, end, task: position } = this.#underWay.get(made.chunk) as Chunk;
      if (start !== at || this.tasks[position]?.dataset !== task.dataset)
        throw new Error(`row ${at} of ${task.dataset.id} is not what comes next`);
      if ('failure' in made) {
        yield* this.#again(task, start, end);
        throw new Error(`rows ${start} to ${end} of ${task.dataset.id} failed in a worker alone: ${made.failure}`);
      }
      facts.set(thread, made.facts);
      checks?.add(start, end);
      const packed = made.packed && new Uint8Array(made.packed);
      yield { bytes: new Uint8Array(made.buffer, 0, made.length), rows: end - start, packed };
      this.#buffers.push(made.buffer);
      this.#underWay.delete(made.chunk);
      at = end;
    }
  }

  /** The next chunk in order. */
  async #take(): Promise<Answer> {
    this.#ask();
    for (;;) {
      this.signal.throwIfAborted();
      const answer = this.#answers.get(this.#taken);
      if (answer) {
        this.#answers.delete(this.#taken++);
        return answer;
      }
      if (this.#failure) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Rows that a worker could not make: made here they fail as they do in one thread, at the same row. */
  async *#again(task: RowTask, start: number, end: number) {
    const { batches } = await new RowsHere(this.encoding).rows({ ...task, start, end });
    yield* batches;
  }
}

/**
 * Makes what has to be held of rows, once for all workers: it is made with the first row that needs it. A fault in it
 * comes up where the rows are asked for.
 */
function holdFor({ environment }: Encoding, tasks: readonly RowTask[]): void {
  if (heldIndexes(environment.plan).length === 0) return;
  for (const { dataset, start, end, listed } of tasks) {
    if (start === end) continue;
    try {
      new Batches(environment, environment.dataset(dataset.id)).read(start, 1, listed);
    } catch {}
  }
}

function shared(numbers: Float64Array): Float64Array {
  const copy = sharedNumbers(numbers.length);
  copy.set(numbers);
  return copy;
}
