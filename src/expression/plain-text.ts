import { SourceFile } from '../diagnostics/source-file.ts';

import { type FieldType, familyOf, type TypeFamily } from '../values/type.ts';

import { parseExpression } from './parse.ts';
import type { SqlParser } from './sql-parser.ts';
import { castType, spelled } from './sql-text.ts';
import type { LiteralSyntax, NameSyntax, Syntax } from './syntax.ts';

/** How an expression that a server has printed is written for people. */
export interface PlainSpelling {
  readonly quote: (name: string) => string;
  /** A column's type; undefined: it is none that is known. */
  readonly typeOf: (name: string) => FieldType | undefined;
  /** What a name is called here; the same where it is called so. */
  readonly rename?: (name: string) => string;
}

/** An expression as a server prints it; undefined where expressions have not all that stands in it. */
export function readPrinted(text: string, parser: SqlParser): Syntax | undefined {
  const file = new SourceFile('', text);
  const scope = { fields: new Map(), parents: new Map() };
  const spanOf = (start: number, end: number) => ({ file, start, end });
  let isRead = true;
  const report = () => {
    isRead = false;
  };
  const syntax = parseExpression(text, { text, parser, scope, spanOf, report });
  return isRead ? syntax : undefined;
}

/** The text of a condition without the casts and brackets that only a server needs; undefined where it has a part that has none. */
export function plainText(syntax: Syntax, spelling: PlainSpelling): string | undefined {
  const parts = { ...spelling, foreign: false };
  const text = written(syntax, parts, 0);
  return parts.foreign ? undefined : text;
}

interface Writing extends PlainSpelling {
  foreign: boolean;
}

/** How tightly parts bind: a part in a tighter one needs brackets. */
const or = 1;
const and = 2;
const not = 3;
const test = 4;
const sum = 5;
const product = 6;
const tight = 7;

function written(syntax: Syntax, writing: Writing, around: number): string {
  const inner = (part: Syntax, level: number) => written(part, writing, level);
  const within = (level: number, text: string) => (level < around ? `(${text})` : text);
  switch (syntax.kind) {
    case 'literal':
      return literalText(syntax);
    case 'name':
      return syntax.path.map(({ text }) => writing.quote(writing.rename?.(text) ?? text)).join('.');
    case 'call':
      return callText(syntax, inner, within, writing);
    case 'cast': {
      const bare = withoutCast(syntax, writing);
      return bare ? written(bare, writing, around) : `${inner(syntax.operand, tight)}::${castType(syntax.type)}`;
    }
    case 'logic': {
      const range = betweenText(syntax, inner, writing);
      if (range !== undefined) return within(test, range);
      const level = syntax.operator === 'or' ? or : and;
      return within(level, syntax.args.map((each) => inner(each, level)).join(` ${syntax.operator.toUpperCase()} `));
    }
    case 'not':
      return within(not, `NOT ${inner(syntax.operand, not)}`);
    case 'is':
      return within(
        test,
        `${inner(syntax.operand, sum)} IS ${syntax.negated ? 'NOT ' : ''}${syntax.test.toUpperCase()}`,
      );
    case 'distinct': {
      const [left, right] = syntax.args;
      return within(test, `${inner(left, sum)} IS ${syntax.negated ? 'NOT ' : ''}DISTINCT FROM ${inner(right, sum)}`);
    }
    case 'in': {
      const items = syntax.items.map((each) => inner(each, or)).join(', ');
      return within(test, `${inner(syntax.operand, sum)} ${syntax.negated ? 'NOT ' : ''}IN (${items})`);
    }
    case 'case': {
      const whens = syntax.branches.map(({ when, result }) => `WHEN ${inner(when, or)} THEN ${inner(result, or)}`);
      const otherwise = syntax.otherwise ? [`ELSE ${inner(syntax.otherwise, or)}`] : [];
      return ['CASE', ...whens, ...otherwise, 'END'].join(' ');
    }
    case 'choose':
      return `${syntax.choice}(${syntax.args.map((each) => inner(each, or)).join(', ')})`;
    case 'now':
      return { timestamptz: 'now()', timestamp: 'LOCALTIMESTAMP', date: 'CURRENT_DATE', time: 'LOCALTIME' }[
        syntax.type
      ];
    default:
      writing.foreign = true;
      return '';
  }
}

const levels: Readonly<Record<string, number>> = { '+': sum, '-': sum, '*': product, '/': product, '%': product };

function callText(
  { name, operator, args }: Extract<Syntax, { kind: 'call' }>,
  inner: (part: Syntax, level: number) => string,
  within: (level: number, text: string) => string,
  { typeOf }: Pick<PlainSpelling, 'typeOf'>,
): string {
  if (!operator) return `${name}(${args.map((each) => inner(each, or)).join(', ')})`;
  if (args.length === 1) return within(product, `${name}${inner(args[0] as Syntax, tight)}`);
  const [first, second] = args as [Syntax, Syntax];
  const left = withoutWidening(first, second, typeOf);
  // Of two that were made wider one has to stay so.
  const right = withoutWidening(second, left, typeOf);
  const level = levels[name] ?? test;
  if (level !== test) return within(level, `${inner(left, level)} ${name} ${inner(right, level + 1)}`);
  return within(test, `${inner(bareNumber(left), sum)} ${spelled[name] ?? name} ${inner(bareNumber(right), sum)}`);
}

