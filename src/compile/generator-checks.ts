import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { localesIn } from '../values/locale-plan.ts';
import { type FieldType, familyOf, typeText } from '../values/type.ts';

import { mapAt, nodeAt, spanAt } from '../definition/definition.ts';

import { type Generator, generators } from '../generators/index.ts';

import { reportComplaints } from './complaints.ts';
import type { DatasetDraft, FieldDraft, SourceDraft } from './draft.ts';
import { hasNested } from './fields.ts';
import { type Lengths, longestTemplate } from './lengths.ts';
import { allFields } from './nested-fields.ts';

/** Holds each field's source against the type that it fills and the parameters that it got. */
export function checkGenerators(draft: DatasetDraft, lengths: Lengths, report: Report): void {
  for (const { scope, field } of allFields(draft)) {
    const { source, type } = field;
    if (!type || field.broken) continue;
    if (source?.kind === 'generator') field.broken = !fits(scope, field, source, type, lengths, report);
    if (!field.broken) checkLength(scope, field, type, lengths, report);
  }
}

function fits(
  draft: DatasetDraft,
  field: FieldDraft,
  source: GeneratorSource,
  type: FieldType,
  lengths: Lengths,
  report: Report,
): boolean {
  const { generator, parameters } = source;
  // A value for every row needs no generator that suits the type, only to be one of its values.
  if (!isDefault(field) && !fills(source, type)) {
    report(
      diagnostic('DC403', `\`${generator.name}\` cannot fill ${type.objectId ? 'ObjectId' : typeText(type)}`, {
        span: sourceSpan(draft, field),
        help: suggestion(generator, type),
      }),
    );
    return false;
  }
  const complaints = isDefault(field) ? [] : (generator.check?.(parameters, lengths.facts(draft, type, source)) ?? []);
  if (complaints.length > 0) {
    const node = mapAt(draft.definition.root, field.path);
    const fallback = sourceSpan(draft, field);
    reportComplaints(complaints, { node, fallback, own: 'DC403', parameter: 'DC404' }, report);
  }
  if (!isDefault(field)) reportStandIn(draft, field, source, report);
  if (!isDefault(field)) reportFiller(draft, field, source, report);
  return complaints.length === 0;
}

/** Says where a locale that is written has numbers of another country than its own. */
function reportStandIn(draft: DatasetDraft, field: FieldDraft, source: GeneratorSource, report: Report): void {
  const { generator, parameters } = source;
  if (field.written?.locale === undefined && draft.definition.value.spec.locale === undefined) return;
  for (const locale of localesIn(source.locale ?? draft.locale)) {
    const found = generator.standsIn?.(parameters, locale);
    if (!found) continue;
    const message = `of \`${locale}\` no \`${generator.name}\` is known: its rows have those of ${found.standIn}`;
    const help = `say which \`country\` is meant, such as \`country: ${found.standIn}\`, or make them by a \`pattern\``;
    report(diagnostic('DC460', message, { span: sourceSpan(draft, field), help }));
  }
}

/** Says where texts are filler, as none are known in the locale's language. */
function reportFiller(draft: DatasetDraft, field: FieldDraft, source: GeneratorSource, report: Report): void {
  const { generator } = source;
  const locale = localesIn(source.locale ?? draft.locale).find((each) => generator.hasFiller?.(each));
  if (locale === undefined) return;
  const message = `there are no texts for \`${generator.name}\` in the language of \`${locale}\`: its rows have words of filler`;
  const help =
    'take another `locale` for the field (there are de, en, es and fr), or texts of your own by `choice` or `sample`';
  report(diagnostic('DC336', message, { span: sourceSpan(draft, field), help }));
}

/** Whether a generator's values can be of a type. */
export function fills({ generator, parameters, nested = [] }: GeneratorSource, type: FieldType): boolean {
  const { fills: families, arrays = false } = generator;
  const suits = families.includes(familyOf(type));
  // What makes arrays of nested fields makes those of any type: the nested field has it.
  if (type.array) return arrays && (hasNested(generator) || suits);
  if (!type.objectId) return suits;
  // Values that are read by their type are checked one by one.
  const types = nested.map((each) => each.type as FieldType);
  return suits && (arrays || generator.type(parameters, types).objectId === true);
}

type GeneratorSource = Extract<SourceDraft, { kind: 'generator' }>;

function isDefault({ written }: FieldDraft): boolean {
  return written?.generator === undefined && written?.default !== undefined;
}

/** Whether a generator's values mean nothing but what they are. */
function isPlain({ family }: Generator): boolean {
  return family === 'number' || family === 'time';
}

function suggestion(generator: Generator, type: FieldType): string {
  if (type.objectId) return 'use `object_id`, or another type such as `char(24)`';
  if (type.array) return `make the list of it: \`generator: array, of: {generator: ${generator.name}}\``;
  if (generator.arrays && hasNested(generator)) return `write \`type: ${typeText(type)}[]\`, or leave \`type\` out`;
  const own = `\`${generator.name}\` fills ${generator.fills.join(', ')}`;
  const fitting = generators.filter((each) => each.fills.includes(familyOf(type)) && each.fills.length < 4);
  const others = [...fitting.filter(isPlain), ...fitting.filter((each) => !isPlain(each))].slice(0, 4);
  return others.length === 0
    ? own
    : `${own}; for ${type.name} there is ${others.map((each) => `\`${each.name}\``).join(', ')}`;
}

function checkLength(draft: DatasetDraft, field: FieldDraft, type: FieldType, lengths: Lengths, report: Report): void {
  const { source, name, path } = field;
  // Given values and defaults are checked one by one, references with their targets.
  if (source?.kind !== 'generator' || isDefault(field)) return;
  if (familyOf(type) !== 'text' || type.array) return;
  // What it has in rows with a trait is looked at by itself.
  const longest = lengths.of(draft, field.variants ? withoutVariants(field) : field);
  if (longest === undefined) return;
  const { definition } = draft;
  if (longest > (type.length ?? Infinity)) {
    const message = `values of \`${name}\` have up to ${longest} characters; ${typeText(type)} holds ${type.length}`;
    const help = `use \`varchar(${longest})\` or \`text\``;
    const own = [...path, 'type'];
    const span = nodeAt(definition.root, own) ? spanAt(definition, own) : sourceSpan(draft, field);
    report(diagnostic('DC405', message, { span, help }));
  } else if (source.generator.templates && longest > longestTemplate) {
    const message = `values of \`${name}\` have up to ${longest} characters; templates make at most ${longestTemplate}`;
    report(diagnostic('DC405', message, { span: sourceSpan(draft, field) }));
  }
}

function withoutVariants({ variants: _, ...alone }: FieldDraft): FieldDraft {
  return alone;
}

function sourceSpan(draft: DatasetDraft, field: FieldDraft) {
  const path = field.written?.generator === undefined ? 'name' : 'generator';
  return spanAt(draft.definition, [...field.path, path]);
}
