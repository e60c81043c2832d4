import { type Diagnostic, diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { SourceFile } from '../../diagnostics/source-file.ts';

import { loadSqlParser } from '../../expression/sql-parser.ts';
import { type SqlStatement, sqlStatements } from '../../expression/sql-statements.ts';

import type { Database } from '../../targets/database.ts';

import { whoWeAre } from '../open-database.ts';

import { type SchemaScript, schemaScripts } from './schema-scripts.ts';
import { type StandIn, standIns } from './stand-ins.ts';

/** What scripts come to. */
export interface ScriptedDatabase {
  /** In memory, without rows; absent where some of its tables could not be made. */
  readonly database?: Database;
  readonly diagnostics: readonly Diagnostic[];
}

/** The database that a script makes, or all those of a folder one behind the other. */
export async function openSchemaFile(source: string, signal: AbortSignal): Promise<ScriptedDatabase> {
  const read = await schemaScripts(source);
  return openScripts(read, read.length === 1 ? source : `${source} (${read.length} files)`, signal);
}

/** The database that scripts make, one behind the other. */
export async function openScripts(
  read: readonly SchemaScript[],
  label: string,
  signal: AbortSignal,
): Promise<ScriptedDatabase> {
  const statements: Placed[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const script of read) {
    const own = await statementsOf(script);
    if ('message' in own) diagnostics.push(own);
    else statements.push(...own);
  }
  if (hasErrors(diagnostics)) return { diagnostics };
  const missing = standIns(statements);
  diagnostics.push(...missing.map((each) => stoodIn(each, statements[each.statement] as Placed)));
  const run = statements.flatMap((statement, index): Run[] => {
    const before = missing.filter((each) => each.statement === index).flatMap(({ sql }) => sql);
    return [...before.map((text) => ({ text })), { text: statement.text, statement }];
  });
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
    run.map((each) => each.text),
    label,
    options,
  );
  diagnostics.push(
    ...refused.flatMap(({ index, message }) => {
      const { statement } = run[index] as Run;
      return statement ? [refusal(statement, message)] : [];
    }),
  );
  if (!hasErrors(diagnostics)) return { database, diagnostics };
  await database.close();
  return { diagnostics };
}

/** What is run: a statement of a script, or one that makes what scripts take to be there. */
interface Run {
  readonly text: string;
  readonly statement?: Placed;
}

/** A statement with the file that it stands in. */
interface Placed extends SqlStatement {
  readonly file: SourceFile;
}

async function statementsOf({ path, text }: SchemaScript): Promise<readonly Placed[] | Diagnostic> {
  const file = new SourceFile(path, text);
  const read = sqlStatements(text, await loadSqlParser());
  if ('message' in read) {
    const span = { file, start: Math.min(read.at, text.length - 1), end: Math.min(read.at + 1, text.length) };
    return diagnostic('DC563', read.message, { span, help: helpForGrammar(text) });
  }
  return read.statements.filter((each) => !rows.has(each.kind) && !isAside(each)).map((each) => ({ ...each, file }));
}

/** What scripts of other databases have and PostgreSQL's have not. */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/`|\bAUTO_INCREMENT\b|\bENGINE\s*=/i, 'MySQL'],
  [/\bIDENTITY\s*(?:\(|PRIMARY|NOT|,)|\bNVARCHAR\b|^GO\s*$|\[dbo\]/im, 'SQL Server'],
  [/^\s*PRAGMA\b|\bAUTOINCREMENT\b|\bWITHOUT\s+ROWID\b/im, 'SQLite'],
  [/\bVARCHAR2\b|\bNUMBER\s*\(/i, 'Oracle'],
];

function helpForGrammar(text: string): string {
  const [, database] = foreign.find(([pattern]) => pattern.test(text)) ?? [];
  if (database === undefined) return 'scripts are read as PostgreSQL’s grammar has it';
  return `it looks like a script of ${database}, and scripts are read as PostgreSQL’s grammar has it: bring it over first, with pgloader or by hand, or write the definitions`;
}

/** What makes or changes rows, and what would tie statements together. */
const rows: ReadonlySet<string> = new Set(
  'InsertStmt CopyStmt UpdateStmt DeleteStmt TruncateStmt TransactionStmt'.split(' '),
);

/** What has no bearing on tables and their rows, and would ask for roles that are not there. */
const asides: ReadonlySet<string> = new Set(
  'CreatePolicyStmt AlterPolicyStmt GrantStmt GrantRoleStmt AlterOwnerStmt AlterDefaultPrivilegesStmt CreateRoleStmt AlterRoleStmt AlterRoleSetStmt CreatePublicationStmt AlterPublicationStmt SecLabelStmt'.split(
    ' ',
  ),
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

function isAside({ kind, actions }: SqlStatement): boolean {
  return asides.has(kind) || (kind === 'AlterTableStmt' && actions.every((each) => aside.test(each)));
}

function spanOf({ text, start, file }: Placed) {
  const line = text.indexOf('\n');
  return { file, start, end: start + (line < 0 ? text.length : line) };
}

function stoodIn({ name, columns }: StandIn, statement: Placed): Diagnostic {
  const message = `no script makes \`${name}\`, which is referred to here: its definition has ${columns.join(' and ')} alone`;
  const help = 'add what it has beside that, or introspect a database that has it';
  return diagnostic('DC566', message, { span: spanOf(statement), help });
}

function refusal(statement: Placed, message: string): Diagnostic {
  const span = spanOf(statement);
  const isNeeded = needed.has(statement.kind) || statement.kind === 'AlterTableStmt';
  const help = isNeeded
    ? 'PGlite runs the file: take the statement out, or introspect a database that has it'
    : 'what tables are made of does not depend on it';
  return diagnostic(isNeeded ? 'DC563' : 'DC564', message, { span, help });
}
