import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt } from '../definition/definition.ts';

import type { DatasetDraft, ReferenceDraft } from './draft.ts';

/** Warns that a reference cannot keep to its distribution. */
export function cannotHold(draft: DatasetDraft, { path, fields }: ReferenceDraft, why: string, report: Report): void {
  const message = `${why}: the distribution of \`${fields.join(', ')}\` cannot hold`;
  const span = keySpanAt(draft.definition, [...path, 'distribution']);
  report(diagnostic('DC415', message, { span, help: 'leave it out' }));
}
