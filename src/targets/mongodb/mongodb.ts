import { arrangeDocuments, mongodb as dialect } from '../../formats/json/document-dialects.ts';

import type { Target } from '../target.ts';

export const mongodb: Target = {
  name: 'mongodb',
  summary: 'MongoDB, or what speaks its protocol: a collection a dataset',
  schemes: ['mongodb', 'mongodb+srv'],
  arrange: (plan) => arrangeDocuments(dialect, plan),
  leavesOut: true,
  openOrigin: async (address, options) => (await import('./origin-database.ts')).openOrigin(address, options),
  // The driver takes a while to load.
  connect: async (address, options) => (await import('./connect.ts')).connect(address, options),
};
