import { countText } from '../base/plural.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { spanAt } from '../definition/definition.ts';
import type { TuplePart } from '../plan/plan.ts';

import type { DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { maskedText, tellsParent } from './keys.ts';

/** What a tuple could be made of: a reference that draws freely, or a field whose values can be counted through. */
export interface Candidate {
  readonly part: TuplePart;
  readonly name: string;
  readonly size: number;
  readonly reference?: ReferenceDraft;
}

/** Fields have fewer combinations than there are rows that shall differ. */
export function reportShortage(
  draft: DatasetDraft,
  fields: readonly FieldDraft[],
  candidates: readonly Candidate[],
  domain: number,
  needed: number,
  within: ReferenceDraft | undefined,
  span: Span,
  report: Report,
): void {
  const sizes = candidates.map(({ name, size }) => `\`${name}\` has ${size}`).join(', ');
  const combinations = candidates.length > 1 ? `${sizes}: ${countText(domain)} combinations` : sizes;
  const asked = within
    ? `${countText(needed)} rows of one \`${within.parent.name}\` shall differ`
    : `${countText(needed)} unique rows are asked for`;
  const help = 'ask for fewer rows, or for more values';
  report(
    diagnostic('DC414', `${combinations}; ${asked}`, {
      span,
      help,
      related: [...relatedPlaces(draft, candidates), ...maskedPlaces(draft, fields), ...drawnPlaces(draft, fields)],
    }),
  );
}

function relatedPlaces(draft: DatasetDraft, candidates: readonly Candidate[]) {
  return candidates.flatMap(({ part }) => {
    if (!('field' in part)) return [];
    const field = fieldNamed(draft, part.field);
    return field ? [{ message: 'the field', span: spanAt(draft.definition, [...field.path, 'name']) }] : [];
  });
}

/** References of a set that another set has drawn: they are not free to differ in this one. */
function drawnPlaces(draft: DatasetDraft, fields: readonly FieldDraft[]) {
  const names = fields.map(({ name }) => name);
  const drawn = draft.references.filter((each) => each.draw?.kind === 'tuple' && tellsParent(each, names));
  return drawn.flatMap(({ fields: own, path, draw }) => {
    const other = draw?.kind === 'tuple' ? draft.tupleSpans[draw.tuple] : undefined;
    const message = `\`${own.join(', ')}\` is drawn for this, and not counted`;
    return other ? [{ message, span: other }] : [{ message, span: spanAt(draft.definition, path) }];
  });
}

/** Members of a set whose masks may make values equal: they count for nothing. */
function maskedPlaces({ definition }: DatasetDraft, fields: readonly FieldDraft[]) {
  return fields
    .filter(({ mayCoincide }) => mayCoincide !== undefined)
    .map(({ name, path, written }) => ({
      message: `\`${name}\` is masked: its values may repeat, and are not counted`,
      span: spanAt(definition, [...path, written ? 'name' : 'foreignKey']),
    }));
}

/** Nothing tells rows apart by these fields. */
export function reportRepeats(
  draft: DatasetDraft,
  fields: readonly FieldDraft[],
  agree: boolean,
  span: Span,
  report: Report,
): void {
  const names = fields.map(({ name }) => `\`${name}\``).join(', ');
  const masked = fields.map(maskedText).find((text) => text !== '') ?? '';
  const help = apartHelp(fields, agree, masked !== '');
  const message =
    fields.length === 1 ? `values of ${names} may repeat${masked}` : `values of ${names} may repeat together${masked}`;
  report(
    diagnostic('DC411', message, {
      span,
      help,
      related: [...maskedPlaces(draft, fields), ...drawnPlaces(draft, fields)],
    }),
  );
}

function apartHelp([first, ...others]: readonly FieldDraft[], agree: boolean, isMasked: boolean): string {
  if (agree)
    return 'references that agree on columns of several others cannot be unique together: add a `sequence` with `per` to the key';
  if (isMasked) return 'leave one of them as it is';
  if (others.length > 0)
    return 'let one of them be a reference, a sequence, or of a generator whose values can be counted through';
  if (first?.source?.kind === 'reference')
    return `who refers to one parent is decided elsewhere: leave this out, count (\`{name: n, generator: sequence, per: ${first.name}}\`), and compute what one row alone has (\`expression: CASE WHEN n = 1 THEN 'owner' ELSE 'member' END\`)`;
  return 'use a generator whose values can be counted through, such as `pattern` or `integer`';
}
