import { plural } from '../../base/plural.ts';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { LoadOutcome, LoadRequest } from '../database.ts';
import { type LoadedDataset, rowsLeft } from '../execution.ts';
import type { RowSource } from '../row-source.ts';

import { BatchWriter } from './batch-writer.ts';
import { createFor, createIndexes, documentCount, dropIfThere, type Existing, existing } from './collections.ts';
import { commit, commitKey, entriesOf } from './commit.ts';
import { asideName, type Context, collectionName } from './context.ts';
import { refusal } from './failure.ts';
import { writing } from './written.ts';

/** One collection that is built aside. */
interface Place {
  readonly source: RowSource;
  readonly name: string;
  readonly aside: string;
  readonly old: Existing | undefined;
  /** Documents that go. */
  readonly before: number;
}

/**
 * Builds every collection aside, looks at all, and only then gives them their names: until then nobody sees anything of it, and what
 * fails is dropped.
 */
export async function replace(context: Context, request: LoadRequest): Promise<LoadOutcome> {
  const { id } = request.execution;
  const built = await Promise.all(request.sources.map((source) => placeOf(context, request, source)));
  try {
    const datasets: LoadedDataset[] = [];
    for (const place of built) datasets.push(await build(context, request, place));
    const started = performance.now();
    for (const { source, aside, old } of built) await createIndexes(context, source.dataset, aside, old);
    const outcome = { plan: asideOf(request.plan, built), datasets, indexing: performance.now() - started };
    const executions = entriesOf(await request.beforeCommit(outcome));
    request.signal.throwIfAborted();
    const moves = built.map(({ source, aside, name }) => ({ from: aside, to: name, dataset: source.dataset }));
    // From here on it is to be finished, by the next who loads if not by us.
    await commit(context, { id, executions, moves });
    return outcome;
  } catch (error) {
    await discard(context, id, built);
    throw error;
  }
}

/** The plan with the collections where the documents lie for now. */
function asideOf(plan: Plan, built: readonly Place[]): Plan {
  const names = new Map(built.map(({ source, aside }) => [source.dataset.id, aside]));
  const datasets = plan.datasets.map((dataset) => {
    const name = names.get(dataset.id);
    return name === undefined ? dataset : { ...dataset, table: { name } };
  });
  return { ...plan, datasets };
}

async function placeOf(context: Context, request: LoadRequest, source: RowSource): Promise<Place> {
  const { db } = context;
  const name = collectionName(source.dataset.table);
  const old = await existing(db, name);
  const before = old ? await documentCount(db, name) : 0;
  if (!old && !request.create) throw refusal(missing(source.dataset, name));
  const ours = request.ours.get(source.dataset.id) ?? [];
  const known = ours.reduce((sum, { loaded }) => sum + rowsLeft(loaded), 0);
  if (before > known && !request.force) throw refusal(notOurs(source, name, before - known));
  return { source, name, aside: asideName(name, request.execution.id), old, before };
}

/** With `--no-create` a collection must be there. */
export function missing(dataset: DatasetPlan, name: string): Diagnostic {
  return diagnostic('DC746', `there is no collection \`${name}\` for \`${dataset.name}\``, {
    help: 'leave `--no-create` out, and it is made',
  });
}

function notOurs({ dataset }: RowSource, name: string, documents: number) {
  const message = `\`${name}\` has ${plural(documents, 'document')} that no load of \`${dataset.name}\` has left there`;
  return diagnostic('DC718', message, {
    help: '`--force` replaces them too (with `--yes` beside it nobody is asked); `--mode append` and `--mode upsert` leave them',
  });
}

async function build(context: Context, request: LoadRequest, place: Place): Promise<LoadedDataset> {
  const { source, aside, old, before } = place;
  await createFor(context, source.dataset, aside, old);
  const writer = new BatchWriter(context, aside, source.dataset.name);
  const written = await writer.drained(() =>
    writing(context, request.signal, source, ({ bytes, ends, count }) => writer.write('insert', bytes, ends, count)),
  );
  const created = source.end - source.start;
  return { ...written, created: !old, counts: { created, updated: 0, unchanged: 0, deleted: before } };
}

/** Nothing of a load that failed stays, unless it was to be finished already. */
async function discard({ db, parts }: Context, execution: string, built: readonly Place[]): Promise<void> {
  try {
    if (await parts.read(commitKey(execution))) return;
    for (const { aside } of built) await dropIfThere(db, aside);
  } catch {
    // The server is away: whoever loads next does this.
  }
}
