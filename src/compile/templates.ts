import { kept } from '../base/kept.ts';
import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { parseTemplate, type TemplatePart } from '../values/placeholder.ts';

import type { Path } from '../definition/node.ts';
import { isOfFaker, meantName } from '../definition/other-names.ts';
import { countsRows } from '../plan/counts-rows.ts';

import { generatorNames } from '../generators/index.ts';
import { builtInPlaceholders } from '../generators/templates.ts';

import type { DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { allFields } from './nested-fields.ts';
import { partSpan } from './part-span.ts';

/** A field that a path leads to, the dataset that it is in, and the references on the way. */
export interface FoundField {
  readonly draft: DatasetDraft;
  readonly field: FieldDraft;
  readonly through: readonly ReferenceDraft[];
}

/** The field that a placeholder means: of the row (`email`), of a parent row (`owner.email`), or the sequence (`seq`). */
export function findField(draft: DatasetDraft, path: string): FoundField | undefined {
  const through: ReferenceDraft[] = [];
  let at = draft;
  let rest = path;
  for (;;) {
    const field = fieldNamed(at, rest) ?? (rest === 'seq' ? sequenceOf(at) : undefined);
    if (field) return { draft: at, field, through };
    const [name = '', ...steps] = rest.split('.');
    const reference = steps.length === 0 ? undefined : at.references.find((each) => each.name === name);
    if (!reference) return undefined;
    through.push(reference);
    at = reference.parent;
    rest = steps.join('.');
  }
}

function sequenceOf({ fields, key }: DatasetDraft): FieldDraft | undefined {
  const sequences = fields.filter(
    ({ source }) => source?.kind === 'generator' && countsRows(source.generator.name, source.parameters),
  );
  return sequences.find((field) => key.includes(field.name)) ?? (sequences.length === 1 ? sequences[0] : undefined);
}

type Placeholder = Extract<TemplatePart, { kind: 'placeholder' }>;

/** The placeholders of a field's templates that name fields. A source stays as it is, and is asked by many passes. */
export function placeholdersOf({ source }: FieldDraft): readonly string[] {
  if (source?.kind !== 'generator' || !source.generator.templates) return none;
  return kept(known, source, () =>
    templatesOf(source).flatMap(({ text, mode }) => {
      if (!text.includes('{{')) return none;
      return parseTemplate(text, mode === 'pattern').parts.flatMap((part) => (namesField(part) ? [part.name] : none));
    }),
  );
}

const none: readonly string[] = [];
const known = new WeakMap<object, readonly string[]>();

function namesField(part: TemplatePart): part is Placeholder {
  return part.kind === 'placeholder' && !builtInPlaceholders.includes(part.name);
}

/** Reports what is wrong with templates: their form, and placeholders that name nothing. */
export function checkTemplates(draft: DatasetDraft, report: Report): void {
  for (const { scope, field } of allFields(draft)) checkField(scope, field, report);
}

function checkField(draft: DatasetDraft, field: FieldDraft, report: Report): void {
  for (const { parameter, text, mode, steps } of templatesOf(field.source)) {
    const path: Path = [...field.path, parameter, ...steps];
    const { parts, errors } = parseTemplate(text, mode === 'pattern');
    for (const { message, at, length, help } of errors) {
      field.broken = true;
      report(diagnostic('DC404', message, { span: partSpan(draft.definition, path, at, length), help }));
    }
    for (const part of parts.filter(namesField)) checkPlaceholder(draft, field, part, path, report);
    warnOfSingleBraces(draft, text, path, report);
    warnOfStatements(draft, text, path, report);
    if (mode === 'pattern') warnOfRegex(draft, text, path, report);
  }
}

/** Other tools' placeholders: a field's name in single braces is text here, and seldom meant as such. */
function warnOfSingleBraces(draft: DatasetDraft, text: string, path: Path, report: Report): void {
  for (const { 0: written, 1: name = '', index } of text.matchAll(/(?<!\{)\{\s*([A-Za-z_][\w.]*)\s*\}(?!\})/g)) {
    if (!findField(draft, name)) continue;
    const span = partSpan(draft.definition, path, index, written.length);
    const help = `the value of \`${name}\` is written \`{{${name}}}\``;
    report(diagnostic('DC335', `\`${written}\` stands in every value as it is`, { span, help }));
  }
}

/** What Liquid, Jinja and EJS compute: it would stand in every value. One is told, for the rest goes with it. */
function warnOfStatements(draft: DatasetDraft, text: string, path: Path, report: Report): void {
  const found = /\{%.*?%\}|<%.*?%>/s.exec(text);
  if (!found) return;
  const [written] = found;
  const span = partSpan(draft.definition, path, found.index, written.length);
  const help = 'templates have no conditions or loops: compute the text by `generator: expression`, which has CASE';
  report(diagnostic('DC335', `\`${written}\` stands in every value as it is`, { span, help }));
}

/** A class or a count of a regular expression in a pattern: it would stand in every value. One is told, for the rest goes with it. */
function warnOfRegex(draft: DatasetDraft, text: string, path: Path, report: Report): void {
  const found = /\[[^\]]*\w-\w[^\]]*\]|(?<!\{)\{\d+(?:,\d*)?\}(?!\})|\\[dws]/.exec(text);
  if (!found) return;
  const [written] = found;
  const span = partSpan(draft.definition, path, found.index, written.length);
  const help =
    '`generator: regex` reads regular expressions; a pattern has `#` for a digit, `?` for a letter, `*` for either';
  report(diagnostic('DC335', `\`${written}\` of a regular expression is plain text in a pattern`, { span, help }));
}

