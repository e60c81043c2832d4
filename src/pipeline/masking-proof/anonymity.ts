import { nearest } from '../../base/nearest.ts';

import { HashSet } from '../../generate/checks/hash-set.ts';

import { UsageError } from '../usage-error.ts';

import { HashCounts } from './hash-counts.ts';
import { keyHashes } from './key-hashes.ts';
import type { ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import { inPieces, type ProofStorage, type Records } from './proof-storage.ts';
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
  storage: ProofStorage,
): Promise<ProofFinding[]> {
  const own = fieldsOf(dataset, quasi);
  if (own.length === 0) return [];
  const secrets = fieldsOf(dataset, sensitive);
  const sums: Groups = { all: 0, few: 0, single: 0, least: Number.POSITIVE_INFINITY };
  const rows = await keyHashes(storage, output, { fields: own });
  const groupsOf = ([records]: readonly Records[]) => rowCounts(records as Records, storage);
  for (const counts of inPieces([rows], groupsOf))
    for (const count of counts) {
      sums.all += 1;
      sums.least = Math.min(sums.least, count);
      if (count >= k) continue;
      sums.few += 1;
      sums.single += count;
    }
  rows.close();
  const told = { check: 'anonymity' as const, dataset: dataset.name };
  const findings: ProofFinding[] = [
    {
      ...told,
      field: own.join(', '),
      ok: sums.few === 0,
      found: `k = ${sums.all === 0 ? 0 : sums.least} of ${k}: ${sums.single} rows in ${sums.few} of ${sums.all} groups are fewer`,
    },
  ];
  for (const field of secrets) {
    const poor = await poorGroups({ output, own, field, l }, storage);
    findings.push({
      ...told,
      field,
      ok: poor === 0,
      found: `${poor} of ${sums.all} groups have fewer than ${l} different values`,
    });
  }
  return findings;
}

interface Groups {
  all: number;
  /** Those that are smaller than they may be, and their rows. */
  few: number;
  single: number;
  /** The rows of the smallest one. */
  least: number;
}

/** How many rows each group has; undefined: there are too many for a piece. */
function rowCounts(all: Records, { together }: ProofStorage): Float64Array | undefined {
  const groups = new HashCounts();
  for (const records of all)
    for (let at = 0; at < records.length; at += 4) {
      groups.count(groups.add(records, at));
      if (groups.size > together) return undefined;
    }
  return groups.counts;
}

interface Secret {
  readonly output: RowTable;
  readonly own: readonly string[];
  readonly field: string;
  readonly l: number;
}

/** How many groups have fewer different values than they should. */
async function poorGroups({ output, own, field, l }: Secret, storage: ProofStorage): Promise<number> {
  const file = await keyHashes(storage, output, { fields: own, beside: field });
  const look = ([all]: readonly Records[]) => valueCounts(all as Records, l, storage);
  let poor = 0;
  for (const counts of inPieces([file], look)) for (const count of counts) poor += count < l ? 1 : 0;
  file.close();
  return poor;
}

/** How many different values each group has, as far as that is asked; undefined: groups or values are too many for a piece. */
function valueCounts(all: Records, l: number, { together }: ProofStorage): Float64Array | undefined {
  const groups = new HashCounts();
  const values = new HashSet();
  for (const records of all)
    for (let at = 0; at < records.length; at += 6) {
      const group = groups.add(records, at);
      if (groups.countOf(group) >= l) continue;
      // The group's number stands for its hash.
      pair[0] = group + 1;
      pair[1] = (records[at + 4] as number) ^ Math.imul(group, 0x9e37_79b1);
      pair[2] = records[at + 5] as number;
      pair[3] = records[at + 4] as number;
      if (values.add(pair)) groups.count(group);
      if (groups.size > together) return undefined;
    }
  return groups.counts;
}

const pair = new Uint32Array(4);

function fieldsOf({ name }: ProofDataset, names: readonly string[]): string[] {
  return names.flatMap((each) => (each.startsWith(`${name}.`) ? [each.slice(name.length + 1)] : []));
}
