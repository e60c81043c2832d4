import { nearest } from '../../base/nearest.ts';

import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/source-file.ts';

import { familyOf } from '../../values/type.ts';

import { type Expression, walk } from '../../expression/expression.ts';

import type { DatasetDraft } from '../draft.ts';
import { fieldNamed, withVariants } from '../draft-fields.ts';

/** Warns of comparisons with NULL, which say nothing of any row. */
export function warnOfNulls(expression: Expression, span: Span, report: Report): void {
  const [found] = walk(expression).flatMap((part) =>
    part.kind === 'apply' && part.args.some(isNull) ? (/^(?:=|<>|<=?|>=?)(?=\()/.exec(part.operation) ?? []) : [],
  );
  if (found === undefined) return;
  const help = `write \`${found === '<>' ? 'IS NOT NULL' : 'IS NULL'}\``;
  report(diagnostic('DC337', `\`… ${found} NULL\` is neither true nor false, whatever the row has`, { span, help }));
}

function isNull(part: Expression): boolean {
  return part.kind === 'cast' ? isNull(part.operand) : part.kind === 'literal' && part.value === null;
}

/** Warns of a condition of a field or an index that asks for a text which a choice does not have. */
export function warnOfNever(draft: DatasetDraft, expression: Expression, span: Span, report: Report): void {
  const asked = notAmongChoices(draft, expression);
  if (!asked) return;
  const { name, value, values } = asked;
  const near = nearest(value, values);
  const help = near === undefined ? `its values are ${values.slice(0, 8).join(', ')}` : `did you mean '${near}'?`;
  report(diagnostic('DC337', `this is true in no row: \`${name}\` is never '${value}'`, { span, help }));
}

interface Asked {
  readonly name: string;
  readonly value: string;
  readonly values: readonly string[];
}

/** What a condition asks for in vain; of ways that `OR` joins all have to. */
function notAmongChoices(draft: DatasetDraft, condition: Expression): Asked | undefined {
  if (condition.kind === 'logic') {
    const asked = condition.args.map((each) => notAmongChoices(draft, each));
    if (condition.operator === 'or' && asked.includes(undefined)) return undefined;
    return asked.find((each) => each !== undefined);
  }
  const [one, ...others] =
    condition.kind === 'in' && !condition.negated
      ? [condition.operand, ...condition.items]
      : condition.kind === 'apply' && condition.operation.startsWith('=(')
        ? condition.args
        : [];
  const name = one && ownName(one);
  const values = name === undefined ? undefined : choicesOf(draft, name);
  const texts = others.map(textOf);
  if (name === undefined || !values || texts.some((text) => text === undefined || values.includes(text)))
    return undefined;
  return { name, value: texts[0] ?? '', values };
}

function ownName(part: Expression): string | undefined {
  if (part.kind === 'cast' && part.mode === 'implicit') return ownName(part.operand);
  return part.kind === 'field' && part.path.length === 1 ? part.path[0] : undefined;
}

function textOf(part: Expression): string | undefined {
  if (part.kind === 'cast' && part.mode === 'implicit') return textOf(part.operand);
  return part.kind === 'literal' ? (part.value ?? undefined) : undefined;
}

/** The texts that a field can have, where they are listed. */
function choicesOf(draft: DatasetDraft, name: string): readonly string[] | undefined {
  const field = fieldNamed(draft, name);
  if (!field?.type || familyOf(field.type) !== 'text' || field.mask || withVariants(field).length > 1) return undefined;
  const { source } = field;
  return source?.kind === 'generator' ? source.generator.choices?.(source.parameters) : undefined;
}