function checkPlaceholder(draft: DatasetDraft, field: FieldDraft, part: Placeholder, path: Path, report: Report): void {
  const problem = placeholderProblem(draft, field, part.name);
  if (!problem) return;
  field.broken = true;
  if (isLost(draft, part.name)) return;
  const span = partSpan(draft.definition, path, part.at, part.name.length);
  report(diagnostic('DC310', problem.message, { span, help: problem.help }));
}

function placeholderProblem(
  draft: DatasetDraft,
  field: FieldDraft,
  name: string,
): { message: string; help?: string } | undefined {
  const found = findField(draft, name);
  if (!found && name === 'seq') {
    return {
      message: '`{{seq}}` has no sequence to stand for',
      help: 'the dataset has none, or several and none of them in the key',
    };
  }
  if (!found) return { message: `\`{{${name}}}\` names no field`, help: knownPlaceholders(draft, field, name) };
  const twins = ambiguousStep(draft, found);
  if (twins) {
    const help = 'give the relationship that is meant a `name`';
    return { message: `\`{{${name}}}\` could be of the row that any of ${twins} refers to`, help };
  }
  if (found.through.length > mostSteps) return { message: `\`{{…}}\` goes through more than ${mostSteps} references` };
  return undefined;
}

const mostSteps = 32;

/** The fields of references on the way that have one name, where several do. */
export function ambiguousStep(draft: DatasetDraft, { through }: Pick<FoundField, 'through'>): string | undefined {
  const children = [draft, ...through.map((reference) => reference.parent)];
  for (const [index, { name }] of through.entries()) {
    const twins = (children[index] as DatasetDraft).references.filter((each) => each.name === name);
    if (twins.length > 1) return twins.map(({ fields }) => `\`${fields.join(', ')}\``).join(', ');
  }
  return undefined;
}

/** Whether a path begins with a reference that could not be made out. */
function isLost(draft: DatasetDraft, path: string): boolean {
  const steps = path.split('.');
  return steps.some((name, index) => {
    const before = index === 0 ? draft : findParent(draft, steps.slice(0, index));
    return before?.lost.includes(name) ?? false;
  });
}

function findParent(draft: DatasetDraft, names: readonly string[]): DatasetDraft | undefined {
  return names.reduce<DatasetDraft | undefined>(
    (at, name) => at?.references.find((each) => each.name === name)?.parent,
    draft,
  );
}

function knownPlaceholders(draft: DatasetDraft, field: FieldDraft, name: string): string {
  const known = [
    ...builtInPlaceholders,
    ...draft.fields.filter((each) => each !== field).map((each) => each.name),
    ...draft.references.flatMap((each) => each.parent.fields.map((parent) => `${each.name}.${parent.name}`)),
  ];
  const near = nearest(name, known);
  if (near === undefined && isOfFaker(name)) {
    const generator = meantName('generator', name, generatorNames) ?? `faker.${name}`;
    return `what Faker makes is a field of its own: add one with \`generator: ${generator}\`, and name it here`;
  }
  return near === undefined
    ? `there are ${known
        .slice(0, 12)
        .map((each) => `\`${each}\``)
        .join(', ')}`
    : `did you mean \`{{${near}}}\`?`;
}

function templatesOf(source: FieldDraft['source']): Template[] {
  const templates = source?.kind === 'generator' ? source.generator.templates : undefined;
  if (source?.kind !== 'generator' || !templates) return [];
  const { parameters } = source;
  return Object.entries(templates).flatMap(([parameter, mode]): Template[] => {
    const text = parameters[parameter];
    if (typeof text !== 'string') return [];
    if (mode !== 'json') return [{ parameter, text, mode, steps: [] }];
    return textsOf(JSON.parse(text)).map((each) => ({ parameter, mode: 'template', ...each }));
  });
}

interface Template {
  readonly parameter: string;
  readonly text: string;
  readonly mode: 'template' | 'pattern';
  /** Where in the parameter's value the text stands. */
  readonly steps: Path;
}

/** The texts in a value that may hold placeholders. */
function textsOf(value: unknown, steps: Path = []): { readonly text: string; readonly steps: Path }[] {
  if (typeof value === 'string') return value.includes('{{') ? [{ text: value, steps }] : [];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsOf(each, [...steps, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, [...steps, key]));
}
