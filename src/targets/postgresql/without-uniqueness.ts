import { hasState } from './server-failure.ts';
import type { Session } from './session.ts';

interface UniqueRule {
  readonly name: string;
  /** Of a constraint; an index alone has none. */
  readonly constraint: boolean;
  readonly definition: string;
}

/**
 * Runs a statement that may give one row the unique value that another one gives up, there and then or when it goes: the
 * server compares row by row. Where it refuses, the table's uniqueness is taken away until `restore`, keys and what is
 * referred to excepted. To be run inside of a transaction.
 */
export async function withoutUniqueness<T>(
  session: Session,
  table: string,
  work: () => Promise<T>,
): Promise<{ readonly done: T; readonly restore: () => Promise<void> }> {
  await session.run('SAVEPOINT data_cli_unique');
  try {
    const done = await work();
    await session.run('RELEASE SAVEPOINT data_cli_unique');
    return { done, restore: async () => undefined };
  } catch (error) {
    if (!hasState(error, '23505')) throw error;
    await session.run('ROLLBACK TO SAVEPOINT data_cli_unique');
  }
  const rules = await uniqueRules(session, table);
  for (const { name, constraint } of rules) {
    await session.run(constraint ? `ALTER TABLE ${table} DROP CONSTRAINT ${name}` : `DROP INDEX ${name}`);
  }
  const restore = async () => {
    for (const { name, constraint, definition } of rules) {
      await session.run(constraint ? `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}` : definition);
    }
  };
  return { done: await work(), restore };
}

async function uniqueRules(session: Session, table: string): Promise<readonly UniqueRule[]> {
  return session.query<UniqueRule>(
    `SELECT CASE WHEN c.oid IS NULL THEN i.indexrelid::regclass::text ELSE quote_ident(c.conname) END AS name,
       c.oid IS NOT NULL AS constraint,
       CASE WHEN c.oid IS NULL THEN pg_get_indexdef(i.indexrelid) ELSE pg_get_constraintdef(c.oid) END AS definition
     FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype = 'u'
     WHERE i.indrelid = to_regclass($1) AND i.indisunique AND NOT i.indisprimary
       AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = i.indexrelid)`,
    [table],
  );
}
