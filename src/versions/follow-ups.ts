import { type Change, topFields } from './change.ts';
import type { FieldPair } from './compare-fields.ts';
import type { PlanComparison } from './compare-plans.ts';
import type { DatasetRows } from './compare-rows.ts';
import type { DatasetPair } from './compared-version.ts';
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
export function followUps(comparison: PlanComparison, rows: readonly DatasetRows[]): void {
  const { changes, from, to } = comparison;
  const told = [...changes.list];
  const untold = rows.flatMap(({ pair, columns }) =>
    columns
      .filter(({ field }) => !isTold(told, pair.to.id, field.to.name))
      .map(({ field, changed }) => ({ pair, field, changed })),
  );
  if (from.plan.asOf === to.plan.asOf) {
    for (const each of untold) addFollowUp(comparison, told, each);
    return;
  }
  // Which of them another moment has moved cannot be told from what follows from other changes.
  const byAsOf = untold.reduce((sum, { changed }) => sum + changed, 0);
  const [rule, message] =
    byAsOf > 0
      ? (['as-of-changed', 'another moment that values are taken as of'] as const)
      : (['as-of-unused', 'another moment; no value depends on it'] as const);
  changes.add(rule, {}, { message, before: from.plan.asOf, after: to.plan.asOf });
}

/** Whether a change that was told says of a field that its values are others. */
function isTold(told: readonly Change[], dataset: string, field: string): boolean {
  return told.some((each) => {
    if (each.dataset !== dataset && each.dataset !== '') return false;
    if (each.field === undefined) return ofAll.has(each.rule);
    return ofValues.has(each.rule) && topFields(each.field).includes(field);
  });
}

interface Untold {
  readonly pair: DatasetPair;
  readonly field: FieldPair;
  readonly changed: number;
}

function addFollowUp(
  { changes, pairs }: PlanComparison,
  told: readonly Change[],
  { pair, field, changed }: Untold,
): void {
  const joined = joinedTo(pair, pairs);
  const causes = told.filter(({ dataset }) => joined.has(dataset));
  const isGrowth = causes.length > 0 && causes.every(({ rule }) => ofGrowth.has(rule) || !movesValues(rule));
  const cells = `${changed} of ${Math.min(pair.from.rows, pair.to.rows)} values`;
  const message = isGrowth ? `${cells} move` : `${cells} change with what they are made of`;
  const place = { ...pair, field: { from: field.from.name, to: field.to.name } };
  changes.add(isGrowth ? 'values-moved' : 'values-follow', place, { message });
}

/** Ids of the datasets that a pair's is joined to by references, over any number of others. */
function joinedTo(pair: DatasetPair, pairs: readonly DatasetPair[]): ReadonlySet<string> {
  const found = new Set([pair.to.id]);
  for (const id of found)
    for (const { from, to } of pairs) {
      const ids = [to.id, ...[...to.references, ...from.references].map(({ parent }) => parent)];
      if (ids.includes(id)) for (const other of ids) found.add(other);
    }
  return found;
}

/** Whether a rule can be the reason for other values somewhere else. */
function movesValues(rule: RuleName): boolean {
  return (
    ofValues.has(rule) ||
    ofAll.has(rule) ||
    ['rows-removed', 'constraint-added', 'field-removed', 'dataset-removed'].includes(rule)
  );
}
