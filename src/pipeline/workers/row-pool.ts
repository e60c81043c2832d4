import { setImmediate as turn } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';

import { mergeRowFacts, type RowFacts } from '../../generate/dataset-encoder.ts';

import { ChunkMaker } from './chunk-maker.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { GatheredChecks } from './gathered-checks.ts';
import { memoryError } from './out-of-memory.ts';
import type { EncodedRows, Encoding, RowMaker, RowTask } from './row-task.ts';
import { takeRowThread } from './row-threads.ts';
import { RowsHere } from './rows-here.ts';
import type { ChunkFailed, ChunkMade, ChunkOrder, WorkerReady, WorkerSetup } from './worker-messages.ts';
import { workerSetup } from './worker-setup.ts';

/** Chunks that a thread has been asked for and not made: the next lies ready when one is done. */
const mostAsked = 2;

/** Chunks for each worker that have been asked for and not been used up: what bounds memory, and holds workers up. */
const mostUnderWay = 3;

/** A thread of its own. */
interface Thread {
  readonly worker: Worker;
  /** It takes orders. */
  isReady: boolean;
  asked: number;
}

/** Who makes chunks: a thread, or this one. */
type Maker = Thread | ChunkMaker;

interface Answer {
  readonly maker: Maker;
  readonly made: ChunkMade | ChunkFailed;
}

/**
 * Makes rows in several threads, each of which takes the next chunk when it is done with one; they come out in order. One
 * of the workers is this thread: it makes a chunk whenever it would wait for the next one, from the first moment on, and
 * others while they are starting miss nothing. Buffers go to a worker empty and come back full, always the same ones: who is
 * slow to use them up slows the workers down.
 */
export class RowPool implements RowMaker {
  #threads: readonly Thread[] | undefined;
  #here: ChunkMaker | undefined;
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
    /** This thread is one of them. */
    private readonly workers: number,
    private readonly signal: AbortSignal,
  ) {
    this.#chunks = chunksOf(tasks, encoding.environment.capacity);
  }

  async rows(task: RowTask): Promise<EncodedRows> {
    if (task.start === task.end) return new RowsHere(this.encoding).rows(task);
    if (!this.#threads) this.#start();
    const facts = new Map<Maker, RowFacts>();
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
    await Promise.all((this.#threads ?? []).map(({ worker }) => worker.terminate()));
  }

  readonly #awake = () => this.#wake();

  #start(): void {
    this.signal.addEventListener('abort', this.#awake);
    const setup = workerSetup(this.encoding, this.tasks);
    this.#here = new ChunkMaker(this.encoding, setup.tasks);
    this.#threads = Array.from({ length: this.workers - 1 }, () => this.#thread(setup));
  }

  #thread(setup: WorkerSetup): Thread {
    const worker = takeRowThread();
    worker.postMessage(setup);
    const thread: Thread = { worker, isReady: false, asked: 0 };
    worker.on('message', (said: WorkerReady | ChunkMade | ChunkFailed) => {
      if ('ready' in said) thread.isReady = true;
      else {
        thread.asked--;
        this.#answers.set(said.chunk, { maker: thread, made: said });
      }
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

  /** Gives out chunks, as long as there are threads that have too few. */
  #ask(): void {
    for (;;) {
      const ready = (this.#threads ?? []).filter(({ isReady, asked }) => isReady && asked < mostAsked);
      const [first, ...others] = ready;
      if (!first) return;
      const order = this.#order();
      if (!order) return;
      const thread = others.reduce((least, each) => (each.asked < least.asked ? each : least), first);
      thread.asked++;
      thread.worker.postMessage(order, [order.buffer]);
    }
  }

  /** The next chunk to be made; none where there are no more, or too many under way. */
  #order(): ChunkOrder | undefined {
    if (this.#underWay.size >= this.workers * mostUnderWay) return undefined;
    const { value } = this.#chunks.next();
    if (!value) return undefined;
    const chunk = this.#asked++;
    this.#underWay.set(chunk, value);
    return { chunk, ...value, buffer: this.#buffers.pop() ?? new ArrayBuffer(0) };
  }

  async *#batches(task: RowTask, facts: Map<Maker, RowFacts>, checks: GatheredChecks | undefined) {
    for (let at = task.start; at < task.end; ) {
      const { maker, made } = await this.#take();
      const { start, end, task: position } = this.#underWay.get(made.chunk) as Chunk;
      if (start !== at || this.tasks[position]?.dataset !== task.dataset)
        throw new Error(`row ${at} of ${task.dataset.id} is not what comes next`);
      if ('failure' in made) {
        yield* this.#again(task, start, end);
        throw new Error(`rows ${start} to ${end} of ${task.dataset.id} failed in a worker alone: ${made.failure}`);
      }
      facts.set(maker, made.facts);
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
      if (await this.#makeOne()) continue;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Makes a chunk in this thread, and hears what the others have said meanwhile. */
  async #makeOne(): Promise<boolean> {
    const order = this.#order();
    if (!order) return false;
    const here = this.#here as ChunkMaker;
    this.#answers.set(order.chunk, { maker: here, made: await here.make(order) });
    await turn();
    return true;
  }

  /** Rows that a worker could not make: made here they fail as they do in one thread, at the same row. */
  async *#again(task: RowTask, start: number, end: number) {
    const { batches } = await new RowsHere(this.encoding).rows({ ...task, start, end });
    yield* batches;
  }
}
