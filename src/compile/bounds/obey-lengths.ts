import { type Expression, partsOf } from '../../expression/expression.ts';

import type { FieldDraft } from '../draft.ts';

import type { Obeying } from './obeying.ts';
import { type GeneratorSource, withParameters } from './ranges.ts';

/** The most numbers of items that are tried. */
const mostTried = 256;

/**
 * Makes lists of as many items as a condition on their number leaves: `cardinality(tags) > 0`, `array_length(tags, 1) <= 3`.
 * False where it asks for more than that, or the numbers that it leaves do not lie side by side.
 */
export function obeyLengths(
  condition: Expression,
  field: FieldDraft,
  source: GeneratorSource,
  { evaluation }: Pick<Obeying, 'evaluation'>,
): boolean {
  const { generator, parameters } = source;
  const items = generator.items?.(parameters);
  if (!items || !generator.withItems || !field.type?.array || items.most - items.fewest > mostTried) return false;
  if (!countsAlone(condition)) return false;
  const numbers = Array.from({ length: items.most - items.fewest + 1 }, (_, i) => items.fewest + i);
  const results = numbers.map((count) => evaluation.of(condition, () => listOf(count)));
  if (results.includes(undefined)) return false;
  const held = numbers.filter((_, at) => results[at] !== false);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined || last - first + 1 !== held.length) return false;
  if (held.length < numbers.length) field.source = withParameters(source, generator.withItems(parameters, first, last));
  return true;
}

/** A list of so many items, whatever they are. */
function listOf(count: number): string {
  return `{${Array.from({ length: count }, () => '0').join(',')}}`;
}

/** Whether a condition reads nothing but how many items there are. */
function countsAlone(part: Expression): boolean {
  if (part.kind === 'field') return false;
  if (part.kind === 'is') return part.operand.kind === 'field' || countsAlone(part.operand);
  if (part.kind === 'apply' && /^(cardinality|array_length)\(/.test(part.operation))
    return part.args.slice(1).every(countsAlone);
  return partsOf(part).every(countsAlone);
}
