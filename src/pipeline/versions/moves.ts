import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import type { Change } from '../../versions/change.ts';
import { type Comparison, compareVersions } from '../../versions/compare-versions.ts';
import { readRuleLevels } from '../../versions/rule-levels.ts';
import type { ChangeClass } from '../../versions/rules.ts';
import { hardest } from '../../versions/verdict.ts';

import type { CompiledProject, ProjectRequest } from '../compile-project.ts';

import { readVersion } from './read-version.ts';
import { VersionFailure } from './version-failure.ts';

/** What became of one dataset since it was tagged. */
export interface Move {
  readonly id: string;
  /** Absent: it was new then, or is not tagged yet. */
  readonly from?: DatasetPlan;
  /** Absent: it is gone. */
  readonly to?: DatasetPlan;
  /** The tag; absent: there is none. */
  readonly base?: string;
  readonly class: ChangeClass;
  readonly changes: readonly Change[];
}

export interface Moves {
  readonly moves: readonly Move[];
  /** What changed for all datasets at once. */
  readonly general: readonly Change[];
}

/** Compares each dataset with what it was at a tag. Throws VersionFailure where a tag cannot be read. */
export async function movesSince(
  request: ProjectRequest,
  { plan, places, project }: CompiledProject,
  baseOf: (dataset: DatasetPlan) => string | undefined,
): Promise<Moves> {
  if (!plan) return { moves: [], general: [] };
  const levels = readRuleLevels(project.settings, () => undefined);
  const to = { label: project.commit?.ref ?? 'the working tree', plan, places, definitions: project.definitions };
  const bases = new Map(plan.datasets.map((dataset) => [dataset.id, baseOf(dataset)]));
  const comparisons = new Map<string, Comparison>();
  for (const base of new Set(bases.values()))
    if (base !== undefined) comparisons.set(base, await compareVersions(await tagged(base, request), to, { levels }));
  const moves = plan.datasets.map((dataset): Move => {
    const base = bases.get(dataset.id);
    const comparison = base === undefined ? undefined : comparisons.get(base);
    if (base === undefined || !comparison) return { id: dataset.id, to: dataset, class: 'minor', changes: [] };
    const changes = comparison.sorted.filter((each) => each.dataset === dataset.id);
    const from = comparison.pairs.find((pair) => pair.to.id === dataset.id)?.from;
    return { id: dataset.id, base, to: dataset, ...(from && { from }), class: hardest(changes), changes };
  });
  const nearest = [...comparisons.values()];
  return { moves: [...moves, ...goneSince(nearest, plan.datasets)], general: generalOf(nearest) };
}

/** Datasets that were tagged and that nobody defines any more. */
function goneSince(comparisons: readonly Comparison[], now: readonly DatasetPlan[]): readonly Move[] {
  const gone = new Map<string, Move>();
  for (const { from, pairs, sorted } of comparisons)
    for (const dataset of from.plan.datasets) {
      const isThere = now.some(({ id }) => id === dataset.id) || pairs.some((pair) => pair.from.id === dataset.id);
      const changes = sorted.filter((each) => each.dataset === dataset.id);
      if (!isThere) gone.set(dataset.id, { id: dataset.id, from: dataset, class: hardest(changes), changes });
    }
  return [...gone.values()];
}

function generalOf(comparisons: readonly Comparison[]): readonly Change[] {
  const all = comparisons.flatMap(({ sorted }) => sorted.filter(({ dataset }) => dataset === ''));
  return [...new Map(all.map((change) => [change.rule + change.message, change])).values()];
}

async function tagged(base: string, request: ProjectRequest) {
  // Which datasets are meant is a question of today: the version may not have them.
  const { at: _, datasets: __, reader: ___, ...own } = request;
  const { label, plan, project } = await readVersion(`git:${base}`, own);
  if (plan) return { label, plan, places: project?.places, definitions: project?.project.definitions };
  const help = `that is of \`${base}\`: name a folder that it has, too, or no PATH at all`;
  const errors = (project?.diagnostics ?? [])
    .filter((each: Diagnostic) => hasErrors([each]))
    .map((each) => (each.code === 'DC101' ? { ...each, help } : each));
  throw new VersionFailure(errors, 'no');
}
