import { kept } from '../base/kept.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

import { isCheckable } from '../expression/is-checkable.ts';

import { needs, type Place } from './cell-cycles.ts';
import type { DatasetDraft, FieldDraft, IndexCondition, ReadField, ReferenceDraft } from './draft.ts';
import { follows } from './follows.ts';
import { placeholdersOf } from './templates.ts';

/** Fields that must be unique together among the rows for which a condition holds. */
export interface PartialSet {
  readonly fields: readonly string[];
  readonly text: string;
  /** Where the condition is written. */
  readonly path: Path;
  /** Where uniqueness is said. */
  readonly span: Span;
  /** The position of the index that says so; absent: a field does. */
  readonly index?: number;
  /** False: an index that demands nothing. */
  readonly unique: boolean;
}

/** What `unique_where` of fields and `where` of indexes say. */
export function partialSets({ definition }: Pick<DatasetDraft, 'definition'>): readonly PartialSet[] {
  return kept(known, definition, () => setsOf(definition));
}

/** Asked for at every field. */
const known = new WeakMap<DatasetDraft['definition'], readonly PartialSet[]>();

function setsOf(definition: DatasetDraft['definition']): PartialSet[] {
  const { fields = [], indexes = [] } = definition.value.spec;
  return [
    ...fields.flatMap(({ name, unique_where: text }, position): PartialSet[] => {
      const path = ['spec', 'fields', position, 'unique_where'];
      if (text === undefined) return [];
      return [{ fields: [name], text, path, span: keySpanAt(definition, path), unique: true }];
    }),
    ...indexes.flatMap(({ fields: names, unique = false, where: text }, index): PartialSet[] => {
      const path = ['spec', 'indexes', index, 'where'];
      return text === undefined
        ? []
        : [{ fields: names, text, path, span: keySpanAt(definition, path), index, unique }];
    }),
  ];
}

/** Whether a condition can be that of an index: a function of the row alone, the same at any time. Reported where it cannot. */
export function isOfIndex(
  { definition }: DatasetDraft,
  { path }: Pick<PartialSet, 'path'>,
  { expression }: IndexCondition,
  report: Report,
): boolean {
  if (isCheckable(expression)) return true;
  const message =
    'an index cannot have this condition: it needs more than the row, or means something else to a database';
  const help = 'let it read fields of the row alone, without the current time';
  report(diagnostic('DC450', message, { span: spanAt(definition, path), help }));
  return false;
}

/** Whether a condition can be told of a row before the fields of its set are: nothing that it reads is made from them. */
export function standsAlone(draft: DatasetDraft, set: readonly string[], { reads }: IndexCondition): boolean {
  const ofSet = withLeaders(
    draft,
    draft.references.filter(({ fields }) => fields.some((name) => set.includes(name))),
  );
  const references = draft.references.filter((each) =>
    ofSet.some((other) => each === other || follows(draft, each, other)),
  );
  const seen = new Set<FieldDraft>();
  const open: Place[] = [...reads];
  for (let at = open.pop(); at; at = open.pop()) {
    if (isReadBehind(draft, at, references)) return false;
    if (seen.has(at.field)) continue;
    seen.add(at.field);
    if (at.draft === draft && (set.includes(at.field.name) || isBehind(at.field, references))) return false;
    open.push(...needs(at));
  }
  return true;
}

/** What references follow is drawn with them where it is free. */
function withLeaders(draft: DatasetDraft, references: readonly ReferenceDraft[]): ReferenceDraft[] {
  const leaders = references.flatMap(({ draw }) => {
    const leader = draw?.kind === 'within' ? draft.references[draw.leader] : undefined;
    return leader?.draw?.kind === 'uniform' ? [leader] : [];
  });
  return [...references, ...leaders];
}

/** Whether it takes the rows' parents by one of these references to read a field, or the rows by their parents. */
function isReadBehind(draft: DatasetDraft, read: Place | ReadField, references: readonly ReferenceDraft[]): boolean {
  if ('child' in read && read.child === draft) return true;
  return 'through' in read && read.through.some((each) => references.includes(each));
}

/** Whether a field is made from one of these references' parent rows. */
function isBehind(field: FieldDraft, references: readonly ReferenceDraft[]): boolean {
  const { source } = field;
  if (source?.kind === 'reference') return references.some((each) => each.fields.some((name) => name === field.name));
  if (source?.kind === 'expression')
    return (source.reads ?? []).some(({ through }) => through.some((each) => references.includes(each)));
  const named = placeholdersOf(field).map((path) => path.split('.')[0]);
  return references.some(({ name }) => named.includes(name)) || countsBy(field, references);
}

function countsBy({ source }: FieldDraft, references: readonly ReferenceDraft[]): boolean {
  const per = source?.kind === 'generator' ? source.parameters.per : undefined;
  return references.some(({ name, fields }) => name === per || fields.at(-1) === per);
}
