import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import { type ForeignKey, foreignKeysTo } from './relations.ts';
import type { Session } from './session.ts';

export interface DeferOptions {
  /** Rows change places with others: no order satisfies any of the keys that the role may alter. */
  readonly all?: boolean;
}

/**
 * Foreign keys that no order of the tables (their object ids, in load order) satisfies (circles, and what lies against the
 * order) are looked at when all rows are there: an owner may say so of a key for the length of a transaction. What is
 * returned says that it is then as it was; it comes after the last row, for a key with pending checks cannot be altered.
 */
export async function deferringKeys(
  session: Session,
  tables: readonly number[],
  { all = false }: DeferOptions = {},
): Promise<() => Promise<void>> {
  const keys = await foreignKeysTo(session, tables);
  const late = keys.filter(({ childId, parentId, deferred, owned }) => {
    const [child, parent] = [tables.indexOf(childId), tables.indexOf(parentId)];
    return child >= 0 && !deferred && (parent > child || (all && owned));
  });
  for (const key of late) await alter(key, 'DEFERRABLE INITIALLY DEFERRED');
  return async () => {
    await session.run('SET CONSTRAINTS ALL IMMEDIATE');
    for (const key of late) await alter(key, key.deferrable ? 'DEFERRABLE INITIALLY IMMEDIATE' : 'NOT DEFERRABLE');
  };

  async function alter({ child, name }: ForeignKey, how: string): Promise<void> {
    await session.run(`ALTER TABLE ${child} ALTER CONSTRAINT ${postgresql.identifier(name)} ${how}`);
  }
}
