import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What `psql -1 -v ON_ERROR_STOP=1` does with our scripts, for machines without it. */
export async function runPsqlScript(client: Client, script: string, folder = '.'): Promise<void> {
  await client.query('BEGIN');
  try {
    await runSteps(client, script, folder);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function runSteps(client: Client, script: string, folder: string): Promise<void> {
  for (const step of steps(script)) {
    if (step.include !== undefined) {
      const file = path.join(folder, step.include);
      await runSteps(client, await readFile(file, 'utf8'), folder);
    } else if (step.data !== undefined) {
      await pipeline(Readable.from([Buffer.from(step.data)]), client.query(copyFrom(step.sql)));
    } else {
      await client.query(step.sql);
    }
  }
}

interface Step {
  readonly sql: string;
  /** What follows a COPY … FROM stdin. */
  readonly data?: string;
  readonly include?: string;
}

const token = /'[^']*'|"[^"]*"|--[^\n]*|;|[^'";-]+|-/gy;

/** Statements with the data that belongs to them, and the two meta-commands that our scripts use. */
export function* steps(script: string): Generator<Step> {
  let at = 0;
  for (;;) {
    at = skipBlank(script, at);
    if (at === script.length) return;
    const end = script[at] === '\\' ? lineEnd(script, at) : statementEnd(script, at);
    const text = script.slice(at, end);
    at = end;
    if (text.startsWith('\\')) {
      const include = /^\\ir (\S+)/.exec(text)?.[1];
      if (include !== undefined) yield { sql: '', include };
    } else if (/^COPY\s[^;]*FROM stdin;$/is.test(text)) {
      const start = lineEnd(script, at);
      const stop = script.startsWith('\\.\n', start) ? start : script.indexOf('\n\\.\n', start) + 1;
      yield { sql: text, data: script.slice(start, stop) };
      at = stop + '\\.\n'.length;
    } else {
      yield { sql: text };
    }
  }
}

function skipBlank(script: string, from: number): number {
  const blank = /(?:\s+|--[^\n]*)*/y;
  blank.lastIndex = from;
  blank.exec(script);
  return blank.lastIndex;
}

function lineEnd(script: string, from: number): number {
  const at = script.indexOf('\n', from);
  return at === -1 ? script.length : at + 1;
}

function statementEnd(script: string, from: number): number {
  token.lastIndex = from;
  for (let match = token.exec(script); match; match = token.exec(script)) {
    if (match[0] === ';') return token.lastIndex;
  }
  return script.length;
}
