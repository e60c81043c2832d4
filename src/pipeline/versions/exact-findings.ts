import { idOf } from '../../definition/id-of.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { comparableRows } from '../../formats/content-hash/trace.ts';
import { type Lock, type LockedDataset, lockName } from '../../formats/lock.ts';

import { GenerationFailure } from '../../generate/generation-failure.ts';

import { environmentsOf } from '../../versions/compare-versions.ts';
import { firstOtherCell } from '../../versions/first-other-cell.ts';

import { compileProject, type ProjectRequest } from '../compile-project.ts';
import { Repository } from '../git/repository.ts';
import { UsageError } from '../usage-error.ts';

import type { LockFinding } from './check-lock.ts';
import { lockRows } from './lock-rows.ts';
import { VersionFailure } from './version-failure.ts';

export interface ExactRequest {
  readonly project: ProjectRequest;
  readonly lock: Lock;
  /** Of today. */
  readonly plan: Plan;
  readonly workers: number;
  readonly signal: AbortSignal;
}

/**
 * Findings with the first field and row exactly, where definitions have changed and git has those that were locked: their rows
 * are made again, and count where they are what the lock says. Of many rows of one block a lock cannot tell it: what does, of any
 * rows whatever, holds a bit for each of them at least (augmented indexing has no shorter message).
 */
export async function exactFindings(
  findings: readonly LockFinding[],
  request: ExactRequest,
): Promise<readonly LockFinding[]> {
  let all = findings;
  for (const ref of await refsOfLock(
    all.some((each) => isVague(each, request)),
    request,
  )) {
    const vague = all.filter((each) => isVague(each, request));
    const before = vague.length > 0 ? await planAt(ref, request) : undefined;
    if (!before) continue;
    const proved = await provedDatasets(before, vague, request);
    if (proved.length === 0) continue;
    const environments = await environmentsOf({ from: version(before), to: version(request.plan) });
    all = all.map((each) => {
      const from = proved.find(({ id }) => id === each.id);
      return from ? exact(each, { from, to: datasetOf(request.plan, each.id) as DatasetPlan }, environments) : each;
    });
  }
  return all;
}

/** Whether a lock does not tell by itself where the values of a changed definition begin to be others. */
function isVague({ id, state, first }: LockFinding, { lock, plan }: ExactRequest): boolean {
  if (state !== 'definition') return false;
  if (first) return first.to - first.from > 1;
  return lockedDataset(lock, id)?.rows !== datasetOf(plan, id)?.rows;
}

/** The commits whose definitions may be those that were locked. */
async function refsOfLock(isNeeded: boolean, { project }: ExactRequest): Promise<readonly string[]> {
  if (!isNeeded) return [];
  const { root: folder, variables, at = 'HEAD' } = project;
  try {
    const repository = await Repository.open({ folder, variables });
    const last = await repository.text(['log', '-1', '--format=%H', at, '--', lockName]);
    return last === '' ? [at] : [last, at];
  } catch (error) {
    if (error instanceof VersionFailure) return [];
    throw error;
  }
}

async function planAt(at: string, { project }: ExactRequest): Promise<Plan | undefined> {
  try {
    return (await compileProject({ ...project, at })).plan;
  } catch (error) {
    if (error instanceof VersionFailure || error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Those of the datasets whose rows, made again from an earlier plan, are the ones that were locked. */
async function provedDatasets(
  plan: Plan,
  findings: readonly LockFinding[],
  { lock, workers, signal }: ExactRequest,
): Promise<readonly DatasetPlan[]> {
  const datasets = findings.flatMap(({ id }) => {
    const dataset = datasetOf(plan, id);
    return dataset && dataset.fingerprint === lockedDataset(lock, id)?.fingerprint ? [dataset] : [];
  });
  try {
    const made = await lockRows({ plan, datasets, workers, signal, progress: () => undefined });
    return datasets.filter((_, at) => {
      const again = made[at] as LockedDataset;
      return again.content_hash === lockedDataset(lock, idOf(again))?.content_hash;
    });
  } catch (error) {
    if (error instanceof GenerationFailure) return [];
    throw error;
  }
}

function exact(
  finding: LockFinding,
  pair: { readonly from: DatasetPlan; readonly to: DatasetPlan },
  environments: Awaited<ReturnType<typeof environmentsOf>>,
): LockFinding {
  const { from, to } = pair;
  const names = to.fields.map(({ name }) => name).filter((name) => from.fields.some((each) => each.name === name));
  const start = finding.first?.from ?? comparableRows(from.rows, to.rows);
  const cell = firstOtherCell(environments, pair, names, start, Math.min(from.rows, to.rows));
  return cell ? { ...finding, fields: [cell.field], first: { from: cell.row, to: cell.row + 1 } } : finding;
}

function version(plan: Plan) {
  return { label: '', plan };
}

function datasetOf({ datasets }: Plan, id: string): DatasetPlan | undefined {
  return datasets.find((each) => each.id === id);
}

function lockedDataset({ datasets }: Lock, id: string): LockedDataset | undefined {
  return datasets.find((each) => idOf(each) === id);
}
