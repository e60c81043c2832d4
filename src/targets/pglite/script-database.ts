import { makeAddress } from '../address.ts';
import type { Database } from '../database.ts';
import { SqlDatabase } from '../postgresql/sql-database.ts';
import type { ConnectOptions } from '../target.ts';

import { openInMemory } from './empty-database.ts';
import { PgliteSession } from './pglite-session.ts';

/** A statement that the server has refused, by its position. */
export interface RefusedStatement {
  readonly index: number;
  readonly message: string;
}

/** A database in memory that statements have made, each by itself; those that fail are told, and the others go on. */
export async function scriptDatabase(
  statements: readonly string[],
  label: string,
  options: ConnectOptions,
): Promise<{ readonly database: Database; readonly refused: readonly RefusedStatement[] }> {
  const pglite = await openInMemory(statements.flatMap(extensionOf));
  const refused: RefusedStatement[] = [];
  for (const [index, statement] of statements.entries()) {
    options.signal.throwIfAborted();
    try {
      await pglite.exec(statement);
    } catch (error) {
      refused.push({ index, message: (error as Error).message });
    }
  }
  // What the script has set for itself is nothing that reading it should depend on.
  await pglite.exec('RESET ALL');
  const address = makeAddress({ url: 'pglite:', scheme: 'pglite', label, secrets: [] });
  const session = new PgliteSession(pglite, address, async () => undefined);
  return {
    database: new SqlDatabase(session, address, { product: 'PGlite', version: '', lacks: [] }, options),
    refused,
  };
}

/** The extension that a statement makes. */
function extensionOf(statement: string): readonly string[] {
  const name = /^(?:\s|--.*\n)*CREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?"?([\w-]+)/i.exec(statement)?.[1];
  return name === undefined ? [] : [name.toLowerCase()];
}
