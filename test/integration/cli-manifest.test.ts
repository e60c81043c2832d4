import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runCli, shop, trace } from '../support/cli.ts';

let cwd = '';

const generate = (out: string, ...flags: string[]) =>
  runCli(['generate', '--format', 'csv', '--out', out, ...flags], { cwd });

beforeAll(async () => {
  cwd = mkdtempSync(path.join(tmpdir(), 'data-cli-'));
  mkdirSync(path.join(cwd, 'specs'));
  for (const [name, text] of Object.entries(shop)) writeFileSync(path.join(cwd, name), text);
  const made = await Promise.all([
    generate('whole'),
    ...[1, 2, 3].map((index) => generate(`shards/${index}`, '--shard', `${index}/3`)),
    generate('seeded/2', '--shard', '2/3', '--seed', '7'),
    generate('later/2', '--shard', '2/3', '--as-of', '2027-01-01'),
    generate('halves/2', '--shard', '2/2'),
    generate('users/2', '--shard', '2/3', '--dataset', 'users'),
    runCli(['generate', '--format', 'ndjson', '--out', 'ndjson/2', '--shard', '2/3'], { cwd }),
  ]);
  expect(made.map(({ status }) => status)).toEqual(made.map(() => 0));
  writeFileSync(path.join(cwd, 'broken.json'), '{"tool": ');
  writeFileSync(path.join(cwd, 'other.json'), '{"tool": {"name": "other"}}');
  writeFileSync(path.join(cwd, 'parts.json'), '{"schema_version": 1, "tool": {"name": "data-cli"}}');
  mkdirSync(path.join(cwd, 'empty'));
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const merge = (...args: string[]) => runCli(['manifest', 'merge', ...args], { cwd });

describe('manifest merge', () => {
  test('the whole, in any order, files named from where it lies', async () => {
    const { status, stdout, stderr } = await merge('shards/3', 'shards/1/manifest.json', 'shards/2');
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^3 shards of 50 rows; fingerprint [0-9a-f]{12}\n$/),
    });
    const whole = JSON.parse(readFileSync(path.join(cwd, 'whole/manifest.json'), 'utf8'));
    const merged = JSON.parse(stdout);
    expect(merged).toMatchObject({ fingerprint: whole.fingerprint, seed: '1', format: 'csv' });
    expect(merged).not.toHaveProperty('shard');
    const facts = (each: { rows: number; content_hash: string; range: unknown }) => [
      each.rows,
      each.content_hash,
      each.range,
    ];
    expect(merged.datasets.map(facts)).toEqual(whole.datasets.map(facts));
    expect(merged.datasets[0].files.map(({ name }: { name: string }) => name)).toEqual(
      [1, 2, 3].map((index) => `shards/${index}/users.csv`),
    );
    expect((await merge('shards/1', 'shards/2', 'shards/3', '--out', 'shards/manifest.json')).status).toBe(0);
    const written = JSON.parse(readFileSync(path.join(cwd, 'shards/manifest.json'), 'utf8'));
    expect(written.datasets[0].files[2].name).toBe('3/users.csv');
  });

  test('--json is one document', async () => {
    const { status, stdout } = await merge('shards/1', 'shards/2', 'shards/3', '--json');
    const document = JSON.parse(stdout);
    expect({ status, ...document }).toMatchObject({ status: 0, ok: true, command: 'manifest', diagnostics: [] });
    expect(document.data.datasets).toHaveLength(2);
  });

  test.each([
    [['shards/1', 'shards/3'], /^error\[DC610\]: of 3 shards there is no 2\n/],
    [['shards/1', 'shards/2', 'shards/3', 'shards/2'], /^error\[DC611\]: shard 2 of 3 is there 2 times: `shards\/2\//],
    [
      ['shards/1', 'seeded/2', 'shards/3'],
      /^error\[DC612\]: `seeded\/2\/manifest.json` is of another run than `shards\/1\/manifest.json`: seed 7, not 1\n/,
    ],
    [['shards/1', 'later/2', 'shards/3'], /^error\[DC612\]: .*: as of 2027-01-01\S*, not 2026-01-01\S*\n/],
    [['shards/1', 'halves/2'], /^error\[DC612\]: .*: number of shards 2, not 3\n/],
    [['shards/1', 'ndjson/2', 'shards/3'], /^error\[DC612\]: .*: format ndjson, not csv\n/],
    [['shards/1', 'users/2', 'shards/3'], /^error\[DC612\]: .*: datasets \["default\/users"\], not /],
    [['whole'], /^error\[DC613\]: `whole\/manifest.json` is no shard’s manifest/],
    [['shards/1', 'empty'], /^error\[DC614\]: `empty\/manifest.json` is no manifest: there is none\n/],
    [['broken.json'], /^error\[DC614\]: .* it is not JSON\n/],
    [['other.json'], /^error\[DC614\]: .* it was not written by data-cli\n/],
    [['parts.json'], /^error\[DC614\]: .* parts of it are missing\n/],
  ])('%j is refused', async (places, expected) => {
    const found = await merge(...places);
    expect(found).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(expected) });
    expect(found.stderr.match(/^error/gm)).toHaveLength(1);
    expect(found.stderr).not.toMatch(trace);
  });

  test.each([[[]], [['--out', 'x.json']]])('nothing to merge is wrong usage: %j', async (args) => {
    expect(await merge(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^error: /) });
  });

  test('an action that there is not, too', async () => {
    expect((await runCli(['manifest', 'split', 'shards/1'], { cwd })).status).toBe(2);
  });
});
