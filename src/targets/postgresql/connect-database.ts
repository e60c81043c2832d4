import type { Address } from '../address.ts';
import type { Database } from '../database.ts';
import type { ConnectOptions } from '../target.ts';

import { connectClient } from './connect.ts';
import { SqlDatabase } from './sql-database.ts';

/** Connects to a server. */
export async function connectDatabase(address: Address, options: ConnectOptions): Promise<Database> {
  const session = await connectClient(address, options);
  const [row] = await session.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  const server = { product: 'PostgreSQL', version: row?.version ?? '', lacks: [] };
  return new SqlDatabase(session, address, server, options, () => connectClient(address, options));
}
