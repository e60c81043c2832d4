import type { Code } from '../../diagnostics/codes.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

import type { FieldType } from '../../values/type.ts';

import type { BrokenDefinition } from '../../definition/definition.ts';

import { type Expression, walk } from '../../expression/expression.ts';
import type { Reading } from '../../expression/read-expression.ts';

import { type Place, reportCircle } from '../cell-cycles.ts';
import type { DatasetDraft, FieldDraft, ReadField } from '../draft.ts';
import { conditionPlace, isOfMask, writtenMaskConditions } from '../mask-conditions.ts';
import { partSpan } from '../part-span.ts';
import { isOfIndex, type PartialSet, partialSets } from '../partial-sets.ts';
import { isOfSubset, writtenSubsets } from '../subset.ts';

import { type WrittenConstraint, writtenConstraints } from './constraints.ts';
import { ExpressionReader, type WrittenExpression } from './expression-reader.ts';
import { warnOfNever, warnOfNulls } from './never-true.ts';
import { readFields } from './read-fields.ts';
import { wayProblem } from './ways.ts';
import { addWhen, type WrittenWhen, writtenWhens } from './when.ts';

type ExpressionSource = Extract<FieldDraft['source'], { kind: 'expression' }>;

/**
 * Reads and type-checks the expressions of fields, which gives those without a type their type, and what definitions
 * demand of their rows. Loads PostgreSQL's parser only where a text is not plain.
 */
export async function readExpressions(
  drafts: readonly DatasetDraft[],
  broken: readonly BrokenDefinition[],
  report: Report,
): Promise<void> {
  const written = drafts.flatMap(writtenConstraints);
  const places = drafts.flatMap((draft) => draft.fields.map((field): Place => ({ draft, field })));
  const values = places.filter(({ field }) => field.source?.kind === 'expression');
  const partial = drafts.flatMap((draft) => partialSets(draft).map((set) => ({ draft, ...set })));
  const masked = drafts.flatMap(writtenMaskConditions);
  const whens = drafts.flatMap(writtenWhens);
  const subsets = drafts.flatMap(writtenSubsets);
  const texts = [...written, ...values.map(textOf), ...partial, ...masked, ...whens, ...subsets];
  if (texts.length === 0) return;
  const { sqlParserFor } = await import('../../expression/sql-parser-for.ts');
  const { readConstraint, readExpression } = await import('../../expression/read-expression.ts');
  const fields = new FieldExpressions(drafts, report, readExpression);
  const lost = broken.flatMap(({ name, namespace }) => (name === undefined ? [] : [name, `${namespace}/${name}`]));
  const typeOf = (draft: DatasetDraft, field: FieldDraft) => fields.typeOf({ draft, field });
  const reader = new ExpressionReader(await sqlParserFor(texts), drafts, lost, typeOf);
  for (const each of values) fields.read(each, reader);
  for (const each of written) {
    const expression = reader.read(each, readConstraint, report);
    if (expression) addConstraint(each, expression, drafts, report);
  }
  for (const each of whens) readWhen(each, reader.read(each, readConstraint, report), drafts, report);
  for (const each of partial) {
    each.draft.conditions.push(conditionOf(each, reader.read(each, readConstraint, report), drafts, report));
  }
  for (const each of masked) readOfMask(each, reader.read(each, readConstraint, report), drafts, report);
  for (const each of subsets) {
    const expression = reader.read(each, readConstraint, report);
    if (expression && isOfSubset(each, expression, report))
      each.draft.subsetCondition = { expression, reads: readFields(expression, each.draft, drafts) };
  }
}

/** The condition of a mask's rule. */
function readOfMask(
  written: WrittenExpression,
  expression: Expression | undefined,
  drafts: readonly DatasetDraft[],
  report: Report,
): void {
  if (!expression || !isOfMask(written, expression, report)) return;
  const reads = readFields(expression, written.draft, drafts);
  written.draft.maskConditions.set(conditionPlace(written.path), { expression, reads });
}

/** The condition of an index; undefined where it is wrong, which is reported. */
function conditionOf(
  written: WrittenExpression & PartialSet,
  expression: Expression | undefined,
  drafts: readonly DatasetDraft[],
  report: Report,
) {
  if (!expression) return undefined;
  warnOfVain(written, expression, report);
  const condition = { expression, reads: readFields(expression, written.draft, drafts) };
  return isOfIndex(written.draft, written, condition, report) ? condition : undefined;
}

function textOf({ field: { source } }: Place): { readonly text: string } {
  return source as ExpressionSource;
}

