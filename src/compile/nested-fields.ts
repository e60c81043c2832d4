import { kept } from '../base/kept.ts';

import { mostItems } from '../generators/array.ts';
import type { Generator } from '../generators/index.ts';

import type { DatasetDraft, FieldDraft, ReferenceDraft, SourceDraft } from './draft.ts';

/** A field wherever it stands, with what names around it mean. */
export interface PlacedField {
  /** The dataset as the field sees it: the fields beside it stand before those of the row. */
  readonly scope: DatasetDraft;
  readonly field: FieldDraft;
  /** `email`; `profile.email` in an object, `tags[*]` in an array. */
  readonly path: string;
}

const settled = new WeakMap<DatasetDraft, readonly PlacedField[]>();

/** Says that no pass will add a field from here on: all fields are gathered once, and not by each check anew. */
export function settleFields(draft: DatasetDraft): void {
  settled.set(draft, allFields(draft));
}

/** A dataset's fields and what traits have in their place, each followed by those that are nested in it. */
export function allFields(draft: DatasetDraft): readonly PlacedField[] {
  return settled.get(draft) ?? gathered(draft);
}

function gathered(draft: DatasetDraft): readonly PlacedField[] {
  const all: PlacedField[] = [];
  for (const field of draft.fields) {
    addWithNested({ scope: draft, field, path: field.name }, all);
    if (field.variants)
      for (const variant of field.variants) addWithNested({ scope: draft, field: variant, path: variant.name }, all);
  }
  return all;
}

function addWithNested(placed: PlacedField, all: PlacedField[]): void {
  all.push(placed);
  const { scope, field, path } = placed;
  if (field.source?.kind === 'generator' && field.source.nested)
    for (const each of nestedIn(scope, field, path)) addWithNested(each, all);
}

/** Most fields are made of no others, which is asked of each of them many times. */
const nothing: readonly PlacedField[] = [];

/** The fields that one field's values are made of. */
export function nestedIn(draft: DatasetDraft, { source, name }: FieldDraft, path = name): readonly PlacedField[] {
  if (source?.kind !== 'generator' || !source.nested) return nothing;
  const { nested } = source;
  const isItem = isArray(source);
  const scope = scopeOf(draft, nested, isItem ? { rows: mostItems(source.parameters as never) } : {});
  return nested.map((field) => ({ scope, field, path: isItem ? `${path}[*]` : `${path}.${field.name}` }));
}

/** Whether a source's nested field is the item of an array. */
export function isArray(source: SourceDraft | undefined): boolean {
  if (source?.kind !== 'generator') return false;
  const { generator } = source;
  return kept(arrays, generator, () => Object.values(generator.parameters).some(({ type }) => type === 'field'));
}

const arrays = new WeakMap<Generator, boolean>();

/** What a dataset looks like from among nested fields: a name means one of them first. */
function scopeOf(draft: DatasetDraft, nested: readonly FieldDraft[], more: { readonly rows?: number }): DatasetDraft {
  const references = nested.flatMap(({ source }) => (source?.kind === 'parent' ? [source.reference] : []));
  const hidden = new Set(references.map(({ name }) => name));
  return {
    ...draft,
    ...more,
    fields: [...nested, ...draft.fields],
    references: [...references, ...draft.references.filter(({ name }) => !hidden.has(name))],
  };
}

/** The references from inside of a dataset's documents. */
export function nestedReferences(draft: DatasetDraft): ReferenceDraft[] {
  return allFields(draft).flatMap(({ field: { source } }) => (source?.kind === 'parent' ? [source.reference] : []));
}
