import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { runCli, trace } from '../support/cli.ts';
import { drawnBytes } from '../support/drawn-bytes.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

/** The commands of a README, in their order, each with the exit code that its comment promises. */
function commandsOf(readme: string): { readonly args: readonly string[]; readonly status: number }[] {
  const blocks = Array.from(readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm), ([, block = '']) => block);
  const lines = blocks.flatMap((block) => block.split('\n')).filter((line) => line.startsWith('data-cli '));
  return lines.map((line) => {
    const [command = '', comment = ''] = line.split(/\s+#\s/);
    return { args: command.split(/\s+/).slice(1), status: Number(/exit code (\d+)/.exec(comment)?.[1] ?? 0) };
  });
}

const examples = readdirSync('examples', { withFileTypes: true }).filter((each) => each.isDirectory());

test.each(examples.map(({ name }) => name))('the commands of examples/%s do what its README says', async (name) => {
  const cwd = plantProject({});
  cpSync(path.join('examples', name), cwd, { recursive: true });
  const commands = commandsOf(readFileSync(path.join(cwd, 'README.md'), 'utf8'));
  expect(commands).not.toEqual([]);
  const database = await freshDatabase();
  try {
    const { hostname, port, username, pathname } = new URL(database.url);
    const variables = { PGHOST: hostname, PGPORT: port, PGUSER: username, PGDATABASE: pathname.slice(1) };
    const secret = { DATA_CLI_MASKING_KEY: drawnBytes(name, 32).toString('hex') };
    for (const { args, status } of commands) {
      const found = await runCli(args, { cwd, env: { ...process.env, ...variables, ...secret } });
      expect(found, `data-cli ${args.join(' ')}`).toMatchObject({ status });
      expect(found.stderr).not.toMatch(trace);
    }
    if (name === 'environments') {
      const counts = 'SELECT (SELECT count(*)::int FROM users) AS users, (SELECT count(*)::int FROM orders) AS orders';
      expect((await database.client.query(counts)).rows).toEqual([{ users: 500, orders: 250 }]);
    }
  } finally {
    await database.drop();
  }
});
