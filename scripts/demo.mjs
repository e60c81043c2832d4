// A shop's data in an embedded PostgreSQL, a look at it, and what to do next.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const to = 'pglite:.data/commerce';

run('load', 'specs/commerce', '--to', to, '--yes');
run('show', 'orders', '--to', to, '--limit', '3');
run('show', 'payments', '--to', to, '--limit', '3', '--filter', `status = 'refunded' AND amount > 9000`);

process.stdout.write(`
The rows lie in .data/commerce, a whole PostgreSQL in one folder: on every machine and in every run the same. Next:

  npx data-cli status --to ${to}
  npx data-cli verify specs/commerce --to ${to}
  npx data-cli export users --to ${to} --format csv --out users.csv

Into a server of your own, by data-cli or as a script for psql:

  createdb shop
  npx data-cli load specs/commerce --to postgresql:///shop
  npx data-cli generate specs/commerce | psql -q -o /dev/null -v ON_ERROR_STOP=1 -1 -d shop
`);

function run(...args) {
  const shown = args.map((each) => (/[^\w./:-]/.test(each) ? `"${each}"` : each)).join(' ');
  process.stdout.write(`\n$ data-cli ${shown}\n`);
  const { status } = spawnSync(process.execPath, ['bin/run.js', ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
