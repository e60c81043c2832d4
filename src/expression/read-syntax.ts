import type { A_Expr, FuncCall, Node, SelectStmt, SubLink, TypeCast } from 'libpg-query';

import { readTypeName } from './read-type-name.ts';
import type { Aggregate, NowType, Place, Syntax, Test } from './syntax.ts';
import { foreign, nameAt, type Places, placeAt, stringOf } from './syntax-places.ts';

/** Makes the parser's tree, which knows all of SQL, a tree of what expressions have here. */
export function readSyntax(node: Node, places: Places): Syntax {
  const [[kind, content] = ['', {}]] = Object.entries(node);
  const reader = readers[kind as keyof typeof readers] as ((content: unknown, places: Places) => Syntax) | undefined;
  return reader?.(content, places) ?? foreign(places, (content as { location?: number }).location, constructs[kind]);
}

const constructs: Readonly<Record<string, string>> = {
  A_ArrayExpr: 'an array',
  A_Indirection: 'a subscript',
  CollateClause: 'COLLATE',
  ParamRef: 'a parameter',
  RowExpr: 'a list of several expressions',
  SubLink: 'a subquery',
};

/** By the parser's name of a node. A reader that returns nothing has met a variety that expressions do not have. */
const readers = {
  A_Const(content: { location?: number; isnull?: boolean } & Record<string, unknown>, places: Places): Syntax {
    const place = placeAt(places, content.location);
    if (content.isnull) return { kind: 'literal', form: 'untyped', value: null, place };
    const { ival, fval, sval, boolval } = content as Record<string, Record<string, unknown> | undefined>;
    if (ival) return { kind: 'literal', form: 'number', value: String(ival.ival ?? 0), place };
    if (fval) return { kind: 'literal', form: 'number', value: String(fval.fval), place };
    if (boolval) return { kind: 'literal', form: 'boolean', value: String(boolval.boolval ?? false), place };
    if (sval) return { kind: 'literal', form: 'untyped', value: String(sval.sval ?? ''), place };
    return foreign(places, content.location, 'a bit string');
  },
  ColumnRef({ fields = [], location }: { fields?: Node[]; location?: number }, places: Places): Syntax | undefined {
    return fields.every((each) => 'String' in each) ? nameAt(places, location, fields.map(stringOf)) : undefined;
  },
  A_Expr: readOperator,
  FuncCall: readCall,
  TypeCast: readCast,
  SubLink: readSubquery,
  BoolExpr(
    { boolop, args = [], location }: { boolop?: string; args?: Node[]; location?: number },
    places: Places,
  ): Syntax {
    const place = placeAt(places, location);
    const parts = args.map((each) => readSyntax(each, places));
    if (boolop === 'NOT_EXPR') return { kind: 'not', operand: parts[0] as Syntax, place };
    return { kind: 'logic', operator: boolop === 'AND_EXPR' ? 'and' : 'or', args: parts, place };
  },
  NullTest(content: { arg?: Node; nulltesttype?: string; location?: number }, places: Places): Syntax {
    const place = placeAt(places, content.location);
    const operand = readSyntax(content.arg as Node, places);
    return { kind: 'is', test: 'null', negated: content.nulltesttype === 'IS_NOT_NULL', operand, place };
  },
  BooleanTest(content: { arg?: Node; booltesttype?: string; location?: number }, places: Places): Syntax {
    const [, not, word = ''] = /^IS_(NOT_)?(\w+)$/.exec(content.booltesttype ?? '') ?? [];
    const place = placeAt(places, content.location);
    const operand = readSyntax(content.arg as Node, places);
    return { kind: 'is', test: word.toLowerCase() as Test, negated: not !== undefined, operand, place };
  },
  CaseExpr: readCase,
  CoalesceExpr({ args = [], location }: { args?: Node[]; location?: number }, places: Places): Syntax {
    return { kind: 'choose', choice: 'coalesce', args: readAll(args, places), place: placeAt(places, location) };
  },
  MinMaxExpr(content: { op?: string; args?: Node[]; location?: number }, places: Places): Syntax {
    const choice = content.op === 'IS_GREATEST' ? 'greatest' : 'least';
    return { kind: 'choose', choice, args: readAll(content.args, places), place: placeAt(places, content.location) };
  },
  SQLValueFunction({ op, location }: { op?: string; location?: number }, places: Places): Syntax | undefined {
    const type = clocks[op ?? ''];
    const place = placeAt(places, location);
    if (type) return { kind: 'now', type, place };
    const index = places.indexAt(location);
    return foreign(places, location, places.tokens[index]?.text.toUpperCase());
  },
};

