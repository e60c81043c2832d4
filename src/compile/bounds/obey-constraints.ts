import type { Expression } from '../../expression/expression.ts';

import { needs, type Place } from '../cell-cycles.ts';
import { type BoundDraft, type CompileContext, type ConstraintDraft, type DatasetDraft, fieldNamed } from '../draft.ts';
import { readFields } from '../expressions/read-fields.ts';
import type { Lengths } from '../lengths.ts';

import { type Comparison, comparisonsOf, conjunctsOf, isConstant, isOfRow } from './conjuncts.ts';
import { loadEvaluation } from './evaluation.ts';
import { fitTogether } from './fit-together.ts';
import { type Obeying, obeyAlone } from './obey-alone.ts';
import { Ranges } from './ranges.ts';

/**
 * Sets fields up so that constraints hold by construction. Conditions on one field change what it is made from; a
 * comparison with what differs from row to row bounds its left-most field, or the other one, so that no field needs
 * itself. What is left stays open: it is checked.
 */
export async function obeyConstraints(
  drafts: readonly DatasetDraft[],
  lengths: Lengths,
  { asOf, report }: CompileContext,
): Promise<void> {
  const constraints = drafts.flatMap((draft) => draft.constraints);
  if (constraints.length === 0) return;
  const evaluation = await loadEvaluation(asOf);
  const ranges = new Ranges(drafts, lengths, asOf, report);
  const obeying: Obeying = { ranges, evaluation, lengths };
  each(constraints, (condition, constraint) => obeyAlone(condition, constraint, obeying));
  each(constraints, (condition, constraint) => bound(condition, constraint, drafts, ranges));
  fitTogether(drafts, obeying);
  ranges.settle();
}

/** Takes from constraints the parts that are obeyed. */
function each(
  constraints: readonly ConstraintDraft[],
  obey: (condition: Expression, constraint: ConstraintDraft) => boolean,
): void {
  for (const constraint of constraints) {
    constraint.open = constraint.open.flatMap(conjunctsOf).filter((condition) => !obey(condition, constraint));
  }
}

/** Bounds one of a comparison's fields by the other side. */
function bound(
  condition: Expression,
  constraint: ConstraintDraft,
  drafts: readonly DatasetDraft[],
  ranges: Ranges,
): boolean {
  const possible = comparisonsOf(condition).flatMap((comparison) => {
    const made = boundOf(comparison, constraint, drafts, ranges);
    return made ? [made] : [];
  });
  // A field between two others could be left without a value: then the other one gives way.
  const [chosen] = [...possible.filter((each) => !isCrossed(each)), ...possible];
  if (!chosen) return false;
  const { field } = chosen.place;
  field.bounds = [...(field.bounds ?? []), chosen.bound];
  return true;
}

interface PossibleBound {
  readonly place: Place;
  readonly bound: BoundDraft;
}

function boundOf(
  { field: name, operator, bound: expression }: Comparison,
  constraint: ConstraintDraft,
  drafts: readonly DatasetDraft[],
  ranges: Ranges,
): PossibleBound | undefined {
  const { draft } = constraint;
  const field = fieldNamed(draft, name);
  if (!field || isConstant(expression) || !isOfRow(expression) || !ranges.canMove(draft, field)) return undefined;
  const reads = readFields(expression, draft, drafts);
  if (reads.some((read) => read.field.broken || reaches(read, field))) return undefined;
  return { place: { draft, field }, bound: { operator, expression, constraint, reads } };
}

/** Whether a field is, or is made from, another one. */
function reaches(from: Place, field: Place['field']): boolean {
  const seen = new Set<Place['field']>();
  const waiting: Place[] = [from];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (place.field === field) return true;
    if (seen.has(place.field)) continue;
    seen.add(place.field);
    waiting.push(...needs(place));
  }
  return false;
}

/** Whether rows already bound the field from the other side. */
function isCrossed({ place, bound: { operator } }: PossibleBound): boolean {
  return (place.field.bounds ?? []).some((other) => other.operator[0] !== operator[0]);
}
