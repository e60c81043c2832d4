import { topFields } from './change.ts';
import type { PlanComparison } from './compare-plans.ts';
import type { DatasetRows } from './compare-rows.ts';
import type { RuleName } from './rules.ts';

/** Rules that say of a field that its own values are others: nothing more has to be said of it. */
const ofValues: ReadonlySet<RuleName> = new Set([
  'locale-changed',
  'type-narrowed',
  'type-changed',
  'type-widened',
  'nulls-changed',
  'key-values-changed',
  'unique-added',
  'unique-removed',
  'reference-added',
  'reference-removed',
  'reference-retargeted',
  'reference-redrawn',
  'mask-removed',
  'mask-weakened',
  'mask-added',
  'mask-strengthened',
  'mask-changed',
  'generator-changed',
  'parameters-changed',
  'choice-removed',
  'choice-added',
  'choices-reweighted',
  'expression-changed',
  'given-values-changed',
  'traits-changed',
  'edge-cases-changed',
  'invalid-changed',
  'correlation-changed',
  'seed-name-changed',
]);

/** Rules that say it of all fields of a dataset, or of all datasets. */
const ofAll: ReadonlySet<RuleName> = new Set([
  'seed-changed',
  'locale-changed',
  'run-seed-changed',
  'catalogue-changed',
]);

/** Rules that move values and change none of what they may be. */
const ofGrowth: ReadonlySet<RuleName> = new Set(['rows-added', 'dataset-added', 'field-added']);

/** Reports what only the cells show: values that follow from others, and whether *as of* has any part in them. */
export function followUps({ changes, from, to, pairs }: PlanComparison, rows: readonly DatasetRows[]): void {
  const told = [...changes.list];
  const says = (names: ReadonlySet<RuleName>, dataset: string, field?: string) =>
    told.some(
      (each) =>
        names.has(each.rule) &&
        (each.dataset === dataset || each.dataset === '') &&
        (field === undefined ? each.field === undefined : topFields(each.field ?? '').includes(field)),
    );
  const hasAsOf = from.plan.asOf !== to.plan.asOf;
  let byAsOf = 0;
  for (const { pair, columns } of rows) {
    for (const { field, changed } of columns) {
      const { id } = pair.to;
      if (says(ofValues, id, field.to.name) || says(ofAll, id)) continue;
      if (hasAsOf) byAsOf += changed;
      else tell(pair, field, changed);
    }
  }
  if (hasAsOf) {
    const [rule, message] =
      byAsOf > 0
        ? (['as-of-changed', 'another moment that values are taken as of'] as const)
        : (['as-of-unused', 'another moment; no value depends on it'] as const);
    changes.add(rule, {}, { message, before: from.plan.asOf, after: to.plan.asOf });
  }

  function tell(
    pair: DatasetRows['pair'],
    { from: old, to: now }: DatasetRows['columns'][number]['field'],
    count: number,
  ): void {
    const causes = told.filter(({ dataset }) => reaches(pair, dataset));
    const isGrowth = causes.length > 0 && causes.every(({ rule }) => ofGrowth.has(rule) || !movesValues(rule));
    const cells = `${count} of ${Math.min(pair.from.rows, pair.to.rows)} values`;
    changes.add(
      isGrowth ? 'values-moved' : 'values-follow',
      { ...pair, field: { from: old.name, to: now.name } },
      {
        message: isGrowth ? `${cells} move` : `${cells} change with what they are made of`,
      },
    );
  }

  /** Whether a dataset is joined to a pair's, over any number of others. */
  function reaches(pair: DatasetRows['pair'], dataset: string): boolean {
    const found = new Set([pair.to.id]);
    for (const id of found)
      for (const each of pairs) {
        const ids = [
          each.to.id,
          ...each.to.references.map(({ parent }) => parent),
          ...each.from.references.map(({ parent }) => parent),
        ];
        if (ids.includes(id)) for (const other of ids) found.add(other);
      }
    return found.has(dataset);
  }
}

/** Whether a rule can be the reason for other values somewhere else. */
function movesValues(rule: RuleName): boolean {
  return (
    ofValues.has(rule) ||
    ofAll.has(rule) ||
    ['rows-removed', 'constraint-added', 'field-removed', 'dataset-removed'].includes(rule)
  );
}
