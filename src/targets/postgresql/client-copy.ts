import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

import type { CopyOptions, CopySink } from './session.ts';

/** Of one message: large enough that messages cost nothing. */
const chunk = 256 * 1024;

/** COPY through the driver's stream: writing waits while the server is behind. */
export class ClientCopy implements CopySink {
  #error: unknown;
  #buffer: Buffer = Buffer.allocUnsafeSlow(chunk);
  /** Buffers that have been sent: of new ones, a message each, V8 would collect garbage again and again. */
  readonly #sent: Buffer[] = [];
  #used = 0;
  readonly #ended: Promise<void>;

  constructor(
    private readonly stream: Writable,
    private readonly options: CopyOptions,
    private readonly failure: (error: unknown) => Error,
    /** How much the connection holds before whoever writes has to wait. */
    private readonly held: number,
  ) {
    const { binary } = options;
    if (binary) {
      this.#buffer.set(binary.head);
      this.#used = binary.head.length;
    }
    this.#ended = finished(stream).catch((error) => {
      this.#error = error;
    });
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const length = Math.min(bytes.length - at, chunk - this.#used);
      this.#buffer.set(bytes.subarray(at, at + length), this.#used);
      this.#used += length;
      at += length;
      if (this.#used === chunk) await this.#send();
    }
  }

  async end(): Promise<void> {
    if (this.options.binary) await this.write(this.options.binary.tail);
    if (this.#used > 0) await this.#send();
    if (this.#error === undefined) this.stream.end();
    await this.#ended;
    this.#check();
  }

  async abort(): Promise<void> {
    this.stream.destroy();
    await this.#ended;
  }

  async #send(): Promise<void> {
    this.#check();
    const full = this.#buffer;
    // Of more than the connection holds the driver's stream says that it was written once all of it has gone.
    const isTold = this.#used > this.held;
    const sent = (error?: Error | null) => {
      if (isTold && !error) this.#sent.push(full);
    };
    const goesOn = this.stream.write(full.subarray(0, this.#used), sent);
    this.#buffer = this.#sent.pop() ?? Buffer.allocUnsafeSlow(chunk);
    this.#used = 0;
    if (!goesOn) await Promise.race([once(this.stream, 'drain'), this.#ended]);
    this.#check();
  }

  #check(): void {
    if (this.#error !== undefined) throw this.failure(this.#error);
  }
}
