import type { Expression, Literal } from '../../expression/expression.ts';

import type { DatasetDraft, FieldDraft } from '../draft.ts';
import type { Lengths } from '../lengths.ts';

import type { GeneratorSource } from './ranges.ts';

/** Whether a generator's texts are such that `LIKE 'prefix%'`, `LIKE '%suffix'` or a bound of `length(…)` holds for all. */
export function keepsShape(
  condition: Expression,
  draft: DatasetDraft,
  field: FieldDraft,
  { generator, parameters }: GeneratorSource,
  lengths: Lengths,
): boolean {
  const { type } = field;
  // Blanks at the end of a char count for nothing.
  if (!type || type.name === 'char' || condition.kind !== 'apply') return false;
  const facts = lengths.facts(draft, type);
  const shape = generator.shape?.(parameters, facts);
  if (condition.operation.startsWith('~~(')) return shape !== undefined && fitsPattern(condition.args, shape);
  const most = generator.longest?.(parameters, facts);
  return keepsLength(condition.operation, condition.args, shape?.shortest ?? 0, most ?? Number.POSITIVE_INFINITY);
}

function fitsPattern(
  args: readonly Expression[],
  shape: { prefix: string; suffix: string; shortest: number },
): boolean {
  const [subject, pattern] = args;
  const text = literalOf(pattern);
  const [, before, middle = '', after] = /^(%?)([^%_\\]*)(%?)$/.exec(text ?? '') ?? [];
  if (text === undefined || before === undefined || !isField(subject)) return false;
  if (before && after) return shape.prefix.includes(middle) || shape.suffix.includes(middle);
  if (before) return shape.suffix.endsWith(middle);
  return after === '%' && shape.prefix.startsWith(middle);
}

function keepsLength(operation: string, args: readonly Expression[], least: number, most: number): boolean {
  const operator = /^(<=?|>=?|=)\(/.exec(operation)?.[1];
  const [left, right] = args;
  const limit = Number(literalOf(right) ?? Number.NaN);
  if (left?.kind !== 'apply' || left.operation !== 'length(text)' || !isField(left.args[0])) return false;
  const holds: Readonly<Record<string, boolean>> = {
    '<': most < limit,
    '<=': most <= limit,
    '>': least > limit,
    '>=': least >= limit,
    '=': least === limit && most === limit,
  };
  return operator !== undefined && (holds[operator] ?? false);
}

/** The text of a literal, whatever it is cast to; undefined for NULL and all else. */
export function literalOf(part: Expression | undefined): string | undefined {
  const inner = part?.kind === 'cast' ? part.operand : part;
  return inner?.kind === 'literal' ? ((inner as Literal).value ?? undefined) : undefined;
}

/** Whether it is a field of the row itself, as it is or cast without being asked. */
export function isField(part: Expression | undefined): boolean {
  const inner = part?.kind === 'cast' && part.mode === 'implicit' ? part.operand : part;
  return inner?.kind === 'field' && inner.path.length === 1;
}
