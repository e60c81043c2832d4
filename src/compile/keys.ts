import { nearest } from '../base/nearest.ts';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { keySpanAt, spanAt } from '../definition/definition.ts';
import type { IndexPlan } from '../plan/plan.ts';
import { typeText } from '../values/type.ts';
import { type DatasetDraft, type FieldDraft, fieldNamed } from './draft.ts';

/** Finds the primary key: the fields marked so, else `id` or `_id` where it never repeats. */
export function chooseKey(draft: DatasetDraft, report: Report): void {
  const marked = draft.fields.filter((field) => field.written?.primary_key);
  const implied = draft.fields.find((field) => (field.name === 'id' || field.name === '_id') && neverRepeats(field));
  const key = marked.length > 0 ? marked : implied ? [implied] : [];
  draft.key = key.map((field) => field.name);
  for (const field of key) {
    if (!field.nullable) continue;
    const span = keySpanAt(draft.definition, [...field.path, field.written?.nullable ? 'nullable' : 'null_probability']);
    report(diagnostic('DC406', `\`${field.name}\` is the key and cannot be null`, { span }));
  }
}

/** Whether no two rows can have the same value, as far as can be told without making any. */
export function neverRepeats({ source, mask }: FieldDraft): boolean {
  if (mask && mask.rule !== 'keep') return false;
  if (source?.kind === 'given') return new Set(source.values).size === source.values.length;
  return source?.kind === 'generator' && (source.generator.neverRepeats?.(source.parameters) ?? false);
}

/** Checks what references point at: unique fields of the same type in datasets that have rows. Adds UNIQUE beside keys. */
export function checkReferences(draft: DatasetDraft, report: Report): void {
  for (const reference of draft.references) {
    const { parent, parentFields, fields, path } = reference;
    const targets = parentFields.map((name) => fieldNamed(parent, name));
    if (!targets.every((target) => target !== undefined)) continue;
    const span = spanAt(draft.definition, [...path, path[1] === 'fields' ? 'reference_table' : 'references']);
    const isKey = sameFields(parentFields, parent.key);
    if (!isKey && !targets.some(neverRepeats)) {
      const related = [{ message: 'the field', span: spanAt(parent.definition, [...(targets[0] as FieldDraft).path, 'name']) }];
      const message = `values of \`${parent.name}.${parentFields.join(', ')}\` may repeat, so a reference could mean several rows`;
      report(diagnostic('DC308', message, { span, related, help: 'refer to the key, or give the field a generator that never repeats' }));
    }
    if (!isKey && !parent.unique.some((set) => sameFields(set, parentFields))) (parent.unique as (readonly string[])[]).push(parentFields);
    if (parent.rows === 0 && draft.rows > 0 && reference.nullProbability < 1) {
      report(diagnostic('DC312', `\`${parent.name}\` has no rows to refer to`, { span }));
    }
    fields.forEach((name, position) => checkTypes(draft, name, targets[position] as FieldDraft, report));
  }
}

function checkTypes(draft: DatasetDraft, name: string, target: FieldDraft, report: Report): void {
  const field = fieldNamed(draft, name);
  if (!field?.type || !target.type || !field.written?.type) return;
  const { type } = field;
  const same = type.name === target.type.name && (type.length ?? Infinity) >= (target.type.length ?? Infinity) && type.scale === target.type.scale;
  if (same || isWider(type.name, target.type.name)) return;
  const span = spanAt(draft.definition, [...field.path, 'type']);
  report(
    diagnostic('DC309', `\`${name}\` is ${typeText(type)}, but what it refers to is ${typeText(target.type)}`, {
      span,
      help: 'leave `type` out: a reference has the type of its target',
    }),
  );
}

const widths = ['smallint', 'integer', 'bigint'];
const texts = ['char', 'varchar', 'text'];

/** Whether every value of the second type is one of the first, and a database lets one refer to the other. */
function isWider(name: string, target: string): boolean {
  if (widths.includes(target)) return widths.indexOf(name) >= widths.indexOf(target);
  return texts.includes(target) && name === 'text';
}

export function sameFields(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

/** The indexes that a definition lists. */
export function planIndexes(draft: DatasetDraft, report: Report): IndexPlan[] {
  const { definition, table, fields } = draft;
  return (definition.value.spec.indexes ?? []).flatMap((index, position) => {
    const unknown = index.fields.findIndex((name) => !fieldNamed(draft, name));
    if (unknown >= 0) {
      const name = index.fields[unknown] as string;
      const near = nearest(name, fields.map((field) => field.name));
      const span = spanAt(definition, ['spec', 'indexes', position, 'fields', unknown]);
      const help = near === undefined ? undefined : `did you mean \`${near}\`?`;
      report(diagnostic('DC313', `there is no field \`${name}\` to index`, { span, help }));
      return [];
    }
    const unique = index.unique ?? false;
    const name = index.name ?? `${table.name}_${index.fields.join('_')}_${unique ? 'key' : 'idx'}`;
    return [{ name, fields: index.fields, unique }];
  });
}
