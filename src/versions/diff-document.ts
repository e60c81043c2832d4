import { type Change, topFields } from './change.ts';
import type { DatasetRows } from './compare-rows.ts';
import { type Comparison, environmentsOf } from './compare-versions.ts';
import { type Distribution, distributionOf } from './distributions.ts';
import { hasSameTable } from './same-table.ts';
import { type SampleRow, sampleRows } from './sample-rows.ts';
import { schemaSteps } from './schema-steps.ts';
import type { Verdict } from './verdict.ts';

/** All that `diff` says, as plain data: what every format is made of. */
export interface DiffDocument {
  readonly from: string;
  readonly to: string;
  readonly verdict: Verdict;
  readonly totals: Totals;
  readonly changes: readonly Change[];
  /** What gives a PostgreSQL database of the older version the tables of the newer one: statements in the order in which they work. */
  readonly schema: readonly string[];
  readonly rows: readonly RowsDocument[];
}

export interface Totals {
  readonly datasets: Total;
  readonly fields: Total;
  readonly rows: Total;
}

/** How many there were and are, and what became of them. */
export interface Total {
  readonly from: number;
  readonly to: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What became of the rows of a dataset; only those are told that are not what they were. */
export interface RowsDocument {
  readonly dataset: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly inserted: number;
  readonly deleted: number;
  readonly changed: number;
  readonly columns: readonly {
    readonly field: string;
    readonly changed: number;
    readonly of: number;
    readonly distribution?: Distribution;
  }[];
  readonly addedFields: readonly string[];
  readonly removedFields: readonly string[];
  /** Fields whose values nobody can tell without a database. */
  readonly uncompared: readonly string[];
  readonly sample: readonly SampleRow[];
}

/** `sample`: the most rows of each kind that are shown of a dataset. */
export async function diffDocument(comparison: Comparison, { sample }: { sample: number }): Promise<DiffDocument> {
  const { from, to, verdict, sorted, rows = [] } = comparison;
  const different = rows.filter(isDifferent);
  const environments =
    different.length > 0 ? (comparison.environments ?? (await environmentsOf(comparison.whole))) : undefined;
  const documents = different.map((found): RowsDocument => {
    const { pair, rows: pairs, inserted, deleted, changed, columns, added, removed, uncompared } = found;
    return {
      dataset: pair.to.id,
      name: pair.to.name,
      from: pair.from.rows,
      to: pair.to.rows,
      inserted,
      deleted,
      changed,
      columns: columns.map(({ field, changed: cells }) => ({
        field: field.to.name,
        changed: cells,
        of: pairs.count,
        ...(environments && { distribution: distributionOf(environments, pair, field) }),
      })),
      addedFields: added,
      removedFields: removed,
      uncompared,
      sample: environments && sample > 0 ? sampleRows(environments, found, sample) : [],
    };
  });
  return {
    from: from.label,
    to: to.label,
    verdict,
    totals: totalsOf(comparison),
    changes: sorted,
    schema: schemaOf(comparison),
    rows: documents,
  };
}

/** A new column has no values yet, and rows of the older version may break a new rule. */
const betweenSteps = '-- what follows holds once the rows are those of the newer version';

function schemaOf(comparison: Comparison): string[] {
  const { from, to, pairs } = comparison;
  const isPaired = [from, to].every(({ plan }) => plan.datasets.length === pairs.length);
  if (isPaired && pairs.every(hasSameTable)) return [];
  const { loosen, reshape, tighten } = schemaSteps(comparison, { rewritten: false });
  const statements = (steps: readonly string[]) => steps.map((statement) => `${statement};`);
  const between = tighten.length > 0 ? [betweenSteps] : [];
  return [...statements([...loosen, ...reshape]), ...between, ...statements(tighten)];
}

function isDifferent({ inserted, deleted, changed, added, removed, uncompared }: DatasetRows): boolean {
  return inserted + deleted + changed + added.length + removed.length + uncompared.length > 0;
}

function totalsOf({ from, to, pairs, sorted, rows = [] }: Comparison): Totals {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const [old, now] = [from.plan.datasets, to.plan.datasets];
  const gone = old.filter((dataset) => !pairs.some((pair) => pair.from === dataset));
  const fresh = now.filter((dataset) => !pairs.some((pair) => pair.to === dataset));
  const fields = (each: typeof old) => sum(each.map((dataset) => dataset.fields.length));
  const count = (each: typeof old) => sum(each.map((dataset) => dataset.rows));
  const changedFields = new Set([
    ...sorted.flatMap(({ rule, dataset, field }) =>
      field === undefined || ['field-added', 'field-removed'].includes(rule)
        ? []
        : topFields(field).map((name) => `${dataset}.${name}`),
    ),
    ...rows.flatMap(({ pair, columns }) => columns.map(({ field }) => `${pair.to.id}.${field.to.name}`)),
  ]);
  return {
    datasets: {
      from: old.length,
      to: now.length,
      added: fresh.length,
      removed: gone.length,
      changed: pairs.filter(({ to: { id } }) => sorted.some(({ dataset }) => dataset === id)).length,
    },
    fields: {
      from: fields(old),
      to: fields(now),
      added: fields(fresh) + sum(rows.map(({ added }) => added.length)),
      removed: fields(gone) + sum(rows.map(({ removed }) => removed.length)),
      changed: changedFields.size,
    },
    rows: {
      from: count(old),
      to: count(now),
      added: count(fresh) + sum(rows.map(({ inserted }) => inserted)),
      removed: count(gone) + sum(rows.map(({ deleted }) => deleted)),
      changed: sum(rows.map(({ changed }) => changed)),
    },
  };
}
