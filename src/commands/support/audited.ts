import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Finding } from '../../targets/database.ts';

import type { AuditEntry } from '../../pipeline/audit/audit-record.ts';
import type { AuditedDataset, AuditedRun } from '../../pipeline/audit/audited-run.ts';
import { outcomes } from '../../pipeline/load/verdict.ts';

type After = {
  readonly datasets: readonly AuditedDataset[];
  readonly validation?: AuditEntry['validation'];
  readonly ok?: boolean;
};

/** Does some work, recorded where a record is kept. */
export function recorded<T>(
  run: AuditedRun | undefined,
  before: readonly AuditedDataset[],
  work: () => Promise<T>,
  after: (done: T) => After,
): Promise<T> {
  return run ? run.recorded(before, work, after) : work();
}

/** A dataset as the audit log is told of it; null rows: how many there will be is not known yet. */
export function datasetOf(
  dataset: DatasetPlan,
  rows: number | null = null,
  keyId: string | undefined = undefined,
): AuditedDataset {
  return { dataset, rows, fingerprint: dataset.fingerprint, keyId };
}

/** The datasets of a plan that have an entry, with the rows that it says. */
export function datasetsOf({ datasets, keyId }: Plan, rows: ReadonlyMap<string, number | null>): AuditedDataset[] {
  return datasets.flatMap((dataset) =>
    rows.has(dataset.id) ? [datasetOf(dataset, rows.get(dataset.id) ?? null, keyId)] : [],
  );
}

/** Phases of a verification; null where nothing was looked at. */
export function validationOf(findings: readonly Finding[]): AuditEntry['validation'] {
  return Object.fromEntries(
    outcomes(findings).map(({ phase, ok, findings: own }) => [phase, own.some(({ skipped }) => !skipped) ? ok : null]),
  );
}
