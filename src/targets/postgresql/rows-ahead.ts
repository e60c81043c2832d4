import { randomUUID } from 'node:crypto';

import type { Column } from '../../values/column.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { identifier } from '../../formats/sql/postgresql/names.ts';
import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';
import { sql } from '../../formats/sql/sql.ts';
import { tableStatements } from '../../formats/sql/tables.ts';

import type { LoadRequest, RowFacts } from '../database.ts';
import type { RowSource } from '../row-source.ts';
import type { RowsAhead, TableAhead } from '../rows-ahead.ts';

import { asideOf, type Building, schemasGiveRights } from './building.ts';
import { binaryOf, copyOptions, factsBeside } from './copy-rows.ts';
import { finishStatements } from './finish.ts';
import type { Loading, LyingRows } from './loading.ts';
import { missingSchemas } from './make-tables.ts';
import type { CopySink, Session } from './session.ts';
import { loadSettings, sessionSettings } from './session-settings.ts';
import { columnList, fieldNames, quotedTable } from './table-names.ts';

/** A table whose rows are there. */
interface WrittenTable {
  /** What has made it. */
  readonly statements: string;
  readonly rows: number;
}

/**
 * Rows in tables of schemas of their own, in the transaction that a load goes on with: as `buildAside` makes them. Until the lock is
 * taken nothing is done that anybody could wait for. Of what fails nothing is told: the load writes the rows itself, and
 * meets it again.
 */
export class PostgresRowsAhead implements RowsAhead, LyingRows {
  readonly #written = new Map<string, WrittenTable>();
  readonly #facts = new Map<string, RowFacts>();
  #isSound = true;
  #isEnded = false;
  /** Whether the lock was taken, once all rows are there. */
  #locked: Promise<boolean> = Promise.resolve(false);
  /** Done with keys, indexes and statistics, which took so many milliseconds; undefined: that is to come. */
  #finished: Promise<number | undefined> = Promise.resolve(undefined);

  private constructor(
    private readonly session: Session,
    /** Where the rows lie: its tables are those of the schemas of their own. */
    private readonly plan: Plan,
    private readonly id: string,
    private readonly schemas: readonly string[],
    /** Takes the lock of loaders, where it is free. */
    private readonly lock: () => Promise<boolean>,
  ) {}

  /** Undefined: there is no room for them. The session is in a transaction from then on. */
  static async begin(
    session: Session,
    plan: Plan,
    lock: () => Promise<boolean>,
  ): Promise<PostgresRowsAhead | undefined> {
    if ((await missingSchemas(session, plan.datasets)).length > 0 || (await dependOnSchema(session))) return undefined;
    const id = randomUUID();
    await session.run(`BEGIN ISOLATION LEVEL READ COMMITTED; ${[...sessionSettings, ...loadSettings].join('; ')}`);
    const { plan: aside, schemas } = await asideOf(session, { plan, execution: { id } }, new Map());
    await session.run(schemas.map((schema) => `CREATE SCHEMA ${identifier(schema)}`).join('; '));
    return new PostgresRowsAhead(session, aside, id, schemas, lock);
  }

  async table({ id }: DatasetPlan, columns: readonly Column[]): Promise<TableAhead> {
    const dataset = this.plan.datasets.find((each) => each.id === id) as DatasetPlan;
    const statements = tableText(dataset);
    await this.session.run(statements);
    const sink = await this.session.copy(`${quotedTable(dataset.table)} (${columnList(fieldNames(dataset))})`, {
      freeze: true,
      ...binaryOf({ dataset, columns }),
    });
    return new TableRows(dataset, columns, sink, (rows) => this.#written.set(id, { statements, rows }));
  }

  async end(): Promise<void> {
    this.#isEnded = true;
    this.#locked = this.lock().catch(() => this.#fail(false));
    // Keys are built while the load is prepared: nobody else loads from the moment on when the lock is held.
    if (await this.#locked) this.#finished = this.#finish().catch(() => this.#fail(undefined));
  }

  fail(): void {
    this.#fail(undefined);
  }

  #fail<T>(result: T): T {
    this.#isSound = false;
    return result;
  }

  async #finish(): Promise<number> {
    const started = performance.now();
    await this.session.run(finishStatements(this.plan.datasets, new Map()));
    return performance.now() - started;
  }

