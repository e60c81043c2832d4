import type { FieldType, TypeName } from '../values/type.ts';

import { operations } from './operations/index.ts';
import type { Operation } from './operations/operation.ts';
import { categoryOf, isImplicit, isPreferred } from './type-rules.ts';

/** What an argument is; undefined: a text in quotes or null, whose type is open. */
export type ArgumentType = FieldType | undefined;

const byName = new Map<string, Operation[]>();
for (const each of operations) {
  const key = keyOfCandidates(each.name, each.operator, each.args.length);
  byName.set(key, [...(byName.get(key) ?? []), each]);
}

function keyOfCandidates(name: string, operator: boolean, count: number): string {
  return `${operator ? 'operator' : 'function'} ${name} ${count}`;
}

export const functionNames: readonly string[] = [
  ...new Set(operations.filter((each) => !each.operator).map(({ name }) => name)),
];

export const operatorNames: ReadonlySet<string> = new Set(
  operations.filter((each) => each.operator).map(({ name }) => name),
);

/**
 * The operation that PostgreSQL chooses for these arguments ("Type Conversion", sections 10.2 and 10.3 of its manual);
 * undefined where there is none or no best one.
 */
export function resolve(name: string, operator: boolean, types: readonly ArgumentType[]): Operation | undefined {
  const own = keyOfCandidates(name, operator, types.length);
  const candidates = byName.get(own);
  if (!candidates) return undefined;
  // Nothing else of a type counts.
  const key = types.reduce((text, type) => `${text},${type?.name ?? ''}${type?.array ? '[]' : ''}`, own);
  if (!chosen.has(key)) chosen.set(key, choose(candidates, operator, types));
  return chosen.get(key);
}

/** What was chosen, by name and types: definitions ask for the same again and again. */
const chosen = new Map<string, Operation | undefined>();

function choose(
  candidates: readonly Operation[],
  operator: boolean,
  types: readonly ArgumentType[],
): Operation | undefined {
  if (candidates.some(({ arrays }) => arrays))
    return types[0]?.array && (types[1] === undefined || isNamed(types[1], 'integer')) ? candidates[0] : undefined;
  const args = types.map((type) => (type?.name === 'varchar' ? { ...type, name: 'text' as const } : type));
  return exactMatch(candidates, operator, args) ?? best(candidates, args);
}

/** An untyped operand first counts as one of the other operand's type. */
function exactMatch(
  candidates: readonly Operation[],
  operator: boolean,
  args: readonly ArgumentType[],
): Operation | undefined {
  const [left, right] = args;
  const same = operator && args.length === 2;
  const assumed = same ? [left ?? right, right ?? left] : args;
  return candidates.find((each) => each.args.every((type, i) => isNamed(assumed[i], type)));
}

function isNamed(type: ArgumentType, name: TypeName): boolean {
  return type?.name === name && !type.array;
}

function best(all: readonly Operation[], args: readonly ArgumentType[]): Operation | undefined {
  const viable = all.filter((each) =>
    each.args.every((name, i) => args[i] === undefined || isImplicit(args[i], { name })),
  );
  const exact = mostBy(viable, (each) => count(args, (type, i) => isNamed(type, each.args[i] as TypeName)));
  const liked = mostBy(exact, (each) =>
    count(args, (type, i) => {
      const name = each.args[i] as TypeName;
      return type !== undefined && (isNamed(type, name) || isPreferred({ name }));
    }),
  );
  return sole(liked) ?? sole(byUntyped(liked, args)) ?? sole(byKnown(liked, args));
}

/** Untyped arguments are texts where one of the candidates takes a text there, else of the category that all agree on. */
function byUntyped(candidates: readonly Operation[], args: readonly ArgumentType[]): readonly Operation[] {
  let left = candidates;
  for (const [i, type] of args.entries()) {
    if (type !== undefined) continue;
    const categories = new Set(candidates.map((each) => categoryOf({ name: each.args[i] as TypeName })));
    if (!categories.has('text') && categories.size > 1) return [];
    const category = categories.has('text') ? 'text' : [...categories][0];
    const within = left.filter((each) => categoryOf({ name: each.args[i] as TypeName }) === category);
    const preferred = within.filter((each) => isPreferred({ name: each.args[i] as TypeName }));
    left = preferred.length > 0 ? preferred : within;
  }
  return left;
}

/** If all typed arguments have one type, the untyped ones are taken for it. */
function byKnown(candidates: readonly Operation[], args: readonly ArgumentType[]): readonly Operation[] {
  const known = args.filter((type) => type !== undefined);
  const [first] = known;
  if (!first || known.length === args.length || known.some(({ name }) => name !== first.name)) return [];
  return candidates.filter((each) => each.args.every((name) => isImplicit(first, { name })));
}

function sole(candidates: readonly Operation[]): Operation | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}

function mostBy(candidates: readonly Operation[], score: (operation: Operation) => number): readonly Operation[] {
  const most = Math.max(0, ...candidates.map(score));
  return candidates.filter((each) => score(each) === most);
}

function count(args: readonly ArgumentType[], test: (type: ArgumentType, index: number) => boolean): number {
  return args.filter(test).length;
}
