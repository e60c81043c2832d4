import { canonicalJson } from '../plan/fingerprint.ts';
import type { ConstraintPlan, DatasetPlan } from '../plan/plan.ts';

import { walk } from '../expression/expression.ts';

import type { Changes } from './changes.ts';
import { type DatasetPair, placeOf } from './compared-version.ts';
import { isSameText } from './is-same-text.ts';
import type { RuleName } from './rules.ts';

/** A condition that is new, over values that are what they were: whether they keep it is to be seen. */
export interface OpenConstraint {
  readonly pair: DatasetPair;
  readonly constraint: ConstraintPlan;
  readonly tell: (rule: RuleName, message: string) => void;
}

/**
 * Reports conditions on rows, but for those that are new over values which are what they were: they are given back. `isSame`
 * says of a field whether its cells are made as they were.
 */
export function compareConstraints(
  changes: Changes,
  pair: DatasetPair,
  isSame: (field: string) => boolean,
): readonly OpenConstraint[] {
  const open: OpenConstraint[] = [];
  const { from, to } = pair;
  const left = [...from.constraints];
  const take = (test: (each: ConstraintPlan) => boolean) => {
    const at = left.findIndex(test);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  // Those that say the same first, so that a name finds what is left.
  const exact = new Map(to.constraints.map((each) => [each, take((other) => isSameCondition(other, each))]));
  for (const now of to.constraints) {
    const old = exact.get(now) ?? take((other) => isMeant(other, now));
    const told = verdict(old, now, () => holds(to, now, isSame));
    // What was no error before is new as one.
    const before = old && (isError(old) || !isError(now)) ? old : undefined;
    if (told === 'open') open.push({ pair, constraint: now, tell: (...words) => add(...words, before, now) });
    else if (told) add(...told, before, now);
  }
  for (const old of left) add('constraint-removed', 'a condition is gone', old, undefined);
  return open;

  function add(
    rule: RuleName,
    message: string,
    old: ConstraintPlan | undefined,
    now: ConstraintPlan | undefined,
  ): void {
    const places = {
      from: placeOf(old && changes.from.places?.get(from.id)?.constraints.get(old)),
      to: placeOf(now && changes.to.places?.get(to.id)?.constraints.get(now)),
    };
    changes.add(rule, pair, { message, before: old ? text(old) : null, after: now ? text(now) : null, places });
  }
}

/** What is to be said of a condition that there is now; undefined: nothing; `open`: the rows tell. */
function verdict(
  old: ConstraintPlan | undefined,
  now: ConstraintPlan,
  holdsAlready: () => boolean,
): readonly [RuleName, string] | 'open' | undefined {
  if (old && isSameCondition(old, now) && isError(old) === isError(now)) {
    const isSame = old.description === now.description && old.name === now.name && old.severity === now.severity;
    return isSame ? undefined : ['description-changed', 'a condition is described in other words'];
  }
  if (old && isError(old) && !isError(now)) return ['constraint-removed', 'a condition is no error any more'];
  return holdsAlready() ? 'open' : ['constraint-added', 'a condition for which values change'];
}

/** Whether a condition that says something else is the same one, changed: by its name, else by what it is described as. */
function isMeant(one: ConstraintPlan, other: ConstraintPlan): boolean {
  if (one.name !== undefined || other.name !== undefined) return one.name === other.name;
  return one.description !== undefined && one.description === other.description;
}

/** By what it says, or by how it is written: the type of a field in it is told at that field. */
function isSameCondition(one: ConstraintPlan, other: ConstraintPlan): boolean {
  return isSameText(one.text, other.text) || canonicalJson(one.expression) === canonicalJson(other.expression);
}

function isError({ severity }: ConstraintPlan): boolean {
  return severity === 'error';
}

function text({ name, text: own, severity, description }: ConstraintPlan): string {
  const label = name === undefined ? '' : `${name}: `;
  const level = severity === 'error' ? '' : ` (${severity})`;
  return `${label}${own.replace(/\s+/g, ' ').trim()}${level}${description === undefined ? '' : ` — ${description}`}`;
}

/** Whether all that a condition reads of the row is made as it was. */
function holds({ fields }: DatasetPlan, { expression }: ConstraintPlan, isSame: (field: string) => boolean): boolean {
  const read = [...walk(expression)].flatMap((part) =>
    part.kind === 'field' ? [part.path[0] as string] : part.kind === 'unique' ? part.fields : [],
  );
  const own = read.filter((name) => fields.some((field) => field.name === name));
  return own.every(isSame);
}
