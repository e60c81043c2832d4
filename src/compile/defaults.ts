import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { parseCell } from '../values/cell.ts';

import { nodeAt, spanAt } from '../definition/definition.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';
import { allFields } from './nested-fields.ts';
import { nodeText } from './node-text.ts';

/** Holds each DEFAULT against its field's type. */
export function checkDefaults(draft: DatasetDraft, report: Report): void {
  for (const { field } of allFields(draft)) {
    const text = defaultText(draft, field);
    const cell = text !== undefined && field.type && parseCell(field.type, text);
    if (!cell || !('error' in cell)) continue;
    field.broken = true;
    const span = spanAt(draft.definition, [...field.path, 'default']);
    report(diagnostic('DC407', `the default of \`${field.name}\`: ${cell.error}`, { span }));
  }
}

/** The text of a field's DEFAULT as it is written; undefined where there is none, or null. */
export function defaultText({ definition }: DatasetDraft, { path, written }: FieldDraft): string | undefined {
  const node = written?.default === undefined ? undefined : nodeAt(definition.root, [...path, 'default']);
  return node && nodeText(node);
}
