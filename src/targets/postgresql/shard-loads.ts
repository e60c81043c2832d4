import { setTimeout as pause } from 'node:timers/promises';

import { hasErrors } from '../../diagnostics/diagnostic.ts';

import type { LoadOutcome, LoadRequest, ShardLoads } from '../database.ts';
import type { Execution, LoadedDataset } from '../execution.ts';
import type { RowSource } from '../row-source.ts';
import type { ConnectOptions } from '../target.ts';
import { TargetFailure } from '../target-failure.ts';

import { tryLock, unlock } from './advisory-lock.ts';
import { asideOf, buildAside, dropAside } from './building.ts';
import { copyRows } from './copy-rows.ts';
import { finish } from './finish.ts';
import { inspectTables } from './inspect.ts';
import type { SqlLedger } from './ledger.ts';
import { inPlace, lockTables, movedTo, record, transacted, withShapes } from './load.ts';
import { makeTables } from './make-tables.ts';
import type { Session } from './session.ts';
import { endedMeanwhile, notAnew } from './shard-failures.ts';
import { quotedTable } from './table-names.ts';

/** Of who begins or ends a load, and of who takes part in one. */
const [aloneLock, partLock] = ['data_cli_alone', 'data_cli_part'];

/** Shards write to tables in schemas of the load's own, which become everybody's when all of them are there. */
export class PostgresShardLoads implements ShardLoads {
  constructor(
    private readonly session: Session,
    private readonly ledger: SqlLedger,
    private readonly label: string,
    private readonly options: Pick<ConnectOptions, 'ledgerSchema' | 'signal'>,
    private readonly own: {
      readonly lock: () => Promise<void>;
      /** Runs what looks at the rows from inside of its transaction. */
      readonly loading: <T>(work: () => Promise<T>) => Promise<T>;
    },
  ) {}

  lock(): Promise<void> {
    return this.own.lock();
  }

  async alone<T>(work: () => Promise<T>): Promise<T> {
    const { ledgerSchema } = this.options;
    await this.#take(aloneLock, ledgerSchema, false);
    try {
      return await work();
    } finally {
      // Without a connection the lock has gone with it.
      await unlock(this.session, aloneLock, ledgerSchema).catch(() => undefined);
    }
  }

  async takePart({ id }: Execution): Promise<void> {
    await this.#take(partLock, id, true);
  }

  async isAlive({ id }: Execution): Promise<boolean> {
    const isFree = await tryLock(this.session, partLock, id, false);
    if (isFree) await unlock(this.session, partLock, id);
    return !isFree;
  }

  async begin(request: Omit<LoadRequest, 'beforeCommit' | 'sources'>, sources: readonly RowSource[]): Promise<void> {
    await transacted(this.session, request, this.label, async (there) => {
      const whole = { ...request, sources, beforeCommit: async () => [] };
      await this.#checkAnew(whole, there);
      const building = await buildAside(this.session, whole, there);
      const moved = movedTo(building.plan, whole);
      await makeTables({ session: this.session, request: moved, label: this.label, there: new Map() });
      await this.ledger.write(request.execution);
    });
  }

  async write(request: Omit<LoadRequest, 'beforeCommit'>, index: number): Promise<Execution> {
    const { session, ledger, label } = this;
    const { execution, signal } = request;
    return transacted(session, request, label, async (there) => {
      const { plan } = await asideOf(session, request, there);
      const datasets: Pick<LoadedDataset, 'contentHash' | 'keyRange'>[] = [];
      for (const [position, source] of request.sources.entries()) {
        const table = quotedTable((plan.datasets[position] as (typeof plan.datasets)[number]).table);
        datasets.push(await copyRows(session, source, table, { signal, exact: true }));
      }
      // Last, so that shards wait for each other no longer than that.
      const now = await ledger.hold(execution.id);
      if (now?.state !== 'loading' || !now.shards) throw endedMeanwhile(label, execution);
      const { of, done } = now.shards;
      // The same shard in another process: these rows must not come twice.
      if (done.some((each) => each.index === index)) throw endedMeanwhile(label, execution, index);
      const written = { ...now, shards: { of, done: [...done, { index, datasets }] } };
      await ledger.write(written);
      return written;
    });
  }

  complete(request: LoadRequest, datasets: readonly LoadedDataset[]): Promise<LoadOutcome> {
    return this.own.loading(() => this.#complete(request, datasets));
  }

  async #complete(request: LoadRequest, datasets: readonly LoadedDataset[]): Promise<LoadOutcome> {
    const { session, ledger, label } = this;
    return transacted(session, request, label, async (there) => {
      await lockTables({ session, request, label, there });
      await this.#checkAnew(request, there);
      const building = await asideOf(session, request, there);
      const moved = movedTo(building.plan, request);
      const started = performance.now();
      await finish({ session, request: moved, label, there: new Map() });
      const outcome = { plan: building.plan, datasets, indexing: performance.now() - started };
      const executions = await request.beforeCommit({ ...outcome, datasets: inPlace(request, datasets) });
      await building.finish();
      const shaped = await withShapes({ session, request, there }, executions);
      return record(session, request, ledger, { outcome, executions: shaped });
    });
  }

  async drop(execution: Execution): Promise<void> {
    await dropAside(this.session, execution);
  }

  async #take(kind: string, name: string, shared: boolean): Promise<void> {
    while (!(await tryLock(this.session, kind, name, shared))) {
      this.options.signal.throwIfAborted();
      await pause(100);
    }
  }

  /** Rows cannot be put among others that stay: tables are new, or are made anew. */
  async #checkAnew(request: LoadRequest, there: ReadonlyMap<string, number>): Promise<void> {
    const { diagnostics, remakes } = await inspectTables(this.session, request);
    if (hasErrors(diagnostics)) throw new TargetFailure(diagnostics, 'no');
    const stay = request.plan.datasets.filter(({ id }) => there.has(id));
    if (!remakes && stay.length > 0) throw notAnew(this.label, stay);
  }
}
