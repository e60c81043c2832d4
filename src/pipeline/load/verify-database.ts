import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { type Environment, loadEnvironment } from '../../generate/environment.ts';
import { isHere } from '../../generate/stored/row-store.ts';
import type { Database, Finding } from '../../targets/database.ts';
import type { LoadedDataset } from '../../targets/execution.ts';
import type { RowSource } from '../../targets/row-source.ts';

import { EarlierRows, type LiveRows, liveRows, sameTable } from './loaded-rows.ts';
import { rowSource } from './row-sources.ts';
import { apart } from './selection.ts';

export interface VerifyRequest {
  readonly database: Database;
  readonly whole: Plan;
  /** What is looked at. */
  readonly plan: Plan;
  /** The longest that a sample query may take, in milliseconds. */
  readonly sampleQuery: number;
  readonly signal: AbortSignal;
}

/**
 * Holds what lies in a database against the definitions. The rows are made again for it, so that nothing rests on what the
 * ledger says of them; it only tells which loads have left which rows.
 */
export async function verifyDatabase(request: VerifyRequest): Promise<readonly Finding[]> {
  const { database, whole, plan, sampleQuery, signal } = request;
  const executions = await database.ledger.list();
  const live = liveRows(executions);
  const environment = await loadEnvironment(whole);
  const earlier = new EarlierRows(database, executions);
  const loaded: LoadedDataset[] = [];
  const sources = new Map<string, RowSource[]>();
  const findings: Finding[] = [];
  const add = (entry: LoadedDataset, source: RowSource): void => {
    loaded.push(entry);
    sources.set(entry.id, [...(sources.get(entry.id) ?? []), source]);
  };
  for (const dataset of plan.datasets) {
    signal.throwIfAborted();
    const rows = (live.get(dataset.id) ?? []).filter((each) => sameTable(each, dataset));
    if (rows.length === 0) add(...unrecorded(database, environment, dataset));
    else findings.push(definitionFinding(dataset, rows));
    for (const each of rows) {
      // Real rows that are others by now are what the load has recorded of them.
      const { source } = isHere(each.execution.plan, dataset.id) ? await earlier.own(each) : {};
      if (source) add(...remade(database, each, source()));
      else loaded.push(each.loaded);
    }
  }
  // Without a key nothing tells rows of others from ours that are there twice: after a `replace` there are none.
  const shared = ({ id, key }: DatasetPlan) =>
    key.length > 0 || live.get(id)?.some(({ execution }) => execution.mode !== 'replace') === true;
  const known = async ({ id }: DatasetPlan) => {
    const all = sources.get(id);
    return all?.length === loaded.filter((each) => each.id === id).length ? all : undefined;
  };
  const options = { sampleQuery, shared, sources: known, examples: 5 };
  const isShare = plan.datasets.some(({ id }) => live.get(id)?.some(({ execution }) => execution.share));
  return [...findings, ...(await database.verify(isShare ? apart(plan) : plan, loaded, options))];
}

/** Rows that no ledger knows of: a dump was loaded. */
function unrecorded(database: Database, environment: Environment, dataset: DatasetPlan): [LoadedDataset, RowSource] {
  const { id, fingerprint, table, rows } = dataset;
  const range = { start: 0, end: rows };
  const source = rowSource(environment, dataset, range);
  const { contentHash } = database.facts(source);
  return [{ id, fingerprint, table, created: false, range, contentHash }, source];
}

/** What the load's own plan gives, without what later loads have put others in the place of. */
function remade(database: Database, { loaded }: LiveRows, source: RowSource): [LoadedDataset, RowSource] {
  const { keyRange: _, ...rest } = loaded;
  return [{ ...rest, rows: source.end - source.start, ...database.facts(source) }, source];
}

/** Whether the rows are those that the definitions mean today. */
function definitionFinding(dataset: DatasetPlan, rows: readonly LiveRows[]): Finding {
  const { name, fingerprint } = dataset;
  const [first, ...others] = rows as [LiveRows, ...LiveRows[]];
  const check = `definition of ${name}`;
  const base = { phase: 'schema' as const, check, dataset: dataset.id };
  if (others.length > 0)
    return { ...base, ok: true, skipped: true, found: `${rows.length} loads, each by a plan of its own` };
  if (dataset.fields.some(({ source }) => source.kind === 'external'))
    return { ...base, ok: true, skipped: true, found: 'some of its values are those that the database had' };
  const same = first.loaded.fingerprint === fingerprint;
  const found = same
    ? 'as it was loaded'
    : `not what was loaded at ${first.execution.startedAt}: other rows would be made now`;
  return { ...base, ok: same, found };
}