const clocks: Readonly<Record<string, NowType>> = {
  SVFOP_CURRENT_DATE: 'date',
  SVFOP_CURRENT_TIMESTAMP: 'timestamptz',
  SVFOP_LOCALTIMESTAMP: 'timestamp',
  SVFOP_LOCALTIME: 'time',
};

function readOperator(content: A_Expr, places: Places): Syntax | undefined {
  const place = placeAt(places, content.location);
  const name = (content.name ?? []).map(stringOf).join('.');
  const left = content.lexpr && readSyntax(content.lexpr, places);
  const list = content.rexpr && 'List' in content.rexpr ? content.rexpr.List.items : undefined;
  if (list) return left && readList(content.kind, name, left, readAll(list, places), place);
  if (left && content.kind === `AEXPR_OP_${anyOrAll[name] ?? ''}`) {
    const items = readArray(content.rexpr as Node, places);
    return items && { kind: 'in', negated: name === '<>', operand: left, items, place };
  }
  const right = readSyntax(content.rexpr as Node, places);
  const args = left ? [left, right] : [right];
  switch (content.kind) {
    case 'AEXPR_OP':
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE':
      return { kind: 'call', name, operator: true, args, place };
    case 'AEXPR_SIMILAR':
      return {
        kind: 'call',
        name: name === '!~' ? 'not similar to' : 'similar to',
        operator: true,
        args: similar(args),
        place,
      };
    case 'AEXPR_DISTINCT':
    case 'AEXPR_NOT_DISTINCT':
      return {
        kind: 'distinct',
        negated: content.kind === 'AEXPR_NOT_DISTINCT',
        args: args as [Syntax, Syntax],
        place,
      };
    case 'AEXPR_NULLIF':
      return { kind: 'choose', choice: 'nullif', args, place };
    default:
      return undefined;
  }
}

/** The way in which servers print `IN` and `NOT IN`: `= ANY (ARRAY[…])`, `<> ALL (ARRAY[…])`. */
const anyOrAll: Readonly<Record<string, string>> = { '=': 'ANY', '<>': 'ALL' };

/** The items of an array that is written down, each of the type that the whole is made; undefined of any other. */
function readArray(node: Node, places: Places): readonly Syntax[] | undefined {
  if ('A_ArrayExpr' in node) return readAll(node.A_ArrayExpr.elements, places);
  if (!('TypeCast' in node) || !node.TypeCast.arg || !node.TypeCast.typeName) return undefined;
  const items = readArray(node.TypeCast.arg, places);
  const { arrayBounds, ...item } = node.TypeCast.typeName;
  const read = arrayBounds && readTypeName(item);
  return items && read && items.map((operand) => ({ kind: 'cast', operand, ...read, place: operand.place }));
}

/** The grammar wraps the pattern of SIMILAR TO in a call that makes it a POSIX one: the pattern is enough. */
function similar([left, right]: readonly Syntax[]): Syntax[] {
  const pattern =
    right?.kind === 'call' && right.name === 'similar_to_escape' && right.args.length === 1 ? right.args[0] : right;
  return [left as Syntax, pattern as Syntax];
}

function readList(
  kind: A_Expr['kind'],
  name: string,
  operand: Syntax,
  items: readonly Syntax[],
  place: Place,
): Syntax | undefined {
  if (kind === 'AEXPR_IN') return { kind: 'in', negated: name === '<>', operand, items, place };
  const [low, high] = items as [Syntax, Syntax];
  const call = (operator: string, bound: Syntax): Syntax => ({
    kind: 'call',
    name: operator,
    operator: true,
    args: [operand, bound],
    place,
  });
  const between = (from: Syntax, to: Syntax): Syntax => ({
    kind: 'logic',
    operator: 'and',
    args: [call('>=', from), call('<=', to)],
    place,
  });
  const [, not, symmetric] = /^AEXPR_(NOT_)?BETWEEN(_SYM)?$/.exec(kind ?? '') ?? [];
  const inside: Syntax = symmetric
    ? { kind: 'logic', operator: 'or', args: [between(low, high), between(high, low)], place }
    : between(low, high);
  return not ? { kind: 'not', operand: inside, place } : inside;
}

