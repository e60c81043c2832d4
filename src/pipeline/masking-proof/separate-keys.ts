import { cellTable } from './cell-columns.ts';
import { Coincidences } from './coincidences.ts';
import { RowCursor } from './found-rows.ts';
import { isMoreThanOthers, type ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import { rowAt } from './row-batch.ts';
import { rowPairs } from './row-pairs.ts';
import type { RowTable } from './row-tables.ts';
import { tableNamed } from './table-names.ts';

interface Pair {
  readonly dataset: ProofDataset;
  readonly output: RowTable;
}

/** Whether the same key gives the same once more, and another one gives what has nothing to do with it. */
export async function comparedKeys(
  pairs: readonly Pair[],
  same: readonly RowTable[] | undefined,
  other: readonly RowTable[] | undefined,
  isChecked: (dataset: string) => boolean = () => false,
): Promise<ProofFinding[]> {
  const findings: ProofFinding[] = [];
  for (const { dataset, output } of pairs) {
    const hidden = [...dataset.decisions]
      .filter(([, { class: kind }]) => kind === 'keyed' || kind === 'reversible')
      .map(([path]) => path);
    if (hidden.length === 0) continue;
    const told = { check: 'keys' as const, dataset: dataset.name };
    if (!same && !other && !isChecked(dataset.name))
      findings.push({
        ...told,
        ok: null,
        found: 'made once: give outputs of the same and of another key with --same and --other',
      });
    const twin = tableNamed(same, output.name);
    if (same)
      findings.push({
        ...told,
        ...(twin
          ? await isAgain(output, twin)
          : { ok: null, found: 'the other output of the same key has no such table' }),
      });
    const stranger = tableNamed(other, output.name);
    if (other && !stranger)
      findings.push({ ...told, ok: null, found: 'the output of the other key has no such table' });
    if (stranger)
      for (const path of hidden)
        findings.push({ ...told, field: path, ...(await isUnrelated(output, stranger, path)) });
  }
  return findings;
}

async function isAgain(output: RowTable, twin: RowTable): Promise<Pick<ProofFinding, 'ok' | 'found'>> {
  const again = new RowCursor(twin);
  let different = 0;
  let count = 0;
  for await (const batch of output.batches())
    for (let i = 0; i < batch.count; i++) {
      count += 1;
      const other = again.next() ?? (await again.read());
      if (!other || JSON.stringify(rowAt(batch, i)) !== JSON.stringify(rowAt(other.batch, other.at))) different += 1;
    }
  if (again.next() ?? (await again.read())) different += 1;
  return {
    ok: different === 0,
    found:
      different === 0
        ? `${count} rows are the same with the same key`
        : `${different} rows are others with the same key`,
  };
}

/** Cells beside each other; what cells of the row before come to is chance. */
async function isUnrelated(
  output: RowTable,
  stranger: RowTable,
  path: string,
): Promise<Pick<ProofFinding, 'ok' | 'found'>> {
  let [same, chance, compared] = [0, 0, 0];
  let previous: string | undefined;
  const values = new Coincidences();
  for await (const { output: rows, source: beside } of rowPairs({ output, source: stranger, key: [] }, 'order')) {
    const [own, other] = [cellTable(rows).at(path), cellTable(beside).at(path)];
    for (let row = 0; row < rows.count; row++) {
      const [i, j] = [own.from(row), other.from(row)];
      if (i === own.from(row + 1) || j === other.from(row + 1)) continue;
      compared += 1;
      if (own.texts[i] === other.texts[j]) same += 1;
      // A mask stands for what was masked: nobody else is here.
      values.add(own.texts[i] as string, own.texts[i] as string, other.texts[j] as string);
      if (previous !== undefined && own.texts[i] === previous) chance += 1;
      previous = other.texts[j];
    }
  }
  if (compared === 0) return { ok: null, found: 'no cells to compare' };
  return {
    ok: !(isMoreThanOthers(same, compared, chance, compared) && values.areMany),
    found: `${same} of ${compared} cells are the same with another key, ${chance} by chance`,
  };
}
