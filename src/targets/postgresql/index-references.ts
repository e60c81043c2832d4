import { foreignKeysTo } from './relations.ts';
import type { Session } from './session.ts';
import { columnList } from './table-names.ts';

/**
 * Indexes for the foreign keys to tables (by their object ids) that have none and may be given one: for each row that goes the server looks for
 * rows that refer to it, through all that have just been deleted. What is returned takes them away again: readers wait from
 * then on, so it comes last.
 */
export async function indexReferences(session: Session, tables: readonly number[]): Promise<() => Promise<void>> {
  const made: string[] = [];
  for (const { child, childSchema, columns, indexed, owned } of await foreignKeysTo(session, tables)) {
    if (indexed || !owned) continue;
    const name = `data_cli_way_${made.length}`;
    await session.run(`CREATE INDEX ${name} ON ${child} (${columnList(columns)})`);
    made.push(`${childSchema}.${name}`);
  }
  return async () => {
    for (const index of made) await session.run(`DROP INDEX ${index}`);
  };
}
