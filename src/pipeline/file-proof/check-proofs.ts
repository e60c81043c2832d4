import type { DatasetPlan } from '../../plan/plan.ts';

import { type Environment, loadEnvironment } from '../../generate/environment.ts';
import type { Finding } from '../../targets/database.ts';

import { checkRows } from './check-rows.ts';
import type { DatasetProof } from './dataset-proof.ts';
import type { Layout } from './layout.ts';
import { ParentKeys } from './parent-keys.ts';
import { type StoredCopy, withStored } from './stored-copy.ts';

/** What files were held against, and what they have. */
export interface ProofsToCheck {
  readonly proofs: readonly DatasetProof[];
  readonly layout: Layout;
  /** Makes the rows of the definitions. */
  readonly environment: Environment;
  /** Whether the files have a part of the rows alone. */
  readonly isPart: boolean;
  range(dataset: DatasetPlan): { start: number; end: number; listed: Float64Array | undefined };
  /** The rows of the files, read once more, by the datasets' ids. */
  copies(): Promise<ReadonlyMap<string, StoredCopy>>;
  readonly signal: AbortSignal;
}

/** References, uniqueness and constraints: over the rows as they are made, where they are those of the files, else over a copy. */
export async function checkProofs(check: ProofsToCheck): Promise<Finding[]> {
  const { proofs, environment, isPart, layout, signal } = check;
  const stored = proofs.every((proof) => proof.isSame) ? undefined : await check.copies();
  const own = stored ? await environmentOf(layout, stored) : environment;
  const unknown = stored ? unknownOf(check) : new Set<string>();
  // The parents that a part of the rows refers to lie in other parts.
  const parents = isPart ? environment : own;
  const keys = new ParentKeys();
  const findings: Finding[] = [];
  for (const proof of proofs) {
    signal.throwIfAborted();
    const dataset = own.dataset(proof.dataset.id);
    const range = stored ? { start: 0, end: dataset.rows, listed: undefined } : check.range(proof.dataset);
    const absent = new Set([...proof.absent].map((index) => dataset.fields[index]?.name ?? ''));
    const place = (row: number) => proof.placeOf(row);
    const rows = { environment: own, parents, dataset, ...range, isWhole: !isPart, absent, unknown, place };
    findings.push(...(await checkRows(rows, keys, signal)));
  }
  keys.close();
  return findings;
}

function environmentOf(layout: Layout, copies: ReadonlyMap<string, StoredCopy>): Promise<Environment> {
  const datasets = new Map([...copies].map(([id, copy]) => [id, copy.end()]));
  return loadEnvironment(withStored(layout.plan, datasets));
}

/** Datasets whose rows cannot be told where those of the files are not the ones that would be made. */
function unknownOf({ layout, proofs, isPart }: ProofsToCheck): ReadonlySet<string> {
  const { datasets } = layout.plan;
  const here = new Set(proofs.map(({ dataset }) => dataset.id));
  // Of a part nobody knows what the others have.
  const unknown = new Set(isPart ? here : []);
  const follows = ({ id, references }: DatasetPlan) =>
    !unknown.has(id) && !here.has(id) && references.some(({ parent }) => here.has(parent) || unknown.has(parent));
  for (let next = datasets.find(follows); next; next = datasets.find(follows)) unknown.add(next.id);
  return unknown;
}
