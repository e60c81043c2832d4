import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Plan } from '../../../src/plan/plan.ts';

import { comparableRows, firstDifference, readTrace, traceText } from '../../../src/formats/content-hash/trace.ts';
import { type Lock, type LockedDataset, lockText, readLock } from '../../../src/formats/lock.ts';

import { checkLock, lockDiagnostics, undefinedDatasets } from '../../../src/pipeline/versions/check-lock.ts';
import { exactFindings } from '../../../src/pipeline/versions/exact-findings.ts';
import { lockOf } from '../../../src/pipeline/versions/lock-file.ts';
import { lockRows } from '../../../src/pipeline/versions/lock-rows.ts';
import { refuseLocking } from '../../../src/pipeline/versions/refuse-locking.ts';
import { VersionFailure } from '../../../src/pipeline/versions/version-failure.ts';
import { headDifferences, lockHead, updatedLock } from '../../../src/pipeline/versions/write-lock.ts';

import { type CompiledProject, compileProject, type ProjectRequest } from '../../../src/pipeline/compile-project.ts';

import { dataset as definition } from '../../support/definitions.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { plantProject } from '../../support/planted-project.ts';
import { runs } from '../../support/properties.ts';

const prime = 67_108_859n;

/** The sums of `Trace`, from its description alone. */
function sumsOf(hashes: readonly number[]): Float64Array {
  const sums: bigint[] = [];
  for (const [row, hash] of hashes.entries()) {
    const block = Math.floor(Math.log2(row / 16));
    const x = BigInt(row - 16 * 2 ** block + 1);
    const powers = row < 16 ? [[row, 0n]] : Array.from({ length: 11 }, (_, j) => [16 + 11 * block + j, BigInt(j)]);
    for (const [at, power] of powers as [number, bigint][]) sums[at] = (sums[at] ?? 0n) + BigInt(hash) * x ** power;
  }
  return Float64Array.from(sums, (sum) => Number(sum % prime));
}

const hashes = fc.array(fc.nat(0xffff_ffff), { minLength: 1, maxLength: 300 });

describe('a trace', () => {
  test('names the first row that is another: of the first 16 rows any, of a block where it is five of them at most', () => {
    fc.assert(
      fc.property(hashes, fc.uniqueArray(fc.nat(299), { minLength: 1, maxLength: 300 }), (before, rows) => {
        const after = before.map((hash, row) => (rows.includes(row) ? (hash * 31 + 17) % 2 ** 32 : hash));
        const isOther = (row: number) =>
          (before[row] as number) % Number(prime) !== (after[row] as number) % Number(prime);
        const others = [...before.keys()].filter(isOther);
        const found = firstDifference(sumsOf(before), sumsOf(after), before.length);
        const [first] = others;
        if (first === undefined) {
          expect(found).toBeUndefined();
          return;
        }
        const block =
          first < 16 ? [first, first + 1] : [2 ** Math.floor(Math.log2(first)), 2 ** Math.floor(Math.log2(first) + 1)];
        const isFew = others.filter((row) => row < (block[1] as number)).length <= 5;
        const wanted = isFew ? [first, first + 1] : [block[0], Math.min(block[1] as number, before.length)];
        expect([found?.from, found?.to]).toEqual(wanted);
      }),
      { numRuns: runs(400) },
    );
  });

  test('names few rows among very many', () => {
    const count = 70_000;
    const before = Array.from({ length: count }, (_, row) => Math.imul(row + 1, 0x9e37_79b1) >>> 0);
    const changed = (rows: readonly number[]) => before.map((hash, row) => (rows.includes(row) ? hash ^ 0x5555 : hash));
    const found = (rows: readonly number[]) => firstDifference(sumsOf(before), sumsOf(changed(rows)), count);
    expect(found([69_999])).toEqual({ from: 69_999, to: 70_000 });
    expect(found([40_001, 33_000, 65_535, 50_000, 32_768])).toEqual({ from: 32_768, to: 32_769 });
    expect(found([40_001, 33_000, 65_535, 50_000, 32_770, 60_000])).toEqual({ from: 32_768, to: 65_536 });
  });

  test('names four rows that share a place, where a block has more rows than places', () => {
    const [from, offset] = [2 ** 27, 12_345];
    const at = 16 + 11 * (27 - 4);
    const x = BigInt(Math.floor(offset / 4) + 1);
    const none = new Float64Array(at + 11);
    const one = none.map((_, index) => (index < at ? 0 : Number((777n * x ** BigInt(index - at)) % prime)));
    const found = firstDifference(none, one, from * 2);
    expect(found).toEqual({ from: from + 12_344, to: from + 12_348 });
  });

  test('is a text of its rows, and of no other number of them', () => {
    fc.assert(
      fc.property(hashes, (all) => {
        const text = traceText(sumsOf(all));
        expect(readTrace(text, all.length)).toEqual(sumsOf(all));
        expect(readTrace(text, all.length * 2)).toBeUndefined();
        expect(readTrace(`${text}AA`, all.length)).toBeUndefined();
      }),
    );
  });

  test('is compared in the blocks that both have whole', () => {
    expect([comparableRows(1000, 1000), comparableRows(1000, 1500), comparableRows(5, 3)]).toEqual([1000, 512, 3]);
    expect([comparableRows(0, 5), comparableRows(1, 2), comparableRows(1024, 4096)]).toEqual([0, 1, 1024]);
  });
});

