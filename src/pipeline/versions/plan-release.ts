import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Change } from '../../versions/change.ts';
import { affectedBy, type ChangelogDataset } from '../../versions/changelog-entry.ts';
import { allData, bumped, type DataTag, dataTag, isLater, isVersion, latest } from '../../versions/data-tag.ts';
import type { ChangeClass } from '../../versions/rules.ts';
import { hardest, wantedVersion } from '../../versions/verdict.ts';

import { UsageError } from '../usage-error.ts';

import { type DataTags, subjects } from './data-tags.ts';
import type { Move, Moves } from './moves.ts';
import { VersionFailure } from './version-failure.ts';

export interface ReleaseOptions {
  /** `major`, `minor`, `patch` or a version; absent: what the changes ask for. */
  readonly bump?: string | undefined;
  /** Datasets that are released by themselves; absent: all, as one. */
  readonly datasets?: readonly string[] | undefined;
  readonly prefix: string;
}

/** What a release makes of versions. */
export interface ReleasePlan {
  /** Versions by dataset id, of those whose definition has another one, or none. */
  readonly versions: ReadonlyMap<string, string>;
  readonly tags: readonly DataTag[];
  readonly changes: readonly Change[];
  readonly datasets: readonly ChangelogDataset[];
  /** Warnings: versions that `bump` moves by less than what changed. */
  readonly low: readonly Diagnostic[];
}

const firstVersion = '1.0.0';

/** Undefined where nothing has changed since the last release. Throws where a version cannot be what it is asked to be. */
export function planRelease(
  { moves, general }: Moves,
  plan: Plan,
  tags: DataTags,
  options: ReleaseOptions,
): ReleasePlan | undefined {
  const { bump, datasets: named, prefix } = options;
  if (bump !== undefined && bumped('0.0.0', bump) === undefined)
    throw new UsageError(`--bump ${bump} is no version`, 'write --bump minor, or --bump 1.4.0');
  const own = named ? moves.filter(({ to }) => to && isNamed(to, named)) : moves;
  const meant = own.filter(
    (move) => move.changes.length > 0 || isFirst(move) || (bump !== undefined && named && move.to),
  );
  if (meant.length === 0 && general.length === 0 && (bump === undefined || named)) return undefined;
  const next = new Map(
    meant.flatMap((move) => {
      const before = versionBefore(move, plan, tags);
      return move.to ? [[move.id, nextVersion(move, before, named ? bump : levelOf(bump))]] : [];
    }),
  );
  const versions = new Map(
    [...next].filter(([id, version]) => plan.datasets.find((each) => each.id === id)?.version !== version),
  );
  const datasets = meant.map((move) =>
    changelogDataset(move, plan, { from: versionBefore(move, plan, tags), to: next.get(move.id) }),
  );
  const all = allMove(
    [...general, ...meant.flatMap(({ changes }) => changes)],
    tags.latest(allData),
    named ? undefined : bump,
  );
  const released = named
    ? meant.flatMap(({ id, to }) =>
        to ? [dataTag(prefix, subjects(to, plan)[0] as string, next.get(id) as string)] : [],
      )
    : [dataTag(prefix, allData, all.to)];
  const low = [...datasets, ...(named ? [] : [all])].flatMap(tooLow);
  return { versions, tags: released, changes: named ? [] : general, datasets, low };
}

function isNamed({ id, name }: DatasetPlan, named: readonly string[]): boolean {
  return named.includes(id) || named.includes(name);
}

/** Not released yet. */
function isFirst({ base, to }: Move): boolean {
  return base === undefined && to !== undefined;
}

/** A version for all says nothing of one dataset's; a step says it of each that changed. */
function levelOf(bump: string | undefined): string | undefined {
  return bump !== undefined && isVersion(bump.replace(/^v/, '')) ? undefined : bump;
}

/** As the definition says that was tagged, or its own tags do: whichever is the later. */
function versionBefore({ from, to }: Move, plan: Plan, tags: DataTags): string | undefined {
  const tagged = to ? tags.latest(...subjects(to, plan)) : undefined;
  return latest([from?.version, tagged].filter(isVersion));
}

/** A definition that has moved on by itself far enough keeps its version. */
function nextVersion({ to, class: own }: Move, before: string | undefined, bump: string | undefined): string {
  const now = to?.version;
  if (!isVersion(before))
    return bump !== undefined && isVersion(bump.replace(/^v/, ''))
      ? (bumped('0.0.0', bump) as string)
      : (now ?? firstVersion);
  const asked = bump === undefined ? undefined : bumped(before, bump);
  if (asked !== undefined) return later(asked, before, to?.name ?? '');
  const wanted = wantedVersion(before, own) ?? before;
  return isVersion(now) && !isLater(wanted, now) ? now : wanted;
}

/** A version of all data, moved by the hardest of all changes. */
function allMove(changes: readonly Change[], from: string | undefined, bump: string | undefined): VersionMove {
  const own = hardest(changes);
  return { name: allData, class: own, from, to: allVersion(own, from, bump) };
}

function allVersion(own: ChangeClass, before: string | undefined, bump: string | undefined): string {
  if (before === undefined)
    return bump !== undefined && isVersion(bump.replace(/^v/, '')) ? (bumped('0.0.0', bump) as string) : firstVersion;
  const asked = bump === undefined ? undefined : bumped(before, bump);
  if (asked !== undefined) return later(asked, before, allData);
  return wantedVersion(before, own === 'none' ? 'patch' : own) as string;
}

type VersionMove = Pick<ChangelogDataset, 'name' | 'class' | 'from' | 'to'> & { readonly to: string };

/** Only `bump` moves a version by less than what changed. It is taken at its word, and not silently. */
function tooLow({
  name,
  class: own,
  from,
  to,
}: Pick<ChangelogDataset, 'name' | 'class' | 'from' | 'to'>): Diagnostic[] {
  if (from === undefined || to === undefined) return [];
  const wanted = wantedVersion(from, own);
  if (wanted === undefined || !isLater(wanted, to)) return [];
  const message = `\`${name}\` goes from ${from} to ${to}, and what changed is ${own}`;
  const help = `${wanted} would say so: leave --bump away, or give the change another level with a reason`;
  return [diagnostic('DC845', message, { help })];
}

function later(asked: string, before: string, name: string): string {
  if (isLater(asked, before)) return asked;
  const help = 'versions go up: choose a later one';
  throw new VersionFailure(
    [diagnostic('DC841', `\`${name}\` is at ${before}, and ${asked} is not later`, { help })],
    'no',
  );
}

function changelogDataset(
  { id, from, to, class: own, changes }: Move,
  plan: Plan,
  versions: { readonly from: string | undefined; readonly to: string | undefined },
): ChangelogDataset {
  const name = (to ?? from)?.name ?? id;
  return { id, name, class: own, ...versions, changes, affected: affectedBy(id, plan) };
}
