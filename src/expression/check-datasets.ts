import { nearest } from '../base/nearest.ts';

import type { FieldType } from '../values/type.ts';

import { type Checked, type Checking, coerce, fault, nameOfType, typeOf } from './check-context.ts';
import { resolveName, spelling } from './check-names.ts';
import type { Expression } from './expression.ts';
import { isComparable } from './operations/comparisons.ts';
import { type ChildScope, findName, type Scope } from './scope.ts';
import type { Aggregate, NamePart, NameSyntax, Syntax } from './syntax.ts';
import { categoryOf, commonType, withoutSize } from './type-rules.ts';

const boolean: FieldType = { name: 'boolean' };

/** `operand IN (SELECT field FROM dataset)`. */
export function checkInDataset(
  syntax: Extract<Syntax, { kind: 'in-dataset' }>,
  checking: Checking,
): Checked | undefined {
  const operand = checking.check(syntax.operand, checking);
  const dataset = findDataset(syntax.dataset, checking);
  const found = dataset && resolveName(syntax.field, { ...checking, scope: { ...dataset.scope, name: dataset.name } });
  if (!operand || !found) return undefined;
  const type = commonType([typeOf(operand), found.field.type]);
  if (!type) {
    const types = `${nameOfType(typeOf(operand))} and ${nameOfType(found.field.type)}`;
    return fault(checking, 'DC317', `\`IN\` does not take ${types}`, syntax.place);
  }
  const tree = coerce(operand, withoutSize(type), checking);
  if (!tree) return undefined;
  const field = found.path.at(-1) as string;
  return {
    tree: {
      kind: 'in-dataset',
      type: boolean,
      operand: tree,
      dataset: dataset.name,
      field,
      fieldType: found.field.type,
    },
    open: false,
    place: syntax.place,
  };
}

function findDataset({ path, place }: NameSyntax, checking: Checking): { name: string; scope: Scope } | undefined {
  const text = path.map((part) => part.text).join('/');
  const quoted = path.some((part) => part.quoted);
  const { datasets } = checking.scope;
  const name = findName(datasets, { text, quoted });
  const make = name === undefined ? undefined : datasets?.get(name);
  if (name === undefined || !make) {
    const meant = nearest(text, datasets?.keys() ?? []);
    const help = meant === undefined ? undefined : `did you mean \`${meant}\`?`;
    return fault(checking, 'DC316', `\`${text}\` means no dataset`, place, help);
  }
  return { name, scope: make() };
}

/** An aggregate over the dataset's own rows, or over those of the child dataset that all its names begin with. */
export function checkAggregate(
  syntax: Extract<Syntax, { kind: 'aggregate' }>,
  checking: Checking,
): Checked | undefined {
  const { name, distinct, place } = syntax;
  if (checking.aggregated) return fault(checking, 'DC318', 'an aggregate stands inside of an aggregate', place);
  if (!syntax.operand) {
    const tree: Expression = {
      kind: 'aggregate',
      type: { name: 'bigint' },
      name,
      distinct,
      dataset: null,
      operand: null,
    };
    return name === 'count'
      ? { tree, open: false, place }
      : fault(checking, 'DC318', `\`${name}\` needs an argument`, place);
  }
  const child = childOf(syntax.operand, checking);
  if (child === 'unclear') return undefined;
  const inner: Checking = { ...checking, aggregated: true, scope: child?.scope ?? checking.scope };
  const operand = checking.check(child?.operand ?? syntax.operand, inner);
  if (!operand) return undefined;
  const type = resultOf(name, operand.tree.type);
  if (!type) return fault(checking, 'DC317', `there is no \`${name}\` of ${nameOfType(typeOf(operand))}`, place);
  const tree: Expression = {
    kind: 'aggregate',
    type,
    name,
    distinct,
    dataset: child?.scope.name ?? null,
    ...(child?.by && { by: child.by }),
    operand: operand.tree,
  };
  return { tree, open: false, place };
}

interface Child {
  readonly scope: Scope & { readonly name: string };
  /** Without what names begin with. */
  readonly operand: Syntax;
  readonly by?: readonly string[];
}

