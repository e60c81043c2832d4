import type { Target } from '../target.ts';

export const postgresql: Target = {
  name: 'postgresql',
  summary: 'a PostgreSQL server, 12 and later',
  schemes: ['postgresql', 'postgres'],
  arrange: (plan) => plan,
  readOrigin: async (address, options, source) =>
    (await import('./read-origin.ts')).readOrigin(address, options, source),
  // The driver takes a while to load.
  connect: async (address, options) => (await import('./connect-database.ts')).connectDatabase(address, options),
};
