import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';

const definition = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {file: people.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: tokenize}
    - {name: mail, type: text, unique: true, pii_category: email, masking: true}
`;
const row = (i: number) => `${i},planted.${i}@harbour.org\n`;

it('masks the rows of a file as it does those of the origin: what is real there is real in a file', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'data-cli-import-'));
  const cwd = plantProject({
    'specs/people.yaml': definition,
    'specs/people.csv': `id,mail\n${[1, 2, 3].map(row).join('')}`,
    'data-cli.yaml': 'audit: {enabled: true, file: audit.ndjson}\n',
  });
  const file = join(outside, 'more.csv');
  writeFileSync(file, `id,mail\n${[2, 3, 4].map(row).join('')}`);
  const env = { ...process.env, DATA_CLI_MASKING_KEY: '5f0d3c8b7a691e24d5c6b7a8f9e0d1c2b3a4958677685940' };
  const run = (...args: string[]) => runCli(args, { cwd, env });
  try {
    expect(await run('load', '--yes')).toMatchObject({ status: 0 });
    const imported = await run('import', 'people', '--file', file, '--yes', '--json');
    expect([imported.status, imported.stderr]).toEqual([0, expect.anything()]);
    const { status, stdout } = await run('export', 'people', '--format', 'csv');
    expect(status).toBe(0);
    // Two of them are there already: a value has one mask.
    expect(stdout.trim().split('\n')).toHaveLength(5);
    expect(stdout).not.toContain('planted');
    const records = readFileSync(join(cwd, 'audit.ndjson'), 'utf8');
    expect(records).toMatch(/"event":"finished","operation":"import"/);
    expect(records).not.toContain('planted');
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
});
