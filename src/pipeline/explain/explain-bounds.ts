import type { BoundPlan, ConstraintPlan, DatasetPlan, FieldPlan, SumPlan } from '../../plan/plan.ts';

import type { Expression } from '../../expression/expression.ts';
import { sqlText } from '../../expression/sql-text.ts';

import type { CellReader } from '../../generate/cell-reader.ts';

/** A limit that a cell keeps to. */
export interface CellBound {
  /** `>= users.created_at`. */
  readonly text: string;
  /** What it comes to in the row, of a sum what its terms are; null: it does not count in the row. */
  readonly value: string | null;
  readonly constraint: ConstraintPlan | undefined;
}

/** The limits of a field in one row, and the trait of that row where the field has some. */
export function boundsOfCell(
  { constraints }: DatasetPlan,
  { source, bounds = [] }: FieldPlan,
  reader: CellReader,
  row: number,
): { readonly bounds: readonly CellBound[]; readonly trait?: string } {
  const variants = source.kind === 'traits' ? source.traits : [];
  const picked = variants.length === 0 ? 0 : reader.portion([{ from: 0, to: 1 }, ...variants], row);
  const variant = variants[picked - 1];
  const own = variant ? (variant.bounds ?? []) : bounds;
  return {
    bounds: own.map((bound) => ({ ...limitOf(bound, reader, row), constraint: constraints[bound.constraint] })),
    ...(variant && { trait: variant.trait }),
  };
}

function limitOf(bound: BoundPlan, reader: CellReader, row: number): Pick<CellBound, 'text' | 'value'> {
  const { operator } = bound;
  if ('expression' in bound) {
    const { demanded, unless } = demandOf(bound.expression);
    const value = reader.value(bound.expression, row);
    return { text: `${operator} ${expressionText(demanded)}${exceptions([unless])}`, value };
  }
  const terms = bound.terms.map(({ times, expression }) => ({ times, expression, ...demandOf(expression) }));
  const values = terms.map(
    ({ expression, demanded }) => [expressionText(demanded), reader.value(expression, row)] as const,
  );
  const isOff = terms.some(({ unless }, at) => unless && values[at]?.[1] === null);
  const sum = sumText(operator, {
    ...bound,
    terms: terms.map(({ times, demanded }) => ({ times, expression: demanded })),
  });
  const text = `${sum}${exceptions(terms.map(({ unless }) => unless))}`;
  if (isOff) return { text, value: null };
  return { text, value: values.length === 0 ? bound.plus : values.map((each) => each.join(' = ')).join(', ') };
}

/** What is demanded, and in which rows it is not: `seats <= 10` of `plan <> 'free' OR seats <= 10`, as the compiler has it. */
function demandOf(expression: Expression): { readonly demanded: Expression; readonly unless?: Expression } {
  if (expression.kind !== 'case' || expression.branches.length !== 1) return { demanded: expression };
  const { branches, otherwise } = expression;
  const [{ when, result }] = branches as [(typeof branches)[0]];
  const isConditional = when.kind === 'not' && otherwise.kind === 'literal' && otherwise.value === null;
  return isConditional ? { demanded: result, unless: when.operand } : { demanded: expression };
}

function exceptions(conditions: readonly (Expression | undefined)[]): string {
  const texts = conditions.flatMap((each) => (each ? [expressionText(each)] : []));
  const bare = (text: string) => (/^\([^()]*\)$/.test(text) ? text.slice(1, -1) : text);
  return texts.length === 0 ? '' : ` unless ${[...new Set(texts)].map(bare).join(' OR ')}`;
}

/** `2 · it <= 100 - red - 3 · green`. */
function sumText(operator: string, { times, plus, terms }: SumPlan): string {
  const parts = terms.map(({ times: by, expression }) => {
    const size = by.replace('-', '');
    return `${by.startsWith('-') ? '-' : '+'} ${size === '1' ? '' : `${size} · `}${expressionText(expression)}`;
  });
  const sum = [...(plus === '0' ? [] : [plus]), ...parts].join(' ').replace(/^\+ /, '');
  return `${times === '1' ? '' : `${times} · it `}${operator} ${sum === '' ? '0' : sum}`;
}

/** For people: a parent's field by its path, which no column of the table is. */
function expressionText(expression: Expression): string {
  const named = JSON.parse(JSON.stringify(expression), (_, value) => {
    if (value?.kind === 'field') return { ...value, path: [value.path.join('.')] };
    return value?.kind === 'now' ? { kind: 'field', type: value.type, path: ['NOW()'] } : value;
  }) as Expression;
  return sqlText(named, (name) => name);
}
