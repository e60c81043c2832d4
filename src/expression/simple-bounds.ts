import { turned } from './limit.ts';
import type { Syntax } from './syntax.ts';

/** What a condition says of one column alone, as far as it is said plainly. */
export interface ColumnBounds {
  /** The values that it may have. */
  readonly values?: readonly string[];
  readonly least?: Bound;
  readonly greatest?: Bound;
  /** Values that the condition knows, and there may be others. */
  readonly known?: readonly string[];
  /** A regular expression that is found in it. */
  readonly pattern?: string;
  /** How long it is at least, and at most: characters of a text, bytes of `bytea`. */
  readonly shortest?: number;
  readonly longest?: number;
}

export interface Bound {
  readonly value: string;
  /** Whether the value itself is none that it may have. */
  readonly open: boolean;
}

/** The bounds that a condition, as a whole or in the parts that `AND` joins, has for columns, by name. */
export function simpleBounds(condition: Syntax): ReadonlyMap<string, ColumnBounds> {
  const found = new Map<string, ColumnBounds>();
  for (const { column, value } of comparedTexts(condition)) {
    const { known = [] } = found.get(column) ?? {};
    found.set(column, { known: known.includes(value) ? known : [...known, value] });
  }
  for (const part of conjuncts(condition)) {
    const bound = boundOf(part);
    if (bound) found.set(bound.column, { ...found.get(bound.column), ...bound.bounds });
  }
  return found;
}

function conjuncts(condition: Syntax): readonly Syntax[] {
  return condition.kind === 'logic' && condition.operator === 'and' ? condition.args.flatMap(conjuncts) : [condition];
}

/** Columns that are held against a text anywhere in a condition, with the text. */
function comparedTexts(part: Syntax): readonly { column: string; value: string }[] {
  switch (part.kind) {
    case 'call': {
      const [column] = part.args.flatMap((each) => columnOf(each) ?? []);
      const [literal] = part.args.flatMap((each) => textOf(each) ?? []);
      const own = part.operator && part.name === '=' && column !== undefined && literal !== undefined;
      return own ? [{ column, value: literal }] : part.args.flatMap(comparedTexts);
    }
    case 'in': {
      const column = columnOf(part.operand);
      return column === undefined
        ? []
        : part.items.flatMap((each) => textOf(each) ?? []).map((value) => ({ column, value }));
    }
    case 'logic':
      return part.args.flatMap(comparedTexts);
    case 'not':
    case 'is':
      return comparedTexts(part.operand);
    case 'case':
      return part.branches.flatMap(({ when, result }) => [...comparedTexts(when), ...comparedTexts(result)]);
    default:
      return [];
  }
}

/** A text in quotes, whatever type it is made. */
function textOf(syntax: Syntax): string | undefined {
  if (syntax.kind === 'cast') return textOf(syntax.operand);
  return syntax.kind === 'literal' && syntax.form === 'untyped' ? (syntax.value ?? undefined) : undefined;
}

interface OfColumn {
  readonly column: string;
  readonly bounds: ColumnBounds;
}

function boundOf(part: Syntax): OfColumn | undefined {
  if (part.kind === 'in' && !part.negated) return listed(part.operand, part.items);
  if (part.kind === 'logic' && part.operator === 'or') return either(part.args);
  if (part.kind !== 'call' || !part.operator || part.args.length !== 2) return undefined;
  const [left, right] = part.args as [Syntax, Syntax];
  const isTurned = literalOf(left) !== undefined;
  const [operand, constant] = isTurned ? [right, left] : [left, right];
  const value = literalOf(constant);
  const name = isTurned ? turned[part.name] : part.name;
  const measured = measuredBy(operand);
  if (measured !== undefined) return ofLength(measured, name, value);
  const column = columnOf(operand);
  if (column === undefined || value === undefined || name === undefined) return undefined;
  switch (name) {
    case '=':
      return { column, bounds: { values: [value] } };
    case '>':
    case '>=':
      return { column, bounds: { least: { value, open: name === '>' } } };
    case '<':
    case '<=':
      return { column, bounds: { greatest: { value, open: name === '<' } } };
    case '~':
      return { column, bounds: { pattern: value } };
    default:
      return undefined;
  }
}

/** The column whose length a call is. */
function measuredBy(part: Syntax): string | undefined {
  const isLength = part.kind === 'call' && !part.operator && part.args.length === 1 && lengths.includes(part.name);
  return isLength ? columnOf(part.args[0] as Syntax) : undefined;
}

/** Bytes of a text are its characters where it has no others than generated codes have. */
const lengths: readonly string[] = ['length', 'char_length', 'character_length', 'octet_length'];

function ofLength(column: string, operator: string | undefined, text = ''): OfColumn | undefined {
  if (!/^\d{1,9}$/.test(text)) return undefined;
  const value = Number(text);
  switch (operator) {
    case '=':
      return { column, bounds: { shortest: value, longest: value } };
    case '>':
    case '>=':
      return { column, bounds: { shortest: operator === '>' ? value + 1 : value } };
    case '<':
    case '<=':
      return { column, bounds: { longest: operator === '<' ? value - 1 : value } };
    default:
      return undefined;
  }
}

function listed(operand: Syntax, items: readonly Syntax[]): OfColumn | undefined {
  const column = columnOf(operand);
  const values = items.map(literalOf);
  const isPlain = column !== undefined && values.every((value) => value !== undefined);
  return isPlain ? { column, bounds: { values } } : undefined;
}

/** `a = 1 OR a = 2`; `a IS NULL OR …` says of the values that are there what its other part says. */
function either(parts: readonly Syntax[]): OfColumn | undefined {
  const rest = parts.filter((part) => !(part.kind === 'is' && part.test === 'null' && !part.negated));
  const bounds = rest.map(boundOf);
  const [first] = bounds;
  if (!first || bounds.some((each) => each?.column !== first.column)) return undefined;
  if (bounds.length === 1) return first;
  const values = bounds.map((each) => each?.bounds.values);
  return values.every((each) => each !== undefined)
    ? { column: first.column, bounds: { values: (values as string[][]).flat() } }
    : undefined;
}

function columnOf(syntax: Syntax): string | undefined {
  if (syntax.kind === 'cast') return columnOf(syntax.operand);
  return syntax.kind === 'name' && syntax.path.length === 1 ? syntax.path[0]?.text : undefined;
}

function literalOf(syntax: Syntax): string | undefined {
  if (syntax.kind === 'cast') return literalOf(syntax.operand);
  if (syntax.kind === 'call' && syntax.name === '-' && syntax.args.length === 1) {
    const value = literalOf(syntax.args[0] as Syntax);
    return value === undefined ? undefined : `-${value}`;
  }
  return syntax.kind === 'literal' ? (syntax.value ?? undefined) : undefined;
}
