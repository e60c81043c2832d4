import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';

import type { DatasetDraft, ExternalDraft, FieldDraft } from './draft.ts';
import { fieldOrImplied } from './draft-fields.ts';
import { externalReferences, type WrittenReference } from './written-references.ts';

/**
 * References to datasets that these definitions do not make (`external: true`). Their fields are generated as any others,
 * most of them by `sample`. Without a generator only the database has their values: such a field is not pure.
 */
export function draftExternal(draft: DatasetDraft, report: Report): void {
  for (const written of externalReferences(draft, report)) {
    const { fields: names, path, target, options } = written;
    const fields = names.map((name) => fieldOrImplied(draft, name, path));
    if (!target) for (const field of fields) field.broken = true;
    // `generator: reference` beside a relationship says the same again.
    else if (!draft.external.some((each) => each.fields.join() === names.join())) {
      const reference = { name: options.name ?? target.dataset, path, fields: names, target };
      connect(draft, reference, fields, written, report);
    }
  }
}

function connect(
  draft: DatasetDraft,
  reference: ExternalDraft,
  fields: readonly FieldDraft[],
  written: WrittenReference,
  report: Report,
): void {
  draft.external.push(reference);
  for (const field of fields) {
    admitNulls(draft, field, written, report);
    if (field.source || isGenerated(field)) continue;
    field.source = { kind: 'external', reference };
    if (!field.type) refuse(draft, reference, typeFault(field, reference), 'add its `type`', report);
    field.broken ||= !field.type;
  }
  const together = fields.length > 1 && fields.find(isGenerated);
  if (!together) return;
  const message = `\`${together.name}\` is drawn by itself, but refers to a row of \`${reference.target.dataset}\` together with others`;
  refuse(draft, reference, message, 'refer to one field, or give the rows: `source: seed`', report);
  together.broken = true;
}

function typeFault({ name }: FieldDraft, { target }: ExternalDraft): string {
  return `the type of \`${name}\` is not known: \`${target.dataset}\` is external`;
}

function refuse(draft: DatasetDraft, { path }: ExternalDraft, message: string, help: string, report: Report): void {
  const key = path[1] === 'fields' ? 'reference_table' : 'references';
  report(diagnostic('DC325', message, { span: spanAt(draft.definition, [...path, key]), help }));
}

function isGenerated({ written }: FieldDraft): boolean {
  return written?.generator !== undefined && written.generator !== 'reference';
}

function admitNulls(draft: DatasetDraft, field: FieldDraft, { options, path }: WrittenReference, report: Report): void {
  const share = options.null_probability ?? 0;
  if (share === 0) return;
  field.nullable = true;
  if (field.nullProbability === 0) field.nullProbability = share;
  if (field.written?.nullable !== false) return;
  const related = [{ message: 'not nullable here', span: keySpanAt(draft.definition, [...field.path, 'nullable']) }];
  const span = keySpanAt(draft.definition, [...path, 'null_probability']);
  const message = `\`${field.name}\` is not nullable but its relationship has a \`null_probability\``;
  report(diagnostic('DC406', message, { span, related }));
}
