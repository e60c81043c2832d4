import { basename } from 'node:path';

import { plainName } from '../../base/plain-name.ts';

import type { ProofDataset } from './proof-plan.ts';

/** A table's name as schemas have it, of a file or of a table: `crm.members` of `masked/crm.members.csv.gz`. */
export function inFull(name: string): string {
  return basename(plainName(name))
    .replace(/\.(csv|tsv|txt|ndjson|jsonl|json|sql)$/i, '')
    .replace(/^(public|main)\.(?=[^.]+$)/i, '')
    .toLowerCase();
}

/** The same without its schema. */
export function bare(name: string): string {
  return inFull(name).split('.').at(-1) as string;
}

type Names = (dataset: ProofDataset) => readonly string[];

const byTable: Names = ({ tableNames }) => tableNames;
const byId: Names = ({ id }) => [id.replace('/', '.')];
const byName: Names = ({ ownName }) => [ownName];
const bySource: Names = ({ sourceNames }) => sourceNames;

/** How a dataset and a table may belong together, the surest first. Files are called by datasets, tables of servers as definitions say. */
const inFiles = [byId, byName, byTable, bySource];
const inServers = [byTable, byId, byName, bySource];
const inSource = [bySource, byTable, byId, byName];

interface Named {
  readonly name: string;
  readonly unordered?: true;
}

/** The dataset of each table of an output. A name in full counts before its last part alone, and each dataset is one of these. */
export function datasetsOfOutput<T extends Named>(
  tables: readonly T[],
  datasets: readonly ProofDataset[],
): ReadonlyMap<T, ProofDataset> {
  const found = new Map<T, ProofDataset>();
  for (const spelled of [inFull, bare])
    for (const names of tables.some(({ unordered }) => unordered) ? inServers : inFiles) {
      const taken = new Set(found.values());
      const free = datasets.filter((dataset) => !taken.has(dataset));
      for (const table of tables.filter((each) => !found.has(each))) {
        const own = free.find((dataset) => names(dataset).some((name) => spelled(name) === spelled(table.name)));
        if (own) found.set(table, own);
      }
    }
  return found;
}

/** The table of a source that a dataset reads; `others`: all datasets, for what one of them calls in full is nobody else's by its last part. */
export function tableOfSource<T extends Named>(
  dataset: ProofDataset,
  tables: readonly T[],
  others: readonly ProofDataset[],
): T | undefined {
  for (const names of inSource) {
    const wanted = names(dataset).map(inFull);
    const own = tables.find(({ name }) => wanted.includes(inFull(name)));
    if (own) return own;
  }
  const called = new Set(
    others.filter((each) => each !== dataset).flatMap((each) => inSource.flatMap((names) => names(each).map(inFull))),
  );
  const free = tables.filter(({ name }) => !called.has(inFull(name)));
  for (const names of inSource) {
    const wanted = names(dataset).map(bare);
    const own = free.find(({ name }) => wanted.includes(bare(name)));
    if (own) return own;
  }
  return undefined;
}

/** The table of that name: in full, else by its last part. */
export function tableNamed<T extends Named>(tables: readonly T[] | undefined, wanted: string): T | undefined {
  return (
    tables?.find(({ name }) => inFull(name) === inFull(wanted)) ??
    tables?.find(({ name }) => bare(name) === bare(wanted))
  );
}
