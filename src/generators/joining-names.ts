import { type GroupKind, groupKinds } from '../values/group-kind.ts';

import { generators } from './index.ts';

/** The names of fields that join a group of each kind: those of its generators, and those that these tell. */
const names = new Map(
  groupKinds.map((kind) => [
    kind,
    new Set(
      generators.flatMap(({ group, name, aliases = [], joinsAs = [] }) =>
        group === kind ? [name, ...aliases, ...joinsAs] : [],
      ),
    ),
  ]),
);

/**
 * The group's instance that a field's name alone joins: `city` the row's own, which is the empty one, `billing_city` and
 * `billingCity` that of `billing`. Undefined: the name is none that joins.
 */
export function instanceOf(kind: GroupKind, name: string): string | undefined {
  const known = names.get(kind) as ReadonlySet<string>;
  const words = snakeCase(name).split('_');
  for (let at = 0; at < words.length; at++)
    if (known.has(words.slice(at).join('_'))) return ownInstance(kind, words.slice(0, at).join('_'));
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
