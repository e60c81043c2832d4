import type { Socket } from 'node:net';

import type pg from 'pg';

import { ReadingSocket } from './reading-socket.ts';

/** What the protocol calls the messages of COPY, and others that may come between them. */
const [copyData = 0] = Buffer.from('d');
const between: ReadonlySet<number> = new Set(Buffer.from('HNSA'));

/** Chunks that are held before the server has to wait. */
const mostHeld = 16;

/** As much of the driver's connection as is taken over. */
interface DriverConnection {
  readonly stream: Socket;
  query(text: string): void;
}

/**
 * What COPY gives, as one query of the driver. Each row is a message of its own, of which the driver and its streams would make
 * objects: the socket's chunks are taken over instead until the server is done, and what is between rows is left out where they lie.
 */
export class CopyOut implements pg.Submittable {
  readonly #held: Uint8Array[] = [];
  /** Of the message that the last chunk ended in: its letter, how many bytes of its length are to come, and of what it holds. */
  #code = 0;
  #lengthLeft = 0;
  #length = 0;
  #left = 0;
  #socket: Socket | undefined;
  /** The socket, where it lends its chunks. */
  #reading: ReadingSocket | undefined;
  #driver: ((bytes: Uint8Array) => void) | undefined;
  #error: Error | undefined;
  #isDone = false;
  #wake = () => {};

  constructor(private readonly text: string) {}

  /** Whether the server has said its last word on it: the connection can be used again. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** Its bytes as they come, in chunks that hold until the next is asked for. */
  async *bytes(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const next = this.#held.shift();
      if (next) {
        if (this.#held.length === 0) this.#socket?.resume();
        yield next;
        this.#reading?.giveBack(next);
      } else if (this.#error) throw this.#error;
      else if (this.#isDone) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }

  submit(connection: unknown): void {
    const { stream } = connection as DriverConnection;
    const [driver, ...others] = stream.listeners('data');
    if (!driver || others.length > 0) throw new Error('one alone reads a connection');
    this.#driver = driver as (bytes: Uint8Array) => void;
    this.#socket = stream;
    stream.off('data', this.#driver);
    if (stream instanceof ReadingSocket) {
      this.#reading = stream;
      stream.handTo(this.#take);
    } else stream.on('data', this.#take);
    (connection as DriverConnection).query(this.text);
  }

  handleError(error: Error): void {
    this.#giveBack();
    this.#error ??= error;
    this.#wake();
  }

  handleCommandComplete(): void {
    // How many rows there were is known by then.
  }

  handleReadyForQuery(): void {
    this.#isDone = true;
    this.#wake();
  }

  readonly #take = (chunk: Uint8Array): void => {
    const [size, rest] = this.#compact(chunk);
    // The driver keeps what it has not read to the end.
    const kept = rest && this.#reading ? Buffer.from(rest) : rest;
    if (size > 0) this.#held.push(chunk.subarray(0, size));
    else this.#reading?.giveBack(chunk);
    if (kept) this.#giveBack(kept);
    else if (this.#held.length >= mostHeld) this.#socket?.pause();
    this.#wake();
  };

  /** Brings the rows of a chunk to its front. Returns their size, and what is the driver's to read: all from the message on that ends them. */
  #compact(chunk: Uint8Array): readonly [size: number, rest: Uint8Array | undefined] {
    const { length } = chunk;
    let out = 0;
    let at = 0;
    while (at < length) {
      if (this.#left > 0) {
        const end = Math.min(at + this.#left, length);
        if (this.#code === copyData) {
          if (out < at) chunk.copyWithin(out, at, end);
          out += end - at;
        }
        this.#left -= end - at;
        at = end;
      } else if (this.#takeHead(chunk[at] as number)) at++;
      else break;
    }
    return [out, at < length ? chunk.subarray(at) : undefined];
  }

  /** A byte of a message's head; false: one begins that ends the rows. */
  #takeHead(byte: number): boolean {
    if (this.#lengthLeft > 0) {
      this.#length = (this.#length << 8) | byte;
      // A message's length counts itself.
      if (--this.#lengthLeft === 0) this.#left = this.#length - 4;
      return true;
    }
    this.#code = byte;
    if (byte !== copyData && !between.has(byte)) return false;
    this.#lengthLeft = 4;
    return true;
  }

  /** The driver reads on, from these bytes. */
  #giveBack(rest?: Uint8Array): void {
    const [socket, driver] = [this.#socket, this.#driver];
    if (!socket || !driver) return;
    this.#socket = undefined;
    this.#driver = undefined;
    this.#reading?.handTo(undefined);
    socket.off('data', this.#take);
    socket.on('data', driver);
    socket.resume();
    if (rest) driver(rest);
  }
}