  /** Whether the lock of loaders was taken; undefined: the rows are not there, and their connection is of no use. */
  async locked(): Promise<boolean | undefined> {
    const isLocked = await this.#locked;
    return isLocked || (this.#isSound && this.#isEnded) ? isLocked : undefined;
  }

  /**
   * Whether the rows are those that a load asks for, in the same tables. What a load tells of them is worked out from its sources, while
   * the server builds keys: that the server has the same is looked at in the end.
   */
  async isFor(request: LoadRequest): Promise<boolean> {
    const { sources, signal } = request;
    const isSo = this.#isSound && this.#isEnded && this.#areFor(request);
    for (const source of isSo ? sources : []) this.#facts.set(source.dataset.id, await factsBeside(source, signal));
    await this.#finished;
    return isSo && this.#isSound;
  }

  #areFor({ mode, sources }: LoadRequest): boolean {
    if (mode !== 'replace') return false;
    const datasets = sources.map(({ dataset }) => this.#moved(dataset));
    const isSame = finishStatements(datasets, new Map()) === finishStatements(this.plan.datasets, new Map());
    return isSame && sources.length === this.#written.size && sources.every((source) => this.#has(source));
  }

  #has({ dataset, start, end, listed }: RowSource): boolean {
    const written = this.#written.get(dataset.id);
    if (!written || written.statements !== tableText(this.#moved(dataset))) return false;
    const isStored = dataset.fields.every(({ source, invalid }) => source.kind === 'stored' && invalid === undefined);
    return isStored && start === 0 && end === written.rows && !listed;
  }

  /** A dataset in the table where its rows lie. */
  #moved(dataset: DatasetPlan): DatasetPlan {
    const table = this.plan.datasets.find(({ id }) => id === dataset.id)?.table;
    return table ? { ...dataset, table } : dataset;
  }

  building(request: LoadRequest, there: Loading['there']): Promise<Building> {
    return asideOf(this.session, { plan: request.plan, execution: { id: this.id } }, there);
  }

  factsOf({ id }: DatasetPlan): RowFacts {
    return this.#facts.get(id) as RowFacts;
  }

  get finished(): Promise<number | undefined> {
    return this.#finished;
  }

  async drop(): Promise<void> {
    for (const schema of this.schemas) await this.session.run(`DROP SCHEMA ${identifier(schema)} CASCADE`);
  }
}

function tableText(dataset: DatasetPlan): string {
  const own = tableStatements(postgresql, [dataset]);
  // Its schema is there.
  return own.filter((each) => each !== postgresql.createSchema(dataset.table.schema as string)).join('\n');
}

/** Whether tables that are made in one schema and moved to another may be others than those that are made there. */
async function dependOnSchema(session: Session): Promise<boolean> {
  const [row] = await session.query<{ depend: boolean }>(
    `SELECT ${schemasGiveRights}
       OR EXISTS (SELECT FROM pg_event_trigger WHERE evtenabled <> 'D') AS depend`,
  );
  return row?.depend !== false;
}

/** The rows of one table. */
class TableRows implements TableAhead {
  readonly #encoder;
  #rows = 0;

  constructor(
    dataset: DatasetPlan,
    columns: readonly Column[],
    private readonly sink: CopySink,
    private readonly done: (rows: number) => void,
  ) {
    this.#encoder = sql.encoder(dataset, columns, { ...copyOptions, binary: true });
  }

  async add(count: number): Promise<void> {
    const bytes = this.#encoder.encode(this.#rows, count);
    this.#rows += count;
    await this.sink.write(bytes);
  }

  async end(): Promise<void> {
    await this.sink.end();
    this.done(this.#rows);
  }
}
