import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/source-file.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { identifier } from '../../formats/sql/postgresql/names.ts';

import type { LoadedDataset } from '../execution.ts';

import { type Catalog, type CatalogTable, isTable, readCatalog } from './catalog.ts';
import { fitDiagnostics } from './fit-diagnostics.ts';
import type { Session } from './session.ts';
import { quotedTable } from './table-names.ts';

export interface HealthOptions {
  readonly place?: (dataset: string, field?: string) => Span | undefined;
}

/** Whether a plan's tables are ready for use, by a quick look: no row but a sample is read for what it holds. */
export interface Health {
  /** Where tables are not those of the definitions. */
  readonly schema: readonly Diagnostic[];
  readonly datasets: readonly DatasetHealth[];
  /** Milliseconds; absent where there is no row to read, or none that the role may write. */
  readonly read?: number;
  readonly write?: number;
}

export interface DatasetHealth {
  /** The dataset's id. */
  readonly id: string;
  readonly expected: number;
  /** Absent: the table cannot be read. */
  readonly rows?: number;
  /** Whether as many rows are there as loads have written, or more. */
  readonly ok: boolean;
}

/** What `health` is made of; the write is taken back. The session must not be in a transaction. */
export async function healthOf(
  session: Session,
  plan: Plan,
  loaded: readonly LoadedDataset[],
  options: HealthOptions = {},
): Promise<Health> {
  const catalog = await readCatalog(session, plan, { count: true });
  const schema = fitDiagnostics(plan, catalog, { ...options, create: false, needs: ['select'] });
  const datasets = plan.datasets.map((dataset) => datasetHealth(dataset, catalog, loaded));
  const sample = plan.datasets.find(({ id }) => (catalog.tables.get(id)?.rows ?? 0) > 0);
  const table = sample && catalog.tables.get(sample.id);
  return { schema, datasets, ...(sample && table && (await probe(session, sample, table))) };
}

function datasetHealth({ id }: DatasetPlan, catalog: Catalog, loaded: readonly LoadedDataset[]): DatasetHealth {
  const own = loaded.filter((each) => each.id === id);
  const expected = own.reduce((sum, { range }) => sum + range.end - range.start, 0);
  const table = catalog.tables.get(id);
  const rows = isTable(table?.kind) ? table?.rows : undefined;
  return { id, expected, ...(rows !== undefined && { rows }), ok: rows !== undefined && rows >= expected };
}

/** Reads a row, and writes it as it is: constraints, indexes and triggers take part, and nothing stays. */
async function probe(
  session: Session,
  { key, fields }: DatasetPlan,
  table: CatalogTable,
): Promise<Pick<Health, 'read' | 'write'>> {
  const from = quotedTable(table);
  const read = await timed(async () => {
    await session.query(`SELECT count(*)::text AS n FROM (SELECT * FROM ${from} LIMIT 1) t`);
  });
  // Of a partitioned table's rows no one row is known by its place alone.
  const writable = table.columns.find(
    ({ name, generated, identity }) =>
      !generated && identity !== 'always' && !key.includes(name) && fields.some((field) => field.name === name),
  );
  if (!writable || !table.privileges.update || table.kind !== 'table') return { read };
  const column = identifier(writable.name);
  const write = await timed(() =>
    undone(session, async () => {
      await session.run(`UPDATE ${from} SET ${column} = ${column} WHERE ctid = (SELECT ctid FROM ${from} LIMIT 1)`);
    }),
  );
  return { read, write };
}

async function undone(session: Session, work: () => Promise<void>): Promise<void> {
  await session.run('BEGIN');
  try {
    // A row that somebody else holds is no illness, but not to be waited for either.
    await session.run("SET LOCAL lock_timeout = '2s'");
    await work();
  } finally {
    await session.run('ROLLBACK');
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
