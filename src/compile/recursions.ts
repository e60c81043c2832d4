import type { Report } from '../diagnostics/diagnostic.ts';

import { isAscent, needs, type Place, reportCircle } from './cell-cycles.ts';
import type { DatasetDraft, FieldDraft, ReadField, ReferenceDraft } from './draft.ts';

/**
 * Finds the fields whose values follow from the parent row's, and those from its own parent's, up to the root: `depth`
 * that is `parent.depth + 1`. What needs itself in another way beside that is reported.
 */
export function chooseRecursions(drafts: readonly DatasetDraft[], report: Report): void {
  for (const draft of drafts) {
    // Without a reference to itself no dataset has a forest to ascend.
    if (!draft.references.some(({ parent }) => parent === draft)) continue;
    for (const field of draft.fields) follow({ draft, field }, report);
  }
}

function follow(place: Place, report: Report): void {
  for (const up of needs(place)) {
    const way = isAscent(place, up) && !place.field.broken ? wayBack(up, place.field) : undefined;
    if (way) recur(place, up as ReadField, way, report);
  }
}

function recur(place: Place, up: ReadField, way: readonly Place[], report: Report): void {
  const { draft, field } = place;
  const [reference] = up.through as [ReferenceDraft];
  const members = [...reachedFrom(up)].filter((each) => wayBack(each, field));
  const isSound = members.every((each) => isStep(each, draft, reference, members));
  if (!isSound) reportCircle([place, ...way.slice(0, -1)], report, severalWays);
  else
    for (const { field: member } of members) {
      const known = member.recursion ?? { reference, fields: [] };
      member.recursion = { reference, fields: [...new Set([...known.fields, up.field.name])].sort() };
    }
}

const severalWays = 'a value can follow from the parent row’s by one reference, and by nothing of other datasets';

/** Whether a member needs others only of its own row, and of the parent's by one reference. */
function isStep(member: Place, draft: DatasetDraft, reference: ReferenceDraft, members: readonly Place[]): boolean {
  const { field } = member;
  const isMade = field.source?.kind === 'expression' || field.source?.kind === 'generator';
  if (member.draft !== draft || !draft.fields.includes(field) || !isMade) return false;
  if (field.recursion && field.recursion.reference !== reference) return false;
  return needs(member)
    .filter((each) => members.some((other) => other.field === each.field))
    .every((each) => (isAscent(member, each) ? each.through[0] === reference : isOfRow(each, draft)));
}

function isOfRow(to: Place | ReadField, draft: DatasetDraft): boolean {
  return to.draft === draft && !('child' in to && to.child) && !('through' in to && to.through.length > 0);
}

function reachedFrom(start: Place): Iterable<Place> {
  const seen = new Map<FieldDraft, Place>();
  const waiting = [start];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (seen.has(place.field)) continue;
    seen.set(place.field, place);
    waiting.push(...needs(place));
  }
  return seen.values();
}

/** From a place to a field that it is made from, both included. */
function wayBack(start: Place, field: FieldDraft): Place[] | undefined {
  const before = new Map<FieldDraft, Place | undefined>([[start.field, undefined]]);
  const waiting = [start];
  for (let place = waiting.shift(); place; place = waiting.shift()) {
    if (place.field === field) return wayTo(place, before);
    for (const next of needs(place)) {
      if (before.has(next.field)) continue;
      before.set(next.field, place);
      waiting.push(next);
    }
  }
  return undefined;
}

function wayTo(last: Place, before: ReadonlyMap<FieldDraft, Place | undefined>): Place[] {
  const way: Place[] = [];
  for (let place: Place | undefined = last; place; place = before.get(place.field)) way.unshift(place);
  return way;
}