const aggregates = new Set(['count', 'sum', 'min', 'max', 'avg']);

function readCall(content: FuncCall, places: Places): Syntax {
  const place = placeAt(places, content.location);
  const [name = '', schema = 'pg_catalog'] = (content.funcname ?? []).map(stringOf).reverse();
  const args = readAll(content.args, places);
  const decorated = content.agg_filter ?? content.over ?? content.agg_order ?? content.agg_within_group;
  if (schema !== 'pg_catalog' || decorated || content.func_variadic)
    return foreign(places, content.location, `this form of ${name}`);
  if (aggregates.has(name) && args.length < 2) {
    const distinct = content.agg_distinct === true;
    return { kind: 'aggregate', name: name as Aggregate, distinct, operand: args[0], place };
  }
  if (content.agg_star || content.agg_distinct) return foreign(places, content.location, `this form of ${name}`);
  if (name === 'now' && args.length === 0) return { kind: 'now', type: 'timestamptz', place };
  return { kind: 'call', name, operator: false, args, place };
}

function readCast({ arg, typeName, location }: TypeCast, places: Places): Syntax {
  const place = placeAt(places, location === undefined || location < 0 ? typeName?.location : location);
  const read = typeName && readTypeName(typeName);
  if (!read) return foreign(places, typeName?.location, 'this type');
  return { kind: 'cast', operand: readSyntax(arg as Node, places), ...read, place };
}

function readCase(content: { arg?: Node; args?: Node[]; defresult?: Node; location?: number }, places: Places): Syntax {
  const place = placeAt(places, content.location);
  const subject = content.arg && readSyntax(content.arg, places);
  const branches = (content.args ?? []).map((each) => {
    const { expr, result } = (each as { CaseWhen: { expr: Node; result: Node } }).CaseWhen;
    const test = readSyntax(expr, places);
    const when: Syntax = subject
      ? { kind: 'call', name: '=', operator: true, args: [subject, test], place: test.place }
      : test;
    return { when, result: readSyntax(result, places) };
  });
  return { kind: 'case', branches, otherwise: content.defresult && readSyntax(content.defresult, places), place };
}

/** `… IN (SELECT field FROM dataset)` and no other subquery. */
function readSubquery(
  { subLinkType, testexpr, subselect, operName, location }: SubLink,
  places: Places,
): Syntax | undefined {
  const select = subselect && 'SelectStmt' in subselect ? subselect.SelectStmt : undefined;
  if (subLinkType !== 'ANY_SUBLINK' || operName || !testexpr || !select || !isPlainSelect(select)) return undefined;
  const [target] = select.targetList ?? [];
  const [from] = select.fromClause ?? [];
  const column = target && 'ResTarget' in target ? target.ResTarget.val : undefined;
  if (!column || !('ColumnRef' in column) || !from || !('RangeVar' in from)) return undefined;
  const field = readSyntax(column, places);
  const { schemaname, relname = '', location: at, alias } = from.RangeVar;
  if (field.kind !== 'name' || alias) return undefined;
  const dataset = nameAt(places, at, schemaname === undefined ? [relname] : [schemaname, relname]);
  return {
    kind: 'in-dataset',
    operand: readSyntax(testexpr, places),
    dataset,
    field,
    place: placeAt(places, location),
  };
}

const plainParts = new Set(['targetList', 'fromClause', 'limitOption', 'op']);

/** Whether a SELECT is what an expression becomes in the text that is parsed: one value, and nothing around it. */
export function isPlainSelect(select: SelectStmt): boolean {
  const single = select.targetList?.length === 1 && (select.fromClause?.length ?? 0) <= 1;
  return single && select.op === 'SETOP_NONE' && Object.keys(select).every((part) => plainParts.has(part));
}

function readAll(nodes: readonly Node[] | undefined, places: Places): Syntax[] {
  return (nodes ?? []).map((each) => readSyntax(each, places));
}
