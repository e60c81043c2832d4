import { kept } from '../../base/kept.ts';
import { nearest } from '../../base/nearest.ts';

import { UsageError } from '../usage-error.ts';

import type { ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import { BatchKeys } from './row-batch.ts';
import type { RowTable } from './row-tables.ts';

/** By what somebody may be singled out (`dataset.field`), and what must not follow from it. */
export interface Anonymity {
  readonly quasi: readonly string[];
  readonly sensitive: readonly string[];
  /** The fewest rows that may look alike. */
  readonly k: number;
  /** The fewest different sensitive values among them. */
  readonly l: number;
}

/** Refuses columns that no dataset has: a group by nothing would hold all rows, and pass. */
export function refuseUnknown(datasets: readonly ProofDataset[], { quasi, sensitive }: Anonymity): void {
  const known = datasets.flatMap(({ name, fields }) => [...fields].map((field) => `${name}.${field}`));
  const unknown = [...quasi, ...sensitive].find((each) => !known.includes(each));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  const help = meant === undefined ? 'columns are named as `dataset.field`' : `did you mean \`${meant}\`?`;
  throw new UsageError(`no dataset has a column \`${unknown}\``, help);
}

/** k-anonymity (Sweeney 2002) and distinct l-diversity (Machanavajjhala 2007) over columns that somebody has declared. */
export async function anonymityOf(
  dataset: ProofDataset,
  output: RowTable,
  { quasi, sensitive, k, l }: Anonymity,
): Promise<ProofFinding[]> {
  const own = fieldsOf(dataset, quasi);
  if (own.length === 0) return [];
  const secrets = fieldsOf(dataset, sensitive);
  const groups = new Map<string, { rows: number; values: Set<string>[] }>();
  for await (const batch of output.batches()) {
    const keys = new BatchKeys(batch, own);
    const secretKeys = secrets.map((field) => new BatchKeys(batch, [field]));
    for (let row = 0; row < batch.count; row++) {
      const group = kept(groups, keys.at(row), () => ({ rows: 0, values: secrets.map(() => new Set<string>()) }));
      group.rows += 1;
      for (const [i, each] of secretKeys.entries()) {
        const values = group.values[i] as Set<string>;
        if (values.size < l) values.add(each.at(row));
      }
    }
  }
  const all = [...groups.values()];
  const few = all.filter(({ rows }) => rows < k);
  const least = all.reduce((most, { rows }) => Math.min(most, rows), Number.POSITIVE_INFINITY);
  const told = { check: 'anonymity' as const, dataset: dataset.name };
  const single = few.reduce((sum, { rows }) => sum + rows, 0);
  return [
    {
      ...told,
      field: own.join(', '),
      ok: few.length === 0,
      found: `k = ${all.length === 0 ? 0 : least} of ${k}: ${single} rows in ${few.length} of ${all.length} groups are fewer`,
    },
    ...secrets.map((field, i): ProofFinding => {
      const poor = all.filter(({ values }) => (values[i] as Set<string>).size < l).length;
      return {
        ...told,
        field,
        ok: poor === 0,
        found: `${poor} of ${all.length} groups have fewer than ${l} different values`,
      };
    }),
  ];
}

function fieldsOf({ name }: ProofDataset, names: readonly string[]): string[] {
  return names.flatMap((each) => (each.startsWith(`${name}.`) ? [each.slice(name.length + 1)] : []));
}
