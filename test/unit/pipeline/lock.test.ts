import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { comparableRows, firstDifference, readTrace, traceText } from '../../../src/formats/content-hash/trace.ts';
import { type Lock, type LockedDataset, lockText, readLock } from '../../../src/formats/lock.ts';

import { checkLock, lockDiagnostics, undefinedDatasets } from '../../../src/pipeline/versions/check-lock.ts';
import { lockOf } from '../../../src/pipeline/versions/lock-file.ts';
import { lockRows } from '../../../src/pipeline/versions/lock-rows.ts';
import { refuseLocking } from '../../../src/pipeline/versions/refuse-locking.ts';
import { VersionFailure } from '../../../src/pipeline/versions/version-failure.ts';
import { headDifferences, lockHead, updatedLock } from '../../../src/pipeline/versions/write-lock.ts';

import { type CompiledProject, compileProject, type ProjectRequest } from '../../../src/pipeline/compile-project.ts';

import { dataset as definition } from '../../support/definitions.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { plantProject } from '../../support/planted-project.ts';

/** The sums of `Trace`, from its description alone. */
function sumsOf(hashes: readonly number[]): Uint32Array {
  const sums: bigint[] = [];
  for (const [row, hash] of hashes.entries()) {
    const block = row === 0 ? 0 : Math.floor(Math.log2(row)) + 1;
    const place = BigInt(row - (block === 0 ? 0 : 2 ** (block - 1)));
    for (const [at, factor] of [1n, place, place * place].entries())
      sums[block * 3 + at] = (sums[block * 3 + at] ?? 0n) + BigInt(hash) * factor;
  }
  return Uint32Array.from(sums, (sum) => Number(BigInt.asUintN(32, sum)));
}

const hashes = fc.array(fc.nat(0xffff_ffff), { minLength: 1, maxLength: 300 });

describe('a trace', () => {
  test('tells which row is another, where one is', () => {
    fc.assert(
      fc.property(hashes, fc.nat(), fc.integer({ min: 1, max: 0xffff_ffff }), (before, at, change) => {
        const row = at % before.length;
        const after = before.with(row, ((before[row] as number) + change) % 2 ** 32);
        const found = firstDifference(sumsOf(before), sumsOf(after), before.length);
        expect(found?.from).toBeLessThanOrEqual(row);
        expect(found?.to).toBeGreaterThan(row);
        // An odd difference has an inverse.
        if (change % 2 === 1) expect(found).toEqual({ from: row, to: row + 1 });
      }),
    );
  });

  test('tells where the first is of several, and never names another row', () => {
    fc.assert(
      fc.property(hashes, fc.uniqueArray(fc.nat(299), { minLength: 1 }), (before, rows) => {
        const after = before.map((hash, row) => (rows.includes(row) ? (hash * 31 + 17) % 2 ** 32 : hash));
        const first = before.findIndex((hash, row) => hash !== after[row]);
        const found = firstDifference(sumsOf(before), sumsOf(after), before.length);
        if (first < 0) expect(found).toBeUndefined();
        else {
          expect(found?.from).toBeLessThanOrEqual(first);
          expect(found?.to).toBeGreaterThan(first);
        }
      }),
    );
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
    expect([comparableRows(1000, 1000), comparableRows(1000, 1500), comparableRows(5, 3)]).toEqual([1000, 512, 2]);
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
  const sums = readTrace(fields[field] as string, rows) as Uint32Array;
  const delta = sumsOf(Array.from({ length: rows }, (_, at) => (at === row ? 12_345 : 0)));
  return { ...fields, [field]: traceText(sums.map((sum, at) => sum + (delta[at] as number))) };
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
      content_hash: '0'.repeat(32),
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
        return { fields, content_hash: '0'.repeat(32) };
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
    ['a content hash', () => ({ content_hash: '1'.repeat(32) })],
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
