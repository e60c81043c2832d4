import type { Path } from '../definition/node.ts';

import { type DatasetDraft, FieldDraft, type VariantDraft } from './draft.ts';

/** Undefined where neither the definition nor a relationship has named it so far. */
export function fieldNamed(draft: DatasetDraft, name: string): FieldDraft | undefined {
  for (const field of draft.fields) if (field.name === name) return field;
  return undefined;
}

/** The field of a name; one that only a relationship names is there, too. */
export function fieldOrImplied(draft: DatasetDraft, name: string, path: Path): FieldDraft {
  const known = fieldNamed(draft, name);
  if (known) return known;
  const implied = new FieldDraft(name, path);
  draft.fields.push(implied);
  return implied;
}

/** Whether any row has the trait. */
export function isUsed({ from, to }: VariantDraft): boolean {
  return to > from;
}

/** A field, and what it is in rows that have a trait. */
export function withVariants(field: FieldDraft): readonly FieldDraft[] {
  return field.variants ? [field, ...field.variants.filter(isUsed)] : [field];
}

/** All fields that say where values come from, those of traits without rows too. */
export function allSources({ fields }: DatasetDraft): readonly FieldDraft[] {
  const all: FieldDraft[] = [];
  for (const field of fields) {
    all.push(field);
    if (field.variants) all.push(...field.variants);
  }
  return all;
}
