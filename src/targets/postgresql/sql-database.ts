import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Address } from '../address.ts';
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
  ShardLoads,
  ShowOptions,
  VerifyOptions,
} from '../database.ts';
import type { LoadedDataset, RowCounts } from '../execution.ts';
import type { DescribeOptions, FanOut, LiveReference, LiveSchema, LiveTable } from '../live-schema.ts';
import type { JudgedColumns, RowJudge } from '../row-judge.ts';
import type { RowSource } from '../row-source.ts';
import type { RowsAhead } from '../rows-ahead.ts';
import type { SampledTable, SampleOptions, TableContents } from '../sample.ts';
import type { ConnectOptions } from '../target.ts';

import { lockHolder, takeLock, tryLock } from './advisory-lock.ts';
import { factsOf } from './copy-rows.ts';
import { countChanges } from './count-changes.ts';
import { describeTables, fanOutOf } from './describe-tables.ts';
import { inspectTables } from './inspect.ts';
import { judgeRows } from './judge-rows.ts';
import { SqlLedger } from './ledger.ts';
import { loadTables } from './load.ts';
import { probeTable } from './probe.ts';
import { reading } from './reading.ts';
import { removeRows } from './remove.ts';
import { PostgresRowsAhead } from './rows-ahead.ts';
import { sampleTables } from './sample-tables.ts';
import type { Session } from './session.ts';
import { PostgresShardLoads } from './shard-loads.ts';
import { showRows } from './show.ts';
import { tableContents } from './table-contents.ts';
import { TurningSession } from './turning-session.ts';
import { verifyTables } from './verify.ts';

/** What all servers that speak PostgreSQL's SQL share. */
export class SqlDatabase implements Database {
  readonly label: string;
  readonly ledger: SqlLedger;
  readonly shards: ShardLoads | undefined;
  /** The loader's, but while rows go ahead in its transaction: another one then. */
  private readonly session: TurningSession;
  #isLoading = false;
  #ahead: PostgresRowsAhead | undefined;

  constructor(
    /** What the lock goes with, and what is loaded through. */
    private loading: Session,
    address: Address,
    readonly server: ServerFacts,
    private readonly options: ConnectOptions,
    /** Connects once more; absent: nobody else may have it open. */
    private readonly another?: () => Promise<Session>,
  ) {
    const { ledgerSchema } = options;
    const session = new TurningSession(loading);
    this.session = session;
    this.label = address.label;
    this.ledger = new SqlLedger(session, ledgerSchema);
    const own = { lock: () => this.#lock(true), loading: <T>(work: () => Promise<T>) => this.#loading(work) };
    if (another) this.shards = new PostgresShardLoads(session, this.ledger, this.label, options, own);
  }

  lock(): Promise<void> {
    return this.#lock(false);
  }

  async #lock(shared: boolean): Promise<void> {
    const { ledgerSchema, lockTimeout, signal } = this.options;
    const isLocked = await this.#ahead?.locked();
    if (isLocked) return;
    if (this.#ahead && isLocked === undefined) await this.#withoutAhead();
    const holder = async () => {
      const holder = await this.loader();
      return holder && `${holder.who}, who loads since ${holder.since}`;
    };
    await takeLock(this.loading, { label: this.label, ledgerSchema, timeout: lockTimeout, signal, holder, shared });
    await this.#waitLess();
  }

  /** Not longer for a table than for the whole. */
  async #waitLess(): Promise<void> {
    await this.loading.run(`SET lock_timeout = ${Math.max(1, Math.round(this.options.lockTimeout))}`);
  }

  async ahead(plan: Plan): Promise<RowsAhead | undefined> {
    const beside = await this.another?.();
    if (!beside) return undefined;
    this.session.now = beside;
    const lock = async () => {
      const isFree = await tryLock(this.loading, 'data_cli', this.options.ledgerSchema, false);
      if (isFree) await this.#waitLess();
      return isFree;
    };
    this.#ahead = await PostgresRowsAhead.begin(this.loading, plan, lock);
    return this.#ahead;
  }

  /** Goes on with the other connection alone. */
  async #withoutAhead(): Promise<void> {
    this.#ahead = undefined;
    await this.loading.close();
    this.loading = this.session.now;
  }

  /** The newest load that has begun says when; before that it is when the connection was made. */
  async loader(): Promise<Loader | undefined> {
    const holder = await lockHolder(this.session, this.options.ledgerSchema);
    if (!holder) return undefined;
    const [newest] = await this.ledger.list();
    const isBegun = newest?.state === 'loading' && newest.who === holder.who;
    return isBegun ? { who: newest.who, since: newest.startedAt } : holder;
  }

  inspect(request: InspectRequest): Promise<Inspection> {
    return inspectTables(this.session, request);
  }

  count(request: CountRequest): Promise<ReadonlyMap<string, RowCounts>> {
    return countChanges(this.session, request);
  }

  async load(request: LoadRequest): Promise<LoadOutcome> {
    const ahead = (await this.#ahead?.isFor(request)) ? this.#ahead : undefined;
    if (this.#ahead && !ahead) await this.loading.run('ROLLBACK');
    this.#ahead = undefined;
    const beside = this.session.now;
    this.session.now = this.loading;
    if (beside !== this.loading) await beside.close();
    return this.#loading(() => loadTables(this.session, request, this.ledger, this.label, ahead));
  }

  async #loading<T>(work: () => Promise<T>): Promise<T> {
    this.#isLoading = true;
    try {
      return await work();
    } finally {
      this.#isLoading = false;
    }
  }

  /** All of it looks at one moment: a load's own, or that of a transaction that reads alone. */
  async verify(plan: Plan, datasets: readonly LoadedDataset[], options: VerifyOptions): Promise<readonly Finding[]> {
    const verified = () => verifyTables(this.session, plan, datasets, options);
    return this.#isLoading ? verified() : reading(this.session, verified);
  }

  identity({ key }: DatasetPlan): readonly string[] {
    return key;
  }

  facts(source: RowSource): RowFacts {
    return factsOf(source);
  }

  remove(request: RemoveRequest): Promise<ReadonlyMap<string, number>> {
    return removeRows(this.session, request, this.ledger, this.label);
  }

  show(dataset: DatasetPlan, options: ShowOptions): AsyncIterable<readonly (string | null)[]> {
    return showRows(this.session, dataset, options);
  }

  sample(options: SampleOptions): AsyncIterable<SampledTable> {
    return sampleTables(this.session, this.options.ledgerSchema, options);
  }

  describe(options: DescribeOptions): Promise<LiveSchema> {
    return describeTables(this.session, this.options.ledgerSchema, options);
  }

  fanOut(table: LiveTable, reference: LiveReference): Promise<FanOut | undefined> {
    return fanOutOf(this.session, table, reference);
  }

  judge(table: LiveTable, judged: JudgedColumns): Promise<RowJudge> {
    return judgeRows(this.session, table, judged);
  }

  contents(): AsyncIterable<TableContents> {
    return tableContents(this.session, this.options.ledgerSchema);
  }

  probe(dataset: DatasetPlan | undefined): Promise<{ readonly read: number; readonly write: number }> {
    return probeTable(this.session, dataset);
  }

  async close(): Promise<void> {
    await this.session.close();
    if (this.session.now !== this.loading) await this.loading.close();
  }
}
