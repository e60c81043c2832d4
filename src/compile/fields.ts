import { kept } from '../base/kept.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { isNested, type ParameterSpec, type Parameters } from '../values/parameter.ts';
import { type FieldType, familyOf, parseType, type TypeFamily } from '../values/type.ts';

import { keySpanAt, mapAt, spanAt } from '../definition/definition.ts';
import type { MapNode, Node, Path } from '../definition/node.ts';
import { meantName } from '../definition/other-names.ts';
import type { Field } from '../definition/types.generated.ts';

import { expressionSource } from '../generators/expression.ts';
import { type Generator, generatorNamed, generatorNames } from '../generators/index.ts';
import { regex } from '../generators/regex.ts';

import { type DatasetDraft, FieldDraft, type SourceDraft } from './draft.ts';
import { allSources } from './draft-fields.ts';
import { localeAt } from './locales.ts';
import { nodeText } from './node-text.ts';
import { decodeParameters, sharedValue } from './parameters.ts';
import { memberParameters } from './series-members.ts';
import { typeFault } from './type-help.ts';

/** Adds the fields that a definition lists, each with its type and generator as far as it says them. */
export function draftFields(draft: DatasetDraft, report: Report): void {
  const { definition } = draft;
  const known = new Map<string, FieldDraft>();
  (definition.value.spec.fields ?? []).forEach((written, index) => {
    const path: Path = ['spec', 'fields', index];
    const other = known.get(written.name);
    if (other) {
      const related = [{ message: 'first here', span: spanAt(definition, [...other.path, 'name']) }];
      const span = spanAt(definition, [...path, 'name']);
      report(diagnostic('DC410', `two fields are called \`${written.name}\``, { span, related }));
      return;
    }
    if (isDropped(draft, written)) return;
    const field = draftField(draft, written, path, report);
    known.set(field.name, field);
    draft.fields.push(field);
  });
}

/** Whether no output has the field: nothing else can mean it either. */
export function isDropped({ definition }: Pick<DatasetDraft, 'definition'>, { name, masking }: Field): boolean {
  if (masking === 'drop' || (typeof masking === 'object' && masking.rule === 'drop')) return true;
  const rules = definition.value.spec.masking_rules;
  return rules?.some(({ field, rule }) => field === name && rule === 'drop') ?? false;
}

/** A field as it is written, its source yet unknown. */
export function draftField(draft: DatasetDraft, written: Field, path: Path, report: Report): FieldDraft {
  const { from = 0, to = 0 } = written.null_trend ?? {};
  const nullProbability = written.null_probability ?? Math.max(from, to);
  if (nullProbability > 0 && written.nullable === false) {
    const span = keySpanAt(draft.definition, [...path, 'null_probability']);
    const related = [{ message: 'not nullable here', span: keySpanAt(draft.definition, [...path, 'nullable']) }];
    report(
      diagnostic('DC406', `\`${written.name}\` is not nullable but has a \`null_probability\``, { span, related }),
    );
  }
  const field = new FieldDraft(written.name, path, written);
  field.nullable = written.nullable ?? (nullProbability > 0 || written.when !== undefined);
  field.nullProbability = nullProbability;
  if (written.type !== undefined && !isParameter(draft, field)) readType(draft, field, written.type, report);
  return field;
}

/** Whether `type` is meant for the generator, as in `{generator: ip_address, type: public}`. */
export function isParameter({ definition }: DatasetDraft, { path, written }: FieldDraft): boolean {
  const generator = generatorNamed(written?.generator ?? written?.name ?? '');
  const shared =
    generator && kept(sharingType, generator, () => Object.values(generator.parameters).filter(sharesType));
  if (!shared || shared.length === 0) return false;
  const node = mapAt(definition.root, path);
  return shared.some((spec) => sharedValue(spec, node));
}

/** The parameters of generators that may stand under `type`: of most there are none. */
const sharingType = new WeakMap<Generator, readonly ParameterSpec[]>();

function sharesType({ sharesKey }: ParameterSpec): boolean {
  return sharesKey === 'type';
}

function readType(draft: DatasetDraft, field: FieldDraft, text: string, report: Report): void {
  const type = parseType(text);
  if (type) {
    field.type = type;
    return;
  }
  const { message, help, isSource } = typeFault(text, field.written?.generator);
  if (isSource && field.written?.generator === undefined) field.broken = true;
  report(diagnostic('DC401', message, { span: spanAt(draft.definition, [...field.path, 'type']), help }));
}

/** Finds each field's generator and decodes its parameters, for the fields that nothing else supplies. */
export function chooseGenerators(draft: DatasetDraft, report: Report): void {
  for (const field of allSources(draft)) {
    if (field.source || field.broken || !field.written) continue;
    const source = sourceOf(draft, field, field.written, report);
    if (!source) field.broken = true;
    else {
      field.source = source;
      // An expression's type is known once it is read; a trait's source has the field's. What is made of nested fields has
      // its type from them, which are not known yet.
      if (source.kind === 'generator' && draft.fields.includes(field) && !hasNested(source.generator))
        field.type ??= source.generator.type(source.parameters, []);
    }
  }
}

