import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

import { keySpanAt } from '../../definition/definition.ts';
import type { Path } from '../../definition/node.ts';

import type { Expression } from '../../expression/expression.ts';

import { isLooseReference } from '../bounds/obey-nulls.ts';
import type { ConstraintDraft, DatasetDraft, FieldDraft, ReadField } from '../draft.ts';
import { fieldNamed } from '../draft-fields.ts';
import { writtenKey } from '../written-key.ts';

import type { WrittenExpression } from './expression-reader.ts';

/** The condition under which a field has a value, as a definition has it. */
export interface WrittenWhen extends WrittenExpression {
  readonly field: string;
}

/** The `when` of each field that has one, with where it is written. */
export function writtenWhens(draft: DatasetDraft): WrittenWhen[] {
  return (draft.definition.value.spec.fields ?? []).flatMap(({ name, when }, index) =>
    when === undefined ? [] : [{ draft, field: name, path: ['spec', 'fields', index, 'when'], text: when }],
  );
}

/**
 * Makes a field null where its condition is not true, and states so as a constraint that holds by construction. What is
 * computed is not computed there at all.
 */
export function addWhen(
  { draft, field: name, path, text }: WrittenWhen,
  condition: Expression,
  reads: readonly ReadField[],
  span: ConstraintDraft['span'],
  report: Report,
): void {
  const field = fieldNamed(draft, name);
  if (!field || field.broken || refused(draft, field, path, report)) return;
  const { type } = condition;
  const ifValue: Expression = { kind: 'is', type, test: 'true', negated: false, operand: condition };
  const isNull: Expression = { kind: 'is', type, test: 'null', negated: false, operand: ownValue(field) };
  const expression: Expression = { kind: 'logic', type, operator: 'or', args: [isNull, ifValue] };
  const isGiven = field.source?.kind === 'given';
  const constraint: ConstraintDraft = {
    draft,
    text: `${name} IS NULL OR (${text}) IS TRUE`,
    span,
    severity: 'error',
    expression,
    reads: [...reads, { draft, field, through: [], path: [name] }],
    // What is given is what it is: it is looked at.
    open: isGiven ? [expression] : [],
    why: new Map(),
  };
  draft.constraints.push(constraint);
  field.nullable = true;
  if (isGiven) return;
  if (field.source?.kind === 'reference') field.source.reference.isRuled = true;
  if (field.source?.kind === 'expression' && field.source.expression) {
    const { expression, reads: own = [] } = field.source;
    const otherwise: Expression = { kind: 'literal', type: expression.type, value: null };
    const branches = [{ when: condition, result: expression }];
    const computed: Expression = { kind: 'case', type: expression.type, branches, otherwise };
    field.source = { ...field.source, expression: computed, reads: [...own, ...reads] };
  }
  const ifNull: Expression = { kind: 'literal', type, value: 'true' };
  const rule = { ifNull, ifValue, asksNull: true, asksValue: false, constraint, reads };
  field.nullRules = [...(field.nullRules ?? []), rule];
}

function ownValue({ name, type }: FieldDraft): Expression {
  return { kind: 'field', type: type ?? { name: 'text' }, path: [name] };
}

/** Why a field cannot be null in some rows and not in others, reported where it stands. */
function refused(draft: DatasetDraft, field: FieldDraft, path: Path, report: Report): boolean {
  const found = problemOf(draft, field);
  if (found) {
    const span = keySpanAt(draft.definition, path);
    report(
      diagnostic('DC452', `\`${field.name}\` cannot have a value in some rows alone: ${found.why}`, {
        span,
        help: found.help,
      }),
    );
  }
  return found !== undefined;
}

function problemOf(draft: DatasetDraft, field: FieldDraft): { why: string; help: string } | undefined {
  const { written, source } = field;
  const leave = 'leave `when` out';
  if (written?.nullable === false) return { why: 'it is `nullable: false`', help: 'leave one of them out' };
  if (writtenKey(draft).includes(field.name)) return { why: 'a key is never null', help: leave };
  if (written?.edge_cases)
    return { why: 'its `edge_cases` come in any row', help: 'leave `edge_cases` out, or `when`' };
  if (source?.kind === 'external') return { why: 'only the database has its values', help: leave };
  if (source?.kind === 'reference' && !isLooseReference(draft, field))
    return {
      why: 'other columns or rows follow from which row it refers to',
      help: 'only a reference of one column, or of one beside the tenant’s, to another dataset and not `unique` can have a `when`',
    };
  return undefined;
}
