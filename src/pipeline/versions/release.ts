import { realpathSync } from 'node:fs';

import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import type { Plan } from '../../plan/plan.ts';

import { type Lock, lockName, lockText } from '../../formats/lock.ts';

import { changelogText, withEntry } from '../../versions/changelog-entry.ts';

import { type CompiledProject, compileProject, type ProjectRequest } from '../compile-project.ts';
import { Repository } from '../git/repository.ts';
import { workersFor } from '../workers/workers-for.ts';

import { applyRelease, refuseTags } from './apply-release.ts';
import { DataTags } from './data-tags.ts';
import { lockOf } from './lock-file.ts';
import { lockRows } from './lock-rows.ts';
import { movesSince } from './moves.ts';
import { planRelease, type ReleaseOptions, type ReleasePlan } from './plan-release.ts';
import { refuseLocking } from './refuse-locking.ts';
import { releasable } from './releasable.ts';
import { type FileChange, fileChange, versionFiles } from './release-files.ts';
import { whileReleasing } from './release-lock.ts';
import { VersionFailure } from './version-failure.ts';
import { lockHead, updatedLock } from './write-lock.ts';

export interface ReleaseRequest extends Omit<ReleaseOptions, 'prefix'> {
  readonly project: ProjectRequest;
  readonly dryRun: boolean;
  readonly toolVersion: string;
  /** `2026-01-31`, for the changelog. */
  readonly date: string;
  readonly workers?: number | undefined;
  readonly signal: AbortSignal;
}

export interface Release {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where definitions have errors, or nothing has changed. */
  readonly release?: ReleasePlan;
  /** What is written, as seen from the project's root. */
  readonly files: readonly string[];
  readonly entry?: string;
  /** Absent of a dry run. */
  readonly commit?: string;
}

const standardChangelog = 'CHANGELOG.data.md';

/** Releases what changed since the last tags: versions, changelog, lock, a commit and its tags. All or nothing. */
export async function release(request: ReleaseRequest): Promise<Release> {
  const { root, variables } = request.project;
  const repository = await Repository.open({ folder: root, variables });
  return whileReleasing(repository, () => releaseAlone(repository, request));
}

async function releaseAlone(repository: Repository, request: ReleaseRequest): Promise<Release> {
  const { project: place, signal } = request;
  const branch = await releasable(repository);
  const compiled = await compileProject(place);
  const { plan, project, diagnostics } = compiled;
  if (!plan) return { diagnostics, files: [] };
  const { prefix = '', changelog = standardChangelog } = project.settings.value.versioning ?? {};
  const tags = await DataTags.read(repository, prefix);
  const moves = await movesSince(place, compiled, (dataset) => tags.last(dataset, plan)?.name);
  const planned = planRelease(moves, plan, tags, { ...request, prefix });
  if (!planned) return { diagnostics, files: [] };
  await refuseTags(repository, planned.tags);
  const title = planned.tags.map(({ subject, version }) => `${subject} v${version}`).join(', ');
  const entry = changelogText({ title, date: request.date, changes: planned.changes, datasets: planned.datasets });
  const lock = await newLock(compiled, planned, request);
  const root = realpathSync(place.root);
  const files = [
    ...(await versionFiles(project, planned.versions)),
    fileChange(root, changelog, (before) => withEntry(before, entry)),
    ...(lock ? [fileChange(root, lockName, () => lockText(lock))] : []),
  ].filter(isChange);
  const told = { diagnostics, release: planned, entry, files: files.map(({ path }) => path.slice(root.length + 1)) };
  if (request.dryRun) return told;
  signal.throwIfAborted();
  const commit = await applyRelease({
    repository,
    branch,
    files,
    tags: planned.tags,
    message: `Release ${title}`,
    signal,
  });
  return { ...told, commit };
}

function isChange({ before, after }: FileChange): boolean {
  return before === undefined || !before.equals(after);
}

/** The lock with the rows and versions of the release; undefined where the project has none. */
async function newLock(
  { project }: CompiledProject,
  { versions }: ReleasePlan,
  request: ReleaseRequest,
): Promise<Lock | undefined> {
  const older = await lockOf(project.reader);
  if (!older) return undefined;
  const own = { ...request.project, environment: older.environment, seed: older.seed, asOf: older.as_of };
  const compiled = await compileProject(own);
  if (!compiled.plan)
    throw new VersionFailure(
      compiled.diagnostics.filter((each) => hasErrors([each])),
      'no',
    );
  const plan = withVersions(compiled.plan, versions);
  const refused = refuseLocking(own, compiled, plan.datasets);
  if (refused.length > 0) throw new VersionFailure(refused, 'no');
  const { signal } = request;
  const workers = workersFor(plan, request.workers);
  const rows = await lockRows({ plan, datasets: plan.datasets, workers, signal, progress: () => undefined });
  const rest = request.project.paths.length === 0 ? undefined : older;
  return updatedLock(lockHead(plan, request.toolVersion, compiled.environment), rows, rest);
}

function withVersions(plan: Plan, versions: ReadonlyMap<string, string>): Plan {
  const datasets = plan.datasets.map((dataset) => {
    const version = versions.get(dataset.id);
    return version === undefined ? dataset : { ...dataset, version };
  });
  return { ...plan, datasets };
}
