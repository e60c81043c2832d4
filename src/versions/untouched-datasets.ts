import { allReferences } from '../plan/all-references.ts';
import type { DatasetPlan, FieldPlan, Plan } from '../plan/plan.ts';

import { plainDraws } from './cell-origins.ts';
import type { DatasetPair } from './compared-version.ts';
import { isUnchanged } from './is-unchanged.ts';

/**
 * Datasets whose rows are made from nothing that has changed, themselves included. Where they may read more than the rows
 * that they refer to this says no: then their fields are looked at one by one.
 */
export function untouchedDatasets(from: Plan, to: Plan, pairs: readonly DatasetPair[]): ReadonlySet<string> {
  if (from.seed !== to.seed || from.asOf !== to.asOf || from.catalogue !== to.catalogue) return new Set();
  const children = new Map<string, string[]>();
  const touched = new Set<string>();
  const isAny =
    pairs.some((pair) => !isUnchanged(pair)) || pairs.length < Math.max(from.datasets.length, to.datasets.length);
  const unchanged = new Set(pairs.filter(isUnchanged).map(({ to: { id } }) => id));
  for (const dataset of to.datasets) {
    if (!unchanged.has(dataset.id) || (isAny && readsWidely(dataset))) touched.add(dataset.id);
    for (const { parent } of allReferences(dataset))
      children.set(parent, [...(children.get(parent) ?? []), dataset.id]);
  }
  for (const id of touched) for (const child of children.get(id) ?? []) touched.add(child);
  return new Set(pairs.map(({ to: { id } }) => id).filter((id) => !touched.has(id)));
}

/** Whether rows may be made from others than those that they refer to. */
function readsWidely({ tuples, references, fields }: DatasetPlan): boolean {
  const isPlain = references.every(
    ({ draw, apart, isRuled }) => plainDraws.has(draw.kind) && apart === undefined && !isRuled,
  );
  return tuples.length > 0 || !isPlain || fields.some(isComputed);
}

function isComputed({ source, bounds, anew, nullRules, edges }: FieldPlan): boolean {
  if (bounds || anew || nullRules || edges?.bounds) return true;
  if (source.kind !== 'generator') return source.kind !== 'reference' && source.kind !== 'given';
  return (source.nested ?? []).length > 0;
}
