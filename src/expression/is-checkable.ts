import { type FieldType, familyOf, type TypeFamily } from '../values/type.ts';

import { type Expression, walk } from './expression.ts';

/**
 * Whether a database may have the condition as a CHECK: a function of the row alone, the same at any time and in any session.
 * `isOfRow`: which paths the row has by itself.
 */
export function isCheckable(condition: Expression, isOfRow: IsOfRow = isField): boolean {
  for (const part of walk(condition))
    if (isBeyondRow(part, isOfRow) || followsSession(part) || isForeign(part)) return false;
  return true;
}

type IsOfRow = (path: readonly string[]) => boolean;

function isField({ length }: readonly string[]): boolean {
  return length === 1;
}

function isBeyondRow(part: Expression, isOfRow: IsOfRow): boolean {
  return beyondTheRow.has(part.kind) || (part.kind === 'field' && !isOfRow(part.path));
}

const beyondTheRow = new Set<Expression['kind']>(['now', 'in-dataset', 'aggregate', 'unique']);

/** The session's time zone and its styles of dates, intervals and floats give a server's conversions another meaning. */
function followsSession(part: Expression): boolean {
  if (part.kind === 'cast') return part.operand.kind !== 'literal' && isStyled(part.operand.type, part.type);
  if (part.kind === 'concat') return part.args.some(({ type }) => styled.has(familyOf(type)));
  return part.kind === 'apply' && part.operation.includes('timestamptz') && !zoneless.test(part.operation);
}

/** What a database does in another way: texts in the order of its collation, regular expressions in its own dialect. */
function isForeign(part: Expression): boolean {
  if (part.kind === 'choose')
    return part.choice !== 'coalesce' && part.choice !== 'nullif' && familyOf(part.type) === 'text';
  if (part.kind !== 'apply') return false;
  if (/^(?:<|<=|>|>=)\((?:text|char),/.test(part.operation)) return true;
  return isForeignPattern(part);
}

/** A regular expression that PostgreSQL may read in another way than we do. */
export function isForeignPattern(part: Expression): boolean {
  return part.kind === 'apply' && /^!?~\*?\(/.test(part.operation) && !isPortable(part.args[1]);
}

/** Patterns of what RE2 and PostgreSQL read alike: plain characters, classes, groups, counts. */
function isPortable(pattern: Expression | undefined): boolean {
  if (pattern?.kind !== 'literal' || pattern.value === null) return false;
  return /^(?:[^\\()[\]|]|\\[dsw.*+?()[\]{}^$|/\\-]|\[\^?(?:[^\\[\]]|\\[dsw.\-\\[\]])+\]|\((?!\?)|\(\?:|\)|\|(?!\||\)|$))*$/.test(
    pattern.value,
  );
}

const styled: ReadonlySet<TypeFamily> = new Set(['date', 'timestamp', 'timestamptz', 'interval', 'float']);

function isStyled(from: FieldType, to: FieldType): boolean {
  const families = [familyOf(from), familyOf(to)];
  const text = families.includes('text') && families.some((each) => styled.has(each));
  return text || families.filter((each) => each === 'timestamptz').length === 1;
}

/** Instants compare, and lie apart, alike in all zones. */
const zoneless = /^(?:=|<>|<|<=|>|>=|-)\(timestamptz,timestamptz\)$/;
