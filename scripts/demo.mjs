// A shop's data as a SQL dump, and what to do with it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dump = '.data/commerce.sql';
mkdirSync(`${root}.data`, { recursive: true });

const args = ['bin/run.js', 'generate', 'specs/commerce', '--out', dump];
process.stdout.write(`$ data-cli generate specs/commerce --out ${dump}\n`);
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const bytes = readFileSync(`${root}${dump}`);
const lines = bytes.toString('latin1').split('\n');
const rows = lines.findIndex((line) => line.startsWith('COPY public.users'));
process.stdout.write(`
${lines.slice(rows, rows + 4).join('\n')}
…

${root}${dump}: ${(bytes.length / 1e6).toFixed(1)} MB, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}
The same on every machine and in every run. To load it into an empty PostgreSQL database:

  createdb shop
  psql -q -o /dev/null -v ON_ERROR_STOP=1 -1 -d shop -f ${dump}
`);
