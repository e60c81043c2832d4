import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { identifier } from '../../formats/sql/postgresql/names.ts';

import type { Ledger } from '../database.ts';
import type { Execution } from '../execution.ts';
import { TargetFailure } from '../target-failure.ts';

import { hasState } from './server-failure.ts';
import type { Session } from './session.ts';

/** The form of the table; a later one adds columns and raises it. */
const form = 1;

/** Loads as rows of `<schema>.executions`. */
export class SqlLedger implements Ledger {
  readonly #table: string;
  #isMade = false;

  constructor(
    private readonly session: Session,
    private readonly schema: string,
  ) {
    this.#table = `${identifier(schema)}.executions`;
  }

  async list(): Promise<readonly Execution[]> {
    if (!(await this.#isThere())) return [];
    const statement = `SELECT form, record::text AS record FROM ${this.#table} ORDER BY started_at DESC, id`;
    const rows = await this.session.query<{ form: number; record: string }>(statement);
    return rows.map(({ form: found, record }) => {
      if (found > form) throw tooNew(this.#table);
      return JSON.parse(record) as Execution;
    });
  }

  /** One of them, which nobody else changes until the transaction ends. */
  async hold(id: string): Promise<Execution | undefined> {
    const statement = `SELECT record::text AS record FROM ${this.#table} WHERE id = $1 FOR UPDATE`;
    const [row] = await this.session.query<{ record: string }>(statement, [id]);
    return row && (JSON.parse(row.record) as Execution);
  }

  async write(execution: Execution): Promise<void> {
    await this.#make().catch((error) => {
      throw hasState(error, '42501') ? noPlace(this.schema) : error;
    });
    const { id, state, mode, fingerprint, who, startedAt, finishedAt, expiresAt } = execution;
    const columns = 'id, form, state, mode, fingerprint, who, started_at, finished_at, expires_at, record';
    await this.session.run(
      `INSERT INTO ${this.#table} (${columns}) VALUES ($1, ${form}, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (id) DO UPDATE SET (${columns}) = ROW (excluded.*)`,
      [id, state, mode, fingerprint, who, startedAt, finishedAt, expiresAt, JSON.stringify(execution)],
    );
  }

  async #isThere(): Promise<boolean> {
    const [row] = await this.session.query<{ there: boolean }>(`SELECT to_regclass($1) IS NOT NULL AS there`, [
      this.#table,
    ]);
    return row?.there === true;
  }

  /** Only a first load makes anything: who may not make a schema finds one made for them. */
  async #make(): Promise<void> {
    if (this.#isMade || (await this.#isThere())) return;
    const found = `SELECT to_regnamespace($1) IS NOT NULL AS there`;
    const [row] = await this.session.query<{ there: boolean }>(found, [identifier(this.schema)]);
    // Who may not make schemas may not even ask for one that is there.
    if (!row?.there) await this.session.run(`CREATE SCHEMA ${identifier(this.schema)}`);
    await this.session.run(`
      CREATE TABLE IF NOT EXISTS ${this.#table} (
        id uuid PRIMARY KEY,
        form integer NOT NULL,
        state text NOT NULL,
        mode text NOT NULL,
        fingerprint text NOT NULL,
        who text NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        expires_at timestamptz,
        record json NOT NULL
      )`);
    this.#isMade = true;
  }
}

function noPlace(schema: string): TargetFailure {
  const message = `the record of loads cannot be made: the role may not make the schema ${schema}, or tables in it`;
  const help = `as the database’s owner: \`CREATE SCHEMA ${identifier(schema)}\` and \`GRANT USAGE, CREATE ON SCHEMA ${identifier(schema)} TO …\``;
  return new TargetFailure([diagnostic('DC712', message, { help })], 'no');
}

function tooNew(table: string): TargetFailure {
  const help = 'use the newest data-cli';
  return new TargetFailure([diagnostic('DC724', `\`${table}\` was written by a newer data-cli`, { help })], 'no');
}
