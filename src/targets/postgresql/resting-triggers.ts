import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { identifier } from '../../formats/sql/postgresql/names.ts';

import { TargetFailure } from '../target-failure.ts';

import type { Session } from './session.ts';

interface Trigger {
  /** The table as SQL names it: one of those asked for, or a partition of one. */
  readonly table: string;
  readonly name: string;
  /** `tgenabled`: for origin, disabled, replica, always. */
  readonly state: 'O' | 'D' | 'R' | 'A';
  /** Whether the role may alter the table. */
  readonly owned: boolean;
}

/**
 * Disables the triggers of tables (by object ids) and of their partitions until what is returned is called, all in one transaction:
 * where it is undone, they are what they were. Triggers of foreign keys are the server's own, and go on.
 */
export async function restTriggers(session: Session, tables: readonly number[]): Promise<() => Promise<void>> {
  const triggers = await session.query<Trigger>(triggersOf, [JSON.stringify(tables)]);
  const firing = triggers.filter(({ state }) => state !== 'D');
  const refused = firing.filter(({ owned }) => !owned);
  if (refused.length > 0) throw new TargetFailure(refused.map(notOwned), 'no');
  for (const each of firing) await alter(each, 'D');
  return async () => {
    if (firing.length === 0) return;
    // A table with pending checks cannot be altered.
    await session.run('SET CONSTRAINTS ALL IMMEDIATE');
    // What is said of a table goes for its partitions too, which come behind it with what they were.
    for (const each of triggers) await alter(each, each.state);
  };

  async function alter({ table, name }: Trigger, state: Trigger['state']): Promise<void> {
    await session.run(`ALTER TABLE ${table} ${verbs[state]} TRIGGER ${identifier(name)}`);
  }
}

const verbs = { O: 'ENABLE', D: 'DISABLE', R: 'ENABLE REPLICA', A: 'ENABLE ALWAYS' } as const;

/** Tables before their partitions. */
const triggersOf = `
WITH RECURSIVE tree(oid, depth) AS (
  SELECT value::oid, 0 FROM json_array_elements_text($1::json)
  UNION SELECT i.inhrelid, depth + 1 FROM tree JOIN pg_catalog.pg_inherits i ON i.inhparent = tree.oid
)
SELECT t.tgrelid::regclass::text AS "table", t.tgname::text AS name, t.tgenabled::text AS state,
  pg_has_role(c.relowner, 'USAGE') AS owned
FROM (SELECT oid, max(depth) AS depth FROM tree GROUP BY oid) tree
JOIN pg_catalog.pg_trigger t ON t.tgrelid = tree.oid
JOIN pg_catalog.pg_class c ON c.oid = tree.oid
WHERE NOT t.tgisinternal
ORDER BY tree.depth, 1, 2`;

function notOwned({ table, name }: Trigger) {
  const message = `trigger \`${name}\` of ${table} cannot be disabled: the role does not own the table`;
  return diagnostic('DC712', message, { help: 'load as its owner, or without --disable-triggers' });
}
