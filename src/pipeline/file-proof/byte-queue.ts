/** Bytes that come some at a time, and can be looked at before they are taken. */
export class ByteQueue {
  readonly #source: AsyncIterator<Uint8Array>;
  #chunks: Uint8Array[] = [];
  /** Bytes of all chunks. */
  #length = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Waits until there are so many; false: there are fewer left. */
  async fill(length: number): Promise<boolean> {
    while (this.#length < length) {
      const { value, done } = await this.#source.next();
      if (done) return false;
      if (value.length === 0) continue;
      this.#chunks.push(value);
      this.#length += value.length;
    }
    return true;
  }

  /** The first of those that are there, `most` of them or all. */
  first(most: number): Uint8Array {
    const [first] = this.#chunks;
    if (!first) return nothing;
    if (first.length < most && this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return (this.#chunks[0] as Uint8Array).subarray(0, most);
  }

  /** Whether these are the next ones, all of which are there. */
  startsWith(bytes: Uint8Array): boolean {
    if (bytes.length > this.#length) return false;
    let at = 0;
    for (const chunk of this.#chunks) {
      const count = Math.min(chunk.length, bytes.length - at);
      if (Buffer.compare(chunk.subarray(0, count), bytes.subarray(at, at + count)) !== 0) return false;
      at += count;
      if (at === bytes.length) break;
    }
    return true;
  }

  drop(length: number): void {
    this.#length -= length;
    for (let left = length; left > 0; ) {
      const first = this.#chunks[0] as Uint8Array;
      if (first.length > left) this.#chunks[0] = first.subarray(left);
      else this.#chunks.shift();
      left -= Math.min(left, first.length);
    }
  }

  /** Lets go of where they come from. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}

const nothing = new Uint8Array(0);
