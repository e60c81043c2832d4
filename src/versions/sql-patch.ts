import type { DatasetPlan } from '../plan/plan.ts';

import { ContentHash } from '../formats/content-hash/content-hash.ts';
import { KeyRange } from '../formats/key-range.ts';
import { comment, positionStatements, type TableRule } from '../formats/sql/constraints.ts';
import { tableText } from '../formats/sql/dialect.ts';
import { postgresql } from '../formats/sql/postgresql/postgresql.ts';

import { Batches } from '../generate/batches.ts';
import type { Environment } from '../generate/environment.ts';
import type { LoadedDataset } from '../targets/execution.ts';
import { ledgerCheck, ledgerRecord } from '../targets/postgresql/ledger-patch.ts';
import { sessionSettings } from '../targets/postgresql/session-settings.ts';

import type { DatasetRows } from './compare-rows.ts';
import { type Comparison, environmentsOf } from './compare-versions.ts';
import { deleteStatements, insertStatements, type RowWork, rowWork, updateStatements } from './row-steps.ts';
import { type SchemaSteps, schemaSteps } from './schema-steps.ts';

export interface PatchOptions {
  readonly ledgerSchema: string;
  readonly toolVersion: string;
}

interface TableWork {
  readonly found: DatasetRows;
  readonly work: RowWork;
}

/**
 * A script, piece by piece, that turns a PostgreSQL database which holds the older version into exactly the newer one, in one
 * transaction: tables, rows, and what the ledger says. The comparison has to remember all rows that changed.
 */
export async function* sqlPatch(comparison: Comparison, options: PatchOptions): AsyncGenerator<string> {
  const { from, to, rows = [] } = comparison;
  yield head(comparison);
  if (from.plan.fingerprint === to.plan.fingerprint) {
    yield '-- no difference\n';
    return;
  }
  const environments = comparison.environments ?? (await environmentsOf(comparison.whole));
  const works = rows.map((found): TableWork => ({ found, work: rowWork(found) }));
  const steps = schemaSteps(comparison, {
    rewritten: true,
    // The same pair of fields, by the name that they have now.
    isEqual: (pair, { to: { name } }) =>
      rows.every((each) => each.pair !== pair || !each.columns.some(({ field }) => field.to.name === name)),
    isInTheWay: inTheWay(works),
  });
  const patch = {
    ...options,
    from: from.plan,
    to: comparison.whole.to.plan,
    readBy: (id: string) => comparison.origins.from.datasetsOf(id),
    cells: (dataset: DatasetPlan) => comparison.origins.from.cells(dataset),
    datasets: to.plan.datasets.map((dataset) =>
      recorded(environments.to, dataset, works, comparison.origins.to.cells(dataset)),
    ),
  };
  yield* statements([
    'BEGIN',
    ...sessionSettings.map((each) => each.replace(/^SET /, 'SET LOCAL ')),
    ledgerCheck(patch),
  ]);
  yield* statements(steps.loosen);
  for (const { found, work } of works.toReversed()) yield* statements(deleteStatements(environments, found, work));
  yield* statements(steps.reshape);
  for (const { found, work } of works) yield* statements(updateStatements(environments, found, work));
  for (const dataset of to.plan.datasets)
    yield* statements(insertStatements(environments.to, dataset, freshRows(dataset, works)));
  yield* statements(steps.tighten);
  yield* statements(finishing(comparison, works, steps));
  yield* statements([ledgerRecord(patch), 'COMMIT']);
}

function head({ from, to }: Comparison): string {
  const lines = [
    `data-cli, catalogue ${to.plan.catalogue}: ${from.label} → ${to.label}`,
    `from fingerprint ${from.plan.fingerprint}`,
    `to fingerprint ${to.plan.fingerprint}`,
  ];
  return `${lines.map((line) => `-- ${comment(line)}\n`).join('')}\n`;
}

