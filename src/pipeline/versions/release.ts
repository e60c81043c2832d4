import { realpathSync } from 'node:fs';
import { relative } from 'node:path';

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

import { lockName, lockText } from '../../formats/lock.ts';

import { changelogText, withEntry } from '../../versions/changelog-entry.ts';

import { compileProject, type ProjectRequest } from '../compile-project.ts';
import { Repository } from '../git/repository.ts';
import { trackedReader } from '../git/tracked-reader.ts';
import { projectReader } from '../project-reader.ts';

import { applyRelease, refuseTags } from './apply-release.ts';
import { DataTags } from './data-tags.ts';
import { lockOf } from './lock-file.ts';
import { movesSince } from './moves.ts';
import { newLock } from './new-lock.ts';
import { planRelease, type ReleaseOptions, type ReleasePlan } from './plan-release.ts';
import { refuseUnseen, releasable } from './releasable.ts';
import { type FileChange, fileChange, versionFiles } from './release-files.ts';
import { ReleaseJournal } from './release-journal.ts';
import { whileReleasing } from './release-lock.ts';

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
  /** Definitions that git does not know: no release has them. */
  readonly leftOut: readonly string[];
  /** A release that was cut off has been undone first. */
  readonly recovered: boolean;
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
  const { signal } = request;
  const recovered = await (await ReleaseJournal.of(repository)).recover(repository);
  const branch = await releasable(repository);
  const reader = await trackedReader(projectReader(request.project.root), repository);
  const place = { ...request.project, reader };
  const compiled = await compileProject(place);
  const leftOut = [...reader.hidden].sort();
  const { plan, project, diagnostics } = compiled;
  if (!plan) return { diagnostics, leftOut, recovered, files: [] };
  const { prefix = '', changelog = standardChangelog } = project.settings.value.versioning ?? {};
  const tags = await DataTags.read(repository, prefix);
  const moves = await movesSince(place, compiled, (dataset) => tags.last(dataset, plan)?.name);
  const planned = planRelease(moves, plan, tags, { ...request, prefix });
  if (!planned) return { diagnostics, leftOut, recovered, files: [] };
  await refuseTags(repository, planned.tags);
  const title = planned.tags.map(({ subject, version }) => `${subject} v${version}`).join(', ');
  const entry = changelogText({ title, date: request.date, changes: planned.changes, datasets: planned.datasets });
  const older = await lockOf(project.reader);
  const lock = older && (await newLock(older, planned.versions, { ...request, project: place }));
  const root = realpathSync(place.root);
  const files = [
    ...(await versionFiles(project, planned.versions)),
    fileChange(root, changelog, (before) => withEntry(before, entry)),
    ...(lock ? [fileChange(root, lockName, () => lockText(lock))] : []),
  ].filter(isChange);
  await refuseUnseen(repository, files);
  const told = {
    diagnostics: [...diagnostics, ...planned.low],
    leftOut,
    recovered,
    release: planned,
    entry,
    files: files.map(({ path }) => relative(root, path)),
  };
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
