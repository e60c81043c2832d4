import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { impliedType } from '../values/implied-type.ts';
import type { FieldType } from '../values/type.ts';

import { nodeAt, spanAt } from '../definition/definition.ts';

import type { DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { partSpan } from './part-span.ts';

/** Reports parents' fields that do not exist; gives fields their parents' types. */
export function resolveReferenceTypes(drafts: readonly DatasetDraft[], report: Report): void {
  for (const draft of drafts) for (const reference of draft.references) findTargets(draft, reference, report);
  for (const draft of drafts) for (const field of draft.fields) typeThrough(draft, field, new Set());
}

function findTargets(draft: DatasetDraft, reference: ReferenceDraft, report: Report): void {
  const { parent, parentFields, fields } = reference;
  parentFields.forEach((name, position) => {
    if (fieldNamed(parent, name)) return;
    const near = nearest(
      name,
      parent.fields.map((field) => field.name),
    );
    const help = near === undefined ? `its fields are ${listed(parent)}` : `did you mean \`${near}\`?`;
    report(
      diagnostic('DC302', `\`${parent.name}\` has no field \`${name}\``, {
        span: targetSpan(draft, reference, position),
        help,
      }),
    );
    const field = fieldNamed(draft, fields[position] as string);
    if (field) field.broken = true;
  });
}

function listed({ fields }: DatasetDraft): string {
  const names = fields.map((field) => `\`${field.name}\``);
  return names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : names.join(', ');
}

/** Where the name of a parent's field stands; where it is left out, that of the parent. */
function targetSpan({ definition }: DatasetDraft, { path, parentFields }: ReferenceDraft, position: number): Span {
  if (path[1] === 'fields') {
    const own = [...path, 'reference_field'];
    return spanAt(definition, nodeAt(definition.root, own) ? own : [...path, 'reference_table']);
  }
  const place = [...path, 'references'];
  const node = nodeAt(definition.root, place);
  const text = node?.kind === 'scalar' ? node.source : '';
  let at = Math.max(text.indexOf('.'), text.indexOf('('));
  for (const name of parentFields.slice(0, position + 1)) at = text.indexOf(name, at + 1);
  return partSpan(definition, place, Math.max(0, at), (parentFields[position] as string).length);
}

/** A reference without a type of its own has its target's, through any number of references; given values imply theirs. */
function typeThrough(draft: DatasetDraft, field: FieldDraft, seen: Set<FieldDraft>): FieldType | undefined {
  if (field.type || seen.has(field)) return field.type;
  seen.add(field);
  const target = targetOf(draft, field);
  const { source } = field;
  const type =
    (target && typeThrough(target.draft, target.field, seen)) ??
    (source?.kind === 'given' ? impliedType(source.values.filter((value) => value !== null)) : undefined);
  if (type) field.type = type;
  return type;
}

function targetOf(draft: DatasetDraft, { name }: FieldDraft): { draft: DatasetDraft; field: FieldDraft } | undefined {
  const reference = draft.references.find((each) => each.fields.includes(name));
  const target =
    reference && fieldNamed(reference.parent, reference.parentFields[reference.fields.indexOf(name)] as string);
  return target && { draft: reference.parent, field: target };
}