function* statements(list: Iterable<string>): Generator<string> {
  for (const each of list) yield `${each.replace(/;$/, '')};\n`;
}

function freshRows(dataset: DatasetPlan, works: readonly TableWork[]): readonly number[] {
  const own = works.find(({ found }) => found.pair.to === dataset);
  return own ? own.work.fresh : Array.from({ length: dataset.rows }, (_, row) => row);
}

function isIdle({ gone, written, fresh }: RowWork): boolean {
  return gone.length + fresh.length + written.to.length === 0;
}

/** Which rules rows would break on the way, though both versions keep them. */
function inTheWay(works: readonly TableWork[]): (rule: TableRule) => boolean {
  const of = (id: string) => works.find(({ found }) => found.pair.from.id === id);
  /** Of the older version's names. */
  const isWritten = (own: TableWork | undefined, names: readonly string[]) =>
    own !== undefined &&
    own.work.written.to.length > 0 &&
    own.found.fields.some(({ from, to }) => names.includes(from.name) && own.work.written.fields.includes(to));
  return ({ kind, dataset, fields, reference, statement, isPartial }) => {
    const own = of(dataset);
    if (kind === 'foreign key') {
      const parent = of(reference?.parent ?? '');
      const moves = own !== undefined && own.work.gone.length + own.work.fresh.length > 0;
      const leaves = parent !== undefined && parent.work.gone.length > 0;
      return moves || leaves || isWritten(own, fields) || isWritten(parent, reference?.parentFields ?? []);
    }
    const isUnique = kind === 'key' || kind === 'unique' || statement.startsWith('CREATE UNIQUE');
    return isUnique && (isWritten(own, fields) || (isPartial === true && own !== undefined && !isIdle(own.work)));
  };
}

/** Numbering goes on behind the rows that there are now, and the planner knows of them. */
function finishing({ to }: Comparison, works: readonly TableWork[], steps: SchemaSteps): string[] {
  const all = steps.tighten.length + steps.reshape.length > 0;
  const moved = to.plan.datasets.filter((dataset) => {
    const own = works.find(({ found }) => found.pair.to === dataset);
    return all || !own || !isIdle(own.work);
  });
  return [
    ...positionStatements(postgresql, moved),
    ...(moved.length > 0 ? [`ANALYZE ${moved.map(({ table }) => tableText(postgresql, table)).join(', ')}`] : []),
  ];
}

/** What the ledger says of a dataset from now on: of rows that stay as they are it knows enough. */
function recorded(
  environment: Environment,
  dataset: DatasetPlan,
  works: readonly TableWork[],
  cells: string | undefined,
): { loaded: LoadedDataset; isCarried: boolean } {
  const own = works.find(({ found }) => found.pair.to === dataset);
  const isCarried =
    own !== undefined && isIdle(own.work) && own.found.pair.from.id === dataset.id && own.found.removed.length === 0;
  const { id, version, fingerprint, table, rows } = dataset;
  const loaded = {
    id,
    ...(version !== undefined && { version }),
    fingerprint,
    table,
    created: own === undefined,
    range: { start: 0, end: rows },
    ...(cells !== undefined && { cells }),
  };
  return { isCarried, loaded: isCarried ? loaded : { ...loaded, ...factsOf(environment, dataset) } };
}

function factsOf(environment: Environment, dataset: DatasetPlan): Pick<LoadedDataset, 'contentHash' | 'keyRange'> {
  const batches = new Batches(environment, dataset);
  const hash = new ContentHash(dataset, batches.columns);
  const keys = new KeyRange(dataset, batches.columns);
  for (let start = 0; start < dataset.rows; start += batches.capacity) {
    const count = Math.min(batches.capacity, dataset.rows - start);
    batches.read(start, count);
    hash.add(count);
    keys.add(count);
  }
  return { contentHash: hash.toString(), ...(keys.range && { keyRange: keys.range }) };
}
