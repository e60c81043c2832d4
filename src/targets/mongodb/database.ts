import type { Db, MongoClient } from 'mongodb';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { keyName, mongodb } from '../../formats/json/document-dialects.ts';

import type {
  CountRequest,
  Database,
  Finding,
  Inspection,
  InspectRequest,
  Loader,
  LoadOutcome,
  LoadRequest,
  RemoveRequest,
  RowFacts,
  ServerFacts,
  ShowOptions,
  VerifyOptions,
} from '../database.ts';
import type { LoadedDataset, RowCounts } from '../execution.ts';
import type { LiveSchema } from '../live-schema.ts';
import type { RowSource } from '../row-source.ts';
import type { SampledTable, SampleOptions, TableContents } from '../sample.ts';
import type { ConnectOptions } from '../target.ts';

import { type Capabilities, lacking } from './capabilities.ts';
import { dropIfThere } from './collections.ts';
import { type Context, collectionOf } from './context.ts';
import { countChanges } from './count-changes.ts';
import { describeCollections } from './describe-collections.ts';
import { asking } from './failure.ts';
import { inspect } from './inspect.ts';
import { MongodbLedger } from './ledger.ts';
import { LoaderLock } from './loader-lock.ts';
import { merge } from './merge.ts';
import { Parts } from './parts.ts';
import { recover } from './recover.ts';
import { remove } from './remove.ts';
import { replace } from './replace.ts';
import { collectionContents, sampleCollections } from './sample-collections.ts';
import { show } from './show.ts';
import { verify } from './verify.ts';
import { factsOf } from './written.ts';

/** A database of a MongoDB server. */
export class MongodbDatabase implements Database {
  readonly server: ServerFacts;
  readonly #context: Context;
  readonly #probes: string;

  constructor(
    private readonly client: MongoClient,
    db: Db,
    readonly label: string,
    server: Capabilities,
    private readonly options: ConnectOptions,
  ) {
    const name = (part: string) => `${options.ledgerSchema}.${part}`;
    const parts = new Parts(db, name('parts'));
    const ledger = new MongodbLedger(db, name('executions'), parts, label);
    const lock = new LoaderLock(db, name('locks'), label);
    this.#probes = name('probes');
    this.#context = { db, label, server, parts, ledger, lock };
    this.server = { product: server.product, version: server.version, lacks: lacking(server) };
  }

  get ledger(): MongodbLedger {
    return this.#context.ledger;
  }

  /** Whoever has it first puts in order what loaders that died have left. */
  lock(): Promise<void> {
    return this.#asking(async () => {
      await this.#context.lock.take(this.options.who, this.options.lockTimeout, this.options.signal);
      await recover(this.#context);
    });
  }

  loader(): Promise<Loader | undefined> {
    return this.#asking(() => this.#context.lock.holder());
  }

  inspect(request: InspectRequest): Promise<Inspection> {
    return this.#asking(() => inspect(this.#context, request));
  }

  count(request: CountRequest): Promise<ReadonlyMap<string, RowCounts>> {
    return this.#asking(() => countChanges(this.#context, request));
  }

  load(request: LoadRequest): Promise<LoadOutcome> {
    const isReplace = request.mode === 'replace';
    return this.#asking(() => (isReplace ? replace(this.#context, request) : merge(this.#context, request)));
  }

  verify(plan: Plan, datasets: readonly LoadedDataset[], options: VerifyOptions): Promise<readonly Finding[]> {
    return this.#asking(() => verify(this.#context, { plan, datasets, ...options }));
  }

  identity(dataset: DatasetPlan): readonly string[] {
    return dataset.fields.map(({ name }) => name).filter((name) => keyName(mongodb, dataset, name) === '_id');
  }

  facts(source: RowSource): RowFacts {
    return factsOf(this.#context, source);
  }

  remove(request: RemoveRequest): Promise<ReadonlyMap<string, number>> {
    return this.#asking(() => remove(this.#context, request));
  }

  show(dataset: DatasetPlan, options: ShowOptions): AsyncIterable<readonly (string | null)[]> {
    return this.#each(show(this.#context, dataset, options));
  }

  sample(options: SampleOptions): AsyncIterable<SampledTable> {
    return this.#each(sampleCollections(this.#context, this.options.ledgerSchema, options));
  }

  describe(): Promise<LiveSchema> {
    return this.#asking(() => describeCollections(this.#context, this.options.ledgerSchema));
  }

  /** Collections know nothing of each other. */
  async fanOut(): Promise<undefined> {}

  async *contents(): AsyncIterable<TableContents> {
    for await (const each of this.#each(collectionContents(this.#context, this.options.ledgerSchema)))
      yield { ...each, rows: this.#each(each.rows) };
  }

  async *#each<T>(items: AsyncIterable<T>): AsyncIterable<T> {
    const all = items[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await this.#asking(() => all.next());
      if (done) return;
      yield value;
    }
  }

  /** The write goes to a collection of its own, which is dropped again. */
  probe(dataset: DatasetPlan | undefined): Promise<{ readonly read: number; readonly write: number }> {
    const { db } = this.#context;
    return this.#asking(async () => {
      const started = performance.now();
      if (dataset) await collectionOf(this.#context, dataset).findOne();
      else await db.command({ ping: 1 });
      const read = performance.now();
      await db.collection(this.#probes).insertOne({});
      await dropIfThere(db, this.#probes);
      return { read: read - started, write: performance.now() - read };
    });
  }

  async close(): Promise<void> {
    await this.#context.lock.release().catch(() => undefined);
    await this.client.close();
  }

  #asking<T>(work: () => Promise<T>): Promise<T> {
    return asking(this.label, work);
  }
}
