import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import { columnSet } from '../definition/given-rows.ts';
import { isOneToOneDraw } from '../plan/parent-draw-plan.ts';
import type { IndexPlan } from '../plan/plan.ts';

import type { DatasetDraft, FieldDraft, ReferenceDraft, StoredColumn } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { apartRule } from './mask-uniqueness.ts';
import { type PartialSet, partialSets } from './partial-sets.ts';
import { saysUnique } from './says-unique.ts';
import { uniqueSets } from './unique-sets.ts';

/** Finds the primary key: the fields marked so, else `id` or `_id` where it never repeats; and what is unique beside it. */
export function chooseKey(draft: DatasetDraft, report: Report): void {
  const marked = draft.fields.filter((field) => field.written?.primary_key);
  const implied = draft.fields.find((field) => (field.name === 'id' || field.name === '_id') && neverRepeats(field));
  const key = marked.length > 0 ? marked : implied ? [implied] : [];
  for (const field of key) if (field.nullable) reportNullable(draft, field, report);
  if (isUnique(draft, key, report)) draft.key = key.map((field) => field.name);
  for (const field of draft.fields) if (!key.includes(field)) checkUnique(draft, field, report);
  for (const set of uniqueBesideKey(draft))
    if (!sameFields(draft.key, set) && !draft.unique.some((each) => sameFields(each, set))) draft.unique.push(set);
}

/** The sets of fields that are said to be unique, and are. */
function uniqueBesideKey(draft: DatasetDraft): string[][] {
  const isAlone = (field: FieldDraft) => neverRepeats(field) || isParentAlone(draft, field);
  const sets = draft.fields.filter((field) => saysUnique(field) && isAlone(field)).map(({ name }) => [name]);
  for (const reference of draft.references) if (reference.options.unique) sets.push([...reference.fields]);
  for (const { fields, saidBy } of uniqueSets(draft))
    if (saidBy === 'constraint' && tellsRowsApart(draft, fields)) sets.push([...fields]);
  return sets;
}

/** Reports a field that shall be unique and is made by what nobody can count through. */
function checkUnique(draft: DatasetDraft, field: FieldDraft, report: Report): void {
  const { source, name, path, broken, edges, invalid, variants = [] } = field;
  if (!saysUnique(field) || broken) return;
  if (field.mayCoincide !== undefined) {
    reportCoinciding(draft, field, field.mayCoincide, report);
    return;
  }
  if (source?.kind !== 'generator') return;
  if (edges || invalid || variants.length > 0 || draft.rows <= 1 || neverRepeats(field)) return;
  field.broken = true;
  const span = keySpanAt(draft.definition, [...path, 'unique']);
  const help = 'use a generator whose values can be counted through, such as `pattern` or `integer`';
  report(diagnostic('DC411', `values of \`${name}\` may repeat`, { span, help }));
}

/** Reports a field that shall be unique and may not be once it is masked. */
function reportCoinciding({ definition }: DatasetDraft, field: FieldDraft, why: string, report: Report): void {
  field.broken = true;
  const span = keySpanAt(definition, [...field.path, 'unique']);
  const help = field.type && `mask it with ${apartRule(field.type)}`;
  report(diagnostic('DC506', `\`${field.name}\` would not stay unique: ${why}`, { span, help }));
}

/** Whether a field that refers, with others, has no value twice by itself. */
function isParentAlone(draft: DatasetDraft, { name, source }: FieldDraft): boolean {
  return draft.rows > 1 && source?.kind === 'reference' && tellsRowsApart(draft, [name]);
}

function reportNullable({ definition }: DatasetDraft, { name, path, written }: FieldDraft, report: Report): void {
  const key = ['nullable', 'null_probability'].find((each) => written?.[each]) ?? 'primary_key';
  const span = keySpanAt(definition, [...path, key]);
  report(diagnostic('DC406', `\`${name}\` is the key and cannot be null`, { span }));
}