type GeneratorSource = Extract<SourceDraft, { kind: 'generator' }>;
type ExpressionSource = Extract<SourceDraft, { kind: 'expression' }>;

/** Whether a generator's values are made of fields of their own. */
export function hasNested(generator: Generator): boolean {
  return kept(nesting, generator, () => Object.values(generator.parameters).some(isNested));
}

const nesting = new WeakMap<Generator, boolean>();

/** Whether a field's `pattern` is a regular expression: where no generator is named, and the one called as the field is has none. */
function isRegex(node: MapNode, { generator, name }: Field): boolean {
  return generator === undefined && node.entries.has('pattern') && !generatorNamed(name)?.parameters.pattern;
}

/** What makes the values of a field that nothing else supplies. */
export function sourceOf(
  draft: DatasetDraft,
  field: FieldDraft,
  written: Field,
  report: Report,
): GeneratorSource | ExpressionSource | undefined {
  const source = writtenSource(draft, field, written, report);
  if (source?.kind !== 'generator' || written.locale === undefined) return source;
  return { ...source, locale: localeAt(draft.definition, [...field.path, 'locale'], written.locale, report) };
}

function writtenSource(
  draft: DatasetDraft,
  field: FieldDraft,
  written: Field,
  report: Report,
): GeneratorSource | ExpressionSource | undefined {
  const node = mapAt(draft.definition.root, field.path);
  const fallback = node.entries.get('default')?.value;
  if (written.generator === undefined && fallback) return defaultSource(fallback);
  const name = written.generator ?? (isRegex(node, written) ? regex.name : written.name);
  if (written.generator === expressionSource.name) return readSource(node, report);
  if (name.startsWith('faker.')) return fakerSource(node, name, report);
  const generator = generatorNamed(name);
  if (!generator || needsMore(generator, node, written)) {
    reportMissing(draft, field, report);
    return undefined;
  }
  const parameters = generator.shared
    ? memberParameters(draft, generator, generator.shared, { name: field.name, node }, report)
    : decodeParameters(generator.parameters, node, `\`${name}\``, report);
  return parameters && { kind: 'generator', generator, parameters: settled(generator, parameters, node, field.type) };
}

/** Parameters with those that follow from others. */
export function settled(generator: Generator, parameters: Parameters, node: MapNode, type?: FieldType): Parameters {
  if (!generator.settle) return parameters;
  const all = generator.settle(parameters, { type, isWritten: (name) => node.entries.has(name) });
  // A plan holds what is said alone: a key without a value is none in JSON either.
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Parameters;
}

function readSource(node: MapNode, report: Report): ExpressionSource | undefined {
  const parameters = decodeParameters(expressionSource.parameters, node, '`expression`', report);
  return parameters && { kind: 'expression', text: String(parameters.expression) };
}

/** Whether a field that is only called as a generator is lacks what that needs: then the name is a coincidence. */
function needsMore({ parameters }: Generator, { entries }: MapNode, { generator }: Field): boolean {
  if (generator !== undefined) return false;
  return Object.entries(parameters).some(
    ([name, spec]) => spec.default === undefined && !spec.optional && !entries.has(name),
  );
}

/** A DEFAULT as the value of every row. */
function defaultSource(node: Node): GeneratorSource {
  const text = nodeText(node);
  const name = text === undefined ? 'null' : 'constant';
  return {
    kind: 'generator',
    generator: generatorNamed(name) as Generator,
    parameters: text === undefined ? {} : { value: text },
  };
}

/** `faker.commerce.productName` with `args` beside it. */
function fakerSource(node: MapNode, name: string, report: Report): GeneratorSource | undefined {
  const generator = generatorNamed('faker') as Generator;
  const { method: _, ...specs } = generator.parameters;
  const parameters = decodeParameters(specs, node, `\`${name}\``, report);
  return (
    parameters && { kind: 'generator', generator, parameters: { method: name.slice('faker.'.length), ...parameters } }
  );
}

/** What most fields of a type are made by, where their names do not say. */
const everyday: Partial<Record<TypeFamily, string>> = {
  integer: 'integer',
  decimal: 'random_decimal',
  float: 'float',
  boolean: 'boolean',
  date: 'date_between',
  time: 'time_between',
  timestamp: 'datetime_between',
  timestamptz: 'datetime_between',
  uuid: 'uuid',
  json: 'object',
  bytes: 'bytes',
  network: 'ip_address',
};

function reportMissing({ definition }: DatasetDraft, { name, path, type }: FieldDraft, report: Report): void {
  const family = type && familyOf(type);
  const called = meantName('generator', name, generatorNames);
  const fits = !family || (called && generatorNamed(called)?.fills.includes(family));
  const near = type?.array ? 'array' : fits ? called : everyday[family];
  const span = spanAt(definition, [...path, 'name']);
  const help = `add \`generator: ${near ?? '…'}\`, a relationship or a \`default\`; \`data-cli list generators\` shows all`;
  report(diagnostic('DC402', `nothing says where the values of \`${name}\` come from`, { span, help }));
}
