import type { Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';
import { pairSizes } from '../random/unordered-pairs.ts';

import type { TuplePart, TuplePlan } from '../plan/plan.ts';

import { keepApart } from './apart.ts';
import { cannotHold } from './cannot-hold.ts';
import { childRowsOf } from './child-volume.ts';
import { countable } from './distinct.ts';
import { type DatasetDraft, type FieldDraft, fieldNamed, type IndexCondition, type ReferenceDraft } from './draft.ts';
import { isOneToOne, uniqueSpan } from './draws.ts';
import { follows } from './follows.ts';
import { toldByGroups } from './group-pairs.ts';
import { type GroupTuple, groupTuple } from './group-tuples.ts';
import { tellsParent, tellsRowsApart } from './keys.ts';
import type { Lengths } from './lengths.ts';
import { type PartialSet, partialSets, standsAlone } from './partial-sets.ts';
import { type Candidate, reportRepeats, reportShortage } from './tuple-complaints.ts';
import { type UniqueSet, uniqueSets } from './unique-sets.ts';

/**
 * Has fields that must be unique together drawn together, by one permutation of all their combinations: without a retry,
 * and up to the last one. Where a reference says how its rows spread over the parents, the others are counted through
 * for each of its parents instead. Refuses what cannot be, with the numbers.
 */
export function chooseTuples(draft: DatasetDraft, lengths: Lengths, report: Report): void {
  draft.toldByGroups.push(...toldByGroups(draft, lengths));
  for (const set of [...ownParents(draft), ...uniqueSets(draft)]) {
    const { fields: names } = set;
    const fields = names.flatMap((name) => fieldNamed(draft, name) ?? []);
    if (fields.length < names.length || fields.some((field) => field.broken || !field.type)) continue;
    if (draft.rows > 1 && !tellsRowsApart(draft, names)) chooseTuple(draft, fields, set, lengths, report);
  }
  for (const [position, set] of partialSets(draft).entries()) {
    const condition = draft.conditions[position];
    const fields = set.fields.flatMap((name) => fieldNamed(draft, name) ?? []);
    if (fields.length < set.fields.length || fields.some((field) => field.broken || !field.type)) continue;
    if (!condition || !set.unique || draft.rows <= 1 || tellsRowsApart(draft, set.fields)) continue;
    if (standsAlone(draft, set.fields, condition)) choosePartial(draft, fields, set, condition, lengths, report);
    else chooseTuple(draft, fields, { ...set, saidBy: 'index' }, lengths, report);
  }
}

/** Has fields differ among the rows that a condition holds for, which are counted by themselves, or in groups by a parent. */
function choosePartial(
  draft: DatasetDraft,
  fields: readonly FieldDraft[],
  { span, text, fields: names }: PartialSet,
  { expression }: IndexCondition,
  lengths: Lengths,
  report: Report,
): void {
  const where = { text, expression };
  const references = referencesIn(draft, fields);
  const free = references.filter(isPliant);
  const counted = fieldsIn(draft, fields, lengths);
  const group = groupTuple(draft, names, references);
  if (group) {
    addGroupTuple(draft, { ...group, grouped: { ...group.grouped, where } }, free, counted, span);
    return;
  }
  const within = references.find((each) => !free.includes(each));
  keepApart(free, within);
  const candidates = [...free.map((reference) => ofReference(draft, reference)), ...counted];
  if (candidates.length === 0) {
    reportRepeats(draft, fields, false, span, report);
    return;
  }
  const tuple = draft.tuples.length;
  for (const reference of free) {
    if (reference.draw?.kind !== 'uniform') cannotHold(draft, reference, 'it is unique with others', report);
    reference.draw = { kind: 'tuple', tuple };
  }
  const parts = candidates.map(({ part }) => part);
  addTuple(draft, { parts, ...(within && { within: draft.references.indexOf(within) }), where }, span);
}

/** What references that follow another one must have unique so that no two rows have one parent. */
function ownParents(draft: DatasetDraft): UniqueSet[] {
  return draft.references.flatMap((reference) => {
    if (reference.draw?.kind !== 'within' || !isOneToOne(draft, reference)) return [];
    const fields = reference.options.unique ? reference.fields : reference.fields.filter((name) => isOwn(draft, name));
    return [{ fields, span: uniqueSpan(draft, reference), saidBy: 'reference' as const }];
  });
}

function isOwn(draft: DatasetDraft, name: string): boolean {
  const { written } = fieldNamed(draft, name) ?? {};
  return written?.unique === true || written?.primary_key === true;
}

function chooseTuple(
  draft: DatasetDraft,
  fields: readonly FieldDraft[],
  { span, saidBy }: UniqueSet,
  lengths: Lengths,
  report: Report,
): void {
  const references = referencesIn(draft, fields);
  const shaped = references.filter(({ draw }) => draw?.kind !== 'uniform');
  const counted = fieldsIn(draft, fields, lengths);
  // What is alone is told apart by nothing but its own draw.
  const isAlone = references.length === 1 && counted.length === 0 && references.every(isPliant);
  const within = isAlone ? undefined : shaped[0];
  // A second one that has a distribution gives it up: there are as many combinations as there are.
  const free = references.filter(
    (reference) => reference !== within && isPliant(reference) && !(within && follows(draft, within, reference)),
  );
  for (const reference of free)
    if (reference.draw?.kind !== 'uniform') cannotHold(draft, reference, 'it is unique with others', report);
  keepApart(free, within);
  const candidates = [...free.map((reference) => ofReference(draft, reference)), ...counted];
  const needed = within ? mostChildren(draft, within) : draft.rows;
  const domain = candidates.reduce((product, { size }) => product * size, 1);
  const isShort = candidates.length === 0 || domain < needed;
  if (
    isShort &&
    chooseOtherwise(draft, fields, { references, free, counted, candidates, domain, within }, lengths, span)
  )
    return;
  if (candidates.length === 0) {
    // What a constraint says can be looked at once the rows are there; a key is made of it before.
    if (saidBy !== 'constraint') reportRepeats(draft, fields, references.length > 1, span, report);
    return;
  }
  if (domain < needed) reportShortage(draft, fields, candidates, domain, needed, within, span, report);
  const tuple = draft.tuples.length;
  for (const { reference } of candidates) if (reference) reference.draw = { kind: 'tuple', tuple };
  const parts = candidates.map(({ part }) => part);
  addTuple(draft, { parts, ...(within && { within: draft.references.indexOf(within) }) }, span);
}

/** What a set could be told apart by. */
interface Choice {
  readonly references: readonly ReferenceDraft[];
  readonly free: readonly ReferenceDraft[];
  readonly counted: readonly Candidate[];
  readonly candidates: readonly Candidate[];
  readonly domain: number;
  readonly within: ReferenceDraft | undefined;
}

/** By rows that references follow, or for each parent of one that another set has drawn; whether it could be done so. */
function chooseOtherwise(
  draft: DatasetDraft,
  fields: readonly FieldDraft[],
  { references, free, counted, candidates, domain, within }: Choice,
  lengths: Lengths,
  span: Span,
): boolean {
  const names = fields.map(({ name }) => name);
  const group = groupTuple(draft, names, references);
  if (group) {
    addGroupTuple(draft, group, free, counted, span);
    return true;
  }
  const shared = within ? undefined : sharedReference(draft, names, lengths);
  if (!shared || candidates.length === 0 || domain < perParent(draft, shared)) return false;
  addWithin(draft, shared, candidates, span);
  return true;
}

/** How many rows of one parent have to differ where no parent gets more than its share. */
function perParent(draft: DatasetDraft, { parent }: ReferenceDraft): number {
  return Math.ceil(draft.rows / Math.max(1, parent.rows));
}

/** A reference of a set that another one has drawn already, where what is left of that differs among the rows of one parent. */
function sharedReference(draft: DatasetDraft, names: readonly string[], lengths: Lengths): ReferenceDraft | undefined {
  return draft.references.find((reference) => {
    const { draw } = reference;
    const tuple = draw?.kind === 'tuple' ? draft.tuples[draw.tuple] : undefined;
    if (!tuple || isGrouped(tuple) || !tellsParent(reference, names)) return false;
    const rest = withoutReference(draft, tuple, reference);
    const domain = rest.reduce((product, part) => product * sizeOf(draft, part, lengths), 1);
    return rest.length > 0 && domain >= perParent(draft, reference);
  });
}

function isGrouped({ within, among, leader, where }: TuplePlan): boolean {
  return [within, among, leader, where].some((each) => each !== undefined);
}

function withoutReference({ references }: DatasetDraft, { parts }: TuplePlan, reference: ReferenceDraft): TuplePart[] {
  return parts.filter((part) => !('reference' in part && references[part.reference] === reference));
}

function sizeOf(draft: DatasetDraft, part: TuplePart, lengths: Lengths): number {
  if ('reference' in part) {
    const reference = draft.references[part.reference];
    return reference ? parentsIn(reference) : 0;
  }
  const { source, type } = fieldNamed(draft, part.field) ?? {};
  return (source?.kind === 'generator' && type && countable(draft, type, source, lengths)) || 0;
}

/** Has both sets counted through for each parent of the reference that they share, which is drawn by itself again. */
function addWithin(draft: DatasetDraft, shared: ReferenceDraft, candidates: readonly Candidate[], span: Span): void {
  const first = (shared.draw as Extract<ReferenceDraft['draw'], { kind: 'tuple' }>).tuple;
  const within = draft.references.indexOf(shared);
  draft.tuples[first] = { parts: withoutReference(draft, draft.tuples[first] as TuplePlan, shared), within };
  shared.draw = { kind: 'uniform' };
  const tuple = draft.tuples.length;
  for (const { reference } of candidates) if (reference) reference.draw = { kind: 'tuple', tuple };
  addTuple(draft, { parts: candidates.map(({ part }) => part), within }, span);
}

/** What else may be drawn is drawn with the references that follow, as long as none of them follows it. */
function addGroupTuple(
  draft: DatasetDraft,
  { parts, grouped, drawn }: GroupTuple,
  free: readonly ReferenceDraft[],
  counted: readonly Candidate[],
  span: Span,
): void {
  const others = free.filter(
    (reference) => !drawn.includes(reference) && !drawn.some((each) => follows(draft, each, reference)),
  );
  const { within } = grouped;
  keepApart([...drawn, ...others], within === undefined ? undefined : draft.references[within]);
  const tuple = draft.tuples.length;
  const more = [...others.map((reference) => ofReference(draft, reference)), ...counted];
  for (const reference of [...drawn, ...others]) reference.draw = { kind: 'tuple', tuple };
  addTuple(draft, { parts: [...parts, ...more.map(({ part }) => part)], ...grouped }, span);
}

function addTuple(draft: DatasetDraft, tuple: TuplePlan, span: Span): void {
  draft.tuples.push(tuple);
  draft.tupleSpans.push(span);
}

/** References whose parent rows are told apart by those of their columns that are in a set. */
function referencesIn(draft: DatasetDraft, fields: readonly FieldDraft[]): ReferenceDraft[] {
  const names = fields.map(({ name }) => name);
  return draft.references.filter(
    (reference) =>
      reference.draw?.kind !== 'given' && reference.draw?.kind !== 'tuple' && tellsParent(reference, names),
  );
}

/** Whether a reference's draw may be replaced. */
function isPliant({ draw }: ReferenceDraft): boolean {
  return draw !== undefined && ['uniform', 'zipf', 'normal', 'weights', 'exact'].includes(draw.kind);
}

function fieldsIn(draft: DatasetDraft, fields: readonly FieldDraft[], lengths: Lengths): Candidate[] {
  return fields.flatMap((field) => {
    const { source, type, mayCoincide, name } = field;
    if (source?.kind !== 'generator' || !type || mayCoincide !== undefined || field.distinct || isDrawn(draft, name))
      return [];
    const size = countable(draft, type, source, lengths);
    return size === undefined ? [] : [{ part: { field: name }, name, size }];
  });
}

function isDrawn({ tuples }: DatasetDraft, name: string): boolean {
  return tuples.some(({ parts }) => parts.some((part) => 'field' in part && part.field === name));
}

function ofReference(draft: DatasetDraft, reference: ReferenceDraft): Candidate {
  const position = draft.references.indexOf(reference);
  const size = parentsIn(reference);
  return { part: { reference: position }, name: reference.fields.join(', '), size, reference };
}

/** How many rows a reference may mean in one row, beside what another one of the tuple does. */
function parentsIn({ parent, apart, order }: ReferenceDraft): number {
  const [first, second] = pairSizes(parent.rows);
  if (order) return apart ? second : first;
  return parent.rows - (apart ? 1 : 0);
}

/** The most rows of one parent, as far as it is known before any is made. */
function mostChildren(draft: DatasetDraft, reference: ReferenceDraft): number {
  return childRowsOf(draft, reference)?.most ?? Math.ceil(draft.rows / Math.max(1, reference.parent.rows));
}