/** Whether a key tells rows apart. That of several fields was seen to, or refused, where they were drawn. */
function isUnique(draft: DatasetDraft, key: readonly FieldDraft[], report: Report): boolean {
  const { definition, rows } = draft;
  const [first] = key;
  if (rows <= 1 || !first || key.length > 1 || first.broken || tellsRowsApart(draft, [first.name])) return true;
  const span = keySpanAt(definition, [...first.path, 'primary_key']);
  const masked = maskedText(first);
  const help = masked === '' ? 'use `sequence` or `uuid`, or a pattern with `{{index}}`' : 'leave the key as it is';
  report(diagnostic('DC411', `values of the key \`${first.name}\` may repeat${masked}`, { span, help }));
  return true;
}

/** Whether no two rows have the same values of these fields, as far as that is known or has been seen to. */
export function tellsRowsApart(draft: DatasetDraft, names: readonly string[]): boolean {
  const fields = draft.fields.filter((field) => names.includes(field.name));
  if (draft.rows <= 1 || fields.some(neverRepeats) || haveGivenTuples(fields)) return true;
  if (draft.toldByGroups.some((set) => set.every((name) => names.includes(name)))) return true;
  const isTold = (reference: ReferenceDraft | undefined) => reference !== undefined && tellsParent(reference, names);
  const byParent = draft.references.some((reference) => isOneToOneDraw(reference.draw) && isTold(reference));
  const byTuple = draft.tuples.some(({ parts, within, leader, where }) => {
    if (where) return false;
    // Who follows a row tells which one it is.
    const isFollowed = parts.some((part) => 'follows' in part && part.follows?.ancestor.length === 0);
    const known = parts.every((part) => {
      if ('field' in part) return names.includes(part.field);
      return (part.reference === leader && isFollowed) || isTold(draft.references[part.reference]);
    });
    return known && (within === undefined || isTold(draft.references[within]));
  });
  return byParent || byTuple || fields.some((field) => tellsSiblings(field) && isTold(countedReference(draft, field)));
}

function tellsSiblings({ source }: FieldDraft): boolean {
  return source?.kind === 'generator' && (source.generator.tellsSiblingsApart?.(source.parameters) ?? false);
}

/** Whether columns of a reference tell which parent row is meant. */
export function tellsParent({ fields, parent, parentFields }: ReferenceDraft, names: readonly string[]): boolean {
  const own = parentFields.filter((_, position) => names.includes(fields[position] as string));
  if (own.length === 0) return false;
  if (
    parent.fields.some((field) => own.includes(field.name) && (neverRepeats(field) || isDeclaredUnique(parent, field)))
  )
    return true;
  return uniqueSets(parent).some((set) => set.fields.every((name) => own.includes(name)));
}

/** Whether a field is declared to be unique: it will be, or be refused. */
export function isDeclaredUnique({ fields }: DatasetDraft, field: FieldDraft): boolean {
  const { written } = field;
  const isKey = written?.primary_key === true && fields.filter((field) => field.written?.primary_key).length === 1;
  return isKey || saysUnique(field);
}

/** The reference among whose children a field counts. */
export function countedReference(draft: DatasetDraft, { source }: FieldDraft): ReferenceDraft | undefined {
  return source?.kind === 'generator' ? referenceCalled(draft, source.parameters.per) : undefined;
}

/** A reference by its name, or its only field. */
export function referenceCalled({ references }: DatasetDraft, called: unknown): ReferenceDraft | undefined {
  return references.find(({ name, fields }) => name === called || fields.at(-1) === called);
}

/** Whether the fields are given together, and no two rows have the same values. */
function haveGivenTuples(key: readonly FieldDraft[]): boolean {
  const stored = key.flatMap(({ source }) => (source?.kind === 'given' && source.stored ? [source.stored] : []));
  if (stored.length > 0) return stored.length === key.length && areApart(stored);
  const columns = key.map(({ source, mayCoincide }) =>
    source?.kind === 'given' && mayCoincide === undefined ? source.values : undefined,
  );
  if (columns.includes(undefined) || columns.length === 0) return false;
  const tuples = columns[0]?.map((_, row) => JSON.stringify(columns.map((values) => values?.[row])));
  return new Set(tuples).size === tuples?.length;
}

