import { randomUUID } from 'node:crypto';

import { embedded, withoutEmbedded } from '../../src/plan/documents.ts';
import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { mongodb as dialect, keyName } from '../../src/formats/json/document-dialects.ts';

import { Batches } from '../../src/generate/batches.ts';
import { loadEnvironment } from '../../src/generate/environment.ts';
import type { Database, Finding, LoadRequest } from '../../src/targets/database.ts';
import type { Execution, LoadedDataset } from '../../src/targets/execution.ts';
import { mongodb } from '../../src/targets/mongodb/mongodb.ts';
import type { RowSource } from '../../src/targets/row-source.ts';

/** The plan of documents. */
export function arranged(plan: Plan): Plan {
  return embedded(plan, (dataset, field) => keyName(dialect, dataset, field));
}

/** The rows of a plan that is arranged for documents: each source stands alone. */
export async function rowSources(plan: Plan, capacity = 64): Promise<RowSource[]> {
  const environment = await loadEnvironment(plan, capacity);
  return withoutEmbedded(plan).datasets.map((dataset) => {
    const batches = new Batches(environment, environment.dataset(dataset.id));
    return {
      dataset,
      columns: batches.columns,
      start: 0,
      end: dataset.rows,
      capacity,
      read: (at, count) => batches.read(at, count),
      handedOver: () => undefined,
    };
  });
}

export async function openMongodb(url: string, lockTimeout = 30_000): Promise<Database> {
  const address = { url, label: url.replace(/\/\/.*@/, '//').replace(/\?.*/, '') };
  const options = { variables: {}, ledgerSchema: 'data_cli', lockTimeout, signal: new AbortController().signal };
  return mongodb.connect(address, options);
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
      async beforeCommit(written) {
        findings = await database.verify(plan, written, { sampleQuery: 1000 });
        execution = { ...loading, state: 'ready', finishedAt: new Date().toISOString(), datasets: written };
        return execution;
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

/** What loads have left, by dataset id. */
export function oursOf(...executions: readonly Execution[]): Map<string, LoadedDataset[]> {
  const ours = new Map<string, LoadedDataset[]>();
  for (const dataset of executions.flatMap((each) => each.datasets))
    ours.set(dataset.id, [...(ours.get(dataset.id) ?? []), dataset]);
  return ours;
}
