import type { Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { keepApart } from './apart.ts';
import { cannotHold } from './cannot-hold.ts';
import type { DatasetDraft, FieldDraft, IndexCondition, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { isOneToOne, uniqueSpan } from './draws.ts';
import { follows } from './follows.ts';
import { toldByGroups } from './group-pairs.ts';
import { type GroupTuple, groupTuple } from './group-tuples.ts';
import { tellsRowsApart } from './keys.ts';
import type { Lengths } from './lengths.ts';
import { type PartialSet, partialSets, standsAlone } from './partial-sets.ts';
import { addWithin, perParent, sharedReference } from './shared-tuples.ts';
import { addTuple, fieldsIn, isPliant, mostChildren, ofReference, referencesIn } from './tuple-candidates.ts';
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
