import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { LoadRequest } from '../database.ts';
import type { RowCounts } from '../execution.ts';
import type { RowSource } from '../row-source.ts';
import { TargetFailure } from '../target-failure.ts';

import { comparable, layOut, sameRow, tableBeside } from './own-rows.ts';
import { refuseKept } from './refuse-kept.ts';
import type { Session } from './session.ts';
import { columnList, fieldNames, quotedTable } from './table-names.ts';
import { withoutUniqueness } from './without-uniqueness.ts';

/** What merging needs of a load, or of one that is only thought of. */
export interface MergeRequest {
  readonly session: Session;
  readonly request: Pick<LoadRequest, 'ours' | 'signal'>;
}

/** Rows that come into a table by their key: those that are there are changed where they differ, the others are added. */
export class Merge {
  readonly #table: string;
  readonly #new: string;
  #created = 0;
  #updated = 0;
  #deleted = 0;
  #restoreUniqueness: () => Promise<void> = async () => undefined;
  /** Where rows of earlier loads lie; undefined: there are none. */
  #own: string | undefined;

  constructor(
    private readonly loading: MergeRequest,
    private readonly source: RowSource,
    private readonly index: number,
  ) {
    this.#table = quotedTable(source.dataset.table);
    this.#new = `pg_temp.data_cli_new_${index}`;
    if (source.dataset.key.length === 0) throw noKey(source.dataset);
  }

  /** Makes the table that the rows are laid out in; returns its name. */
  async prepare(): Promise<string> {
    const { dataset } = this.source;
    await this.loading.session.run(tableBeside(dataset, fieldNames(dataset), this.#new));
    return this.#new;
  }

  get dataset(): DatasetPlan {
    return this.source.dataset;
  }

  /** Lays out beside the table which rows earlier loads have left in it. */
  async layOutOwn(): Promise<void> {
    const { session, request } = this.loading;
    const own = (request.ours.get(this.dataset.id) ?? []).map((rows) => rows.source?.());
    if (own.includes(undefined)) throw cannotBeMade(this.dataset);
    if (own.length === 0) return;
    this.#own = `pg_temp.data_cli_own_${this.index}`;
    await layOut(session, this.#own, own as RowSource[], request.signal);
  }

  /** Whether there are rows of earlier loads. */
  get hasOwn(): boolean {
    return this.#own !== undefined;
  }

  /** Whether a row of the table, by that name, is one of an earlier load that does not come again. */
  isGone(row: string): string {
    if (this.#own === undefined) return 'false';
    return `EXISTS (SELECT FROM ${this.#own} o WHERE ${sameRow(this.dataset, row, 'o')})
       AND NOT EXISTS (SELECT FROM ${this.#new} n WHERE ${sameRow(this.dataset, row, 'n')})`;
  }

  /** Whether a row `t` of the table gets other values of these columns. */
  isMoved(columns: readonly string[]): string {
    const fields = this.dataset.fields.filter(({ name }) => columns.includes(name) && !this.dataset.key.includes(name));
    if (fields.length === 0) return 'false';
    return `EXISTS (SELECT FROM ${this.#new} n WHERE ${sameRow(this.dataset, 't', 'n')} AND (${comparable(fields, 't')}) IS DISTINCT FROM (${comparable(fields, 'n')}))`;
  }

  /** Deletes rows of earlier loads that do not come again. */
  async removeGone(): Promise<void> {
    if (this.#own === undefined) return;
    const { session } = this.loading;
    const gone = `${this.#table} t WHERE ${this.isGone('t')}`;
    this.#deleted = await session.run(`DELETE FROM ${gone}`);
    await refuseKept(session, this.dataset, gone);
  }

  /** Counts what the steps would do; of rows that go those of which `layOutOwn` knows. */
  async count(): Promise<RowCounts> {
    const { session } = this.loading;
    await session.run(`ANALYZE ${this.#new}`);
    const rows = async (from: string): Promise<number> => {
      const [found] = await session.query<{ n: string }>(`SELECT count(*)::text AS n FROM ${from}`);
      return Number(found?.n);
    };
    const others = this.#others;
    const changed = `${this.#table} t JOIN ${this.#new} n ON ${this.#differs}`;
    this.#created = await rows(`${this.#new} n WHERE ${this.#isNew}`);
    this.#updated = others.length === 0 ? 0 : await rows(changed);
    this.#deleted = await rows(`${this.#table} t WHERE ${this.isGone('t')}`);
    return this.counts;
  }

  get #others(): readonly FieldPlan[] {
    const { key, fields } = this.source.dataset;
    return fields.filter(({ name }) => !key.includes(name));
  }

  /** That rows `t` and `n` are the same by their key, and differ. */
  get #differs(): string {
    const others = this.#others;
    return `${sameRow(this.source.dataset, 't', 'n')} AND (${comparable(others, 't')}) IS DISTINCT FROM (${comparable(others, 'n')})`;
  }

  /** That no row is there by the key of `n`. */
  get #isNew(): string {
    return `NOT EXISTS (SELECT FROM ${this.#table} t WHERE ${sameRow(this.source.dataset, 't', 'n')})`;
  }

  /** Changes the rows that are there and differ. */
  async update(): Promise<void> {
    const { session } = this.loading;
    await session.run(`ANALYZE ${this.#new}`);
    const others = this.#others;
    if (others.length === 0) return;
    const set = others.map(({ name }) => `${postgresql.identifier(name)} = n.${postgresql.identifier(name)}`);
    const statement = `UPDATE ${this.#table} t SET ${set.join(', ')} FROM ${this.#new} n WHERE ${this.#differs}`;
    const { done, restore } = await withoutUniqueness(session, this.#table, () => session.run(statement));
    this.#updated = done;
    this.#restoreUniqueness = restore;
  }

  /** Adds the rows that are not there. */
  async insert(): Promise<void> {
    const { dataset } = this.source;
    const names = columnList(fieldNames(dataset));
    this.#created = await this.loading.session.run(
      `INSERT INTO ${this.#table} (${names}) OVERRIDING SYSTEM VALUE SELECT ${columnList(fieldNames(dataset), 'n.')}
       FROM ${this.#new} n WHERE ${this.#isNew}`,
    );
  }

  /** Once all rows are as they are to be. */
  restoreUniqueness(): Promise<void> {
    return this.#restoreUniqueness();
  }

  get counts(): RowCounts {
    const { start, end } = this.source;
    const [created, updated, deleted] = [this.#created, this.#updated, this.#deleted];
    return { created, updated, unchanged: end - start - created - updated, deleted };
  }
}

function noKey({ name }: DatasetPlan): TargetFailure {
  const help = 'give it a primary key, or use --mode replace or append';
  const message = `\`${name}\` has no key that tells which of its rows are there already`;
  return new TargetFailure([diagnostic('DC720', message, { help })], 'no');
}

function cannotBeMade({ name }: DatasetPlan): TargetFailure {
  const message = `rows of \`${name}\` that an earlier load has written cannot be made again by this version of data-cli`;
  const help = 'use --mode upsert, which deletes nothing, or --mode replace';
  return new TargetFailure([diagnostic('DC725', message, { help })], 'no');
}
