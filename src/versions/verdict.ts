import { diff, inc, major, valid } from 'semver';

import type { DatasetPlan } from '../plan/plan.ts';

import type { Change } from './change.ts';
import type { PlanComparison } from './compare-plans.ts';
import { type ChangeClass, changeClasses, isAtLeast } from './rules.ts';

/** What two versions ask of those who use the data. */
export interface Verdict {
  /** The hardest of all changes; `none`: there is none that counts. */
  readonly class: ChangeClass;
  /** Datasets that changed, in the order of their changes. */
  readonly datasets: readonly DatasetVerdict[];
}

export interface DatasetVerdict {
  readonly id: string;
  readonly name: string;
  readonly class: ChangeClass;
  /** Its versions as declared, where it has them. */
  readonly from?: string;
  readonly to?: string;
  /** By how much the declared version moved; `none`: not at all. Absent: a version is missing, or is none. */
  readonly declared?: ChangeClass;
  /** What the version should be at least; absent where nothing says what it was, or it is enough. */
  readonly wanted?: string;
}

/** The hardest of some changes. */
export function hardest(changes: readonly Pick<Change, 'class'>[]): ChangeClass {
  const classes = changes.map((each) => each.class);
  return changeClasses.find((each) => classes.includes(each)) ?? 'none';
}

/** What a run as a whole changes concerns every dataset that has changed with it. */
export function verdictOf({ from, to, pairs }: PlanComparison, changes: readonly Change[]): Verdict {
  const ids = [...new Set(changes.map(({ dataset }) => dataset))].filter((id) => id !== '');
  const datasets = ids.map((id): DatasetVerdict => {
    const own = hardest(changes.filter(({ dataset }) => dataset === id));
    const pair = pairs.find((each) => each.to.id === id);
    const old = pair?.from ?? from.plan.datasets.find((each) => each.id === id);
    const now = pair?.to ?? to.plan.datasets.find((each) => each.id === id);
    return { id, name: (now ?? old)?.name ?? id, class: own, ...declaredVersions(old, now, own, pair !== undefined) };
  });
  return { class: hardest(changes), datasets };
}

/** What is said of a dataset's versions; `isPair`: it is in both. */
export function declaredVersions(
  from: Pick<DatasetPlan, 'version'> | undefined,
  to: Pick<DatasetPlan, 'version'> | undefined,
  own: ChangeClass,
  isPair: boolean,
): Pick<DatasetVerdict, 'from' | 'to' | 'declared' | 'wanted'> {
  const [old, now] = [from?.version, to?.version];
  const shown = {
    ...(old !== undefined && (isPair || !to) && { from: old }),
    ...(now !== undefined && (isPair || !from) && { to: now }),
  };
  if (!isPair || old === undefined || now === undefined) return shown;
  const declared = declaredClass(old, now);
  if (declared === undefined) return shown;
  const wanted = isAtLeast(declared, own) ? undefined : wantedVersion(old, own);
  return { ...shown, declared, ...(wanted !== undefined && { wanted }) };
}

/** By how much a version moved; one that goes back did not move at all. */
export function declaredClass(from: string, to: string): ChangeClass | undefined {
  if (!valid(from) || !valid(to)) return undefined;
  const moved = diff(from, to);
  if (moved === null || isBefore(to, from)) return 'none';
  const classes = major(from) === 0 && major(to) === 0 ? classesBeforeOne : classesFromOne;
  // A step to, from or among pre-releases counts as what it leads to.
  if (moved.startsWith('pre')) return moved === 'prerelease' ? 'none' : classes[moved.slice(3)];
  return classes[moved];
}

const classesFromOne: Readonly<Record<string, ChangeClass>> = { major: 'breaking', minor: 'minor', patch: 'patch' };

/** Below 1.0.0 the second number stands for what breaks, and the third for all else: as ranges (`^0.3.0`) read them. */
const classesBeforeOne: Readonly<Record<string, ChangeClass>> = { minor: 'breaking', patch: 'minor' };

function isBefore(a: string, b: string): boolean {
  const parts = (text: string) => text.split(/[-+]/)[0]?.split('.').map(Number) as number[];
  const [left, right] = [parts(a), parts(b)];
  const at = left.findIndex((each, index) => each !== right[index]);
  return at >= 0 && (left[at] as number) < (right[at] as number);
}

/** The least version that says what changed. */
export function wantedVersion(from: string, own: ChangeClass): string | undefined {
  if (own === 'none') return undefined;
  if (!valid(from)) return undefined;
  const isHard = own === 'breaking' || own === 'privacy';
  const step = major(from) > 0 ? (isHard ? 'major' : own) : isHard ? 'minor' : 'patch';
  return inc(from, step) ?? undefined;
}
