import { setImmediate } from 'node:timers/promises';

import type { PGlite } from '@electric-sql/pglite';

import type { Address } from '../address.ts';
import { serverFailure } from '../postgresql/server-failure.ts';
import { type CopyOptions, type CopySink, copyClause, type Session } from '../postgresql/session.ts';

/** Rows are handed over in pieces of this size: each is copied into the database's memory. */
const piece = 8 * 1024 * 1024;

/** PostgreSQL in the process itself. */
export class PgliteSession implements Session {
  constructor(
    private readonly database: PGlite,
    private readonly address: Address,
    private readonly release: () => Promise<void>,
  ) {}

  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return this.#guard(async () => (await this.database.query<Row>(sql, [...values])).rows);
  }

  async run(sql: string, values: readonly unknown[] = []): Promise<number> {
    return this.#guard(async () => {
      if (values.length > 0) return (await this.database.query(sql, [...values])).affectedRows ?? 0;
      return (await this.database.exec(sql)).at(-1)?.affectedRows ?? 0;
    });
  }

  async copy(into: string, options: CopyOptions = {}): Promise<CopySink> {
    const statement = `COPY ${into} FROM '/dev/blob'${copyClause(options)}`;
    return new BlobCopy(options, async (blob) => {
      await this.#guard(() => this.database.query(statement, [], { blob }));
    });
  }

  /** A statement runs in the one thread that would have to cancel it. */
  async cancel(): Promise<void> {}

  async close(): Promise<void> {
    await this.database.close().catch(() => undefined);
    await this.release();
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    // Statements one behind the other never come back to the event loop: a signal would wait for the last of them.
    await setImmediate();
    try {
      return await work();
    } catch (error) {
      throw serverFailure(error, this.address);
    }
  }
}

const nothing = new Uint8Array(0);

/** Gathers rows to pieces, each a COPY of its own in the same transaction. A row is never cut. */
class BlobCopy implements CopySink {
  #parts: Uint8Array[] = [];
  #bytes = 0;

  constructor(
    private readonly options: CopyOptions,
    private readonly send: (blob: Blob) => Promise<void>,
  ) {}

  async write(bytes: Uint8Array): Promise<void> {
    this.#parts.push(bytes.slice());
    this.#bytes += bytes.length;
    if (this.#bytes >= piece) await this.#flush();
  }

  async end(): Promise<void> {
    if (this.#bytes > 0) await this.#flush();
  }

  async abort(): Promise<void> {
    this.#parts = [];
  }

  async #flush(): Promise<void> {
    const { head, tail } = this.options.binary ?? { head: nothing, tail: nothing };
    const blob = new Blob([head, ...this.#parts, tail] as Uint8Array<ArrayBuffer>[]);
    this.#parts = [];
    this.#bytes = 0;
    await this.send(blob);
  }
}
