import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { compressionOf } from '../../src/formats/compression/index.ts';

import { cliDigest, inProject, runCli, shop, trace } from '../support/cli.ts';
import { entry } from '../support/cli-process.ts';
import { gitRepository } from '../support/git-repository.ts';
import { plantProject } from '../support/planted-project.ts';

interface FileFact {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly uncompressed?: { readonly bytes: number; readonly sha256: string };
}

interface Written {
  readonly files: readonly FileFact[];
  readonly datasets: readonly {
    readonly rows: number;
    readonly content_hash: string;
    readonly files: readonly FileFact[];
  }[];
}

const read = (folder: string, name: string) => readFileSync(path.join(folder, name));
const manifestOf = (folder: string) => JSON.parse(String(read(folder, 'manifest.json'))) as Written;
const filesOf = ({ files, datasets }: Written) => [...datasets.flatMap((each) => each.files), ...files];
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** Enough for several threads. */
const many = ['--count', 'users=30000,orders=40000'];

async function unpacked(name: string, bytes: Uint8Array): Promise<Buffer> {
  if (name === 'gzip') return gunzipSync(bytes);
  const parts: Uint8Array[] = [];
  async function* all() {
    yield bytes;
  }
  for await (const part of compressionOf(name).unpack(all())) parts.push(Uint8Array.from(part));
  return Buffer.concat(parts);
}

/** Bytes on stdout are no text. */
async function generated(cwd: string, args: readonly string[]): Promise<Buffer> {
  const { status, stderr } = await runCli(['generate', ...args, '--out', 'out.bin'], { cwd });
  if (status !== 0) throw new Error(stderr);
  return read(cwd, 'out.bin');
}

