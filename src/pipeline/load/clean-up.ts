import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { catalogueVersion } from '../../plan/catalogue.ts';

import type { Database } from '../../targets/database.ts';
import type { Execution } from '../../targets/execution.ts';
import type { RowSource } from '../../targets/row-source.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { EarlierRows } from './loaded-rows.ts';

/** What became of one load's rows. */
export interface CleanedUp {
  readonly execution: Execution;
  /** Rows that were there, by dataset id. */
  readonly removed: ReadonlyMap<string, number>;
}

/** Removes the rows of loads, the newest first, and records it. Under the target's lock. */
export async function cleanUp(
  database: Database,
  executions: readonly Execution[],
  signal: AbortSignal,
): Promise<readonly CleanedUp[]> {
  const earlier = new EarlierRows(database, await database.ledger.list());
  const done: CleanedUp[] = [];
  for (const execution of executions) {
    signal.throwIfAborted();
    const now = new Date().toISOString();
    const datasets = execution.datasets.map((each) => ({ ...each, removedBy: each.removedBy ?? `cleanup at ${now}` }));
    const removed: Execution = { ...execution, state: 'removed', datasets };
    const sources = await sourcesOf(execution, earlier);
    const counts = await database.remove({ sources, executions: [removed], signal });
    done.push({ execution: removed, removed: counts });
  }
  return done;
}

/** The rows that are still there. A load that has failed has left none. */
async function sourcesOf(execution: Execution, earlier: EarlierRows): Promise<RowSource[]> {
  if (execution.state !== 'ready') return [];
  const sources: RowSource[] = [];
  for (const loaded of execution.datasets) {
    if (loaded.removedBy !== undefined) continue;
    const { source } = await earlier.own({ execution, loaded });
    if (!source) throw cannotBeMade(execution, loaded.id);
    sources.push(source());
  }
  return sources;
}

function cannotBeMade({ catalogue, toolVersion, plan }: Execution, id: string): TargetFailure {
  if (catalogue === catalogueVersion) {
    const name = plan.datasets.find((each) => each.id === id)?.name ?? id;
    const message = `the real rows of \`${name}\` that were loaded cannot be told from others: its table holds other rows, too, or they were changed`;
    return new TargetFailure(
      [diagnostic('DC514', message, { help: 'load it again with --mode replace, or delete its rows' })],
      'no',
    );
  }
  const message = `rows that data-cli ${toolVersion} has loaded cannot be made again: its catalogue was ${catalogue}`;
  const help = `clean up with data-cli ${toolVersion}, or load with --mode replace`;
  return new TargetFailure([diagnostic('DC725', message, { help })], 'no');
}
