import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { spanAt } from '../definition/definition.ts';

import type { DatasetDraft, FieldDraft, ReadField, ReferenceDraft, SourceDraft } from './draft.ts';
import { fieldNamed, withVariants } from './draft-fields.ts';
import { endlessAscent } from './draws.ts';
import { nestedIn } from './nested-fields.ts';
import { readsOf } from './series-members.ts';
import { findField, placeholdersOf } from './templates.ts';

/** A field, and the dataset that it is in. */
export interface Place {
  readonly draft: DatasetDraft;
  readonly field: FieldDraft;
}

/**
 * Reports fields whose values would need themselves, with the whole circle. One that leads up to the parent row in a
 * forest ends at the root, see `chooseRecursions`.
 */
export function checkCellCycles(drafts: readonly DatasetDraft[], report: Report): void {
  const done = new Set<FieldDraft>();
  const tooDeep = new Set<Place>();
  for (const draft of drafts)
    for (const field of draft.fields) if (!done.has(field)) walk({ draft, field }, done, tooDeep, report);
  reportDepth([...tooDeep], report);
}

/** Walks along what values are made from, deep first; without recursion, for a chain may be as long as a definition. */
function walk(start: Place, done: Set<FieldDraft>, tooDeep: Set<Place>, report: Report): void {
  // Most fields are made of nothing else.
  if (below(start).length === 0) {
    done.add(start.field);
    return;
  }
  const trail: { readonly at: Place; readonly needs: Place[] }[] = [];
  const open = new Set<FieldDraft>();
  const enter = (at: Place) => {
    if (done.has(at.field)) return;
    if (open.has(at.field)) {
      const first = trail.findIndex((step) => step.at.field === at.field);
      const circle = trail.slice(first).map((step) => step.at);
      reportCircle(circle, report, helpFor([...circle.slice(1), at]));
      return;
    }
    if (trail.length >= deepest) {
      tooDeep.add(at);
      return;
    }
    open.add(at.field);
    trail.push({ at, needs: below(at) });
  };
  enter(start);
  for (let step = trail.at(-1); step; step = trail.at(-1)) {
    const next = step.needs.pop();
    if (next) enter(next);
    else {
      done.add(step.at.field);
      open.delete(step.at.field);
      trail.pop();
    }
  }
}

/** What a field's values are made from, but for what ends at a root. */
function below(at: Place): Place[] {
  return needs(at).filter((each) => !isAscent(at, each));
}

/** Whether a value is read of the parent row in a forest of the same dataset: there is an end to that. */
export function isAscent({ draft }: Place, to: Place | ReadField): to is ReadField {
  const [reference, ...more] = wayOf(to);
  return reference?.parent === draft && more.length === 0 && endlessAscent(draft, reference) === undefined;
}

/** The references on the way to a parent's field. */
function wayOf(to: Place | ReadField): readonly ReferenceDraft[] {
  return 'through' in to && !to.child ? to.through : [];
}

/** Why a circle over parent rows has no end. */
function helpFor(edges: readonly (Place | ReadField)[]): string | undefined {
  for (const edge of edges) {
    const [reference, ...more] = wayOf(edge);
    if (!reference || reference.parent !== edge.draft) continue;
    if (more.length === 0) return endlessAscent(reference.parent, reference);
    return 'go up one parent at a time: give what is read of it a field of its own';
  }
  return undefined;
}

/** Steps from a value to the last of those that it is made from: each is bound inside of the one before. */
const deepest = 200;

/** One chain is one fault, however long. */
function reportDepth(places: readonly Place[], report: Report): void {
  const [first] = places;
  for (const { field } of places) field.broken = true;
  if (!first) return;
  const message = `\`${first.draft.name}.${first.field.name}\` is needed through more than ${deepest} other fields`;
  report(diagnostic('DC311', message, { span: placeOf(first.draft, first.field) }));
}

/** The fields that a field's value is made from, the last one first. */
export function needs(place: Place): Place[] {
  const { maskReads = [], conditionReads = [] } = place.field;
  // A condition asks of values before their masks: those do not need what the masks do.
  const asked = conditionReads.flatMap((each) => (each.through.length > 0 ? [each] : needsUnmasked(each)));
  return [...needsUnmasked(place), ...maskReads, ...asked];
}

/** The same of its value before its mask. */
function needsUnmasked(place: Place): Place[] {
  const { field } = place;
  const all: Place[] = [];
  addLimits(field, all);
  if (field.variants) for (const each of field.variants) addLimits(each, all);
  if (field.apart) for (const each of field.apart) addLimits(each, all);
  addReads(field.anew?.conditions, all);
  addReads(field.nullRules, all);
  if (field.nullTrend) all.push({ draft: place.draft, field: field.nullTrend.field });
  addOwn(place, all);
  return all;
}

function addLimits({ bounds, edgeBounds }: FieldDraft, all: Place[]): void {
  addReads(bounds, all);
  addReads(edgeBounds, all);
}

function addReads(limits: readonly { readonly reads: readonly Place[] }[] | undefined, all: Place[]): void {
  if (limits) for (const { reads } of limits) all.push(...reads);
}

function addOwn({ draft, field }: Place, all: Place[]): void {
  const { source } = field;
  if (source?.kind === 'reference' || source?.kind === 'parent') {
    const { parent, parentFields } = source.reference;
    const target = fieldNamed(parent, parentFields[source.kind === 'parent' ? 0 : source.position] as string);
    if (target) all.push({ draft: parent, field: target });
  } else if (source?.kind === 'expression') {
    if (source.reads) all.push(...source.reads.toReversed());
  } else if (field.variants || (source?.kind === 'generator' && readsOthers(source))) {
    all.push(...madeOf(draft, field).reverse());
  }
}

/** What a generator makes a value from: nested fields, and what templates and parameters name. */
function madeOf(draft: DatasetDraft, field: FieldDraft): Place[] {
  const own: Place[] = nestedIn(draft, field).map((each) => ({ draft: each.scope, field: each.field }));
  for (const each of withVariants(field)) {
    for (const name of [...placeholdersOf(each), ...readsOf(each).map(({ path }) => path)]) {
      const found = findField(draft, name);
      if (found) own.push(found);
    }
  }
  return own;
}

/** Whether a generator may make its values from other fields. */
function readsOthers({ nested, generator }: Extract<SourceDraft, { kind: 'generator' }>): boolean {
  return nested !== undefined || generator.templates !== undefined || generator.reads !== undefined;
}

/** Reports fields that need each other in a circle, which ends where it began. */
export function reportCircle(circle: readonly Place[], report: Report, help?: string): void {
  const [first] = circle;
  if (!first) return;
  for (const { field } of circle) field.broken = true;
  const names = [...circle, first].map(({ draft, field }) => `${draft.name}.${field.name}`);
  const shown = names.length > 12 ? [...names.slice(0, 6), '…', ...names.slice(-5)] : names;
  const related = circle.slice(1, 12).map(({ draft, field }) => ({
    message: `\`${draft.name}.${field.name}\` is part of the circle`,
    span: placeOf(draft, field),
  }));
  const span = placeOf(first.draft, first.field);
  report(diagnostic('DC311', `values that need themselves: ${shown.join(' → ')}`, { span, related, help }));
}

function placeOf({ definition }: DatasetDraft, { path, written }: FieldDraft) {
  return spanAt(definition, written ? [...path, 'name'] : [...path, 'foreignKey']);
}
