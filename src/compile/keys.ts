import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import type { Index } from '../definition/types.generated.ts';
import type { IndexPlan } from '../plan/plan.ts';

import { type DatasetDraft, type FieldDraft, fieldNamed } from './draft.ts';

/** Finds the primary key: the fields marked so, else `id` or `_id` where it never repeats; and what is unique beside it. */
export function chooseKey(draft: DatasetDraft, report: Report): void {
  const marked = draft.fields.filter((field) => field.written?.primary_key);
  const implied = draft.fields.find((field) => (field.name === 'id' || field.name === '_id') && neverRepeats(field));
  const key = marked.length > 0 ? marked : implied ? [implied] : [];
  for (const field of key) if (field.nullable) reportNullable(draft, field, report);
  if (isUnique(draft, key, report)) draft.key = key.map((field) => field.name);
  for (const field of draft.fields) {
    if (field.written?.unique && neverRepeats(field) && !sameFields(draft.key, [field.name]))
      draft.unique.push([field.name]);
  }
}

function reportNullable({ definition }: DatasetDraft, { name, path, written }: FieldDraft, report: Report): void {
  const key = ['nullable', 'null_probability'].find((each) => written?.[each]) ?? 'primary_key';
  const span = keySpanAt(definition, [...path, key]);
  report(diagnostic('DC406', `\`${name}\` is the key and cannot be null`, { span }));
}

/** Whether a key is known to tell rows apart. One field that does not is an error; of several it cannot be told yet. */
function isUnique({ definition, rows }: DatasetDraft, key: readonly FieldDraft[], report: Report): boolean {
  if (rows <= 1 || key.some(neverRepeats) || haveGivenTuples(key)) return true;
  const [first] = key;
  if (!first || key.some((field) => field.broken)) return true;
  const span = keySpanAt(definition, [...first.path, 'primary_key']);
  if (key.length > 1) {
    const names = key.map((field) => `\`${field.name}\``).join(', ');
    report(diagnostic('DC390', `\`primary_key\` of ${names} has no effect yet: their values may repeat`, { span }));
    return false;
  }
  const masked = maskedText(first);
  const help = masked === '' ? 'use `sequence` or `uuid`, or a pattern with `{{index}}`' : 'leave the key as it is';
  report(diagnostic('DC411', `values of the key \`${first.name}\` may repeat${masked}`, { span, help }));
  return true;
}

/** Whether the fields are given together, and no two rows have the same values. */
function haveGivenTuples(key: readonly FieldDraft[]): boolean {
  const columns = key.map(({ source, mask }) => (source?.kind === 'given' && isKept(mask) ? source.values : undefined));
  if (columns.includes(undefined) || columns.length === 0) return false;
  const tuples = columns[0]?.map((_, row) => JSON.stringify(columns.map((values) => values?.[row])));
  return new Set(tuples).size === tuples?.length;
}

/** Whether no two rows can have the same value, as far as can be told without making any. */
export function neverRepeats({ source, mask, distinct, edges, invalid, variants = [] }: FieldDraft): boolean {
  if (!isKept(mask) || edges || invalid || variants.some(({ from, to }) => to > from)) return false;
  if (distinct) return true;
  if (source?.kind === 'given') {
    const values = source.values.filter((value) => value !== null);
    return new Set(values).size === values.length;
  }
  return source?.kind === 'generator' && (source.generator.neverRepeats?.(source.parameters) ?? false);
}

/** Whether a field is to have no value twice, by what is written or as the key that it is. */
export function isUniqueField(field: FieldDraft): boolean {
  const { written, name, variants: _, ...own } = field;
  if (written?.unique || written?.primary_key) return true;
  return (name === 'id' || name === '_id') && neverRepeats({ name, ...own });
}

export function isKept(mask: FieldDraft['mask']): boolean {
  return mask === undefined || mask.rule === 'keep';
}

/** Why a field that would not repeat may do so. */
export function maskedText(field: FieldDraft): string {
  return !isKept(field.mask) && neverRepeats({ ...field, mask: { ...field.mask, rule: 'keep' } as never })
    ? ' once they are masked'
    : '';
}

export function sameFields(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

/** Reports indexes over fields that there are not, and unique ones that may not hold. */
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
    if (!index.unique || holds(draft, index)) return;
    report(
      diagnostic('DC390', '`unique` has no effect yet: values may repeat', {
        span: keySpanAt(definition, [...path, 'unique']),
      }),
    );
  });
}

/** Whether no two rows can have the same values of an index. */
function holds(draft: DatasetDraft, { fields }: Index): boolean {
  const found = fields.flatMap((name) => fieldNamed(draft, name) ?? []);
  return found.length < fields.length || found.some(neverRepeats) || haveGivenTuples(found) || draft.rows <= 1;
}

/** The indexes that a definition lists. */
export function planIndexes(draft: DatasetDraft): IndexPlan[] {
  return (draft.definition.value.spec.indexes ?? []).map((index) => {
    const { fields } = index;
    const unique = index.unique === true && holds(draft, index);
    const name = index.name ?? `${draft.table.name}_${fields.join('_')}_${unique ? 'key' : 'idx'}`;
    return { name, fields, unique };
  });
}
