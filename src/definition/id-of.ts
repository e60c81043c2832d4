import { defaultNamespace } from './definition.ts';

/** What tells definitions of one kind apart: their `metadata`, and whatever else names one. */
interface Named {
  readonly name: string;
  /** Absent: the default one. */
  readonly namespace?: string | undefined;
}

/** `namespace/name`, which no two definitions of a kind share. */
export function idOf({ name, namespace = defaultNamespace }: Named): string {
  return `${namespace}/${name}`;
}

/** Whether users mean it by a name: they may leave the namespace away. */
export function isCalled(named: Named, asked: string): boolean {
  return asked === named.name || asked === idOf(named);
}

/** All that users may call it. */
export function namesOf(named: Named): [string, string] {
  return [named.name, idOf(named)];
}