const users = (fields: string, rows = 40) =>
  definition(`volume: ${rows}\nfields:\n  - {name: id, type: integer, generator: sequence}\n${fields}`);
const email = '  - {name: email, type: text, generator: email}\n';
const orders = definition(
  'volume: 60\nfields:\n  - {name: id, type: integer, generator: sequence}\n  - {name: note, type: text, generator: template, template: "{{owner.email}}"}\n' +
    'relationships: [{name: owner, foreignKey: user_id, references: users.id}]',
  'orders',
);
const shop = { 'specs/users.yaml': users(email), 'specs/orders.yaml': orders };

async function compiled(files: Record<string, string>, request: Partial<ProjectRequest> = {}) {
  const project = await compileProject({ root: plantProject(files), paths: [], variables: {}, ...request });
  if (!project.plan) throw new Error(project.diagnostics.map(({ message }) => message).join('\n'));
  return { ...project, plan: project.plan };
}

async function locked({ plan, environment }: Awaited<ReturnType<typeof compiled>>): Promise<Lock> {
  const signal = new AbortController().signal;
  const rows = await lockRows({ plan, datasets: plan.datasets, workers: 1, signal, progress: () => undefined });
  return updatedLock(lockHead(plan, '1.0.0', environment), rows, undefined);
}

/** What a check says of files against a lock. */
async function checked(lock: Lock, files: Record<string, string>): Promise<string[]> {
  const now = await compiled(files);
  const made = await locked(now);
  const findings = [...checkLock(lock, now.plan, made.datasets), ...undefinedDatasets(lock, now.plan)];
  const who = { locked: 'data-cli 1.0.0', here: 'data-cli 1.0.0 on this machine' };
  return lockDiagnostics(findings, now.places, who).map(({ code, message }) => `${code} ${message}`);
}

const tampered = (lock: Lock, name: string, change: (dataset: LockedDataset) => object): Lock => ({
  ...lock,
  datasets: lock.datasets.map((each) => (each.name === name ? { ...each, ...change(each) } : each)),
});

/** The trace of a column whose cell in a row had another hash. */
function otherCell({ fields, rows }: LockedDataset, field: string, row: number): Record<string, string> {
  const sums = readTrace(fields[field] as string, rows) as Float64Array;
  const delta = sumsOf(Array.from({ length: rows }, (_, at) => (at === row ? 12_345 : 0)));
  return { ...fields, [field]: traceText(sums.map((sum, at) => (sum + (delta[at] as number)) % Number(prime))) };
}