function addConstraint(
  written: WrittenConstraint,
  expression: Expression,
  drafts: readonly DatasetDraft[],
  report: Report,
): void {
  const { draft } = written;
  const reads = readFields(expression, draft, drafts);
  const problem = firstProblem(draft, reads);
  const span = whole(written);
  warnOfNulls(expression, span, report);
  if (problem) report(diagnostic(problem.code, problem.message, { span, help: problem.help }));
  else
    draft.constraints.push({
      ...written,
      text: shownText(written),
      span,
      expression,
      reads,
      open: [expression],
      why: new Map(),
    });
}

function readWhen(
  written: WrittenWhen,
  expression: Expression | undefined,
  drafts: readonly DatasetDraft[],
  report: Report,
): void {
  if (!expression) return;
  const reads = readFields(expression, written.draft, drafts);
  const problem = beyondRow(expression) ?? firstProblem(written.draft, reads);
  const span = whole(written);
  if (problem) report(diagnostic(problem.code, problem.message, { span, help: problem.help }));
  else addWhen(written, expression, reads, span, report);
  warnOfVain(written, expression, report);
}

/** Of a condition for what is written beside it: that is then for no row. */
function warnOfVain(written: WrittenExpression, expression: Expression, report: Report): void {
  warnOfNulls(expression, whole(written), report);
  warnOfNever(written.draft, expression, whole(written), report);
}

/** With the name that a field's own constraint leaves out. */
function shownText({ text, self }: WrittenConstraint): string {
  const names = self === undefined || text.toLowerCase().includes(self.toLowerCase());
  return names ? text : `${self} ${text}`;
}

function whole({ draft, path, text }: WrittenExpression) {
  return partSpan(draft.definition, path, 0, text.length);
}

/** The expressions that are fields' values. One is read when its field's type is asked for, so that order does not matter. */
class FieldExpressions {
  readonly #done = new Set<FieldDraft>();
  readonly #open: Place[] = [];
  #reader: ExpressionReader | undefined;

  constructor(
    private readonly drafts: readonly DatasetDraft[],
    private readonly report: Report,
    private readonly readExpression: (reading: Reading, target?: FieldType) => Expression | undefined,
  ) {}

  typeOf(place: Place): FieldType | undefined {
    const { field } = place;
    if (field.type || field.broken || field.source?.kind !== 'expression') return field.type;
    if (this.#reader) this.read(place, this.#reader);
    return field.type;
  }

  read(place: Place, reader: ExpressionReader): void {
    const { field } = place;
    this.#reader = reader;
    const first = this.#open.findIndex((each) => each.field === field);
    if (first >= 0) reportCircle(this.#open.slice(first), this.report, typeHelp(this.#open.slice(first)));
    if (first >= 0 || this.#done.has(field)) return;
    this.#open.push(place);
    this.#read(place, field.source as ExpressionSource, reader);
    this.#open.pop();
    this.#done.add(field);
  }

  #read({ draft, field }: Place, source: ExpressionSource, reader: ExpressionReader): void {
    const written = { draft, path: [...field.path, 'expression'], text: source.text };
    const expression = reader.read(written, (reading) => this.readExpression(reading, field.type), this.report);
    const reads = expression ? readFields(expression, draft, this.drafts) : [];
    const problem = expression && (beyondRow(expression) ?? firstProblem(draft, reads));
    if (problem) {
      const { code, message, help } = problem;
      this.report(diagnostic(code, message, { span: whole(written), help }));
    }
    if (!expression || problem) field.broken = true;
    else {
      field.source = { ...source, expression, reads };
      field.type ??= expression.type;
    }
  }
}

/** A value that follows from the parent row's has no type of its own to begin with. */
function typeHelp([first, ...others]: readonly Place[]): string | undefined {
  const isOwn = first && others.every(({ draft }) => draft === first.draft);
  if (!isOwn || !first.draft.references.some(({ parent }) => parent === first.draft)) return undefined;
  return `where it follows from the parent row’s value, \`${first.field.name}\` needs a \`type\``;
}

interface Problem {
  readonly code: Code;
  readonly message: string;
  readonly help?: string;
}

function firstProblem(draft: DatasetDraft, reads: readonly ReadField[]): Problem | undefined {
  return reads.map((each) => wayProblem(draft, each)).find((each) => each !== undefined);
}

/** A cell is a function of its row and what it refers to: it cannot depend on all rows of a dataset. */
function beyondRow(expression: Expression): Problem | undefined {
  for (const part of walk(expression)) {
    if (part.kind === 'in-dataset' || part.kind === 'unique') {
      return { code: 'DC318', message: 'a question about all rows of a dataset cannot be a field’s value' };
    }
    if (part.kind === 'aggregate' && part.dataset === null) {
      const help = 'aggregate over child rows: `SUM(order_items.amount)`';
      return { code: 'DC318', message: 'an aggregate over the own dataset’s rows cannot be a field’s value', help };
    }
  }
  return undefined;
}
