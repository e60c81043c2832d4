import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Address } from '../address.ts';
import type {
  Database,
  Finding,
  Inspection,
  InspectRequest,
  LoadOutcome,
  LoadRequest,
  RemoveRequest,
  ServerFacts,
  ShardLoads,
  ShowOptions,
  VerifyOptions,
} from '../database.ts';
import type { LoadedDataset } from '../execution.ts';
import type { ConnectOptions } from '../target.ts';

import { takeLock } from './advisory-lock.ts';
import { inspectTables } from './inspect.ts';
import { SqlLedger } from './ledger.ts';
import { loadTables } from './load.ts';
import { probeTable } from './probe.ts';
import { removeRows } from './remove.ts';
import type { Session } from './session.ts';
import { PostgresShardLoads } from './shard-loads.ts';
import { showRows } from './show.ts';
import { verifyTables } from './verify.ts';

/** What all servers that speak PostgreSQL's SQL share. */
export class SqlDatabase implements Database {
  readonly label: string;
  readonly ledger: SqlLedger;
  readonly shards: ShardLoads | undefined;

  constructor(
    private readonly session: Session,
    address: Address,
    readonly server: ServerFacts,
    private readonly options: ConnectOptions,
    /** Whether several processes may have it open. */
    isShared = false,
  ) {
    const { ledgerSchema } = options;
    this.label = address.label;
    this.ledger = new SqlLedger(session, ledgerSchema);
    const lock = () => this.#lock(true);
    if (isShared) this.shards = new PostgresShardLoads(session, this.ledger, this.label, options, lock);
  }

  lock(): Promise<void> {
    return this.#lock(false);
  }

  async #lock(shared: boolean): Promise<void> {
    const { ledgerSchema, lockTimeout, signal } = this.options;
    const holder = async () => {
      const loading = (await this.ledger.list()).find(({ state }) => state === 'loading');
      return loading && `${loading.who}, who loads since ${loading.startedAt}`;
    };
    await takeLock(this.session, { label: this.label, ledgerSchema, timeout: lockTimeout, signal, holder, shared });
    // Not longer for a table than for the whole.
    await this.session.run(`SET lock_timeout = ${Math.max(1, Math.round(lockTimeout))}`);
  }

  inspect(request: InspectRequest): Promise<Inspection> {
    return inspectTables(this.session, request);
  }

  load(request: LoadRequest): Promise<LoadOutcome> {
    return loadTables(this.session, request, this.ledger, this.label);
  }

  verify(plan: Plan, datasets: readonly LoadedDataset[], options: VerifyOptions): Promise<readonly Finding[]> {
    return verifyTables(this.session, plan, datasets, options);
  }

  remove(request: RemoveRequest): Promise<ReadonlyMap<string, number>> {
    return removeRows(this.session, request, this.ledger, this.label);
  }

  show(dataset: DatasetPlan, options: ShowOptions): AsyncIterable<readonly (string | null)[]> {
    return showRows(this.session, dataset, options);
  }

  probe(dataset: DatasetPlan | undefined): Promise<{ readonly read: number; readonly write: number }> {
    return probeTable(this.session, dataset);
  }

  async close(): Promise<void> {
    await this.session.close();
  }
}