describe('lock --check', () => {
  test('finds nothing in what it was made of', async () => {
    const lock = await locked(await compiled(shop));
    expect(await checked(lock, shop)).toEqual([]);
    expect(readLock(JSON.parse(lockText(lock)))).toEqual(lock);
  });

  test.each([
    ['email', 0],
    ['id', 1],
    ['email', 7],
    ['email', 39],
  ])('names %s of row %i, where a machine makes it otherwise', async (field, row) => {
    const lock = await locked(await compiled(shop));
    const other = tampered(lock, 'users', (each) => ({
      fields: otherCell(each, field, row),
      content_hash: '0'.repeat(16),
    }));
    expect(await checked(other, shop)).toEqual([
      `DC837 \`users\` has other rows than were locked, from the same definition: the first other value is \`users[${row}].${field}\``,
    ]);
  });

  test('of several fields the one with the first row counts, in one row the first field', async () => {
    const lock = await locked(await compiled(shop));
    const both = (first: number, second: number) =>
      tampered(lock, 'users', (each) => {
        const fields = otherCell({ ...each, fields: otherCell(each, 'id', first) }, 'email', second);
        return { fields, content_hash: '0'.repeat(16) };
      });
    expect((await checked(both(9, 3), shop))[0]).toMatch(/users\[3\]\.email`$/);
    expect((await checked(both(9, 9), shop))[0]).toMatch(/users\[9\]\.id`$/);
  });

  test('says of a changed definition that it is one, and where its values begin to change', async () => {
    const lock = await locked(await compiled(shop));
    const changed = users('  - {name: email, type: text, generator: email, domain: example.org}\n');
    expect(await checked(lock, { ...shop, 'specs/users.yaml': changed })).toEqual([
      'DC836 `users` is defined otherwise than it was locked: the first other value is `users[0].email`',
      'DC836 `orders` has other rows than were locked, for `users` is defined otherwise: the first other value is `orders[0].note`',
    ]);
  });

  test('says what is new, what is gone, and that values are the same', async () => {
    const lock = await locked(await compiled(shop));
    const grown = users(`${email}  - {name: city, type: text, generator: city}\n`, 50);
    expect(await checked(lock, { 'specs/users.yaml': grown })).toEqual([
      'DC836 `users` is defined otherwise than it was locked: it has 50 rows, not 40, `city` is new',
      'DC836 `orders` is locked, and no definition has it',
    ]);
    const described = users('  - {name: email, type: text, generator: email, description: where to write}\n');
    expect(await checked(lock, { ...shop, 'specs/users.yaml': described })).toEqual([
      'DC836 `users` is defined otherwise than it was locked: its values are the same',
    ]);
    const versioned = users(email).replace('{name: users}', '{name: users, version: v2.0.0}');
    expect(await checked(lock, { ...shop, 'specs/users.yaml': versioned })).toEqual([
      'DC836 `users` is defined otherwise than it was locked: it is version 2.0.0, not none',
    ]);
    const more = { ...shop, 'specs/more.yaml': users(email).replace('name: users', 'name: more') };
    expect(await checked(lock, more)).toEqual(['DC836 `more` is not in the lock']);
  });

  test.each([
    ['a content hash', () => ({ content_hash: '1'.repeat(16) })],
    ['half a trace', ({ fields }: LockedDataset) => ({ fields: { ...fields, email: fields.email?.slice(16) } })],
    ['a trace that is none', ({ fields }: LockedDataset) => ({ fields: { ...fields, email: '?' } })],
  ])('says of a lock whose %s was edited that it contradicts itself', async (_, change) => {
    const lock = await locked(await compiled(shop));
    expect(await checked(tampered(lock, 'users', change as never), shop)).toEqual([
      'DC835 the lock contradicts itself in what it says of `users`: it has been edited',
    ]);
  });

  test('a fingerprint that was edited is a definition that is another', async () => {
    const lock = await locked(await compiled(shop));
    expect(
      await checked(
        tampered(lock, 'orders', () => ({ fingerprint: 'f'.repeat(64) })),
        shop,
      ),
    ).toEqual(['DC836 `orders` is defined otherwise than it was locked: its values are the same']);
  });
});

