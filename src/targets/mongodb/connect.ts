import { MongoClient } from 'mongodb';

import type { Address } from '../address.ts';
import type { Database } from '../database.ts';
import type { ConnectOptions } from '../target.ts';

import { capabilitiesOf } from './capabilities.ts';
import { MongodbDatabase } from './database.ts';
import { asking } from './failure.ts';

/** How long a server is looked for where the URL does not say, in milliseconds. */
const patience = 10_000;

/** Opens the database that the URL names; TLS, credentials and read concerns are as the URL says. */
export async function connect(address: Address, options: ConnectOptions): Promise<Database> {
  const { label } = address;
  return asking(label, async () => {
    const client = await openClient(address, options);
    const db = client.db();
    try {
      return new MongodbDatabase(client, db, label, await capabilitiesOf(db), options);
    } catch (error) {
      await client.close().catch(() => undefined);
      options.signal.throwIfAborted();
      throw error;
    }
  });
}

/** A client that has reached its server. */
export async function openClient({ url }: Address, { signal }: Pick<ConnectOptions, 'signal'>): Promise<MongoClient> {
  const isPatient = /[?&]serverSelectionTimeoutMS=/i.test(url);
  const client = new MongoClient(url, {
    appName: 'data-cli',
    ...(!isPatient && { serverSelectionTimeoutMS: patience }),
  });
  const stop = () => client.close().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await client.connect();
  } catch (error) {
    await stop();
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
