import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import { withoutEmbedded } from '../plan/documents.ts';

import type { Address } from '../targets/address.ts';
import type { Database, TableDifference } from '../targets/database.ts';

import type { CompiledProject } from './compile-project.ts';
import { targetOf } from './open-database.ts';
import { placeIn } from './place-in.ts';

/** What a live database has otherwise than the definitions, and where their rows would not fit into it: nothing is written. */
export async function againstDatabase(
  { plan, places }: CompiledProject,
  address: Address,
  database: Database,
): Promise<{ readonly differences: readonly TableDifference[]; readonly diagnostics: readonly Diagnostic[] }> {
  if (!plan) return { differences: [], diagnostics: [] };
  const arranged = withoutEmbedded(targetOf(address).arrange(plan));
  // As for rows that are added to what is there.
  return database.inspect({ plan: arranged, mode: 'append', ours: new Map(), create: true, place: placeIn(places) });
}