describe('where git has the definitions that were locked', () => {
  const rated = (limit: number, more = '') =>
    users(
      `  - {name: word, type: text, generator: word}\n  - {name: rate, type: integer, generator: expression, expression: "CASE WHEN id > ${limit} THEN 2 ELSE 1 END"}\n${more}`,
      1000,
    );
  const repositoryOf = async (files: Record<string, string>) => {
    const repository = gitRepository(files);
    repository.write({ 'data-cli.lock': lockText(await locked(await compiled(files))) });
    repository.commit();
    return repository;
  };
  async function foundIn({ root }: GitRepository, change: (lock: Lock) => Lock = (lock) => lock, at?: string) {
    const project = { root, paths: [], variables: { PATH: process.env.PATH }, at };
    const now = await compileProject(project);
    const lock = change((await lockOf(now.project.reader)) as Lock);
    const plan = now.plan as Plan;
    const made = await locked({ ...now, plan });
    const findings = checkLock(lock, plan, made.datasets);
    const signal = new AbortController().signal;
    const exact = await exactFindings(findings, { project, lock, plan, workers: 1, signal });
    return exact.map(({ id, state, fields, first }) => [id, state, fields, first?.from, first?.to]);
  }

  test('the first row is named, however many there are', async () => {
    const repository = await repositoryOf({ 'specs/users.yaml': rated(1000) });
    // Rows 700 to 999: of these a lock tells no more than the block.
    repository.commit({ 'specs/users.yaml': rated(700) });
    expect(await foundIn(repository)).toEqual([['default/users', 'definition', ['rate'], 700, 701]]);
    // The commit of the lock, not the one before this.
    repository.commit({ 'specs/users.yaml': rated(600) });
    expect(await foundIn(repository)).toEqual([['default/users', 'definition', ['rate'], 600, 601]]);
    expect(await foundIn(repository, undefined, 'HEAD~1')).toEqual([
      ['default/users', 'definition', ['rate'], 700, 701],
    ]);
    expect(await foundIn(repository, undefined, 'HEAD~2')).toEqual([
      ['default/users', 'same', undefined, undefined, undefined],
    ]);
  });

  test('rows are compared as far as both have them', async () => {
    const repository = await repositoryOf({ 'specs/users.yaml': rated(990) });
    repository.write({ 'specs/users.yaml': rated(970).replace('volume: 1000', 'volume: 1010') });
    expect(await foundIn(repository)).toEqual([['default/users', 'definition', ['rate'], 970, 971]]);
    repository.write({ 'specs/users.yaml': rated(990).replace('volume: 1000', 'volume: 900') });
    expect(await foundIn(repository)).toEqual([['default/users', 'definition', undefined, undefined, undefined]]);
  });

  test('what is not the rows that were locked proves nothing', async () => {
    const repository = await repositoryOf({ 'specs/users.yaml': rated(1000) });
    repository.commit({ 'specs/users.yaml': rated(700) });
    const other = (lock: Lock) => tampered(lock, 'users', () => ({ content_hash: '0'.repeat(16) }));
    const vague = [['default/users', 'definition', ['rate'], 512, 1000]];
    expect(await foundIn(repository, other)).toEqual(vague);
    const defined = (lock: Lock) => tampered(lock, 'users', () => ({ fingerprint: 'f'.repeat(64) }));
    expect(await foundIn(repository, defined)).toEqual(vague);
    repository.git('rm', '-q', '--cached', 'data-cli.lock');
    repository.git('commit', '-q', '-m', 'no lock');
    repository.git('checkout', '-q', '--orphan', 'fresh');
    expect(await foundIn(repository)).toEqual(vague);
  });

  test('of several fields all are named that it may be of', async () => {
    const both = rated(700).replace(
      'generator: word}',
      "generator: expression, expression: \"CASE WHEN id > 600 THEN 'a' ELSE 'b' END\"}",
    );
    const before = { 'specs/users.yaml': both.replace('600', '1000').replace('700', '1000') };
    expect(await checked(await locked(await compiled(before)), { 'specs/users.yaml': both })).toEqual([
      'DC836 `users` is defined otherwise than it was locked: the first other value is of `word` or `rate`, between `users[512]` and `users[999]`',
    ]);
  });
});

