import { randomUUID } from 'node:crypto';

import { withoutEmbedded } from '../../src/plan/documents.ts';
import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { loadEnvironment } from '../../src/generate/environment.ts';
import type {
  Database,
  Finding,
  InspectRequest,
  LoadRequest,
  OwnRows,
  RemoveRequest,
} from '../../src/targets/database.ts';
import type { Execution, LoadedDataset } from '../../src/targets/execution.ts';
import { mongodb } from '../../src/targets/mongodb/mongodb.ts';
import { readAddress } from '../../src/targets/read-address.ts';
import type { RowSource } from '../../src/targets/row-source.ts';

import { rowSource } from '../../src/pipeline/load/row-sources.ts';
import { withCells } from '../../src/pipeline/load/with-cells.ts';

/** The plan of documents. */
export function arranged(plan: Plan): Plan {
  return mongodb.arrange(plan);
}

/** The rows of a plan that is arranged for documents: each source stands alone. */
export async function rowSources(plan: Plan, capacity = 64): Promise<RowSource[]> {
  const environment = await loadEnvironment(plan, capacity);
  return withoutEmbedded(plan).datasets.map((dataset) =>
    rowSource(environment, dataset, { start: 0, end: dataset.rows }),
  );
}

export async function openMongodb(url: string, lockTimeout = 30_000, who = 'tester@here'): Promise<Database> {
  const { signal } = new AbortController();
  const options = { variables: {}, ledgerSchema: 'data_cli', lockTimeout, who, ifMissing: 'make' as const, signal };
  return mongodb.connect(readAddress(url), options);
}

export interface LoadSettings extends Partial<Omit<LoadRequest, 'plan' | 'execution'>> {
  readonly id?: string;
}

export interface Loaded {
  readonly execution: Execution;
  readonly findings: readonly Finding[];
}

/** What the `load` command does with a database that is locked. */
export async function loadPlan(database: Database, plan: Plan, settings: LoadSettings = {}): Promise<Loaded> {
  const { id = randomUUID(), mode = 'replace', ...rest } = settings;
  const sources = settings.sources ?? (await rowSources(plan));
  const loading = executionOf(plan, sources, { id, mode });
  await database.ledger.write(loading);
  let findings: readonly Finding[] = [];
  let execution = loading;
  try {
    await database.load({
      plan,
      mode,
      sources,
      execution: loading,
      ours: new Map(),
      force: false,
      create: true,
      signal: new AbortController().signal,
      async beforeCommit(outcome) {
        findings = await database.verify(outcome.plan, outcome.datasets, {
          sampleQuery: 1000,
          sources: async (dataset) => sources.filter((source) => source.dataset.id === dataset.id),
        });
        execution = {
          ...loading,
          state: 'ready',
          finishedAt: new Date().toISOString(),
          datasets: withCells(plan, outcome.datasets),
        };
        return [execution];
      },
      ...rest,
    });
  } catch (error) {
    await database.ledger.write({ ...loading, state: 'failed', failure: String(error) });
    throw error;
  }
  return { execution, findings };
}

function executionOf(plan: Plan, sources: readonly RowSource[], own: Pick<Execution, 'id' | 'mode'>): Execution {
  return {
    ...own,
    state: 'loading',
    fingerprint: plan.fingerprint,
    catalogue: plan.catalogue,
    toolVersion: '0.0.0',
    seed: plan.seed,
    asOf: plan.asOf,
    who: 'tester@here',
    startedAt: new Date().toISOString(),
    datasets: sources.map(({ dataset, start, end }) => plannedDataset(dataset, { start, end })),
    plan,
  };
}

function plannedDataset(dataset: DatasetPlan, range: LoadedDataset['range']): LoadedDataset {
  return { id: dataset.id, fingerprint: dataset.fingerprint, table: dataset.table, created: false, range };
}

/** What loads have left, by dataset id, and how it is made again. */
export async function oursOf(...executions: readonly Execution[]): Promise<Map<string, OwnRows[]>> {
  const ours = new Map<string, OwnRows[]>();
  for (const { plan, datasets } of executions) {
    const environment = await loadEnvironment(plan);
    for (const loaded of datasets) {
      const source = () => rowSource(environment, environment.dataset(loaded.id), loaded.range);
      ours.set(loaded.id, [...(ours.get(loaded.id) ?? []), { loaded, source }]);
    }
  }
  return ours;
}

/** What `inspect` is asked for a load into what nobody has loaded. */
export function inspecting(plan: Plan): InspectRequest {
  return { plan, mode: 'replace', ours: new Map(), create: true };
}

export function removing(sources: readonly RowSource[], execution: Execution): RemoveRequest {
  return { sources, executions: [{ ...execution, state: 'removed' }], signal: new AbortController().signal };
}
