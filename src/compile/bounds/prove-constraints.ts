import { countText } from '../../base/plural.ts';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { SpecialExpression } from '../../expression/evaluate.ts';
import { type Expression, walk } from '../../expression/expression.ts';

import type { CompileContext, ConstraintDraft, DatasetDraft } from '../draft.ts';
import { fieldNamed } from '../draft-fields.ts';
import { neverRepeats, tellsRowsApart } from '../keys.ts';
import { nullsOfPath } from '../nulls.ts';

import { type Evaluation, loadEvaluation } from './evaluation.ts';

/** Finds which questions about all rows are answered by how rows are made: references, keys, counts. */
export async function proveConstraints(drafts: readonly DatasetDraft[], context: CompileContext): Promise<void> {
  const open = drafts.flatMap((draft) => draft.constraints.filter((each) => each.open.length > 0));
  if (open.length === 0) return;
  const evaluation = await loadEvaluation(context.asOf);
  for (const constraint of open) {
    constraint.open = constraint.open.filter((condition) => !isProved(condition, constraint, evaluation, context));
  }
}

function isProved(
  condition: Expression,
  constraint: ConstraintDraft,
  evaluation: Evaluation,
  context: CompileContext,
): boolean {
  const { draft } = constraint;
  if (condition.kind === 'in-dataset') return refersThere(condition, draft);
  if (condition.kind === 'unique') return isUnique(condition.fields, draft);
  return isCounted(condition, constraint, evaluation, context);
}

/** `user_id IN (SELECT id FROM users)`, where `user_id` refers to just that. */
function refersThere(condition: Extract<Expression, { kind: 'in-dataset' }>, draft: DatasetDraft): boolean {
  const operand = condition.operand.kind === 'cast' ? condition.operand.operand : condition.operand;
  const field =
    operand.kind === 'field' && operand.path.length === 1 ? fieldNamed(draft, operand.path[0] ?? '') : undefined;
  if (field?.source?.kind !== 'reference' || field.broken) return false;
  const { parent, parentFields } = field.source.reference;
  // A name alone means the own namespace's dataset, where there is one.
  const isParent =
    parent.id === condition.dataset || (parent.name === condition.dataset && parent.namespace === draft.namespace);
  return isParent && parentFields[field.source.position] === condition.field;
}

function isUnique(names: readonly string[], draft: DatasetDraft): boolean {
  const sets = [draft.key, ...draft.unique].filter((set) => set.length > 0);
  return sets.some((set) => set.every((name) => names.includes(name))) || tellsRowsApart(draft, names);
}

/** A condition over counts alone, which are known: there are as many rows as are asked for. */
function isCounted(
  condition: Expression,
  constraint: ConstraintDraft,
  evaluation: Evaluation,
  { report }: CompileContext,
): boolean {
  const { draft, text, span, severity } = constraint;
  const parts = [...walk(condition)];
  const aggregates = parts.filter((part) => part.kind === 'aggregate');
  const counts = new Map(aggregates.map((part) => [part, countOf(part, draft)]));
  const known = aggregates.length > 0 && [...counts.values()].every((count) => count !== undefined);
  if (!known) return false;
  const special = (part: SpecialExpression) => () => counts.get(part as (typeof aggregates)[0]) ?? null;
  const result = evaluation.of(condition, undefined, special);
  if (result === false && severity === 'error') {
    const help = 'change the volume, or the constraint';
    report(
      diagnostic('DC417', `\`${text}\` does not hold for ${countText(draft.rows)} rows of \`${draft.name}\``, {
        span,
        help,
      }),
    );
  }
  return result === true;
}

function countOf(
  { name, distinct, dataset, operand }: Extract<Expression, { kind: 'aggregate' }>,
  draft: DatasetDraft,
): bigint | undefined {
  if (name !== 'count' || dataset !== null || draft.isUncounted) return undefined;
  if (!operand) return BigInt(draft.rows);
  const field =
    operand.kind === 'field' && operand.path.length === 1 ? fieldNamed(draft, operand.path[0] ?? '') : undefined;
  const isCounted = field && nullsOfPath(draft, field.name) === 'never' && (!distinct || neverRepeats(field));
  return isCounted ? BigInt(draft.rows) : undefined;
}
