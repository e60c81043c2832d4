import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { plainName } from '../../base/plain-name.ts';

import type { Database } from '../../targets/database.ts';

import { openScripts } from '../introspect/schema-file.ts';
import type { SchemaScript } from '../introspect/schema-scripts.ts';
import { fileLines } from '../scan/file-text.ts';
import { DumpLines } from '../scan/sql-rows.ts';

import type { SourceCatalogue } from './catalogue-checks.ts';

/** What a source demands of its rows, or why nobody knows; neither: it demands nothing, as files of rows do. */
export interface KnownCatalogue {
  readonly catalogue?: SourceCatalogue;
  readonly uncatalogued?: string;
}

/** Of MongoDB: it has no rows but those that it holds. */
const silent = 'its validators (`$jsonSchema`) are not looked at, its unique indexes are';

/** What a database that can be asked demands of its tables. */
export async function catalogueOf(database: Database): Promise<KnownCatalogue> {
  const { tables } = await database.describe({});
  const isSilent = database.judge === undefined;
  return { catalogue: { tables, database }, ...(isSilent && { uncatalogued: silent }) };
}

/** Statements of a dump that are kept: more than any schema has. */
const mostSigns = 32_000_000;

/** Stands for them where there are more. */
const tooLong = 'CREATE TABLE too_long ();';

/** Does some work with what the statements of a dump demand: they make tables without rows in memory. */
export async function withDumpCatalogue<T>(
  path: string,
  signal: AbortSignal,
  work: (known: KnownCatalogue) => Promise<T>,
): Promise<T> {
  const scripts = await schemasIn(path, signal);
  if (scripts.length === 0) return work({});
  if (scripts.some(({ text }) => text === tooLong)) return work({ uncatalogued: 'its statements are too many' });
  const { database, diagnostics } = await openScripts(scripts, path, signal);
  if (!database) {
    const [first] = diagnostics.filter(({ severity }) => severity === 'error');
    return work({ uncatalogued: `the statements that make its tables cannot be run: ${first?.message}` });
  }
  try {
    return await work(await catalogueOf(database));
  } finally {
    await database.close();
  }
}

/** The statements of dumps that make tables, without those of rows. */
async function schemasIn(path: string, signal: AbortSignal): Promise<SchemaScript[]> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
  const names = isFolder ? (await readdir(path)).sort().map((name) => join(path, name)) : [path];
  const scripts: SchemaScript[] = [];
  for (const name of names.filter((each) => /\.sql$/i.test(plainName(each)))) {
    const text = await schemaIn(name, signal);
    if (/^\s*CREATE\s+(?:UNLOGGED\s+)?TABLE\b/im.test(text)) scripts.push({ path: name, text });
  }
  return scripts;
}

async function schemaIn(path: string, signal: AbortSignal): Promise<string> {
  const dump = new DumpLines();
  const kept: string[] = [];
  let length = 0;
  for await (const line of fileLines(path, signal)) {
    const isOfRows = dump.isRow;
    const whole = dump.add(line);
    if (whole === undefined || isOfRows || /^(?:INSERT\s+INTO|COPY)\b|^\\/i.test(whole)) continue;
    length += whole.length + 1;
    if (length > mostSigns) return tooLong;
    kept.push(whole);
  }
  return kept.join('\n');
}
