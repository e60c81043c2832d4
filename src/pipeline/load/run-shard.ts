import { diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import { emptyHash, mergeContentHashes } from '../../formats/content-hash/content-hash.ts';
import type { Shard } from '../../formats/format.ts';
import { mergeKeyRanges } from '../../formats/key-range.ts';

import type { Address } from '../../targets/address.ts';
import type { ShardLoads } from '../../targets/database.ts';
import type { DoneShard, Execution, LoadedDataset } from '../../targets/execution.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { targetOf } from '../open-database.ts';

import { alreadyLoaded } from './already-loaded.ts';
import { withExternalValues } from './external-values.ts';
import { begin, Ending, loadRequest, recordFailure, sourcesOf } from './load-plan.ts';
import type { LoadPlanRequest } from './load-request.ts';
import { ownRows } from './loaded-rows.ts';
import { rangesOf } from './ranges.ts';
import { fullTables, type RunLoadRequest, type RunLoadResult } from './run-load.ts';
import { endUnfinished } from './settle.ts';

/** Refuses a target that takes no shards before anybody connects to it. Throws `TargetFailure`. */
export function checkTakesShards(address: Address): void {
  if (!targetOf(address).takesShards) throw noShards(address.label);
}

/** What a shard knows of the load that it is part of. */
interface Part {
  readonly request: LoadPlanRequest;
  readonly shards: ShardLoads;
  readonly shard: Shard;
  readonly started: number;
}

/**
 * One of several processes that load a plan together, each its rows: the first begins the load, and who finds all rows
 * there ends it. Nothing passes between them but the ledger, so that each may die and be run again.
 */
export async function runShard(run: RunLoadRequest, shard: Shard): Promise<RunLoadResult> {
  const { shards } = run.database;
  if (!shards) throw noShards(run.database.label);
  const started = performance.now();
  await shards.lock();
  const joined = await shards.alone(() => join(run, shards, shard));
  if (joined.kind !== 'joined') return joined;
  const part = { request: joined.request, shards, shard, started };
  let { execution } = joined;
  if (!isDone(execution, shard)) execution = await writeOwn(part, execution);
  if (!areAll(execution)) return { kind: 'part', execution, findings: [], diagnostics: [] };
  return shards.alone(() => complete(part, execution.id));
}

function isDone({ shards }: Execution, { index }: Shard): boolean {
  return shards?.done.some((each) => each.index === index) === true;
}

function areAll({ shards }: Execution): boolean {
  return shards?.done.length === shards?.of;
}

interface Joined {
  readonly kind: 'joined';
  readonly request: LoadPlanRequest;
  readonly execution: Execution;
}

/** Finds the load of the same rows in as many shards, or begins it. */
async function join(run: RunLoadRequest, shards: ShardLoads, shard: Shard): Promise<Joined | RunLoadResult> {
  const { database, mode, create, baselines, place } = run;
  const executions = await endOthers(run, shards, await database.ledger.list(), shard);
  const selection = await run.select(executions);
  const known = executions.find((each) => each.state === 'loading' && isSame(each, selection.plan.fingerprint, shard));
  const ids = selection.plan.datasets.map(({ id }) => id).join();
  if (known && known.datasets.map(({ id }) => id).join() !== ids) throw otherDatasets(database.label);
  if (known) {
    await shards.takePart(known);
    const ours = await ownRows(selection.plan.datasets, executions, database);
    // Its plan: what it has of the database's values is what they were for the first shard.
    return { kind: 'joined', request: { ...run, ...selection, whole: known.plan, executions, ours }, execution: known };
  }
  // Of a shard that is run again when all are done, too.
  const all = rangesOf({ ...selection, mode }, executions);
  const found = await alreadyLoaded(database, selection.plan, all, executions, baselines.sampleQuery);
  if (found) return { kind: 'unchanged', ...found, diagnostics: [] };
  const chosen = await withExternalValues(selection, database, executions);
  const ours = await ownRows(chosen.plan.datasets, executions, database);
  const inspection = await database.inspect({ plan: chosen.plan, mode, ours, create, ...(place && { place }) });
  if (hasErrors(inspection.diagnostics)) throw new TargetFailure(inspection.diagnostics, 'no');
  const full = fullTables(chosen.plan, inspection);
  if (full.length > 0 && !(await run.confirm(full))) return { kind: 'refused', diagnostics: inspection.diagnostics };
  const request = { ...run, ...chosen, executions, ours };
  const ranges = rangesOf(request, executions);
  const execution = { ...begin(request, ranges), shards: { of: shard.of, done: [] } };
  const { sources } = await sourcesOf(request, ranges);
  await shards.begin(loadRequest(request, execution, [], { beforeCommit: async () => [] }), sources);
  await shards.takePart(execution);
  return { kind: 'joined', request, execution };
}

function isSame({ fingerprint, shards }: Execution, wanted: string, { of }: Shard): boolean {
  return shards?.of === of && fingerprint === wanted;
}

/** Other loads in shards: one that nobody takes part in any more is over, another is waited for by nobody. */
async function endOthers(
  { database, select }: RunLoadRequest,
  shards: ShardLoads,
  executions: readonly Execution[],
  shard: Shard,
): Promise<readonly Execution[]> {
  const { plan } = await select(executions);
  const settled: Execution[] = [];
  for (const each of executions) {
    if (each.state !== 'loading' || isSame(each, plan.fingerprint, shard)) settled.push(each);
    else if (each.shards && (await shards.isAlive(each))) throw othersLoad(database.label, each);
    else settled.push(await endUnfinished(database, each));
  }
  return settled;
}

/** Writes the shard's rows. */
async function writeOwn({ request, shards, shard }: Part, execution: Execution): Promise<Execution> {
  const { sources, close } = await sourcesOf(request, rangesOf({ ...request, shard }, []));
  try {
    const wanted = loadRequest(request, execution, sources, { beforeCommit: async () => [] });
    return await shards.write(wanted, shard.index);
  } finally {
    await close();
  }
}

/** Ends the load, unless another shard has done so. */
async function complete({ request, shards, started }: Part, id: string): Promise<RunLoadResult> {
  const { database } = request;
  const now = (await database.ledger.list()).find((each) => each.id === id) as Execution;
  if (now.state === 'ready') return { kind: 'part', execution: now, findings: [], diagnostics: [] };
  const { sources } = await sourcesOf(request, rangesOf(request, []));
  const ending = new Ending(request, now, started);
  try {
    await shards.complete(loadRequest(request, now, sources, ending), together(now));
  } catch (error) {
    // Rows that are not as promised stay so: the next shard begins anew.
    if (error instanceof TargetFailure && error.exit === 'no') {
      await recordFailure(database, now, error);
      await shards.drop(now);
    }
    throw error;
  }
  return { kind: 'loaded', ...ending.result };
}

/** What all shards have written. */
function together({ datasets, shards }: Execution): LoadedDataset[] {
  const done = shards?.done ?? [];
  return datasets.map((dataset, index) => {
    const facts = done.flatMap((each: DoneShard) => each.datasets[index] ?? []);
    const keyRange = mergeKeyRanges(facts.map((each) => each.keyRange));
    const created = dataset.range.end - dataset.range.start;
    return {
      ...dataset,
      created: true,
      contentHash: facts.map(({ contentHash }) => contentHash as string).reduce(mergeContentHashes, emptyHash),
      ...(keyRange && { keyRange }),
      counts: { created, updated: 0, unchanged: 0, deleted: 0 },
    };
  });
}

function noShards(label: string): TargetFailure {
  const help = 'load it without --shard, or into PostgreSQL';
  return new TargetFailure([diagnostic('DC620', `\`${label}\` takes no shards`, { help })], 'no');
}

function othersLoad(label: string, { id, shards, startedAt }: Execution): TargetFailure {
  const message = `\`${label}\`: the ${shards?.of} shards of another load (${id}, since ${startedAt}) are being loaded`;
  return new TargetFailure([diagnostic('DC622', message, { help: 'run it again when they are done' })], 'environment');
}

function otherDatasets(label: string): TargetFailure {
  const message = `\`${label}\`: the shards that are being loaded are of other datasets`;
  return new TargetFailure([diagnostic('DC622', message, { help: 'give all shards the same flags' })], 'environment');
}
