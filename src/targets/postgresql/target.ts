import type { Target } from '../target.ts';

export const postgresql: Target = {
  name: 'postgresql',
  summary: 'a PostgreSQL server, 15 and later',
  schemes: ['postgresql', 'postgres'],
  arrange: (plan) => plan,
  busyCores: 1,
  takesAhead: true,
  takesShards: true,
  openOrigin: async (address, options) => (await import('./origin-database.ts')).openOrigin(address, options),
  // The driver takes a while to load.
  connect: async (address, options) => (await import('./connect-database.ts')).connectDatabase(address, options),
};
