import type { Writable } from 'node:stream';

import { guarded } from './failure.ts';
import type { Output, OutputWriter } from './output.ts';

/**
 * One stream, such as stdout. It stays open: it is its owner's. `name` is for messages. A write that waits for a reader
 * ends with the signal's reason when that aborts: the reader may never come back.
 */
export function streamOutput(stream: Writable, name: string, signal?: AbortSignal): Output {
  let total = 0;
  // A broken pipe also comes as an event, which would end the process where nobody listens.
  stream.on('error', ignore);
  const writer: OutputWriter = {
    write(bytes) {
      total += bytes.length;
      return guarded(name, () => written(stream, bytes, signal));
    },
    close: async () => ({ name, bytes: total }),
  };
  return {
    open: async () => writer,
    commit: async () => undefined,
    abort: async () => undefined,
  };
}

function ignore(): void {}

/** Waits until the bytes are out of our hands, which is backpressure too. */
function written(stream: Writable, bytes: Uint8Array, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    stream.write(bytes, (error) => {
      signal?.removeEventListener('abort', abort);
      if (error) reject(error);
      else resolve();
    });
  });
}
