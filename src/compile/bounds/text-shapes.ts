import type { TextShape } from '../../values/text-shape.ts';
import type { FieldType } from '../../values/type.ts';

import type { Expression, Literal } from '../../expression/expression.ts';

import { maskNamed } from '../../masks/index.ts';

import { isToldApart } from '../distinct.ts';
import type { DatasetDraft, FieldDraft } from '../draft.ts';
import { type Lengths, withSuffix } from '../lengths.ts';

import type { GeneratorSource } from './ranges.ts';

/** What is known of a field's texts. */
interface KnownTexts {
  readonly shape: TextShape | undefined;
  readonly longest: number | undefined;
}

/**
 * Whether a generator's texts are such that `LIKE 'prefix%'`, `LIKE '%suffix'` or a bound of `length(…)` holds for all, in
 * each of the locales that the field has.
 */
export function keepsShape(
  condition: Expression,
  draft: DatasetDraft,
  field: FieldDraft,
  source: GeneratorSource,
  lengths: Lengths,
): boolean {
  const { type } = field;
  const { generator, parameters } = source;
  if (!type) return false;
  const facts = lengths.facts(draft, type, source);
  return (facts.lexicons ?? [facts.lexicon]).every((lexicon) => {
    const own = { ...facts, lexicon };
    const longest = generator.longest?.(parameters, own);
    // Where its row's number will stand in a text, and what is cut for it, is not looked into.
    const known = isToldApart(draft, field)
      ? { shape: undefined, longest: longest === undefined ? undefined : withSuffix(longest, type) }
      : { shape: generator.shape?.(parameters, own), longest };
    return keeps(condition, type, known);
  });
}

/** The same of what a mask makes of all texts, whatever they are. */
export function keepsMaskedShape(condition: Expression, { maskLexicon }: DatasetDraft, field: FieldDraft): boolean {
  const { type, mask, nullable, source, variants } = field;
  if (!type || !mask || mask.when || mask.onNonconforming || variants || source?.kind !== 'generator') return false;
  const { parameters, category } = mask;
  const rule = maskNamed(mask.rule);
  const facts = { type, nullable, category, lexicon: maskLexicon };
  return keeps(condition, type, {
    shape: rule?.shape?.(parameters, facts),
    longest: rule?.longest?.(parameters, facts),
  });
}

function keeps(condition: Expression, type: FieldType, { shape, longest }: KnownTexts): boolean {
  // Blanks at the end of a char count for nothing.
  if (type.name === 'char' || condition.kind !== 'apply') return false;
  const { operation, args } = condition;
  if (operation.startsWith('~~(')) return shape !== undefined && fitsPattern(args, shape);
  if (operation.startsWith('~(')) return shape !== undefined && fitsRegex(args, shape);
  return keepsLength(operation, args, shape?.shortest ?? 0, longest ?? Number.POSITIVE_INFINITY);
}

function fitsPattern(args: readonly Expression[], shape: TextShape): boolean {
  const [subject, pattern] = args;
  const text = literalOf(pattern);
  const [, before, middle = '', after] = /^(%?)([^%_\\]*)(%?)$/.exec(text ?? '') ?? [];
  if (text === undefined || before === undefined || !isField(subject)) return false;
  if (before && after) return shape.prefix.includes(middle) || shape.suffix.includes(middle);
  if (before) return shape.suffix.endsWith(middle);
  return after === '%' && shape.prefix.startsWith(middle);
}

/** `^INV-`, `-X$` or a part of either, of signs that stand for themselves. */
function fitsRegex([subject, pattern]: readonly Expression[], { prefix, suffix }: TextShape): boolean {
  const [, begins, middle = '', ends] = /^(\^?)([^\\^$.|?*+()[\]{}]+)(\$?)$/.exec(literalOf(pattern) ?? '') ?? [];
  if (begins === undefined || !isField(subject)) return false;
  if (begins) return !ends && prefix.startsWith(middle);
  return ends ? suffix.endsWith(middle) : prefix.includes(middle) || suffix.includes(middle);
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
