import type { Target } from '../target.ts';

import { connectClient } from './connect.ts';
import { SqlDatabase } from './sql-database.ts';

export const postgresql: Target = {
  name: 'postgresql',
  summary: 'a PostgreSQL server, 12 and later',
  schemes: ['postgresql', 'postgres'],
  arrange: (plan) => plan,
  async connect(address, options) {
    const session = await connectClient(address, options);
    const [row] = await session.query<{ version: string }>('SHOW server_version');
    return new SqlDatabase(
      session,
      address,
      { product: 'PostgreSQL', version: String(Object.values(row ?? {})[0]), lacks: [] },
      options,
    );
  },
};
