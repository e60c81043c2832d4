import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import { TargetFailure } from '../target-failure.ts';

import { type ForeignKey, foreignKeysTo } from './relations.ts';
import type { Session } from './session.ts';

export interface DeferOptions {
  /** Rows change places with others: no order satisfies any of the keys that the role may alter. */
  readonly all?: boolean;
}

/**
 * Foreign keys that no order of the tables (their object ids, in load order) satisfies (circles, and what lies against the
 * order) are looked at when all rows are there: an owner may say so of a key for the length of a transaction, and anybody of
 * one that is deferrable. What is returned says that it is then as it was; it comes after the last row, for a key with
 * pending checks cannot be altered.
 */
export async function deferringKeys(
  session: Session,
  tables: readonly number[],
  { all = false }: DeferOptions = {},
): Promise<() => Promise<void>> {
  const keys = await foreignKeysTo(session, tables);
  const late = keys.filter(({ childId, parentId, deferred, deferrable, owned }) => {
    const [child, parent] = [tables.indexOf(childId), tables.indexOf(parentId)];
    return child >= 0 && !deferred && (parent > child || (all && (owned || deferrable)));
  });
  const altered = late.filter(({ deferrable }) => !deferrable);
  const refused = altered.filter(({ owned }) => !owned);
  if (refused.length > 0) throw new TargetFailure(refused.map(notOwned), 'no');
  for (const key of altered) await alter(key, 'DEFERRABLE INITIALLY DEFERRED');
  for (const { childSchema, name, deferrable } of late)
    if (deferrable) await session.run(`SET CONSTRAINTS ${childSchema}.${postgresql.identifier(name)} DEFERRED`);
  return async () => {
    await session.run('SET CONSTRAINTS ALL IMMEDIATE');
    for (const key of altered) await alter(key, 'NOT DEFERRABLE');
  };

  async function alter({ child, name }: ForeignKey, how: string): Promise<void> {
    await session.run(`ALTER TABLE ${child} ALTER CONSTRAINT ${postgresql.identifier(name)} ${how}`);
  }
}

function notOwned({ child, name }: ForeignKey) {
  const message = `foreign key \`${name}\` of ${child} can be kept by no order of the tables, and the role does not own the table`;
  const help = `as its owner: \`ALTER TABLE ${child} ALTER CONSTRAINT ${postgresql.identifier(name)} DEFERRABLE\`, or load as that role`;
  return diagnostic('DC712', message, { help });
}
