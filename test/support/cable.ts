import { once } from 'node:events';
import { createServer, type Socket, connect as tcp } from 'node:net';

/** A server's address through a cable. */
export interface Cable {
  readonly url: string;
  /** For good. */
  readonly cut: () => void;
  /** What is open; new connections are taken. */
  readonly interrupt: () => void;
  /** From now on nothing arrives any more, and nobody is told. */
  readonly mute: () => void;
}

/** Lays one to the server of a URL; `passing` sees what goes to the server. */
export async function cable(
  to: string,
  passing: (bytes: Buffer, cable: Cable) => void = () => undefined,
): Promise<Cable> {
  const far = new URL(to);
  const ends = new Set<Socket>();
  let muted = false;
  const relay = createServer((near) => {
    const server = tcp(Number(far.port), far.hostname);
    const pass = (from: Socket, into: Socket) =>
      from.on('data', (bytes) => {
        if (into === server && !muted) passing(bytes, laid);
        if (!muted) into.write(bytes);
      });
    for (const [end, other] of [
      [near, server],
      [server, near],
    ] as const) {
      ends.add(end.on('error', () => undefined).on('close', () => other.destroy()));
      pass(end, other);
    }
  }).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const url = new URL(to);
  url.port = String((relay.address() as { port: number }).port);
  const interrupt = () => {
    for (const end of ends) end.destroy();
  };
  const laid: Cable = {
    url: url.href,
    cut: () => {
      relay.close();
      interrupt();
    },
    interrupt,
    mute: () => {
      muted = true;
    },
  };
  return laid;
}

/** A cable that tells once, before the server has them, that the first rows of a load are on their way. */
export async function cableOfRows(to: string, reached: () => void): Promise<Cable> {
  let next: 'statement' | 'rows' | undefined = 'statement';
  return cable(to, (bytes) => {
    if (next === 'rows') {
      next = undefined;
      reached();
    } else if (next === 'statement' && /COPY .* FROM STDIN/s.test(bytes.toString('latin1'))) next = 'rows';
  });
}
