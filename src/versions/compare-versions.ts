import { loadEnvironment } from '../generate/environment.ts';

import type { Change } from './change.ts';
import { comparePlans, type PlanComparison, sortChanges } from './compare-plans.ts';
import { compareDatasetRows, type DatasetRows, type Environments, type RowLimits, suspects } from './compare-rows.ts';
import type { ComparedVersion } from './compared-version.ts';
import { followUps } from './follow-ups.ts';
import { type DatasetChoice, narrowed } from './meant-datasets.ts';
import { tellConstraints } from './open-constraints.ts';
import type { RuleLevels } from './rules.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export interface CompareOptions {
  readonly levels?: RuleLevels;
  /** How many rows that changed are remembered of each dataset, to be shown; default: none. */
  readonly limits?: RowLimits;
  /** Default: all datasets. */
  readonly choice?: DatasetChoice | undefined;
}

/** All that is different between two versions. */
export interface Comparison extends PlanComparison {
  /** With the datasets that are not told of: rows are made from it. */
  readonly whole: PlanComparison;
  /** Sorted: by dataset, then what asks most of users first. */
  readonly sorted: readonly Change[];
  readonly verdict: Verdict;
  /** Of the datasets that both have. Absent: rows of another catalogue cannot be made. */
  readonly rows?: readonly DatasetRows[];
  /** Only where cells had to be looked at, or rows to be shown. */
  readonly environments: Environments | undefined;
}

/**
 * Compares two versions: what they mean, then the cells of every field whose function is another. A field that nobody
 * has changed may have other values, for what it is made of has: that is a change too.
 */
export async function compareVersions(
  from: ComparedVersion,
  to: ComparedVersion,
  { levels = new Map(), limits = { changed: 0 }, choice }: CompareOptions = {},
): Promise<Comparison> {
  const whole = comparePlans(from, to, levels);
  const plans = choice ? narrowed(whole, choice) : whole;
  const canMake = from.plan.catalogue === to.plan.catalogue;
  const environments = canMake && needsRows(plans) ? await environmentsOf(whole) : undefined;
  const meant = whole.open.filter(({ pair }) => plans.pairs.includes(pair));
  await tellConstraints(meant, canMake ? async () => environments?.to ?? loadEnvironment(to.plan) : undefined);
  const rows = canMake
    ? plans.pairs.map((pair) => compareDatasetRows(plans, environments as Environments, pair, limits))
    : undefined;
  if (rows) followUps(whole, rows);
  const told = choice ? whole.changes.list.filter(isOf(plans)) : whole.changes.list;
  const sorted = sortChanges(told, plans);
  return { ...plans, whole, sorted, verdict: verdictOf(plans, sorted), ...(rows && { rows }), environments };
}

/** What is said of the run as a whole is said of each part of it. */
function isOf({ from, to }: PlanComparison): (change: Change) => boolean {
  const ids = new Set(['', ...[from, to].flatMap(({ plan }) => plan.datasets.map(({ id }) => id))]);
  return ({ dataset }) => ids.has(dataset);
}

function needsRows(plans: PlanComparison): boolean {
  return plans.pairs.some((pair) => suspects(plans, pair).length > 0);
}

/** What both plans’ rows are made with: lists and samples are loaded here. */
export async function environmentsOf({ from, to }: Pick<PlanComparison, 'from' | 'to'>): Promise<Environments> {
  return { from: await loadEnvironment(from.plan), to: await loadEnvironment(to.plan) };
}
