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
  const words = snakeCase(name).split('_');
  for (let at = 0; at < words.length; at++) {
    const end = words.slice(at).join('_');
    if (isKnown(end)) return [words.slice(0, at).join('_'), end];
  }
  return undefined;
}

/** An instance as it is spelled: one that is called as its kind is the row's own. */
export function ownInstance(kind: GroupKind, instance: string): string {
  const spelled = snakeCase(instance);
  return spelled === kind ? '' : spelled;
}

function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
}
