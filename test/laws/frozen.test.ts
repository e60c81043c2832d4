import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { CellHashes } from '../../src/random/cell.ts';
import { consistentPick } from '../../src/random/consistent-pick.ts';
import { hashBytes } from '../../src/random/hash-bytes.ts';
import { deriveKey, rootKey } from '../../src/random/key.ts';
import { mix } from '../../src/random/mix.ts';
import { Permutation } from '../../src/random/permutation.ts';
import { Rows } from '../../src/random/rows.ts';
import { sha256 } from '../../src/random/sha256.ts';

import { type FieldType, typeText } from '../../src/values/type.ts';

import { catalogueVersion } from '../../src/plan/catalogue.ts';

import { generators } from '../../src/generators/index.ts';
import { masks } from '../../src/masks/index.ts';

import { cellsOf, range } from './cells.ts';
import { freeze, readFrozen } from './frozen-file.ts';
import { type GeneratorSubject, generatorSubjects, typeOf, datasetOf as withGenerator } from './generator-subjects.ts';
import { apartRules, maskSubjects, datasetOf as withMask } from './mask-subjects.ts';
import { typesOf } from './types.ts';

const seeds = ['1', '42', 'a text'];
const rows = [0, 1, 2, 1000, 2 ** 32];
/** Of a series, which sums up the blocks before a row and ends in 2249. */
const nearRows = [0, 1, 2, 1000, 20_000];

/** Cells of every generator by seed, in the order of `rows`. */
async function generatorValues(): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const subject of generatorSubjects) {
    const type = frozenType(subject);
    const own = subject.generator.name === 'series' ? nearRows : rows;
    values[`${subject.title} as ${typeText(type)}`] = await bySeed((seed) =>
      cellsOf(withGenerator(subject, type, { seed, rows: 2 ** 33 }), 'subject', own, { seed }),
    );
  }
  return values;
}

/** What parameters are for one family alone is frozen in a type of that. */
function frozenType(subject: GeneratorSubject): FieldType {
  const [family, ...others] = subject.families;
  return (others.length === 0 && family && typesOf[family][0]) || typeOf(subject);
}

/** What every mask makes of its inputs, by the seed that its key is made of. */
async function maskValues(): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const subject of maskSubjects) {
    const all = range(0, subject.inputs.length);
    values[subject.title] = await bySeed((seed) => cellsOf(withMask(subject), 'masked', all, { seed }));
  }
  return values;
}

async function bySeed(read: (seed: string) => Promise<unknown>): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const seed of seeds) values[seed] = await read(seed);
  return values;
}

const sizes = [1, 2, 10, 1000, 2 ** 31, 2 ** 32 + 1, 2 ** 53 - 1];

/** The functions that all else is made of, on keys that are as users' are. */
async function randomValues(): Promise<Record<string, unknown>> {
  const keys = ['', '1', '42', 'ü'].map((seed) => deriveKey(rootKey(seed), 'dataset', 'users'));
  return {
    mix: [0, 1, -1, 0x9e3779b9].map((value) => mix(value) >>> 0),
    rootKey: Object.fromEntries(['', '1', '42', 'ü'].map((seed) => [seed, [...rootKey(seed)]])),
    deriveKey: keys.map((key) => [...key]),
    hashCells: keys.map((key) => cellWords(key)),
    consistentPick: Object.fromEntries(
      sizes.map((size) => [
        size,
        keys.map((key) => cellWords(key).map(([h0 = 0, h1 = 0]) => consistentPick(size, h0, h1))),
      ]),
    ),
    permutation: Object.fromEntries(
      sizes.map((size) => [
        size,
        keys.map((key) => [0, 1, 2, size - 1].map((index) => new Permutation(key, size).at(Math.min(index, size - 1)))),
      ]),
    ),
    hashBytes: keys.map((key) => ['', 'a', 'Straße', 'x'.repeat(100)].map((text) => byteHash(key, text))),
  };
}

function cellWords(key: Int32Array): number[][] {
  const hashes = new CellHashes(key, rows.length);
  const batch = new Rows(rows.length);
  rows.forEach((row, i) => {
    batch.lo[i] = row % 2 ** 32;
    batch.hi[i] = Math.floor(row / 2 ** 32);
  });
  batch.length = rows.length;
  hashes.draw(batch);
  return rows.map((_, i) => [hashes.h0[i] as number, hashes.h1[i] as number]);
}

function byteHash(key: Int32Array, text: string): string {
  const out = new Uint32Array(4);
  const bytes = Buffer.from(`..${text}.`);
  hashBytes(key, bytes, 2, bytes.length - 1, out);
  return Array.from(out, (word) => word.toString(16).padStart(8, '0')).join('');
}

const frozen = { generators: generatorValues, masks: maskValues, random: randomValues };

describe.each(Object.entries(frozen))('frozen: %s', (name, make) => {
  test('the values are what they were', async () => {
    const values = await make();
    freeze(name, values);
    const file = readFrozen(name);
    expect(file.catalogue, 'values are frozen anew for each catalogue version').toBe(catalogueVersion);
    expect(values).toEqual(file.values);
  });
});

test('every generator and every mask is frozen, each under its version', () => {
  expect(readdirSync('test/laws/frozen').sort()).toEqual(Object.keys(frozen).map((name) => `${name}.json`));
  const first = (name: string) => new Set(Object.keys(readFrozen(name).values).map((title) => title.split(' ')[0]));
  expect([...first('generators')]).toEqual(generators.map((each) => each.name));
  // What leaves no field, or another row's value, has laws of its own.
  const alone = masks.map((each) => each.name).filter((name) => !apartRules.includes(name));
  expect([...first('masks')]).toEqual(alone);
});

test('the changelog has a heading for the catalogue version', () => {
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`### Catalogue version ${catalogueVersion}\n`);
});

describe('published vectors', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('SHA-256, FIPS 180-4: %.20s', (message, digest) => {
    const words = sha256(Buffer.from(message));
    expect(Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')).toBe(digest);
  });

  test('MurmurHash3 x86_128, whose seed is our key', () => {
    const text = 'The quick brown fox jumps over the lazy dog';
    expect(byteHash(new Int32Array(4), text)).toBe('2f1583c3ecee2c675d7bf66ce5e91d2c');
    expect(byteHash(new Int32Array(4), '')).toBe('0'.repeat(32));
  });
});
