import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import helper from 'pgpass/lib/helper.js';

import type { Variables } from '../address.ts';

import type { ConnectionSettings } from './connection-settings.ts';

/** The password that `.pgpass` has for a login: https://www.postgresql.org/docs/current/libpq-pgpass.html */
export async function passwordFromFile(
  { host, port, dbname: database, user, passfile }: ConnectionSettings,
  variables: Variables,
): Promise<string | undefined> {
  const file = helper.getFileName(passfile === undefined ? variables : { PGPASSFILE: passfile });
  const stats = await stat(file).catch(() => undefined);
  if (!stats || !helper.usePgPass(stats, file)) return undefined;
  // Sockets are listed under this name.
  const login = { host: host.startsWith('/') ? 'localhost' : host, port, database, user };
  return new Promise((resolve) => helper.getPassword(login, createReadStream(file), resolve));
}
