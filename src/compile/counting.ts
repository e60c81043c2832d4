import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { spanAt } from '../definition/definition.ts';

import type { DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { countedReference } from './keys.ts';
import { allFields } from './nested-fields.ts';
import { seriesOf } from './series-members.ts';

/** Checks fields that count anew for each parent: there is such a reference, and its parents are drawn. */
export function checkCounting(draft: DatasetDraft, report: Report): void {
  // A relationship that could not be made out has been reported.
  if (draft.lost.length > 0) return;
  for (const { field, path } of allFields(draft)) {
    const { source } = field;
    const per = source?.kind === 'generator' ? source.parameters.per : undefined;
    // Those of a series are looked at once for all of its fields.
    if (typeof per !== 'string' || field.broken || seriesOf(field)) continue;
    const fault = path.includes('[*]') ? ofItems : faultOf(draft, per, countedReference(draft, field));
    if (!fault) continue;
    field.broken = true;
    report(diagnostic('DC404', fault.message, { span: placeOf(draft, field), help: fault.help }));
  }
}

const ofItems = {
  message: 'items are counted anew for each array, and not for each parent of the row',
  help: 'leave `per` out, or count in a field of the row',
};

function placeOf({ definition }: DatasetDraft, { path }: FieldDraft) {
  return spanAt(definition, [...path, 'per']);
}

/** What is wrong with counting by a relationship. */
export function faultOf(
  { references }: DatasetDraft,
  per: string,
  reference: ReferenceDraft | undefined,
): { message: string; help: string | undefined } | undefined {
  if (!reference) {
    const names = references.flatMap(({ name, fields }) => [name, ...(fields.length === 1 ? fields : [])]);
    const near = nearest(per, names);
    const known =
      names.length === 0 ? 'add a relationship' : `there are ${names.map((name) => `\`${name}\``).join(', ')}`;
    return {
      message: `\`${per}\` is no relationship, and no field that refers`,
      help: near === undefined ? known : `did you mean \`${near}\`?`,
    };
  }
  return undefined;
}
