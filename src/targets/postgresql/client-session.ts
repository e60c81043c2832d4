import type { Socket } from 'node:net';

import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { ClientCopy } from './client-copy.ts';
import { CopyOut } from './copy-out.ts';
import { type CopyOptions, type CopySink, copyClause, type Session } from './session.ts';

/** What may be on its way to the server while the next rows are made. */
const bytesUnderWay = 2 * 1024 * 1024;

/** A connection of the `pg` driver. */
export class ClientSession implements Session {
  #broken: Error | undefined;

  constructor(
    private readonly client: pg.Client,
    /** What an error of the driver means to the user. */
    private readonly failure: (error: unknown) => Error,
    /** Lends another connection to the same server. */
    private readonly other: (work: (client: pg.Client) => Promise<unknown>) => Promise<void>,
  ) {
    // A server that goes away between two statements says so here alone; the next statement fails with it.
    client.on('error', (error) => {
      this.#broken = error;
    });
  }

  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return this.#guard(async () => (await this.client.query<Row & pg.QueryResultRow>(sql, [...values])).rows);
  }

  async run(sql: string, values: readonly unknown[] = []): Promise<number> {
    // Without values it may be several statements, which the extended protocol does not take.
    const parameters = values.length > 0 ? [...values] : undefined;
    return this.#guard(async () => (await this.client.query(sql, parameters)).rowCount ?? 0);
  }

  async copy(into: string, options: CopyOptions = {}): Promise<CopySink> {
    const statement = `COPY ${into} FROM STDIN${copyClause(options)}`;
    const stream = this.client.query(copyFrom(statement, { highWaterMark: bytesUnderWay }));
    const held = this.#socket.writableHighWaterMark;
    return new ClientCopy(stream, options, (error) => this.failure(this.#broken ?? error), held);
  }

  /** What COPY gives of a query in brackets, in its text format. */
  async *copyOut(query: string): AsyncIterable<Uint8Array> {
    const copy = this.client.query(new CopyOut(`COPY ${query} TO STDOUT`));
    try {
      yield* copy.bytes();
    } catch (error) {
      throw this.failure(this.#broken ?? error);
    } finally {
      // Whoever does not read to the end leaves the server in the middle of it.
      if (!copy.isDone) this.#drop();
    }
  }

  async cancel(): Promise<void> {
    await this.other((client) => client.query('SELECT pg_cancel_backend($1)', [this.#backend]));
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  /** Cuts the connection: nothing can be said on it any more. */
  #drop(): void {
    this.#socket.destroy();
  }

  /** What the connection goes through. The driver has it and does not say so in its types. */
  get #socket(): Socket {
    return (this.client as unknown as { connection: { stream: Socket } }).connection.stream;
  }

  /** The server's process. The driver knows it and does not say so in its types. */
  get #backend(): number {
    return (this.client as unknown as { processID: number }).processID;
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.failure(this.#broken ?? error);
    }
  }
}
