import { plainName } from '../../base/plain-name.ts';

import { type Diagnostic, diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { SourceFile } from '../../diagnostics/source-file.ts';

import { loadSqlParser } from '../../expression/sql-parser.ts';
import { type SqlStatement, sqlStatements } from '../../expression/sql-statements.ts';

import type { Database } from '../../targets/database.ts';

import { wholeFile } from '../file-bytes.ts';
import { whoWeAre } from '../open-database.ts';
import { UsageError } from '../usage-error.ts';

/** Whether a source is a script, by its name. */
export function isSchemaFile(source: string): boolean {
  return /\.sql$/i.test(plainName(source));
}

/** A database in memory that a script has made, without the script's rows; absent where some of its tables could not be made. */
export async function openSchemaFile(
  path: string,
  signal: AbortSignal,
): Promise<{ readonly database?: Database; readonly diagnostics: readonly Diagnostic[] }> {
  const text = await readScript(path);
  const file = new SourceFile(path, text);
  const read = sqlStatements(withoutCommands(text), await loadSqlParser());
  if ('message' in read) {
    const span = { file, start: Math.min(read.at, text.length - 1), end: Math.min(read.at + 1, text.length) };
    return {
      diagnostics: [
        diagnostic('DC563', read.message, { span, help: 'scripts are read as PostgreSQL’s grammar has it' }),
      ],
    };
  }
  const statements = read.statements.filter(({ kind }) => !rows.has(kind));
  const { scriptDatabase } = await import('../../targets/pglite/script-database.ts');
  const options = {
    variables: {},
    ledgerSchema: 'data_cli',
    lockTimeout: 0,
    ifMissing: 'pretend',
    who: whoWeAre(),
    signal,
  } as const;
  const { database, refused } = await scriptDatabase(
    statements.map((each) => each.text),
    path,
    options,
  );
  const diagnostics = refused.map(({ index, message }) => refusal(statements[index] as SqlStatement, message, file));
  if (!hasErrors(diagnostics)) return { database, diagnostics };
  await database.close();
  return { diagnostics };
}

/** A script is looked at as one text, which cannot be much longer. */
const mostBytes = 500_000_000;

async function readScript(path: string): Promise<string> {
  try {
    const bytes = await wholeFile(path, mostBytes);
    if (!bytes)
      throw new UsageError(
        `${path} holds more than ${mostBytes / 1e6} million bytes`,
        'dump the schema alone: `pg_dump --schema-only`',
      );
    return new TextDecoder().decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const known: Readonly<Record<string, string>> = {
      ENOENT: `there is no file ${path}`,
      EACCES: `${path} may not be read`,
      EISDIR: `${path} is a folder`,
    };
    throw known[code ?? ''] === undefined ? error : new UsageError(known[code ?? ''] as string);
  }
}

/** What makes or changes rows, and what would tie statements together. */
const rows: ReadonlySet<string> = new Set(
  'InsertStmt CopyStmt UpdateStmt DeleteStmt TruncateStmt TransactionStmt'.split(' '),
);

/** What tables are made of: without one of these they would be others. */
const needed: ReadonlySet<string> = new Set(
  'CreateStmt CreateEnumStmt AlterEnumStmt CreateDomainStmt AlterDomainStmt CompositeTypeStmt CreateSchemaStmt IndexStmt CreateSeqStmt RenameStmt DropStmt CreateTableAsStmt DefineStmt'.split(
    ' ',
  ),
);

/** What ALTER TABLE may do without making another table of it. */
const aside =
  /^AT_(?:ChangeOwner|EnableRowSecurity|DisableRowSecurity|ForceRowSecurity|NoForceRowSecurity|ReplicaIdentity|ClusterOn|EnableTrig|DisableTrig|SetTableSpace|SetAccessMethod)/;

function refusal({ text, start, kind, actions }: SqlStatement, message: string, file: SourceFile): Diagnostic {
  const line = text.indexOf('\n');
  const span = { file, start, end: start + (line < 0 ? text.length : line) };
  const isNeeded = needed.has(kind) || (kind === 'AlterTableStmt' && !actions.every((each) => aside.test(each)));
  const help = isNeeded
    ? 'PGlite runs the file: take the statement out, or introspect a database that has it'
    : 'what tables are made of does not depend on it';
  return diagnostic(isNeeded ? 'DC563' : 'DC564', message, { span, help });
}

/** The script without psql's own commands and the rows behind COPY: blank in their place, so that all else stays where it is. */
function withoutCommands(text: string): string {
  let copying = false;
  return text
    .split('\n')
    .map((line) => {
      if (copying) {
        copying = !/^\\\.\r?$/.test(line);
        return ' '.repeat(line.length);
      }
      if (/^COPY\s.+\sFROM\s+stdin\b.*;\s*$/i.test(line)) {
        copying = true;
        return ' '.repeat(line.length);
      }
      return /^\\[a-z!?]/i.test(line) ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}
