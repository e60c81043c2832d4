import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { type Cell, parseCell } from '../values/cell.ts';
import { edgeTexts } from '../values/edge-values.ts';
import { type FieldType, typeText } from '../values/type.ts';

import { keySpanAt, mapAt } from '../definition/definition.ts';

import { valueOfText } from '../expression/text-forms.ts';

import type { FieldFacts } from '../generators/index.ts';

import { isOfRow } from './bounds/conjuncts.ts';
import { type Evaluation, loadEvaluation } from './bounds/evaluation.ts';
import { soleField } from './bounds/sole-field.ts';
import type { CompileContext, DatasetDraft, FieldDraft } from './draft.ts';
import { isUniqueField } from './keys.ts';
import type { Lengths } from './lengths.ts';
import { writtenRange } from './written-range.ts';

/** What `edge_cases: true` means. */
const usualShare = 0.01;

/** Chooses the values that fields with `edge_cases` have in a share of their rows, where no constraint forbids them. */
export async function chooseEdges(
  drafts: readonly DatasetDraft[],
  lengths: Lengths,
  { asOf, report }: CompileContext,
): Promise<void> {
  const edged = drafts.filter((draft) => draft.fields.some(({ written }) => written?.edge_cases));
  const evaluation = edged.some(({ constraints }) => constraints.length > 0) ? await loadEvaluation(asOf) : undefined;
  for (const draft of edged) chooseOwn(draft, lengths, evaluation, report);
}

function chooseOwn(draft: DatasetDraft, lengths: Lengths, evaluation: Evaluation | undefined, report: Report): void {
  for (const field of draft.fields) {
    const wanted = field.written?.edge_cases;
    const share = wanted === true ? usualShare : Number(wanted ?? 0);
    if (share === 0 || field.broken || !field.type) continue;
    const refuse = (message: string, help: string) => {
      const span = keySpanAt(draft.definition, [...field.path, 'edge_cases']);
      report(diagnostic('DC322', message, { span, help }));
    };
    const problem = problemOf(draft, field);
    const fitting = problem === undefined ? edgesOf(draft, field, lengths.facts(draft, field.type, field.source)) : [];
    const values = fitting.filter((text) => !evaluation || isAllowed(draft, field, text, evaluation));
    if (problem !== undefined) refuse(`\`${field.name}\` cannot have edge cases: ${problem}`, 'leave `edge_cases` out');
    else if (values.length === 0) {
      const range = 'no value that breaks software lies within its range, type and constraints';
      refuse(`\`${field.name}\` (${typeText(field.type)}) has no edge cases: ${range}`, 'leave `edge_cases` out');
    } else field.edges = { share, values };
  }
}

/** Why a field can have no values beside those of its source. */
function problemOf(draft: DatasetDraft, field: FieldDraft): string | undefined {
  const { source } = field;
  if (source?.kind === 'reference' || source?.kind === 'parent') return 'it refers to another row, and would mean none';
  if (source?.kind === 'given') return 'its values are given in the rows';
  if (isUniqueField(draft, field)) return 'it has no value twice';
  if (source?.kind === 'expression') return 'it is computed';
  if (source?.kind === 'external') return 'only the database has its values';
  if (source?.generator.edges !== undefined) return undefined;
  return `the values of \`${source?.generator.name}\` are of a form or a list of their own`;
}

/** Whether no constraint on the field alone fails for a value. Those on several fields are looked at row by row. */
function isAllowed(draft: DatasetDraft, field: FieldDraft, text: string, evaluation: Evaluation): boolean {
  const value = valueOfText(field.type as FieldType, text);
  return draft.constraints
    .filter((constraint) => soleField(constraint.expression, constraint) === field && isOfRow(constraint.expression))
    .every(({ expression }) => evaluation.of(expression, () => value) !== false);
}

/** In their canonical spelling, each once. */
function edgesOf(draft: DatasetDraft, { source, type, path }: FieldDraft, facts: FieldFacts): readonly string[] {
  if (source?.kind !== 'generator' || !type) return [];
  const { generator, parameters } = source;
  const { edges = [] } = generator;
  const range = writtenRange(mapAt(draft.definition.root, path), parameters, facts);
  const own = edges === 'type' ? edgeTexts(type) : typeof edges === 'function' ? edges(parameters, facts) : edges;
  // Times that are made to the second are so at the edges too.
  const rounded = (text: string) => (parameters.precision === 0 ? text.replace(/\.\d+(Z?)$/, '$1') : text);
  const cells = [...own, ...range.ends].map((text) => parseCell(type, rounded(text)));
  // What bounds a field, from here or from a constraint, is asked of each value by itself.
  const fitting = cells.filter((cell): cell is Cell => !('error' in cell) && range.holds(cell));
  return [...new Set(fitting.map((cell) => cell.text))];
}
