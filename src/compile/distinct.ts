import { countText, plural } from '../base/plural.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { localesIn } from '../values/locale-plan.ts';
import { type FieldType, familyOf, typeText } from '../values/type.ts';

import { keySpanAt, nodeAt, spanAt } from '../definition/definition.ts';

import { domainOf, isOfLocale } from '../generators/domain.ts';

import type { DatasetDraft, FieldDraft, SourceDraft } from './draft.ts';
import { fills } from './generator-checks.ts';
import { neverRepeats } from './keys.ts';
import type { Lengths } from './lengths.ts';
import { partialSets, standsAlone } from './partial-sets.ts';
import { saysUnique } from './says-unique.ts';
import { type UniqueSet, uniqueSets } from './unique-sets.ts';

/**
 * Has the values of fields that must be unique counted through where their generator can be: by construction, without
 * a retry. Refuses what cannot be, with the numbers.
 */
export function chooseDistinct(draft: DatasetDraft, lengths: Lengths, report: Report): void {
  const sets = uniqueSets(draft);
  for (const field of draft.fields) {
    const { source, type, mayCoincide } = field;
    const isWhole = isWanted(draft, field, sets);
    const isPartial = !isWhole && isPartlyWanted(draft, field);
    if (isWhole && field.isApart && mayCoincide === undefined) field.distinct = true;
    if (
      !(isWhole || isPartial) ||
      !type ||
      source?.kind !== 'generator' ||
      neverRepeats(field) ||
      mayCoincide !== undefined
    )
      continue;
    // A tuple of it alone is counted through by the rows that its condition holds for.
    if (isPartial && isRanked(draft, field) && countable(draft, type, source, lengths) !== undefined) continue;
    countThrough(draft, field, type, source, lengths, report);
  }
}

function countThrough(
  draft: DatasetDraft,
  field: FieldDraft,
  type: FieldType,
  source: Extract<SourceDraft, { kind: 'generator' }>,
  lengths: Lengths,
  report: Report,
): void {
  if (isMixed(draft, type, source, lengths)) {
    field.broken = true;
    reportMix(draft, field, source, report);
    return;
  }
  const domain = countable(draft, type, source, lengths);
  if (domain === undefined) {
    tellApart(draft, field, type, source, report);
    return;
  }
  field.distinct = true;
  if (domain < draft.rows) {
    reportShortage(draft, field, source, domain, report);
    // More of them is one fault; it would agree with its group.
    if (source.generator.tellsApart?.(source.parameters)) field.isApart = true;
  }
  reportFlattened(draft, field, source, report);
}

/** Warns of what says that some values come more often than others. */
function reportFlattened(
  draft: DatasetDraft,
  { name, path }: FieldDraft,
  { parameters }: Extract<SourceDraft, { kind: 'generator' }>,
  report: Report,
): void {
  const { distribution = 'uniform', weights } = parameters;
  const key = distribution === 'uniform' ? weights && 'weights' : 'distribution';
  if (!key) return;
  const span = keySpanAt(draft.definition, [...path, key]);
  const [what, own, help] =
    key === 'weights' ? ['every choice', 'weights', 'leave them out'] : ['every value', 'distribution', 'leave it out'];
  report(diagnostic('DC415', `${what} of \`${name}\` comes once: its ${own} cannot hold`, { span, help }));
}

/** Free text cannot be counted through, but carries its row's number: as many characters as the last row's needs. */
function tellApart(
  draft: DatasetDraft,
  field: FieldDraft,
  type: FieldType,
  { generator }: Extract<SourceDraft, { kind: 'generator' }>,
  report: Report,
): void {
  if (!generator.suffixable || familyOf(type) !== 'text' || field.variants?.length) return;
  field.suffixed = true;
  const needed = 1 + Math.max(0, draft.rows - 1).toString(36).length;
  if (type.length === undefined || type.length >= needed) return;
  const span = spanAt(draft.definition, [...field.path, 'type']);
  const message = `${typeText(type)} has no room for what tells ${countText(draft.rows)} unique rows apart`;
  report(diagnostic('DC414', message, { span, help: `use \`varchar(${needed})\` or more` }));
}

