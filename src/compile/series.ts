import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { familyOf, typeText } from '../values/type.ts';

import { nodeAt, spanAt } from '../definition/definition.ts';
import type { MapNode } from '../definition/node.ts';

import { type FieldRead, type Generator, generators, type SharedSpecs } from '../generators/index.ts';

import { reportComplaints } from './complaints.ts';
import { faultOf } from './counting.ts';
import type { CompileContext, DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { referenceCalled } from './keys.ts';
import { allFields } from './nested-fields.ts';
import { decodeParameters } from './parameters.ts';
import { seriesOf, sharedEntries } from './series-members.ts';
import { findField } from './templates.ts';

type Shareable = Generator & { readonly shared: SharedSpecs };

const shareable = generators.filter((each): each is Shareable => each.shared !== undefined);

/** A series as it is written, by the fields that show it. */
interface Written {
  /** Absent where a field has it to itself. */
  readonly name?: string;
  readonly generator: Shareable;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly node: MapNode;
  /** The dataset as they see it. */
  readonly scope: DatasetDraft;
  readonly fields: readonly FieldDraft[];
}

/** Checks each series once, whichever fields show it: its parameters, what it is counted by and begins with. */
export function checkSeries(draft: DatasetDraft, context: CompileContext): void {
  for (const each of writtenSeries(draft, context.report)) {
    if (isSound(each, context) && areAlike(draft, each, context.report)) warnOfUnshown(draft, each, context.report);
    else for (const field of each.fields) field.broken = true;
  }
}

function writtenSeries(draft: DatasetDraft, report: Report): Written[] {
  const members = allFields(draft).flatMap((placed) => {
    const source = seriesOf(placed.field);
    return source && !placed.field.broken ? [{ ...placed, source }] : [];
  });
  for (const { field, path } of members) if (path.includes('[*]')) refuseItems(draft, field, report);
  const alone = members.flatMap(({ scope, field, source }): Written[] => {
    const node = nodeAt(draft.definition.root, field.path);
    if (field.broken || typeof source.parameters.series === 'string' || node?.kind !== 'map') return [];
    return [{ generator: source.generator, parameters: source.parameters, node, scope, fields: [field] }];
  });
  const entries = shareable.flatMap((generator) => {
    const { shared } = generator;
    return [...sharedEntries(draft, shared)].flatMap(([name, node]): Written[] => {
      const parameters = decodeParameters(shared.parameters, node, `the series \`${name}\``, report);
      const own = members.filter(({ source }) => source.generator === generator && source.parameters.series === name);
      const fields = own.map(({ field }) => field);
      return parameters ? [{ name, generator, parameters, node, scope: draft, fields }] : [];
    });
  });
  return [...alone, ...entries];
}

/** Warns of a series that nothing shows. What is wrong with a field has been told, and it may be the one. */
function warnOfUnshown(draft: DatasetDraft, { name, node, fields }: Written, report: Report): void {
  if (name === undefined || fields.length > 0 || allFields(draft).some(({ field }) => field.broken)) return;
  const help = 'give a field `generator: series`, or leave it out';
  report(diagnostic('DC334', `no field shows the series \`${name}\``, { span: node.span, help }));
}

function refuseItems({ definition }: DatasetDraft, field: FieldDraft, report: Report): void {
  field.broken = true;
  const message = 'an array’s items are no series: each has its values from its row alone';
  report(diagnostic('DC365', message, { span: spanAt(definition, [...field.path, 'generator']) }));
}

function isSound(written: Written, { report, asOf }: CompileContext): boolean {
  const { generator, parameters, node, scope } = written;
  // A relationship that could not be made out has been reported.
  if (scope.lost.length > 0) return true;
  const reference = referenceCalled(scope, parameters.per);
  if (!isCounted(written, reference, report)) return false;
  const facts = { rows: scope.rows, asOf, ...(reference && { parents: reference.parent.rows }) };
  const complaints = generator.shared.check(parameters, facts);
  reportComplaints(complaints, { node, fallback: node.span, own: 'DC403', parameter: 'DC404' }, report);
  return complaints.length === 0 && areReadable(written, reference, report);
}

const prices: readonly unknown[] = ['open', 'high', 'low', 'close'];

/** Whether prices of a bar are of one type: rounded in different ways a low could lie above its open. */
function areAlike({ definition }: DatasetDraft, { fields }: Written, report: Report): boolean {
  const shown = fields.filter((field) => prices.includes(seriesOf(field)?.parameters.output) && field.type);
  const [first, ...others] = shown;
  const other = others.find(({ type }) => type && first?.type && typeText(type) !== typeText(first.type));
  if (!first?.type || !other?.type) return true;
  const message = `\`${other.name}\` is ${typeText(other.type)}, and \`${first.name}\` of the same bars ${typeText(first.type)}`;
  const related = [{ message: 'the first price', span: spanAt(definition, [...first.path, 'type']) }];
  const span = spanAt(definition, [...other.path, 'type']);
  report(diagnostic('DC366', message, { span, related, help: 'give all prices of a series one type' }));
  return false;
}

function isCounted(
  { parameters, node, scope }: Written,
  reference: ReferenceDraft | undefined,
  report: Report,
): boolean {
  const { per } = parameters;
  const fault = typeof per === 'string' ? faultOf(scope, per, reference) : undefined;
  if (!fault) return true;
  const span = node.entries.get('per')?.value.span ?? node.span;
  report(diagnostic('DC404', fault.message, { span, help: fault.help }));
  return false;
}

function areReadable(
  { generator, parameters, node, scope }: Written,
  reference: ReferenceDraft | undefined,
  report: Report,
): boolean {
  const reads = generator.reads?.(parameters) ?? [];
  const faults = reads.flatMap((read) => {
    const fault = readFault(scope, read, reference);
    return fault ? [{ ...fault, span: node.entries.get(read.parameter)?.value.span ?? node.span }] : [];
  });
  for (const { message, span, help } of faults) report(diagnostic('DC364', message, { span, help }));
  return faults.length === 0;
}

function readFault(
  scope: DatasetDraft,
  { path, families }: FieldRead,
  reference: ReferenceDraft | undefined,
): { readonly message: string; readonly help?: string } | undefined {
  const found = findField(scope, path);
  if (!found) {
    const names = reference?.parent.fields.map(({ name }) => `${reference.name}.${name}`) ?? [];
    const near = nearest(path, names);
    return { message: `\`${path}\` names no field`, ...(near !== undefined && { help: `did you mean \`${near}\`?` }) };
  }
  const { field, through } = found;
  if (through[0] !== reference)
    return { message: `\`${path}\` is not of the row that the series is counted by, \`${reference?.name}\`` };
  if (field.broken || !field.type) return undefined;
  if (field.type.array || !families.includes(familyOf(field.type)))
    return { message: `\`${path}\` is no ${families.includes('text') ? 'text' : 'number'}` };
  return field.nullable
    ? { message: `\`${path}\` may be null`, help: 'a series needs a value for each parent' }
    : undefined;
}
