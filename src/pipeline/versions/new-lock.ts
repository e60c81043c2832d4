import { hasErrors } from '../../diagnostics/diagnostic.ts';

import { idOf } from '../../definition/id-of.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Lock, LockedDataset } from '../../formats/lock.ts';

import { compileProject, type ProjectRequest } from '../compile-project.ts';
import { workersFor } from '../workers/workers-for.ts';

import { relatedTo } from './check-lock.ts';
import { lockRows } from './lock-rows.ts';
import { refuseLocking } from './refuse-locking.ts';
import { VersionFailure } from './version-failure.ts';
import { headDifferences, lockHead, updatedLock } from './write-lock.ts';

export interface NewLockRequest {
  readonly project: ProjectRequest;
  readonly toolVersion: string;
  readonly workers?: number | undefined;
  readonly signal: AbortSignal;
}

/** A project's lock with the rows and the versions of a release: of the same run as the older one. */
export async function newLock(
  older: Lock,
  versions: ReadonlyMap<string, string>,
  { project, toolVersion, workers, signal }: NewLockRequest,
): Promise<Lock> {
  const own = { ...project, environment: older.environment, seed: older.seed, asOf: older.as_of };
  const compiled = await compileProject(own);
  if (!compiled.plan)
    throw new VersionFailure(
      compiled.diagnostics.filter((each) => hasErrors([each])),
      'no',
    );
  const plan = withVersions(compiled.plan, versions);
  const refused = refuseLocking(own, compiled, plan.datasets);
  if (refused.length > 0) throw new VersionFailure(refused, 'no');
  const head = lockHead(plan, toolVersion, compiled.environment);
  const kept = headDifferences(older, head).length === 0 ? keptRows(older, plan) : [];
  const datasets = plan.datasets.filter(({ id }) => !kept.some((each) => idOf(each) === id));
  const threads = workersFor({ ...plan, datasets }, workers);
  const rows = await lockRows({ plan, datasets, workers: threads, signal, progress: () => undefined });
  return updatedLock(head, [...kept, ...rows], project.paths.length === 0 ? undefined : older);
}

/** What a lock says of rows that the same program made of the same definitions: it would make them again. */
function keptRows({ datasets }: Lock, plan: Plan): LockedDataset[] {
  const locked = new Map(datasets.map((each) => [idOf(each), each]));
  const isSame = ({ id, fingerprint, rows, fields }: DatasetPlan) => {
    const before = locked.get(id);
    const names = fields.map(({ name }) => name).sort();
    return (
      before?.fingerprint === fingerprint &&
      before.rows === rows &&
      Object.keys(before.fields).sort().join('\0') === names.join('\0')
    );
  };
  const same = new Set(plan.datasets.filter(isSame).map(({ id }) => id));
  return plan.datasets.flatMap(({ id, version }) => {
    const before = locked.get(id);
    if (!before || !same.has(id) || !relatedTo(id, plan).every((each) => same.has(each))) return [];
    const { version: _, ...rest } = before;
    return [{ ...rest, ...(version !== undefined && { version }) }];
  });
}

function withVersions(plan: Plan, versions: ReadonlyMap<string, string>): Plan {
  const datasets = plan.datasets.map((dataset) => {
    const version = versions.get(dataset.id);
    return version === undefined ? dataset : { ...dataset, version };
  });
  return { ...plan, datasets };
}