describe.each([
  ['gzip', 'gz'],
  ['zstd', 'zst'],
])('--compress %s', (name, extension) => {
  test.each(['sql', 'json', 'ndjson', 'csv'])(
    'a folder of %s holds what it does without, and its manifest both',
    async (format) => {
      const cwd = plantProject(shop);
      await runCli(['generate', '--format', format, ...many, '--out', 'plain'], { cwd });
      for (const workers of ['1', '3'])
        await runCli(
          ['generate', '--format', format, ...many, '--compress', name, '--workers', workers, '--out', workers],
          { cwd },
        );
      const plain = manifestOf(path.join(cwd, 'plain'));
      const packed = manifestOf(path.join(cwd, '1'));
      const expected = filesOf(plain).filter((each) => each.name !== 'load.sql');
      expect(filesOf(packed).map((each) => [each.name, each.uncompressed])).toEqual(
        expected.map((each) => [`${each.name}.${extension}`, { bytes: each.bytes, sha256: each.sha256 }]),
      );
      for (const file of filesOf(packed)) {
        const bytes = read(path.join(cwd, '1'), file.name);
        expect([bytes.length, sha256(bytes)]).toEqual([file.bytes, file.sha256]);
        expect(sha256(await unpacked(name, bytes))).toBe(file.uncompressed?.sha256);
        expect(read(path.join(cwd, '3'), file.name), 'more threads, the same bytes').toEqual(bytes);
      }
      expect(packed.datasets.map((each) => each.content_hash)).toEqual(plain.datasets.map((each) => each.content_hash));
      expect(readdirSync(path.join(cwd, '1')).toSorted()).toEqual(
        [...filesOf(packed).map((each) => each.name), 'manifest.json'].toSorted(),
      );
    },
  );

  test('shards put together are the whole, and their manifests merge', async () => {
    const cwd = plantProject(shop);
    const args = ['--format', 'csv', ...many, '--compress', name];
    const shards = ['1', '2', '3'];
    for (const shard of shards) await runCli(['generate', ...args, '--shard', `${shard}/3`, '--out', shard], { cwd });
    await runCli(['generate', '--format', 'csv', ...many, '--out', 'plain'], { cwd });
    for (const file of ['users.csv', 'orders.csv']) {
      const joined = Buffer.concat(shards.map((shard) => read(path.join(cwd, shard), `${file}.${extension}`)));
      expect(await unpacked(name, joined)).toEqual(read(path.join(cwd, 'plain'), file));
    }
    const { status, stdout } = await runCli(['manifest', 'merge', ...shards], { cwd });
    expect(status).toBe(0);
    const merged = JSON.parse(stdout) as Written;
    expect(merged.datasets.map(({ rows }) => rows)).toEqual([30_000, 40_000]);
    expect(merged.datasets.flatMap(({ files }) => files.map((each) => each.uncompressed?.bytes))).not.toContain(
      undefined,
    );
  });

  test('a shard without rows is a file that can be read', async () => {
    const cwd = plantProject(shop);
    const bytes = await generated(cwd, [
      '--dataset',
      'users',
      '--only',
      '--count',
      '1',
      '--format',
      'ndjson',
      '--shard',
      '1/3',
      '--compress',
      name,
    ]);
    expect(bytes.length).toBeGreaterThan(0);
    expect(await unpacked(name, bytes)).toEqual(Buffer.alloc(0));
  });

  test('one stream: a file, by its name alone, and stdout', async () => {
    const cwd = plantProject(shop);
    const file = await runCli(['generate', '--out', `dump.sql.${extension}`, '--json'], { cwd });
    const bytes = read(cwd, `dump.sql.${extension}`);
    const { stdout: plain } = await runCli(['generate'], { cwd });
    expect(String(await unpacked(name, bytes))).toBe(plain);
    expect(JSON.parse(file.stdout).data).toMatchObject({
      bytes: bytes.length,
      uncompressed_bytes: Buffer.byteLength(plain),
    });
    expect(await cliDigest(['generate', '--compress', name], { cwd })).toBe(sha256(bytes));
  });

  test('names that say something else are wrong usage', async () => {
    for (const out of ['dump.sql', `dump.sql.${extension === 'gz' ? 'zst' : 'gz'}`]) {
      const found = await inProject(shop, ['generate', '--compress', name, '--out', out]);
      expect(found).toMatchObject({ status: 2, stdout: '' });
      expect(found.stderr).toContain(`call it \`dump.sql.${extension}\``);
    }
  });

  test('files of rows are read as what they hold', async () => {
    const cwd = plantProject({
      'data-cli.yaml': 'paths: specs\n',
      ...shop,
      'given/rows.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: given}
spec:
  source: seed
  origin: {file: rows.csv.${extension}}
  fields:
    - {name: id, type: integer, primary_key: true}
    - {name: phone, type: text}
`,
    });
    const pack = await compressionOf(name).open();
    const rows = (lines: number) =>
      `id,phone\n${Array.from({ length: lines }, (_, i) => `${i},+1-212-555-01${10 + (i % 90)}\n`).join('')}`;
    const write = (text: string) =>
      writeFileSync(path.join(cwd, `given/rows.csv.${extension}`), pack(Buffer.from(text)));
    write(rows(500));
    const given = await runCli(['generate', 'given', '--format', 'csv'], { cwd });
    expect(given.stdout).toBe(rows(500));
    const scanned = await runCli(['scan', `given/rows.csv.${extension}`, '--json'], { cwd });
    expect(JSON.parse(scanned.stdout).data.tables).toMatchObject([
      { table: 'rows', rows: 500, found: [{ path: 'phone' }] },
    ]);
    const env = { ...process.env, DATA_CLI_MASKING_KEY: 'a'.repeat(16) + '0123456789abcdef'.repeat(2) };
    const policy =
      'apiVersion: data.automation/v1\nkind: MaskingPolicy\nmetadata: {name: house}\nspec:\n  key: ${DATA_CLI_MASKING_KEY}\n  categories: {phone: redact}\n  default: {strategy: hash}\n';
    mkdirSync(path.join(cwd, 'specs/policies'), { recursive: true });
    writeFileSync(path.join(cwd, 'specs/policies/house.yaml'), policy);
    writeFileSync(
      path.join(cwd, `people.ndjson.${extension}`),
      pack(Buffer.from('{"phone":"+1-212-555-0110"}\n{"phone":"+1-212-555-0111"}\n')),
    );
    const masked = await runCli(
      ['mask', `people.ndjson.${extension}`, '--policy', 'house', '--out', `masked.csv.${extension}`],
      { cwd, env },
    );
    expect(masked).toMatchObject({ status: 0 });
    const output = String(await unpacked(name, read(cwd, `masked.csv.${extension}`)));
    expect(output).toMatch(/^phone\n.+\n.+\n$/);
    expect(output).not.toContain('212-555-011');
    const proof = await runCli(
      [
        'verify',
        '--masked',
        '--output',
        `masked.csv.${extension}`,
        '--against',
        `people.ndjson.${extension}`,
        '--json',
      ],
      { cwd, env },
    );
    expect(JSON.parse(proof.stdout).data.findings.length).toBeGreaterThan(0);

    writeFileSync(
      path.join(cwd, `given/rows.csv.${extension}`),
      Buffer.from(pack(Buffer.from(rows(500)))).subarray(0, 100),
    );
    for (const args of [
      ['generate', 'given'],
      ['scan', `given/rows.csv.${extension}`],
    ]) {
      const found = await runCli(args, { cwd });
      expect(found).toMatchObject({ status: 1, stdout: '' });
      expect(found.stderr).toContain(`rows.csv.${extension}`);
      expect(found.stderr).toContain('is cut off');
      expect(found.stderr).not.toMatch(trace);
    }
  });
});

test('a loader of SQL has no place among compressed files, and that is said', async () => {
  const cwd = plantProject(shop);
  const runs = [
    ['generate', '--compress', 'gzip', '--out', 'dump'],
    ['load', '--to', 'pglite:./data'],
    ['export', 'users', '--to', 'pglite:./data', '--compress', 'gzip', '--out', 'exported'],
  ];
  const told: string[] = [];
  for (const args of runs) {
    const { status, stderr } = await runCli(args, { cwd });
    expect(status, stderr).toBe(0);
    told.push(stderr);
  }
  expect(told.map((each) => each.includes('no load.sql'))).toEqual([true, false, true]);
});

test('compressed shards and others are no whole', async () => {
  const cwd = plantProject(shop);
  const shard = (number: string, ...args: string[]) =>
    runCli(['generate', '--format', 'csv', '--shard', `${number}/2`, '--out', number, ...args], { cwd });
  await shard('1', '--compress', 'gzip');
  await shard('2');
  const found = await runCli(['manifest', 'merge', '1', '2'], { cwd });
  expect(found).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('error[DC612]') });
  expect(found.stderr).toContain('names of files');
});

test('given rows of a commit are read from a compressed file of it', async () => {
  const given = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: given}
spec:
  source: seed
  origin: {file: rows.csv.gz}
  fields: [{name: id, type: integer, primary_key: true}]
`;
  const repository = gitRepository();
  repository.commit({ 'specs/given.yaml': given, 'specs/rows.csv.gz': gzipSync('id\n1\n2\n') }, 'v1');
  repository.write({ 'specs/rows.csv.gz': gzipSync('id\n3\n') });
  const args = ['generate', '--format', 'csv'];
  expect((await runCli([...args, '--at', 'v1'], { cwd: repository.root })).stdout).toBe('id\n1\n2\n');
  expect((await runCli(args, { cwd: repository.root })).stdout).toBe('id\n3\n');
});

test('rows are imported from a compressed file, into any database', async () => {
  const cwd = plantProject(shop);
  writeFileSync(path.join(cwd, 'more.csv.gz'), gzipSync('id,email\n1000001,a@example.com\n'));
  const found = await runCli(['import', 'users', '--file', 'more.csv.gz', '--to', 'pglite:./db', '--dry-run'], { cwd });
  expect(found).toMatchObject({ status: 0, stdout: expect.stringContaining('1 row') });
});

test('a reader that goes away ends the run quietly', async () => {
  const cwd = plantProject(shop);
  const command = `"${process.execPath}" "${entry}" generate --count 3000000 --compress gzip --quiet; echo $? > status`;
  const { stderr } = await promisify(execFile)('sh', ['-c', `(${command}) | head -c 10 > head`], { cwd });
  expect(stderr).toBe('');
  await expect
    .poll(() => existsSync(path.join(cwd, 'status')) && String(read(cwd, 'status')), { timeout: 120_000 })
    .toBe('141\n');
});
