import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { integerRange } from '../values/cell.ts';
import { type FieldType, familyOf, typeText } from '../values/type.ts';

import { nodeAt, spanAt } from '../definition/definition.ts';

import { Ranges } from './bounds/ranges.ts';
import type { DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { maskedText, sameFields, tellsRowsApart } from './keys.ts';
import type { Lengths } from './lengths.ts';

/** Checks what references point at: unique fields of the same type in datasets that have rows. Adds UNIQUE beside keys. */
export function checkReferences(draft: DatasetDraft, lengths: Lengths, report: Report): void {
  const known = { lengths, ranges: new Ranges([draft], lengths, () => undefined) };
  for (const reference of draft.references) {
    const { parent, parentFields, fields } = reference;
    const targets = parentFields.flatMap((name) => fieldNamed(parent, name) ?? []);
    if (targets.length < parentFields.length) continue;
    const span = targetSpan(draft, reference);
    if (!sameFields(parentFields, parent.key)) requireUnique(reference, targets, span, report);
    if (
      parent.rows === 0 &&
      !parent.isUncounted &&
      draft.rows > 0 &&
      reference.nullProbability < 1 &&
      isDrawn(draft, reference)
    ) {
      const help = 'give it rows, or no parent to any row: `null_probability: 1`';
      report(diagnostic('DC312', `\`${parent.name}\` has no rows to refer to`, { span, help }));
    }
    for (const [position, name] of fields.entries())
      checkTypes(draft, name, { draft: parent, field: targets[position] as FieldDraft }, known, report);
  }
}

function targetSpan({ definition }: DatasetDraft, { path }: ReferenceDraft): Span {
  if (path[1] !== 'fields') return spanAt(definition, [...path, 'references']);
  const own = [...path, 'reference_field'];
  return spanAt(definition, nodeAt(definition.root, own) ? own : [...path, 'reference_table']);
}

function isDrawn(draft: DatasetDraft, { fields }: ReferenceDraft): boolean {
  return fields.some((name) => fieldNamed(draft, name)?.source?.kind === 'reference');
}

/** A foreign key needs a key or UNIQUE on the other side; one field that never repeats makes any set unique. */
function requireUnique(
  { parent, parentFields }: ReferenceDraft,
  targets: readonly FieldDraft[],
  span: Span,
  report: Report,
): void {
  if (!parent.unique.some((set) => sameFields(set, parentFields))) parent.unique.push(parentFields);
  if (targets.some((target) => target.broken) || tellsRowsApart(parent, parentFields)) return;
  const [first] = targets as [FieldDraft];
  const what = targets.map((target) => `\`${parent.name}.${target.name}\``).join(', ');
  const related = [{ message: 'the field', span: spanAt(parent.definition, [...first.path, 'name']) }];
  const masked = maskedText(first);
  const message = `values of ${what} may repeat${masked}, so that a reference could mean several rows`;
  const help =
    masked === ''
      ? 'refer to the key, or let it be unique there: `unique: true`, or a unique index of these fields'
      : 'refer to the key, or leave the field as it is';
  report(diagnostic('DC308', message, { span, related, help }));
}

/** What is known of values beforehand. */
interface Known {
  readonly lengths: Lengths;
  readonly ranges: Ranges;
}

interface Target {
  readonly draft: DatasetDraft;
  readonly field: FieldDraft;
}

function checkTypes(draft: DatasetDraft, name: string, target: Target, known: Known, report: Report): void {
  const field = fieldNamed(draft, name);
  const type = target.field.type;
  if (!field?.type || !type || !field.written?.type || holds(field.type, type)) return;
  const beyond = beyondType(draft, field, field.type, target, known);
  if (beyond === '') return;
  const reach = beyond === undefined ? '' : `, whose values reach ${beyond}`;
  const message = `\`${name}\` is ${typeText(field.type)}, but what it refers to is ${typeText(type)}${reach}`;
  const help = 'leave `type` out: a reference has the type of its target';
  report(diagnostic('DC309', message, { span: spanAt(draft.definition, [...field.path, 'type']), help }));
}

/**
 * A database lets a smaller integer, or a shorter text, refer to a larger one: whether the values that there are fit is known
 * beforehand. Empty: they do; undefined: it is not known, or no database would take it.
 */
function beyondType(
  draft: DatasetDraft,
  field: FieldDraft,
  type: FieldType,
  target: Target,
  { ranges, lengths }: Known,
): string | undefined {
  const wide = target.field.type as FieldType;
  if (widths.includes(type.name) && widths.includes(wide.name)) {
    const values = ranges.relied(draft, field);
    if (!values) return undefined;
    const { least, greatest } = integerRange(type);
    if (values.greatest > greatest) return String(values.greatest);
    return values.least < least ? String(values.least) : '';
  }
  if (type.length === undefined || !holds({ name: type.name }, wide)) return undefined;
  const longest = lengths.of(target.draft, target.field);
  if (longest === undefined) return undefined;
  return longest <= type.length ? '' : `${longest} characters`;
}

const widths = ['smallint', 'integer', 'bigint'];

/** Whether every value of the second type is one of the first, and a database lets one refer to the other. */
function holds(type: FieldType, target: FieldType): boolean {
  if (widths.includes(target.name)) return widths.indexOf(type.name) >= widths.indexOf(target.name);
  const family = familyOf(type);
  if (family !== familyOf(target)) return false;
  if (family === 'text')
    return (type.name === 'char') === (target.name === 'char') && atLeast(type.length, target.length);
  return type.name === target.name && atLeast(type.precision, target.precision) && type.scale === target.scale;
}

/** Of sizes, of which none is no bound. */
function atLeast(size: number | undefined, other: number | undefined): boolean {
  return size === undefined || (other !== undefined && size >= other);
}
