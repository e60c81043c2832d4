import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Finding, VerifyOptions } from '../database.ts';
import type { LoadedDataset } from '../execution.ts';

import { type Catalog, isTable, readCatalog } from './catalog.ts';
import { tableDiagnostics } from './fit-diagnostics.ts';
import type { Session } from './session.ts';
import { finding, ownRows, type Subject } from './subject.ts';
import { TableReader } from './table-reader.ts';
import { verifyBaselines } from './verify-baselines.ts';
import { verifyReferences } from './verify-references.ts';
import { verifyRows } from './verify-rows.ts';
import { verifyUniqueness } from './verify-uniqueness.ts';

/**
 * Looks at what lies in the tables for all that the plan promises of it, on the server. `datasets` are what loads have
 * written, several of one dataset where it was appended to. Texts of values are compared, so the session needs the
 * settings of `sessionSettings`.
 */
export async function verifyTables(
  session: Session,
  plan: Plan,
  datasets: readonly LoadedDataset[],
  options: VerifyOptions,
): Promise<readonly Finding[]> {
  const catalog = await readCatalog(session, plan);
  const readers = readersOf(plan, catalog);
  const findings: Finding[] = [];
  for (const dataset of plan.datasets) {
    const loaded = datasets.filter(({ id }) => id === dataset.id);
    if (loaded.length === 0) continue;
    const schema = schemaFinding(plan, catalog, dataset);
    findings.push(schema);
    const reader = readers.get(dataset.id);
    if (!schema.ok || !reader) continue;
    const shared = options.shared?.(dataset) ?? false;
    const where = shared ? ownRows(reader, loaded) : '';
    const { table } = reader;
    const subject: Subject = {
      session,
      plan,
      dataset,
      catalog,
      table,
      reader,
      readers: (id) => readers.get(id),
      loaded,
      options,
      shared,
      made: options.made?.(dataset) ?? false,
      where,
    };
    findings.push(...(await verifyReferences(subject)));
    findings.push(...(await verifyRows(subject)), ...(await verifyUniqueness(subject)));
    findings.push(...(await verifyBaselines(subject)));
  }
  return findings;
}

function readersOf(plan: Plan, catalog: Catalog): ReadonlyMap<string, TableReader> {
  return new Map(
    plan.datasets.flatMap((dataset) => {
      const table = catalog.tables.get(dataset.id);
      return table && isTable(table.kind) ? [[dataset.id, new TableReader(dataset, table)] as const] : [];
    }),
  );
}

/** What keeps the rows from being what they should be, or from being looked at; other faults concern rows to come. */
const inTheWay: ReadonlySet<Diagnostic['code']> = new Set([
  'DC730',
  'DC731',
  'DC733',
  'DC734',
  'DC736',
  'DC738',
  'DC739',
  'DC746',
]);

/** Whether the table is one that the dataset's rows can lie in. */
function schemaFinding(plan: Plan, catalog: Catalog, dataset: DatasetPlan): Finding {
  const found = tableDiagnostics(dataset, plan, catalog, { needs: ['select'], create: false });
  const faults = found.filter(({ code }) => inTheWay.has(code)).map(({ message }) => message);
  const check = `table of ${dataset.name}`;
  if (faults.length > 0) return finding({ dataset }, 'schema', check, { ok: false, found: faults.join('; ') });
  const lacking = found.filter(({ code }) => code === 'DC745').map(({ message }) => message);
  return finding({ dataset }, 'schema', check, { ok: true, found: ['fits', ...lacking].join('; ') });
}
