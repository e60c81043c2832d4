import type { Target } from '../target.ts';

export const mongodb: Target = {
  name: 'mongodb',
  summary: 'MongoDB, or what speaks its protocol: a collection a dataset',
  schemes: ['mongodb', 'mongodb+srv'],
  dialect: 'mongodb',
  // The driver takes a while to load.
  connect: async (address, options) => (await import('./connect.ts')).connect(address, options),
};
