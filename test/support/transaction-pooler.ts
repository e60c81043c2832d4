import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * A pooler that does with connections what PgBouncer does in transaction mode, at its least kind: each transaction goes to
 * another session of the server, which keeps what the one before it has set and locked. Logins are by `trust`.
 */
export class TransactionPooler {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(private readonly port: number) {
    this.#server = createServer((client) => {
      this.#keep(client);
      new Client(client, () => this.#keep(connect(this.port, '127.0.0.1')));
    });
  }

  /** Resolves to its port. */
  async start(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return address.port;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #keep(socket: Socket): Socket {
    this.#sockets.add(socket);
    return socket.on('error', () => undefined);
  }
}

/** A login, once per session of the server: what it says up to its first readiness. */
class Client {
  #startup: Buffer | undefined;
  #session: Socket | undefined;
  #waiting: Buffer[] = [];
  readonly #sessions: Socket[] = [];

  constructor(
    private readonly client: Socket,
    private readonly open: () => Socket,
  ) {
    client.on('data', (bytes) => this.#take(bytes));
    client.on('close', () => {
      for (const session of this.#sessions) session.destroy();
    });
  }

  #take(bytes: Buffer): void {
    if (!this.#startup && bytes.readInt32BE(4) === 80877103) {
      // A request for TLS.
      this.client.write('N');
      return;
    }
    if (!this.#startup) {
      this.#startup = bytes;
      this.#begin(true);
      return;
    }
    if (this.#session) this.#session.write(bytes);
    else {
      this.#waiting.push(bytes);
      if (this.#waiting.length === 1) this.#begin(false);
    }
  }

  /** The first greeting goes on to the client, all others stay here. */
  #begin(isFirst: boolean): void {
    const session = this.open();
    this.#sessions.push(session);
    session.write(this.#startup as Buffer);
    let isReady = false;
    const frames = new Frames((frame) => {
      const readiness = frame[0] === 0x5a ? String.fromCharCode(frame[5] as number) : undefined;
      if (isReady || isFirst) this.client.write(frame);
      if (readiness === undefined) return;
      if (!isReady) {
        isReady = true;
        if (isFirst) return;
        this.#session = session;
        for (const bytes of this.#waiting.splice(0)) session.write(bytes);
      } else if (readiness === 'I') this.#session = undefined;
    });
    session.on('data', (bytes) => frames.take(bytes));
  }
}

/** Messages of the protocol, each whole. */
class Frames {
  #rest = Buffer.alloc(0);

  constructor(private readonly each: (frame: Buffer) => void) {}

  take(bytes: Buffer): void {
    let rest = Buffer.concat([this.#rest, bytes]);
    while (rest.length >= 5) {
      const length = rest.readInt32BE(1) + 1;
      if (rest.length < length) break;
      this.each(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
    this.#rest = rest;
  }
}
