import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { Loading } from './loading.ts';
import { type ForeignKey, foreignKeysTo } from './relations.ts';

/**
 * Foreign keys that no order of the tables satisfies (circles, and what lies against the plan's order) are looked at
 * when all rows are there: an owner may say so of a key for the length of a transaction. What is returned says that it
 * is then as it was; it comes after the last row, for a key with pending checks cannot be altered.
 */
export async function deferringKeys({ session, request, there }: Loading): Promise<() => Promise<void>> {
  const order = new Map(
    request.sources.flatMap(({ dataset }, index) => {
      const oid = there.get(dataset.id);
      return oid === undefined ? [] : [[oid, index] as const];
    }),
  );
  const keys = await foreignKeysTo(session, [...order.keys()]);
  const forward = keys.filter(({ childId, parentId, deferred }) => {
    const [child, parent] = [order.get(childId), order.get(parentId)];
    return child !== undefined && parent !== undefined && parent > child && !deferred;
  });
  for (const key of forward) await alter(key, 'DEFERRABLE INITIALLY DEFERRED');
  return async () => {
    if (forward.length === 0) return;
    await session.run('SET CONSTRAINTS ALL IMMEDIATE');
    for (const key of forward) await alter(key, key.deferrable ? 'DEFERRABLE INITIALLY IMMEDIATE' : 'NOT DEFERRABLE');
  };

  async function alter({ child, name }: ForeignKey, how: string): Promise<void> {
    await session.run(`ALTER TABLE ${child} ALTER CONSTRAINT ${postgresql.identifier(name)} ${how}`);
  }
}