/** Whether a field's texts have, or will have, their row's number behind them. */
export function isToldApart(draft: DatasetDraft, field: FieldDraft): boolean {
  const { source, suffixed } = field;
  if (suffixed) return true;
  if (source?.kind !== 'generator' || !source.generator.suffixable) return false;
  return !neverRepeats(field) && (isWanted(draft, field, uniqueSets(draft)) || isPartlyWanted(draft, field));
}

/** Whether a field says that no value comes twice: marked unique, or the whole of the key. */
function isWanted(draft: DatasetDraft, field: FieldDraft, sets: readonly UniqueSet[]): boolean {
  const { name, written } = field;
  const isKey = written?.primary_key === true && draft.fields.filter((each) => each.written?.primary_key).length === 1;
  const isSet = sets.some(({ fields }) => fields.length === 1 && fields[0] === name);
  return isKey || saysUnique(field) || isSet;
}

/** Whether a field differs among the rows that a condition holds for. */
function isPartlyWanted(draft: DatasetDraft, field: FieldDraft): boolean {
  return partialSets(draft).some(({ fields, unique }) => unique && fields.length === 1 && fields[0] === field.name);
}

/** Whether its condition can be told of a row before its value is. */
function isRanked(draft: DatasetDraft, { name }: FieldDraft): boolean {
  return partialSets(draft).every(({ fields }, position) => {
    const condition = draft.conditions[position];
    return fields[0] !== name || fields.length > 1 || !condition || standsAlone(draft, fields, condition);
  });
}

/** How many values a field's generator has for its type; undefined where they cannot be counted through. */
export function countable(
  draft: DatasetDraft,
  type: FieldType,
  source: Extract<SourceDraft, { kind: 'generator' }>,
  lengths: Lengths,
): number | undefined {
  const { generator, parameters } = source;
  const facts = lengths.facts(draft, type, source);
  const sound = fills(source, type) && (generator.check?.(parameters, facts) ?? []).length === 0;
  return sound && !isMixed(draft, type, source, lengths) ? domainOf(generator, parameters, facts) : undefined;
}

/** Whether values are of several locales, of which one may have those of another. */
function isMixed(
  draft: DatasetDraft,
  type: FieldType,
  source: Extract<SourceDraft, { kind: 'generator' }>,
  lengths: Lengths,
): boolean {
  const facts = lengths.facts(draft, type, source);
  const { generator, parameters } = source;
  if (!facts.lexicons || generator.tellsLocalesApart?.(facts.lexicons)) return false;
  return isOfLocale(generator, parameters, facts);
}

function reportMix(
  { definition, locale }: DatasetDraft,
  { name, path, written }: FieldDraft,
  source: Extract<SourceDraft, { kind: 'generator' }>,
  report: Report,
): void {
  const names = localesIn(source.locale ?? locale).join(', ');
  const key = written?.unique ? 'unique' : written?.unique_where ? 'unique_where' : 'primary_key';
  const own = nodeAt(definition.root, [...path, key]) ? keySpanAt(definition, [...path, key]) : undefined;
  const span = own ?? spanAt(definition, [...path, 'name']);
  const message = `\`${name}\` would not be unique: its locales (${names}) may have the same values`;
  const help = 'give the field one `locale`, or let it repeat';
  report(diagnostic('DC333', message, { span, help }));
}

function reportShortage(
  draft: DatasetDraft,
  field: FieldDraft,
  { generator }: Extract<SourceDraft, { kind: 'generator' }>,
  domain: number,
  report: Report,
): void {
  const key = field.written?.unique ? 'unique' : field.written?.unique_where ? 'unique_where' : 'primary_key';
  const span = keySpanAt(draft.definition, [...field.path, key]);
  const related = [{ message: 'the generator', span: spanAt(draft.definition, [...field.path, 'generator']) }];
  const message = `\`${generator.name}\` has ${plural(domain, 'value')} here; ${countText(draft.rows)} unique rows are asked for`;
  report(diagnostic('DC414', message, { span, related, help: 'ask for fewer rows, or for more values' }));
}