/** `a >= 1 AND a <= 5` as `a BETWEEN 1 AND 5`. */
function betweenText(
  { operator, args }: Extract<Syntax, { kind: 'logic' }>,
  inner: (part: Syntax, level: number) => string,
  writing: Writing,
): string | undefined {
  const [low, high] = args;
  if (operator !== 'and' || args.length !== 2 || low?.kind !== 'call' || high?.kind !== 'call') return undefined;
  if (low.name !== '>=' || high.name !== '<=') return undefined;
  const [operand, other] = [low, high].map(({ args: [first] }) => written(first as Syntax, { ...writing }, sum));
  if (operand !== other) return undefined;
  const [from, to] = [low, high].map(({ args: [, bound] }) => inner(bareNumber(bound as Syntax), sum));
  return `${operand} BETWEEN ${from} AND ${to}`;
}

/** What a cast is of, where it says nothing that does not follow: of a text to a text, of a number to a number. */
function withoutCast(
  { operand, type }: Extract<Syntax, { kind: 'cast' }>,
  spelling: Pick<PlainSpelling, 'typeOf'>,
): Syntax | undefined {
  if (type.array || type.length !== undefined || type.precision !== undefined) return undefined;
  switch (operand.kind) {
    case 'cast': {
      const isSame = familyOf(operand.type) === familyOf(type) && operand.type.name !== 'char';
      return isSame && withoutCast(operand, spelling) !== undefined ? operand : undefined;
    }
    case 'name':
      return isPlainText(operand, spelling) && familyOf(type) === 'text' ? operand : undefined;
    case 'literal':
      return bareLiteral(operand, type);
    default:
      return undefined;
  }
}

function isPlainText({ path }: NameSyntax, { typeOf }: Pick<PlainSpelling, 'typeOf'>): boolean {
  const known = path.length === 1 ? typeOf(path[0]?.text ?? '') : undefined;
  return known !== undefined && !known.array && known.name !== 'char' && familyOf(known) === 'text';
}

function bareLiteral(literal: LiteralSyntax, type: FieldType): LiteralSyntax | undefined {
  const family = familyOf(type);
  if (family === 'text' && literal.form === 'untyped') return literal;
  // A number's own type stays: it says how it is reckoned with.
  const own = family === 'integer' ? /^-?\d+$/ : family === 'decimal' ? /^-?\d+\.\d+$/ : undefined;
  return own?.test(literal.value ?? '') ? { ...literal, form: 'number' } : undefined;
}

/** A whole number that a server has made one of the kind of what stands beside it: that follows from what stands there. */
function withoutWidening(part: Syntax, beside: Syntax, typeOf: PlainSpelling['typeOf']): Syntax {
  if (part.kind !== 'cast' || part.type.precision !== undefined) return part;
  const family = familyOf(part.type);
  const own = part.operand;
  const isWhole = own.kind === 'literal' ? /^\d+$/.test(own.value ?? '') : familyIn(own, typeOf) === 'integer';
  const isWider = (family === 'decimal' || family === 'float') && familyIn(beside, typeOf) === family;
  return isWhole && isWider ? own : part;
}

/** The family of a number's type; undefined where nothing here says it. */
function familyIn(part: Syntax, typeOf: PlainSpelling['typeOf']): TypeFamily | undefined {
  if (part.kind === 'cast') return familyOf(part.type);
  if (part.kind === 'literal')
    return part.form === 'number' ? (part.value?.includes('.') ? 'decimal' : 'integer') : undefined;
  if (part.kind === 'name') {
    const type = part.path.length === 1 ? typeOf(part.path[0]?.text ?? '') : undefined;
    return type && !type.array ? familyOf(type) : undefined;
  }
  if (part.kind !== 'call' || !part.operator || levels[part.name] === undefined) return undefined;
  const families = part.args.map((each) => familyIn(each, typeOf));
  return families.every((each) => each === families[0]) ? families[0] : undefined;
}

/** A number that is compared: of which type it is makes no difference there. */
function bareNumber(syntax: Syntax): Syntax {
  if (syntax.kind !== 'cast' || syntax.operand.kind !== 'literal') return syntax;
  const { operand, type } = syntax;
  const isNumber = ['integer', 'decimal', 'float'].includes(familyOf(type)) && type.precision === undefined;
  return isNumber && /^-?\d+(\.\d+)?$/.test(operand.value ?? '') ? { ...operand, form: 'number' } : syntax;
}

function literalText({ form, value }: LiteralSyntax): string {
  if (value === null) return 'NULL';
  return form === 'untyped' ? `'${value.replaceAll("'", "''")}'` : value;
}
