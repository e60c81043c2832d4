import { type GroupKind, groupKinds } from '../values/group-kind.ts';

import { generators } from './index.ts';

/** The names of fields that join a group of each kind: those of its generators, and those that these tell. */
const names = new Map(
  groupKinds.map((kind) => [
    kind,
    new Set(
      generators.flatMap(({ group, name, aliases = [], joinsAs = [], roles }) =>
        group === kind ? (roles ? [...roles.keys()] : [name, ...aliases, ...joinsAs]) : [],
      ),
    ),
  ]),
);

/**
 * The group's instance that a field's name alone joins: `city` the row's own, which is the empty one, `billing_city` and
 * `billingCity` that of `billing`. Undefined: the name is none that joins.
 */
export function instanceOf(kind: GroupKind, name: string): string | undefined {
  const [before] = split(name, (own) => (names.get(kind) as ReadonlySet<string>).has(own)) ?? [];
  return before === undefined ? undefined : ownInstance(kind, before);
}

/** What a field's name says that it shows of its group: `billed_created_at` the time `created`. */
export function roleOf(roles: ReadonlyMap<string, string>, name: string): string | undefined {
  const [, own = ''] = split(name, (each) => roles.has(each)) ?? [];
  return roles.get(own);
}

/** A name in two: the longest end that is known, and the words before it. */
function split(name: string, isKnown: (end: string) => boolean): [string, string] | undefined {
  const spelled = snakeCase(name);
  for (let end = spelled, at = 0; ; end = spelled.slice(at)) {
    if (isKnown(end)) return [spelled.slice(0, Math.max(0, at - 1)), end];
    at = spelled.indexOf('_', at) + 1;
    if (at === 0) return undefined;
  }
}

/** An instance as it is spelled: one that is called as its kind is the row's own. */
export function ownInstance(kind: GroupKind, instance: string): string {
  const spelled = snakeCase(instance);
  return spelled === kind ? '' : spelled;
}

function snakeCase(name: string): string {
  if (plain.test(name)) return name;
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
}

/** Most names are spelled so as it is. */
const plain = /^[a-z0-9_]*$/;
