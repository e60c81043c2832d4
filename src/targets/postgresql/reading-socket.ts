import { type ConnectOpts, Socket, type SocketConstructorOpts } from 'node:net';

/** What one read takes at most. */
const chunkBytes = 131_072;

/**
 * A socket that reads into memory that is used again: of new buffers, one a read, V8 would collect garbage whenever 64 MB of them
 * have come up, and look at the whole heap for it. Who listens to its data gets copies, as of any socket.
 */
export class ReadingSocket extends Socket {
  readonly #spare: ArrayBuffer[] = [];
  #taker: ((chunk: Uint8Array) => void) | undefined;

  constructor() {
    const options: SocketConstructorOpts & ConnectOpts = {
      onread: {
        buffer: () => new Uint8Array(this.#spare.pop() ?? new ArrayBuffer(chunkBytes)),
        callback: (size, memory) => {
          this.#hand(memory.subarray(0, size));
          return true;
        },
      },
    };
    super(options);
  }

  /** Who gets chunks as they lie from now on, and gives back each of them; undefined: those who listen. */
  handTo(taker: ((chunk: Uint8Array) => void) | undefined): void {
    this.#taker = taker;
  }

  /** Gives back a chunk that nobody reads any more, or a part of it. */
  giveBack({ buffer }: Uint8Array): void {
    this.#spare.push(buffer as ArrayBuffer);
  }

  #hand(chunk: Uint8Array): void {
    if (this.#taker) {
      this.#taker(chunk);
      return;
    }
    this.emit('data', Buffer.from(chunk));
    this.giveBack(chunk);
  }
}
