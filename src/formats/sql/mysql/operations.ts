import { familyOf, type TypeFamily } from '../../../values/type.ts';

import type { Expression } from '../../../expression/expression.ts';

import { areOf, type MeantOperation } from '../portable-condition.ts';

import { fitsDecimal } from './exact-decimals.ts';
import { literal } from './names.ts';
import { likePattern, regularExpression } from './patterns.ts';

/** Arithmetic of integers, or of decimals whose digits MySQL has all: what leaves 64 bits is refused here and there. */
const exact: MeantOperation = {
  takes: (args) => areOf('integer')(args) || (areOf('integer', 'decimal')(args) && args.every(fitsDecimal)),
};

const anyText = (args: readonly Expression[]) => areOf('text')(args) && args.every(({ type }) => type.name !== 'char');

/** By their names; as PostgreSQL has them where there is no text. */
export const operations: Readonly<Record<string, MeantOperation>> = {
  '+': exact,
  '-': {
    takes: (args) => exact.takes(args) || areOf('date')(args),
    text: ([left, right], parts) => (areOf('date')(parts) ? `DATEDIFF(${left}, ${right})` : undefined),
  },
  '*': exact,
  abs: exact,
  floor: { takes: (args) => areOf('decimal')(args) && args.every(fitsDecimal) },
  ceil: { takes: (args) => areOf('decimal')(args) && args.every(fitsDecimal) },
  // Halves go away from zero in both.
  round: { takes: (args) => args.length === 1 && areOf('decimal')(args) && args.every(fitsDecimal) },
  '/': { takes: areOf('integer'), text: ([left, right]) => `(${left} DIV ${right})` },
  '%': { takes: areOf('integer') },
  '||': { takes: anyText, text: (args) => `CONCAT(${args.join(', ')})` },
  length: { takes: anyText, text: ([text]) => `CHAR_LENGTH(${text})` },
  '~~': matching(likePattern, (text, pattern) => `(${text} LIKE ${pattern} ESCAPE '|')`),
  '!~~': matching(likePattern, (text, pattern) => `(${text} NOT LIKE ${pattern} ESCAPE '|')`),
  '~': matching(regularExpression, (text, pattern) => `(${text} REGEXP ${pattern})`),
  '!~': matching(regularExpression, (text, pattern) => `(${text} NOT REGEXP ${pattern})`),
  extract: {
    takes: ([unit, moment]) => unitOf(unit) !== undefined && moment !== undefined && areOf(...daysAndMoments)([moment]),
    text: ([, moment], [unit]) => `EXTRACT(${unitOf(unit)} FROM ${moment})`,
  },
};

const daysAndMoments: readonly TypeFamily[] = ['date', 'timestamp'];

function unitOf(part: Expression | undefined): string | undefined {
  const unit = part?.kind === 'literal' ? String(part.value).toUpperCase() : '';
  return ['YEAR', 'QUARTER', 'MONTH', 'DAY', 'HOUR', 'MINUTE'].includes(unit) ? unit : undefined;
}

/** Whether a text matches a pattern that is known, as `convert` has it. */
function matching(
  convert: (pattern: string) => string | undefined,
  write: (text: string, pattern: string) => string,
): MeantOperation {
  const converted = (part: Expression | undefined) =>
    part?.kind === 'literal' && part.value !== null && familyOf(part.type) === 'text' ? convert(part.value) : undefined;
  return {
    takes: ([text, pattern]) => text !== undefined && anyText([text]) && converted(pattern) !== undefined,
    text: ([text = ''], [, pattern]) => write(text, literal(converted(pattern) as string)),
  };
}
