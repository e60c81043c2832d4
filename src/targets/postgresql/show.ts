import type { Code } from '../../diagnostics/codes.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { type FieldType, familyOf } from '../../values/type.ts';

import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { sqlText } from '../../expression/sql-text.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { ShowOptions } from '../database.ts';
import { TargetFailure } from '../target-failure.ts';

import { readColumns } from './catalog-columns.ts';
import { hasState } from './server-failure.ts';
import type { Session } from './session.ts';
import { sessionSettings } from './session-settings.ts';
import { columnList, quotedTable } from './table-names.ts';

/** Rows that a cursor brings at a time. */
const page = 1000;

/** As the type's own output has it: a cast to text shows the mask of a host, too. */
function textOf({ name, type }: FieldPlan): string {
  const column = postgresql.identifier(name);
  if (isWritten(type)) return `'.' || ${column}::text`;
  if (type.name !== 'inet' || type.array) return `${column}::text`;
  return `CASE WHEN ${column} IS NOT NULL THEN format('%s', ${column}) END`;
}

/** Texts come with a character before them: PGlite takes U+FEFF at the beginning of one for a mark of its encoding. */
function isWritten(type: FieldType): boolean {
  return familyOf(type) === 'text' && !type.array;
}

/** Rows of a table as texts, in the order of the key. */
export async function* showRows(
  session: Session,
  dataset: DatasetPlan,
  { limit, filter }: ShowOptions,
): AsyncIterable<readonly (string | null)[]> {
  const texts = dataset.fields.map((field, index) => `${textOf(field)} AS c${index}`);
  const where = filter ? ` WHERE ${sqlText(filter, postgresql.identifier)}` : '';
  const order = dataset.key.length > 0 ? ` ORDER BY ${columnList(dataset.key)}` : '';
  await session.run(`BEGIN READ ONLY; ${sessionSettings.join('; ')}`);
  try {
    await session.run(
      `DECLARE data_cli_rows NO SCROLL CURSOR FOR SELECT ${texts.join(', ')} FROM ${quotedTable(dataset.table)}${where}${order}` +
        (Number.isFinite(limit) ? ` LIMIT ${limit}` : ''),
    );
    for (;;) {
      const rows = await session.query<Record<string, string | null>>(`FETCH ${page} FROM data_cli_rows`);
      for (const row of rows)
        yield dataset.fields.map(({ type }, index) => {
          const text = row[`c${index}`] ?? null;
          return text !== null && isWritten(type) ? text.slice(1) : text;
        });
      if (rows.length < page) break;
    }
  } catch (error) {
    throw (await noLonger(session, dataset, error)) ?? error;
  } finally {
    await session.run('ROLLBACK');
  }
}

/** Names that the server does not know: the table is not, or no longer, what the dataset was loaded into. */
async function noLonger(session: Session, { name, table, fields }: DatasetPlan, error: unknown) {
  if (!hasState(error, '42P01') && !hasState(error, '42703')) return undefined;
  await session.run('ROLLBACK');
  const [found] = await session.query<{ oid: string | null }>('SELECT to_regclass($1)::oid::bigint::text AS oid', [
    quotedTable(table),
  ]);
  if (!found?.oid) return gone('DC746', `there is no table ${table.name} for \`${name}\``);
  const columns = new Set((await readColumns(session, [found.oid])).map((column) => column.name));
  const missing = fields.filter((field) => !columns.has(field.name)).map((field) => `\`${name}.${field.name}\``);
  return gone('DC731', `${table.name} has no column for ${missing.join(', ')}`);
}

function gone(code: Code, message: string): TargetFailure {
  const help = 'somebody has changed it since the load: load it again';
  return new TargetFailure([diagnostic(code, message, { help })], 'no');
}
