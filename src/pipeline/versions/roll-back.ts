import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Finding } from '../../targets/database.ts';

import { loadObstacles } from '../load/changes.ts';
import { type RunLoadRequest, type RunLoadResult, runLocked } from '../load/run-load.ts';
import { settle } from '../load/settle.ts';
import { verifyDatabase } from '../load/verify-database.ts';

import { type BackRequest, type BackScope, backScope } from './back-scope.ts';
import { type WayBack, wayBack } from './way-back.ts';

export interface RollBackRequest extends BackRequest, Omit<RunLoadRequest, 'mode' | 'select' | 'confirm'> {
  /** Asked before anything is written. False ends the run. */
  readonly confirm: (way: WayBack) => Promise<boolean>;
}

export type RolledBack =
  | { readonly kind: 'refused' | 'there'; readonly way: WayBack; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'done';
      readonly way: WayBack;
      readonly findings: readonly Finding[];
      readonly result: RunLoadResult;
    };

/** What going back would do, and what is in its way: the database is read, and nothing is written. */
export async function plannedWay(
  request: RollBackRequest,
): Promise<{ way: WayBack; diagnostics: readonly Diagnostic[] }> {
  const executions = await request.database.ledger.list();
  const scope = backScope(request, executions);
  const way = await wayBack(request, scope, executions);
  if (way.datasets.every(({ isThere }) => isThere)) return { way, diagnostics: [] };
  return { way, diagnostics: await loadObstacles(loadOf(request, way, scope)) };
}

/**
 * Goes back in one load, and proves that what lies there is the version. Throws where the database is in the way.
 */
export async function rollBack(request: RollBackRequest): Promise<RolledBack> {
  const { database } = request;
  await database.lock();
  const executions = await settle(database);
  const scope = backScope(request, executions);
  const way = await wayBack(request, scope, executions);
  if (way.datasets.every(({ isThere }) => isThere))
    return { kind: 'there', way, findings: await proof(request, scope) };
  if (!(await request.confirm(way))) return { kind: 'refused', way, findings: [] };
  const result = await runLocked(loadOf(request, way, scope), executions);
  return { kind: 'done', way, result, findings: await proof(request, scope) };
}

function loadOf(request: RollBackRequest, { mode }: WayBack, { selection }: BackScope): RunLoadRequest {
  return { ...request, mode, select: async () => selection, confirm: async () => true };
}

function proof({ database, baselines, signal }: RollBackRequest, { selection }: BackScope) {
  return verifyDatabase({ database, ...selection, sampleQuery: baselines.sampleQuery, signal });
}