/** Whether columns that lie elsewhere tell rows apart: before they are read, whether they may. */
function areApart(columns: readonly StoredColumn[]): boolean {
  const { id, repeats } = (columns[0] as StoredColumn).rows;
  const set = columnSet(columns.map(({ column }) => column));
  return id === '' || (repeats.has(set) && repeats.get(set) === undefined);
}

/** Whether no two rows can have the same value, as far as can be told without making any. */
export function neverRepeats(field: FieldDraft): boolean {
  const { source, mayCoincide, distinct, isApart, suffixed, edges, invalid, variants = [] } = field;
  if (mayCoincide !== undefined || edges || invalid || variants.some(({ from, to }) => to > from)) return false;
  if (distinct || isApart || suffixed) return true;
  if (source?.kind === 'reference')
    return isOneToOneDraw(source.reference.draw) && source.reference.fields.length === 1;
  if (source?.kind === 'given' && source.stored) return areApart([source.stored]);
  if (source?.kind === 'given') {
    const values = source.values.filter((value) => value !== null);
    return new Set(values).size === values.length;
  }
  return source?.kind === 'generator' && (source.generator.neverRepeats?.(source.parameters) ?? false);
}

/** Whether a field is to have no value twice, by what is written or as the key that it is. */
export function isUniqueField(draft: DatasetDraft, field: FieldDraft): boolean {
  const { written, name, variants: _, ...own } = field;
  if (saysUnique(field) || written?.primary_key) return true;
  if (
    [...uniqueSets(draft), ...partialSets(draft).filter(({ unique }) => unique)].some(({ fields }) =>
      fields.includes(name),
    )
  )
    return true;
  return (name === 'id' || name === '_id') && neverRepeats({ name, ...own });
}

/** Whether values come through as they are: by `keep`, or because nothing masks them. */
export function isKept(mask: FieldDraft['mask']): boolean {
  return mask === undefined || mask.rule === 'keep';
}

/** Why a field that would not repeat may do so. */
export function maskedText(field: FieldDraft): string {
  const { mayCoincide, ...bare } = field;
  return mayCoincide !== undefined && neverRepeats(bare) ? ' once they are masked' : '';
}

/** Whether two sets have the same fields, in any order; a set names none of them twice. */
export function sameFields(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

/** Reports indexes over fields that there are not. */
export function checkIndexes(draft: DatasetDraft, report: Report): void {
  const { definition } = draft;
  (definition.value.spec.indexes ?? []).forEach((index, position) => {
    const path = ['spec', 'indexes', position];
    index.fields.forEach((name, item) => {
      if (fieldNamed(draft, name)) return;
      const near = nearest(
        name,
        draft.fields.map((field) => field.name),
      );
      const help = near === undefined ? undefined : `did you mean \`${near}\`?`;
      report(
        diagnostic('DC313', `there is no field \`${name}\` to index`, {
          span: spanAt(definition, [...path, 'fields', item]),
          help,
        }),
      );
    });
  });
}

/** The indexes that a definition lists. */
export function planIndexes(draft: DatasetDraft): IndexPlan[] {
  const partial = partialSets(draft);
  const nameOf = (fields: readonly string[], unique: boolean) =>
    `${draft.table.name}_${fields.join('_')}_${unique ? 'key' : 'idx'}`;
  const whereOf = (set: PartialSet | undefined) => {
    const condition = set && draft.conditions[partial.indexOf(set)];
    return set && condition && { where: { text: set.text, expression: condition.expression } };
  };
  const listed = (draft.definition.value.spec.indexes ?? []).map((index, position) => {
    const { fields } = index;
    const unique = index.unique === true;
    const where = whereOf(partial.find((set) => set.index === position));
    return { name: index.name ?? nameOf(fields, unique), fields, unique, ...where };
  });
  const ofFields = partial.filter(({ index }) => index === undefined);
  return [
    ...listed,
    ...ofFields.map((set) => ({ name: nameOf(set.fields, true), fields: set.fields, unique: true, ...whereOf(set) })),
  ];
}
