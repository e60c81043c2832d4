import { HashCounts } from './hash-counts.ts';
import { keyHashes } from './key-hashes.ts';
import type { ProofFinding } from './proof-finding.ts';
import { datasetNamed, type ProofDataset } from './proof-plan.ts';
import { inPieces, type ProofStorage, type Records } from './proof-storage.ts';
import type { RowTable } from './row-tables.ts';

interface Pair {
  readonly dataset: ProofDataset;
  readonly output: RowTable;
  readonly source: RowTable | undefined;
}

/** Whether references resolve, and parents have as many children as those that they came from. */
export async function fanOut(child: Pair, pairs: readonly Pair[], storage: ProofStorage): Promise<ProofFinding[]> {
  const findings: ProofFinding[] = [];
  const datasets = pairs.map(({ dataset }) => dataset);
  for (const { fields, parent, parentFields } of child.dataset.references) {
    const wanted = datasetNamed(parent, child.dataset, datasets);
    const other = pairs.find(({ dataset }) => dataset === wanted);
    const told = { check: 'references' as const, dataset: child.dataset.name, field: fields.join(', ') };
    if (!other) {
      findings.push({ ...told, ok: null, found: `\`${parent}\` is not in the output` });
      continue;
    }
    const countsOf = (rows: RowTable, parents: RowTable) =>
      childrenOf({ rows, fields, parents, parentFields }, storage);
    const now = await countsOf(child.output, other.output);
    const before = child.source && other.source ? await countsOf(child.source, other.source) : undefined;
    if (now.orphans > (before?.orphans ?? 0))
      findings.push({ ...told, ok: false, found: `${now.orphans} rows refer to no row of \`${parent}\`` });
    else if (!before) findings.push({ ...told, ok: true, found: 'all resolve; the source has none to compare' });
    else {
      const isSame =
        now.parents === before.parents &&
        [...now.byCount].every(([count, parents]) => before.byCount.get(count) === parents);
      findings.push({
        ...told,
        ok: isSame,
        found: isSame
          ? `all resolve, ${now.parents} parents with as many children as in the source`
          : 'parents have other numbers of children than in the source',
      });
    }
  }
  return findings;
}

interface Reference {
  readonly rows: RowTable;
  readonly fields: readonly string[];
  readonly parents: RowTable;
  readonly parentFields: readonly string[];
}

interface Children {
  /** How many rows refer to nothing. */
  orphans: number;
  parents: number;
  /** How many parents have so many children. */
  readonly byCount: Map<number, number>;
}

/** How many children parents have: keys as hashes, a piece of them at a time. */
async function childrenOf(
  { rows, fields, parents, parentFields }: Reference,
  storage: ProofStorage,
): Promise<Children> {
  const files = [
    await keyHashes(storage, parents, { fields: parentFields }),
    await keyHashes(storage, rows, { fields, withoutNulls: true }),
  ];
  const all: Children = { orphans: 0, parents: 0, byCount: new Map() };
  const look = ([known, referring]: readonly Records[]) => counted(known as Records, referring as Records, storage);
  for (const { counts, orphans } of inPieces(files, look)) {
    all.orphans += orphans;
    all.parents += counts.length;
    for (const count of counts) all.byCount.set(count, (all.byCount.get(count) ?? 0) + 1);
  }
  for (const file of files) file.close();
  return all;
}

/** Undefined: there are too many parents for a piece. */
function counted(known: Records, referring: Records, { together }: ProofStorage) {
  const parents = new HashCounts();
  for (const records of known)
    for (let at = 0; at < records.length; at += 4) {
      parents.add(records, at);
      if (parents.size > together) return undefined;
    }
  let orphans = 0;
  for (const records of referring)
    for (let at = 0; at < records.length; at += 4) {
      const parent = parents.find(records, at);
      if (parent < 0) orphans += 1;
      else parents.count(parent);
    }
  return { counts: parents.counts, orphans };
}