/** The child dataset that all names begin with, and behind it the way here where there are several. */
function childOf(operand: Syntax, checking: Checking): Child | 'unclear' | undefined {
  const { children } = checking.scope;
  const names = namesIn(operand);
  const firsts = names.map(({ path }) => (path.length > 1 ? findName(children, path[0] as NamePart) : undefined));
  const [name] = firsts;
  const make = name === undefined || firsts.some((each) => each !== name) ? undefined : children?.get(name);
  if (name === undefined || !make) return undefined;
  const { ways, ...child } = make();
  const scope = { ...child, name };
  const ofNames = names.map(({ path }) => (path.length > 2 ? wayCalled(path[1] as NamePart, ways) : undefined));
  const by = ofNames.every((each) => each === ofNames[0]) ? ofNames[0] : undefined;
  if (ways.length < 2) {
    // With one way its name may mean the row that it leads to, too: but not both, or a second one would change what is meant.
    const own = by && names.filter(({ path }) => isThere(path.slice(2), child));
    if (!own || own.length < names.length) return { scope, operand: withoutFirst(operand, 1) };
    const twice = own.find(({ path }) => isThere(path.slice(1), child));
    if (!twice) return { scope, operand: withoutFirst(operand, 2) };
    return faultOfTwoMeanings(twice, name, checking);
  }
  if (by) return { scope, operand: withoutFirst(operand, 2), by };
  const [{ path }, last] = [names[0] as NameSyntax, ways.map(({ names: [, key] }) => key as string)];
  const spelled = last.map((key) =>
    [path[0]?.text, key, path.at(-1)?.text].map((each) => spelling(each ?? '')).join('.'),
  );
  const place = { start: (names[0] as NameSyntax).place.start, end: (names.at(-1) as NameSyntax).place.end };
  const message = `\`${name}\` refers here by ${last.map((each) => `\`${each}\``).join(' and by ')}: nothing says which of its rows are meant`;
  fault(checking, 'DC316', message, place, `say by which: ${spelled.map((each) => `\`${each}\``).join(' or ')}`);
  return 'unclear';
}

/** Whether a path leads to a field. */
function isThere([first, ...rest]: readonly NamePart[], { fields, parents }: Scope): boolean {
  if (!first) return false;
  if (rest.length === 0) return findName(fields, first) !== undefined;
  const parent = findName(parents, first);
  const make = parent === undefined ? undefined : parents.get(parent);
  return make !== undefined && isThere(rest, make());
}

function faultOfTwoMeanings({ path, place }: NameSyntax, child: string, checking: Checking): 'unclear' {
  const [first, way, ...rest] = path.map(({ text }) => text) as [string, string, ...string[]];
  const field = rest.join('.');
  const shown = (parts: readonly string[]) => `\`${parts.map(spelling).join('.')}\``;
  const message = `${shown([first, way, ...rest])} could be \`${field}\` of \`${child}\`, or of the row that they refer to by \`${way}\``;
  const help = `say ${shown([first, ...rest])} for that of \`${child}\`; that of the row itself is ${shown(rest)}, outside of the aggregate`;
  fault(checking, 'DC316', message, place, help);
  return 'unclear';
}

function wayCalled(part: NamePart, ways: ChildScope['ways']): readonly string[] | undefined {
  const called = ways.filter(({ names }) => findName(new Map(names.map((each) => [each, true])), part) !== undefined);
  return called.length === 1 ? called[0]?.by : undefined;
}

function namesIn(syntax: unknown): NameSyntax[] {
  if (Array.isArray(syntax)) return syntax.flatMap(namesIn);
  if (typeof syntax !== 'object' || syntax === null) return [];
  return 'kind' in syntax && syntax.kind === 'name' ? [syntax as NameSyntax] : Object.values(syntax).flatMap(namesIn);
}

/** The same with the first parts of every name left out. */
function withoutFirst<T>(syntax: T, parts: number): T {
  if (Array.isArray(syntax)) return syntax.map((each) => withoutFirst(each, parts)) as T;
  if (typeof syntax !== 'object' || syntax === null) return syntax;
  if ('kind' in syntax && syntax.kind === 'name') {
    const name = syntax as unknown as NameSyntax;
    return { ...name, path: name.path.slice(parts) } as T;
  }
  return Object.fromEntries(Object.entries(syntax).map(([key, value]) => [key, withoutFirst(value, parts)])) as T;
}

/** SUM widens so that it does not overflow, AVG is exact where its argument is. */
function resultOf(name: Aggregate, type: FieldType): FieldType | undefined {
  if (name === 'count') return { name: 'bigint' };
  if (name === 'min' || name === 'max')
    return isComparable(type.name) && type.name !== 'boolean' ? withoutSize(type) : undefined;
  if (type.name === 'interval') return withoutSize(type);
  if (categoryOf(type) !== 'number') return undefined;
  if (type.name === 'double precision' || (type.name === 'real' && name === 'avg')) return { name: 'double precision' };
  if (type.name === 'real') return { name: 'real' };
  return name === 'sum' && (type.name === 'smallint' || type.name === 'integer')
    ? { name: 'bigint' }
    : { name: 'decimal' };
}