describe('a lock', () => {
  test('is what its schema says, sorted by namespace and name', async () => {
    const ajv = new Ajv();
    addFormats.default(ajv);
    const isLock = ajv.compile(JSON.parse(readFileSync('schemas/v1/lock.json', 'utf8')));
    const lock = await locked(await compiled(shop));
    expect(isLock(lock), JSON.stringify(isLock.errors)).toBe(true);
    expect(lock.datasets.map(({ name }) => name)).toEqual(['orders', 'users']);
  });

  test('is updated by the dataset, where the rest is of the same run', async () => {
    const project = await compiled(shop);
    const lock = await locked(project);
    const head = lockHead(project.plan, '1.0.0', undefined);
    const [first] = lock.datasets as [LockedDataset];
    const renewed = updatedLock(head, [{ ...first, rows: 7 }], lock);
    expect(renewed.datasets.map(({ rows }) => rows)).toEqual([7, 40]);
    expect(() => updatedLock({ ...head, seed: '9' }, [first], lock)).toThrow(
      'the rest of the lock is of seed 1, not 9',
    );
    expect(headDifferences(lock, { ...head, environment: 'ci' })).toEqual(['Environment none, not ci']);
  });

  test('is refused for what is another tomorrow', async () => {
    const ci = (spec: string) =>
      `apiVersion: data.automation/v1\nkind: Environment\nmetadata: {name: ci}\nspec: {level: 2, ${spec}}\n`;
    const files = { ...shop, 'specs/ci.yaml': ci('as_of: now') };
    const reasons = (project: CompiledProject, request: Partial<ProjectRequest>) =>
      refuseLocking({ root: '', paths: [], variables: {}, ...request }, project, project.plan?.datasets ?? []).map(
        ({ code, message, span }) => `${code} ${message}${span ? ` ${span.file.name}` : ''}`,
      );
    const now = 'DC834 *as of* is `now`, which is another moment tomorrow';
    expect(reasons(await compiled(shop), {})).toEqual([]);
    expect(reasons(await compiled(shop), { asOf: 'now' })).toEqual([now]);
    expect(reasons(await compiled(files, { environment: 'ci' }), { environment: 'ci' })).toEqual([
      `${now} specs/ci.yaml`,
    ]);
    expect(reasons(await compiled(files, { environment: 'ci' }), { asOf: '2026-01-01' })).toEqual([]);
    const external = definition(
      'volume: 3\nfields: [{name: id, type: integer, generator: sequence}, {name: country_id, type: integer}]\nrelationships: [{foreignKey: country_id, references: countries.id, external: true}]',
      'towns',
    );
    expect(reasons(await compiled({ 'specs/a.yaml': external }), {})[0]).toMatch(/^DC324 /);
  });

  test.each([
    ['<<<<<<< ours\n{}\n=======\n', 'it has conflicts of a merge'],
    ['[', 'it is not JSON'],
    ['{}', 'it was not written by data-cli'],
    ['{"tool": {"name": "data-cli"}, "schema_version": 2}', 'its schema_version is 2, not 1'],
    ['{"tool": {"name": "data-cli"}, "schema_version": 1}', 'parts of it are missing'],
  ])('%j is none', async (text, why) => {
    const reading = lockOf(memoryReader({ 'data-cli.lock': text }));
    await expect(reading).rejects.toThrow(`\`data-cli.lock\` is no lock: ${why}`);
    await expect(reading).rejects.toBeInstanceOf(VersionFailure);
    expect(await lockOf(memoryReader({}))).toBeUndefined();
  });
});
