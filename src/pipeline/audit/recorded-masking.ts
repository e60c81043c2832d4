import type { Definition } from '../../definition/definition.ts';
import { idOf } from '../../definition/id-of.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { isDropped } from '../../compile/fields.ts';
import type { PolicyChoice } from '../../compile/policy-wish.ts';
import type { MaskTally } from '../../generate/mask-tally.ts';

import type { Project } from '../project.ts';
import type { TakenRows } from '../subset/subsets.ts';

import { type AuditedDataset, AuditedRun, type FieldCounts } from './audited-run.ts';
import { withInside } from './with-inside.ts';

/** What is known when real rows have been read and masked. */
export interface MaskedCounts {
  readonly tallies: ReadonlyMap<string, MaskTally>;
  readonly nonconforming: ReadonlyMap<string, number>;
  readonly subsets: readonly TakenRows[];
}

export interface MaskingRun {
  readonly project: Project;
  /** Before its rows are read. */
  readonly plan: Plan;
  readonly definitions: readonly Definition<'DataDefinition'>[];
  readonly environment: string | undefined;
  readonly policy: PolicyChoice | undefined;
}

/**
 * Reads and masks real rows, and records that it begins and what was done, whatever the run wants them for. `read` is told whether
 * anybody wants their counts.
 */
export async function recordedMasking<T extends MaskedCounts>(
  { project, plan, definitions, environment, policy }: MaskingRun,
  read: (isCounted: boolean) => Promise<T>,
  isWhole: (done: T) => boolean,
): Promise<T> {
  const request = { operation: 'mask' as const, target: null, does: 'read', environment, policy };
  const run = AuditedRun.of(project, request, new AbortController().signal);
  if (!run) return read(false);
  const before = plan.datasets.flatMap((dataset) => {
    const own = definitions.find(({ value }) => idOf(value.metadata) === dataset.id);
    return own ? [entryOf(dataset, own, plan.keyId)] : [];
  });
  return run.recorded(
    before,
    () => read(true),
    (done) => ({
      datasets: before.map((each) => counted(each, done)),
      validation: { columns_decided: true, types: true, conforming: done.nonconforming.size === 0 },
      ok: isWhole(done),
    }),
  );
}

function entryOf(
  dataset: DatasetPlan,
  definition: Definition<'DataDefinition'>,
  keyId: string | undefined,
): AuditedDataset {
  const fields = definition.value.spec.fields ?? [];
  const dropped = fields.filter((field) => isDropped({ definition }, field)).map(({ name }) => name);
  return { dataset, rows: null, fingerprint: dataset.fingerprint, keyId, dropped };
}

function counted(entry: AuditedDataset, { tallies, nonconforming, subsets }: MaskedCounts): AuditedDataset {
  const { id, fields } = entry.dataset;
  const counts = new Map<string, FieldCounts>();
  for (const { name } of fields.flatMap(withInside)) {
    const tally = tallies.get(`${id}.${name}`);
    if (!tally) continue;
    counts.set(name, {
      record_count: tally.rows,
      distinct_before: tally.isOpen && tally.after === tally.before ? null : tally.before.count,
      distinct_after: tally.isOpen ? null : tally.after.count,
      non_conforming: nonconforming.get(`${id}.${name}`) ?? 0,
    });
  }
  const rows = [...counts.values()][0]?.record_count ?? 0;
  const of = subsets.find(({ dataset }) => dataset === id)?.of;
  return { ...entry, rows, of, counts };
}
