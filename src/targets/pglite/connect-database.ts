import { resolve } from 'node:path';

import type { Address } from '../address.ts';
import type { Database } from '../database.ts';
import { serverFailure } from '../postgresql/server-failure.ts';
import { sessionSettings } from '../postgresql/session-settings.ts';
import { SqlDatabase } from '../postgresql/sql-database.ts';
import type { ConnectOptions } from '../target.ts';

import { lockFolder } from './folder-lock.ts';
import { prepareFolder } from './initial-folder.ts';
import { PgliteSession } from './pglite-session.ts';

export async function connectDatabase(address: Address, options: ConnectOptions): Promise<Database> {
  const folder = address.url.replace(/^pglite:(\/\/)?/, '');
  const session = await openFolder(folder === '' ? undefined : resolve(folder), address, options);
  for (const setting of sessionSettings) await session.run(setting);
  const [row] = await session.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  return new SqlDatabase(session, address, { product: 'PGlite', version: row?.version ?? '', lacks: [] }, options);
}

async function openFolder(
  folder: string | undefined,
  address: Address,
  options: ConnectOptions,
): Promise<PgliteSession> {
  const release = folder === undefined ? async () => undefined : await lockFolder(folder, options);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    if (folder !== undefined) await prepareFolder(folder, options);
    const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
    return new PgliteSession(database, address, release);
  } catch (error) {
    await release();
    throw serverFailure(error, address);
  }
}
