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
export async function connect({ url, label }: Address, options: ConnectOptions): Promise<Database> {
  return asking(label, async () => {
    const isPatient = /[?&]serverSelectionTimeoutMS=/i.test(url);
    const client = new MongoClient(url, {
      appName: 'data-cli',
      ...(!isPatient && { serverSelectionTimeoutMS: patience }),
    });
    const stop = () => client.close().catch(() => undefined);
    options.signal.addEventListener('abort', stop, { once: true });
    try {
      await client.connect();
      const db = client.db();
      return new MongodbDatabase(client, db, label, await capabilitiesOf(db), options);
    } catch (error) {
      await stop();
      options.signal.throwIfAborted();
      throw error;
    } finally {
      options.signal.removeEventListener('abort', stop);
    }
  });
}
