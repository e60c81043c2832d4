import pg from 'pg';

import type { Address, Variables } from '../address.ts';

import { pgClientConfigs } from './client-config.ts';
import { ReadingSocket } from './reading-socket.ts';

/** What the driver says of a server without TLS. */
const noTls = 'The server does not support SSL connections';

/** A connected client. Rejects with what the driver says, and with `AddressError`. What the address says goes before `settings`. */
export async function openClient(
  address: Address,
  variables: Variables,
  settings: pg.ClientConfig,
): Promise<pg.Client> {
  const [first, ...others] = await pgClientConfigs(address, variables);
  return others.reduce(
    (before, config) =>
      before.catch((error) => (isWithoutTls(error) ? connected({ ...settings, ...config }) : Promise.reject(error))),
    connected({ ...settings, ...first }),
  );
}

async function connected(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ stream: () => new ReadingSocket(), ...config });
  // Told by the rejection; without a listener a second error would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

function isWithoutTls(error: unknown): boolean {
  return error instanceof Error && error.message === noTls;
}
