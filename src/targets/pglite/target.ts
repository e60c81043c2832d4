import type { Target } from '../target.ts';

export const pglite: Target = {
  name: 'pglite',
  summary: 'PostgreSQL inside of the process, kept in a folder; `pglite:` alone in memory',
  schemes: ['pglite'],
  arrange: (plan) => plan,
  // PostgreSQL as WebAssembly takes a while to load.
  connect: async (address, options) => (await import('./connect-database.ts')).connectDatabase(address, options),
};
