import type { ProofFinding } from './proof-finding.ts';
import { datasetNamed, type ProofDataset } from './proof-plan.ts';
import { BatchKeys } from './row-batch.ts';
import type { RowTable } from './row-tables.ts';

interface Pair {
  readonly dataset: ProofDataset;
  readonly output: RowTable;
  readonly source: RowTable | undefined;
}

/** Whether references resolve, and parents have as many children as those that they came from. */
export async function fanOut(child: Pair, pairs: readonly Pair[]): Promise<ProofFinding[]> {
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
    const now = await countsOf(child.output, fields, other.output, parentFields);
    const before =
      child.source && other.source ? await countsOf(child.source, fields, other.source, parentFields) : undefined;
    if (now.orphans > (before?.orphans ?? 0))
      findings.push({ ...told, ok: false, found: `${now.orphans} rows refer to no row of \`${parent}\`` });
    else if (!before) findings.push({ ...told, ok: true, found: 'all resolve; the source has none to compare' });
    else {
      const isSame =
        now.children.length === before.children.length &&
        now.children.every((count, i) => count === before.children[i]);
      findings.push({
        ...told,
        ok: isSame,
        found: isSame
          ? `all resolve, ${now.children.length} parents with as many children as in the source`
          : 'parents have other numbers of children than in the source',
      });
    }
  }
  return findings;
}

/** How many rows refer to nothing, and the numbers of children of all parents, the fewest first. */
async function countsOf(child: RowTable, fields: readonly string[], parent: RowTable, parentFields: readonly string[]) {
  const counts = new Map<string, number>();
  for await (const batch of parent.batches()) {
    const keys = new BatchKeys(batch, parentFields);
    for (let i = 0; i < batch.count; i++) counts.set(keys.at(i), 0);
  }
  let orphans = 0;
  for await (const batch of child.batches()) {
    const keys = new BatchKeys(batch, fields);
    for (let i = 0; i < batch.count; i++) {
      if (keys.isNull(i)) continue;
      const key = keys.at(i);
      const count = counts.get(key);
      if (count === undefined) orphans += 1;
      else counts.set(key, count + 1);
    }
  }
  return { orphans, children: [...counts.values()].sort((a, b) => a - b) };
}
