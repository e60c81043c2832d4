import type pg from 'pg';

import { type Address, AddressError, withSecrets } from '../address.ts';
import type { ConnectOptions } from '../target.ts';

import { loginSecrets } from './client-config.ts';
import { ClientSession } from './client-session.ts';
import { openClient } from './open-client.ts';
import { serverFailure } from './server-failure.ts';
import { sessionSettings } from './session-settings.ts';

/** How long a server may take to answer at all, in milliseconds. */
const connectTimeout = 10_000;

/** One connection of the `pg` driver, under the settings that texts depend on. */
export async function connectClient(address: Address, options: ConnectOptions): Promise<ClientSession> {
  const { variables, who, signal } = options;
  const settings = { application_name: `data-cli ${who}`, connectionTimeoutMillis: connectTimeout, keepAlive: true };
  const connected = () => openClient(address, variables, settings);
  const hidden = withSecrets(address, await loginSecrets(address, variables));
  const failure = (error: unknown) => serverFailure(error, hidden, variables);
  const client = await connected().catch((error) => {
    throw error instanceof AddressError ? error : failure(error);
  });
  const session = new ClientSession(client, failure, (work) => onAnother(connected, work));
  await session.run(sessionSettings.join('; '));
  // Not every server and system has it: a backend that notices a loader's death lets go of its locks.
  await client.query(`SET client_connection_check_interval = '2s'`).catch(() => undefined);
  signal.throwIfAborted();
  return session;
}

/** Does something through a connection of its own, as well as it can: what it is for ends one way or the other. */
async function onAnother(
  connected: () => Promise<pg.Client>,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = await connected().catch(() => undefined);
  if (!client) return;
  await work(client).catch(() => undefined);
  await client.end().catch(() => undefined);
}
