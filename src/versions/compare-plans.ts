import { plural } from '../base/plural.ts';

import { CellOrigins } from './cell-origins.ts';
import type { Change } from './change.ts';
import { Changes } from './changes.ts';
import { compareConstraints, type OpenConstraint } from './compare-constraints.ts';
import { compareFacts } from './compare-facts.ts';
import { compareFields, pairFields } from './compare-fields.ts';
import { compareRowCounts } from './compare-given.ts';
import { compareReferences } from './compare-references.ts';
import { compareTables } from './compare-tables.ts';
import { type ComparedVersion, type DatasetPair, pairDatasets } from './compared-version.ts';
import { isUnchanged } from './is-unchanged.ts';
import { changeClasses, type RuleLevels, rules } from './rules.ts';
import { untouchedDatasets } from './untouched-datasets.ts';

/** Two versions, and what is known of both before any row is looked at. */
export interface PlanComparison {
  readonly from: ComparedVersion;
  readonly to: ComparedVersion;
  readonly pairs: readonly DatasetPair[];
  /** Ids of datasets that are the same together with all that their rows are made from: none of their fields has to be looked at. */
  readonly untouched: ReadonlySet<string>;
  /** How the cells of each are made. */
  readonly origins: { readonly from: CellOrigins; readonly to: CellOrigins };
  /** What the definitions say differently; what follows from it for other fields shows in their cells. */
  readonly changes: Changes;
  /** What only rows can tell. */
  readonly open: readonly OpenConstraint[];
}

/** Compares what two versions mean, not how they are written. */
export function comparePlans(from: ComparedVersion, to: ComparedVersion, levels: RuleLevels): PlanComparison {
  const changes = new Changes(from, to, levels);
  const pairs = pairDatasets(from.plan, to.plan);
  const origins = { from: new CellOrigins(from.plan), to: new CellOrigins(to.plan) };
  if (from.plan.catalogue !== to.plan.catalogue)
    changes.add(
      'catalogue-changed',
      {},
      {
        message: 'values are made by another catalogue',
        before: String(from.plan.catalogue),
        after: String(to.plan.catalogue),
      },
    );
  const paired = (id: string) => pairs.find((pair) => pair.from.id === id)?.to.id ?? id;
  for (const dataset of from.plan.datasets)
    if (!pairs.some((pair) => pair.from === dataset))
      changes.add('dataset-removed', { from: dataset }, { message: 'gone', before: sizeOf(dataset) });
  for (const dataset of to.plan.datasets)
    if (!pairs.some((pair) => pair.to === dataset))
      changes.add('dataset-added', { to: dataset }, { message: 'new', after: sizeOf(dataset) });
  const open: OpenConstraint[] = [];
  for (const pair of pairs) {
    compareSeeds(changes, pair);
    compareFacts(changes, pair);
    if (isUnchanged(pair)) continue;
    compareTables(changes, pair);
    compareFields(changes, pair, pair.from.fields, pair.to.fields);
    compareReferences(changes, pair, paired);
    compareRowCounts(changes, pair);
    open.push(...compareConstraints(changes, pair, sameCells(pair, origins)));
  }
  // Parameters of a series are those of all its fields.
  changes.joinShared(
    ({ rule, message }) => /^(parameters|key-values)-changed$/.test(rule) && message.endsWith('of `series`'),
  );
  if (from.plan.seed !== to.plan.seed)
    changes.add('run-seed-changed', {}, { message: 'another seed', before: from.plan.seed, after: to.plan.seed });
  return { from, to, pairs, untouched: untouchedDatasets(from.plan, to.plan, pairs), origins, changes, open };
}

/** A seed of the run's is told once, for all. */
function compareSeeds(changes: Changes, pair: DatasetPair): void {
  const { from, to } = pair;
  const isOwn = from.seed !== changes.from.plan.seed || to.seed !== changes.to.plan.seed;
  if (from.seed === to.seed || !isOwn) return;
  changes.add('seed-changed', pair, { message: 'another seed', before: from.seed, after: to.seed });
}

function sameCells(pair: DatasetPair, origins: PlanComparison['origins']): (field: string) => boolean {
  const fields = new Map(pairFields(pair.from.fields, pair.to.fields).map(({ from, to }) => [to.name, from.name]));
  return (name) => {
    const before = fields.get(name);
    return before !== undefined && origins.from.field(pair.from, before) === origins.to.field(pair.to, name);
  };
}

function sizeOf({ rows, fields }: { readonly rows: number; readonly fields: readonly unknown[] }): string {
  return `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}, ${plural(rows, 'row')}`;
}

const order = new Map<string, number>(rules.map(({ name }, index) => [name, index]));

/** By dataset in load order, what asks most of users first, then by rule and by field. */
export function sortChanges(changes: readonly Change[], { from, to }: Pick<PlanComparison, 'from' | 'to'>): Change[] {
  const ids = ['', ...to.plan.datasets.map(({ id }) => id), ...from.plan.datasets.map(({ id }) => id)];
  const datasets = new Map([...ids].reverse().map((id, index) => [id, ids.length - index]));
  const rank = ({ dataset, class: own, rule }: Change) => [
    datasets.get(dataset) ?? 0,
    changeClasses.indexOf(own),
    order.get(rule) ?? 0,
  ];
  return [...changes].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((each, index) => each !== right[index]);
    return at < 0 ? 0 : (left[at] as number) - (right[at] as number);
  });
}
