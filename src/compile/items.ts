import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';

import { mostItems } from '../generators/array.ts';
import { domainOf } from '../generators/domain.ts';

import type { DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { isKept, neverRepeats } from './keys.ts';
import type { Lengths } from './lengths.ts';
import { allFields, isArray } from './nested-fields.ts';

/** Has items that are unique in their array counted through; refuses those that cannot be, or are too few. */
export function checkItems(draft: DatasetDraft, lengths: Lengths, report: Report): void {
  for (const { scope, field } of allFields(draft)) {
    const { source } = field;
    if (source?.kind !== 'generator' || !isArray(source) || field.broken || source.parameters.unique !== true) continue;
    const [item] = source.nested ?? [];
    if (item) checkUnique(scope, field, item, mostItems(source.parameters as never), lengths, report);
  }
}

function checkUnique(
  draft: DatasetDraft,
  field: FieldDraft,
  item: FieldDraft,
  most: number,
  lengths: Lengths,
  report: Report,
): void {
  const span = keySpanAt(draft.definition, [...field.path, 'unique']);
  const related = [{ message: 'the items', span: spanAt(draft.definition, item.path) }];
  const domain = item.broken ? undefined : countable(draft, item, lengths);
  if (domain === undefined || item.nullProbability > 0 || !isKept(item.mask)) {
    const why = item.nullProbability > 0 ? 'may be null more than once' : 'cannot be counted through';
    const help = 'use a generator that can, such as `choice`, `integer` or `reference`, without nulls and masks';
    report(diagnostic('DC429', `items of \`${field.name}\` ${why}`, { span, related, help }));
    return;
  }
  item.distinct = true;
  checkDistribution(draft, item, report);
  if (domain >= most) return;
  const message = `there are ${domain} different items, but \`${field.name}\` has up to ${most}`;
  report(diagnostic('DC414', message, { span, related, help: `\`max: ${domain}\`` }));
}

/** Items that come once each come in no proportion. */
function checkDistribution({ definition }: DatasetDraft, { source, path }: FieldDraft, report: Report): void {
  const key = proportionOf(source);
  if (key === undefined) return;
  const message = `items are unique in their array: the ${key} cannot hold`;
  const help = key === 'weights' ? 'leave them out' : 'leave it out';
  report(diagnostic('DC415', message, { span: keySpanAt(definition, [...path, key]), help }));
}

function proportionOf(source: FieldDraft['source']): 'weights' | 'distribution' | undefined {
  if (source?.kind === 'parent')
    return ['uniform', 'within'].includes(source.reference.draw?.kind ?? 'uniform') ? undefined : 'distribution';
  const { distribution = 'uniform', weights } = source?.kind === 'generator' ? source.parameters : {};
  if (distribution !== 'uniform') return 'distribution';
  return weights === undefined ? undefined : 'weights';
}

function countable(draft: DatasetDraft, { source, type }: FieldDraft, lengths: Lengths): number | undefined {
  if (source?.kind === 'parent') return parentsOf(source.reference);
  if (source?.kind !== 'generator' || !type) return undefined;
  return domainOf(source.generator, source.parameters, lengths.facts(draft, type, source));
}

/** How many different values of a parent there are, as far as that can be told. */
function parentsOf({ parent, parentFields, nullProbability }: ReferenceDraft): number | undefined {
  const target = fieldNamed(parent, parentFields[0] as string);
  return nullProbability === 0 && target && neverRepeats(target) ? parent.rows : undefined;
}
