import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

import { AddressError, type Variables } from '../address.ts';

import { isParameter, type Parameters } from './parameters.ts';

/** What the connection service file says of a service: https://www.postgresql.org/docs/current/libpq-pgservice.html */
export async function readService(name: string, variables: Variables): Promise<Parameters> {
  const files = filesOf(variables);
  for (const file of files) {
    const found = section(await textOf(file), name);
    if (found) return parametersOf(found, name);
  }
  const help = files.length > 0 ? `looked for [${name}] in ${files.join(' and ')}` : 'set PGSERVICEFILE';
  throw new AddressError(`there is no connection service \`${name}\``, help);
}

/** The user's own first, then the system's. */
function filesOf({ PGSERVICEFILE, PGSYSCONFDIR, HOME }: Variables): string[] {
  const own = PGSERVICEFILE || path.join(HOME || homedir(), '.pg_service.conf');
  return PGSYSCONFDIR ? [own, path.join(PGSYSCONFDIR, 'pg_service.conf')] : [own];
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

/** The lines of the first section of a name. */
function section(text: string, name: string): string[] | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const start = lines.indexOf(`[${name}]`);
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('['));
  return rest.slice(0, end < 0 ? undefined : end).filter((line) => line !== '' && !line.startsWith('#'));
}

function parametersOf(lines: readonly string[], service: string): Parameters {
  const entries = lines.map((line) => {
    const at = line.indexOf('=');
    return [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1).trim()] as const;
  });
  const unknown = entries.find(([name]) => !isParameter(name) || name === 'service');
  if (!unknown) return Object.fromEntries(entries);
  const what = /^\w{1,40}$/.test(unknown[0]) ? `\`${unknown[0]}\`` : 'a line';
  throw new AddressError(`the connection service \`${service}\` says ${what}, which data-cli does not have`);
}
