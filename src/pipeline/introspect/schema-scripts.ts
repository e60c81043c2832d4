import { readdir, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';

import { plainName } from '../../base/plain-name.ts';

import { wholeFile } from '../file-bytes.ts';
import { statIfThere } from '../stat-if-there.ts';
import { UsageError } from '../usage-error.ts';

/** A script that makes tables, as it is to be read. */
export interface SchemaScript {
  readonly path: string;
  /** What is not to be run is blank, so that all else stays where it is. */
  readonly text: string;
}

const taken =
  'name a file that ends in .sql, a folder of migrations, or the URL of a database: postgresql://USER@HOST/DATABASE, pglite:DIR';

/** By its name, compressed or not. */
function isScript(path: string): boolean {
  return /\.sql$/i.test(plainName(path));
}

/** Whether a source is a script, by its name, or a folder of scripts. */
export async function hasScripts(source: string): Promise<boolean> {
  if (isScript(source)) return true;
  return (await stat(source).catch(() => undefined))?.isDirectory() ?? false;
}

/** Throws a `UsageError` where a source that is no script looks like a path: no URL has another form. */
export async function refusePath(source: string): Promise<void> {
  if (/^[a-z][a-z\d+.-]*:/i.test(source)) return;
  // What has an @ may hold a password.
  if (source.includes('@')) throw new UsageError('SOURCE is no file of SQL, no folder and no URL', taken);
  const isThere = await statIfThere(source);
  throw new UsageError(isThere ? `${source} is no file of SQL` : `there is no file or folder ${source}`, taken);
}

/**
 * A script, or all those of a folder and of the folders in it in the order in which tools run migrations: by their paths, numbers by
 * what they count. Scripts that take others back are left out. Throws a `UsageError` where nothing can be read.
 */
export async function schemaScripts(source: string): Promise<readonly SchemaScript[]> {
  const paths = isScript(source) ? [source] : await scriptsIn(source);
  return Promise.all(paths.map(async (path) => ({ path, text: toRun(await read(path)) })));
}

async function scriptsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((each) => !each.isDirectory() && isScript(each.name) && !takesBack.test(plainName(each.name)))
    .map((each) => join(each.parentPath, each.name).replaceAll('\\', '/'))
    .filter((each) => !/(?:^|\/)(?:node_modules|\.[^/.][^/]*)\//.test(each));
  if (names.length === 0) throw new UsageError(`${folder} has no files of SQL`, taken);
  const order = new Intl.Collator('en', { numeric: true });
  const byName = (a: string, b: string) => order.compare(a, b) || (a < b ? -1 : 1);
  return names.sort((a, b) => Number(isRepeated(a)) - Number(isRepeated(b)) || byName(a, b));
}

/** `1_users.down.sql` of golang-migrate and others, `U1__users.sql` of Flyway, `down.sql` beside the `up.sql` of Diesel and Hasura. */
const takesBack = /\.(?:down|undo|rollback|revert)\.sql$|^U[\d._]+__|^(?:down|revert)\.sql$/i;

/** What Flyway runs again and again, behind all others. */
function isRepeated(path: string): boolean {
  return posix.basename(path).startsWith('R__');
}

/** A script is looked at as one text, which cannot be much longer. */
const mostBytes = 500_000_000;

async function read(path: string): Promise<string> {
  try {
    const bytes = await wholeFile(path, mostBytes);
    if (bytes) return new TextDecoder().decode(bytes);
    throw new UsageError(
      `${path} holds more than ${mostBytes / 1e6} million bytes`,
      'dump the schema alone: `pg_dump --schema-only`',
    );
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

/** Where a file has both ways: what dbmate, goose, sql-migrate and node-pg-migrate write above the way back, and above the way there. */
const back = /^--\s*(?:migrate:down|\+(?:goose|migrate) down|down migration)\b/i;
const forth = /^--\s*(?:migrate:up|\+(?:goose|migrate) up|up migration)\b/i;

/** A script without psql's own commands, the rows behind COPY and the way back. */
function toRun(text: string): string {
  let passed: 'copy' | 'back' | undefined;
  return text
    .split('\n')
    .map((line) => {
      const blank = ' '.repeat(line.length);
      if (passed === 'copy') {
        if (/^\\\.\r?$/.test(line)) passed = undefined;
        return blank;
      }
      if (back.test(line)) passed = 'back';
      else if (forth.test(line)) passed = undefined;
      if (passed === 'back') return blank;
      if (/^COPY\s.+\sFROM\s+stdin\b.*;\s*$/i.test(line)) {
        passed = 'copy';
        return blank;
      }
      return /^\\[a-z!?]/i.test(line) ? blank : line;
    })
    .join('\n');
}
