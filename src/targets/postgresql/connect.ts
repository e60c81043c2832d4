import pg from 'pg';

import type { Address } from '../address.ts';
import type { ConnectOptions } from '../target.ts';

import { ClientSession } from './client-session.ts';
import { serverFailure } from './server-failure.ts';
import { sessionSettings } from './session-settings.ts';

/** How long a server may take to answer at all. */
const connectTimeout = 10_000;

/** One connection of the `pg` driver, under the settings that texts depend on. */
export async function connectClient(address: Address, { who, signal }: ConnectOptions): Promise<ClientSession> {
  const config = {
    connectionString: address.url,
    application_name: `data-cli ${who}`,
    connectionTimeoutMillis: connectTimeout,
    keepAlive: true,
  };
  const client = new pg.Client(config);
  const session = new ClientSession(client, address, (work) => onAnother(config, work));
  try {
    await client.connect();
    for (const setting of sessionSettings) await client.query(setting);
    // Not every server and system has it: a backend that notices a loader's death lets go of its locks.
    await client.query(`SET client_connection_check_interval = '2s'`).catch(() => undefined);
  } catch (error) {
    await session.close();
    throw serverFailure(error, address);
  }
  signal.throwIfAborted();
  return session;
}

/** Does something through a connection of its own, as well as it can: what it is for ends one way or the other. */
async function onAnother(config: pg.ClientConfig, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await work(client);
  } catch {
    // The server is gone, and with it what was to be cancelled.
  } finally {
    await client.end().catch(() => undefined);
  }
}
