import type { Expression } from '../../expression/expression.ts';

import type { DatasetDraft } from '../draft.ts';
import { fieldNamed } from '../draft-fields.ts';

import { questionOf } from './questions.ts';

type Logic = Extract<Expression, { kind: 'logic' }>;
type In = Extract<Expression, { kind: 'in' }>;

/** One way in which a condition holds: what it asks of the field that tells the ways apart, and the rest. */
interface Branch {
  /** Undefined: the way is open to all values. */
  readonly values: readonly string[] | undefined;
  readonly rest: readonly Expression[];
}

/**
 * `(status = 'new' AND p) OR (status = 'sent' AND q) OR r` by what the status is: `status <> 'new' OR p OR r`, `status <>
 * 'sent' OR q OR r`, `status IN ('new', 'sent') OR r`, of which each is false just where the whole is for such a status. So
 * many parts are few where the ways multiplied out are many. Undefined where no field tells two ways apart.
 */
export function byValue(condition: Logic, draft: DatasetDraft): Logic | undefined {
  const field = tellingField(condition);
  if (!field) return undefined;
  const branches = condition.args.map((each) => branchOf(each, field));
  const items = [...new Set(branches.flatMap(({ values }) => values ?? []))];
  const among = (values: readonly string[], negated: boolean): In => ({
    ...field.question,
    negated,
    items: values.map((value) => ({ ...field.literal, value })),
  });
  const groups = new Map<string, string[]>();
  for (const value of items) {
    const open = branches.flatMap(({ values }, at) => (!values || values.includes(value) ? [at] : [])).join();
    groups.set(open, [...(groups.get(open) ?? []), value]);
  }
  const any = (first: Expression, open: readonly Branch[]): Expression[] => {
    if (open.some(({ rest }) => rest.length === 0)) return [];
    const ways = open.map(({ rest: [only, ...more] }): Expression => {
      return more.length === 0
        ? (only as Expression)
        : { ...condition, operator: 'and', args: [only as Expression, ...more] };
    });
    return [ways.length === 0 ? first : { ...condition, operator: 'or', args: [first, ...ways] }];
  };
  const parts = [...groups].flatMap(([open, values]) =>
    any(
      among(values, true),
      open.split(',').map((at) => branches[Number(at)] as Branch),
    ),
  );
  const others = any(
    among(items, false),
    branches.filter(({ values }) => !values),
  );
  const nulls = isNeverNull(field.path, draft) ? [] : any(notNull(field.operand), branches);
  return { ...condition, operator: 'and', args: [...parts, ...others, ...nulls] };
}

interface Telling {
  readonly path: readonly string[];
  readonly operand: Expression;
  readonly question: In;
  readonly literal: Extract<Expression, { kind: 'literal' }>;
}

/** The field that most ways ask for a value of; two of them at least, and not for the same. */
function tellingField({ args }: Logic): Telling | undefined {
  const asked = new Map<string, { found: Telling; ways: number; values: Set<string> }>();
  for (const way of args) {
    for (const part of partsOfWay(way)) {
      const found = tellingIn(part);
      const values = questionOf(part)?.values;
      if (!found || !values) continue;
      const key = found.path.join('.');
      const known = asked.get(key) ?? { found, ways: 0, values: new Set() };
      asked.set(key, { found, ways: known.ways + 1, values: new Set([...known.values, ...values]) });
    }
  }
  const [most] = [...asked.values()]
    .filter(({ ways, values }) => ways > 1 && values.size > 1)
    .sort((a, b) => b.ways - a.ways);
  return most?.found;
}

/** A part that asks for a value, as it can be asked for others. */
function tellingIn(part: Expression): Telling | undefined {
  const asked = questionOf(part);
  if (!asked?.values || asked.negated || part.kind === 'field') return undefined;
  const [operand, literal] =
    part.kind === 'in'
      ? [part.operand, part.items[0]]
      : part.kind === 'apply'
        ? part.args[1]?.kind === 'literal'
          ? [part.args[0], part.args[1]]
          : [part.args[1], part.args[0]]
        : [];
  if (!operand || literal?.kind !== 'literal') return undefined;
  const question: In = { kind: 'in', type: part.type, negated: false, operand, items: [] };
  return { path: asked.field.split('.'), operand, question, literal };
}

function partsOfWay(way: Expression): readonly Expression[] {
  return way.kind === 'logic' && way.operator === 'and' ? way.args.flatMap(partsOfWay) : [way];
}

function branchOf(way: Expression, { path }: Telling): Branch {
  const name = path.join('.');
  const parts = partsOfWay(way);
  const guards = parts.flatMap((part) => {
    const question = tellingIn(part) && questionOf(part);
    return question?.field === name && question.values ? [{ part, values: question.values }] : [];
  });
  if (guards.length === 0) return { values: undefined, rest: parts };
  const values = guards.map((guard) => guard.values).reduce((a, b) => a.filter((value) => b.includes(value)));
  return { values, rest: parts.filter((part) => !guards.some((guard) => guard.part === part)) };
}

function isNeverNull(path: readonly string[], draft: DatasetDraft): boolean {
  return path.length === 1 && fieldNamed(draft, path[0] as string)?.nullable === false;
}

function notNull(operand: Expression): Expression {
  if (operand.kind === 'cast') return notNull(operand.operand);
  return { kind: 'is', type: { name: 'boolean' }, test: 'null', negated: true, operand };
}
