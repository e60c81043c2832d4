import { expect, test } from 'vitest';

import type { HashStorage } from '../../src/generate/checks/scratch.ts';

import { type HashedRows, UniqueSet } from '../../src/pipeline/masking/unique-set.ts';

/** Of hashes that are held in memory. */
const storage: HashStorage = {
  held: 1_000_000,
  open: () => {
    throw new Error('no file is needed');
  },
};

const hashes = (values: readonly number[]) => Uint32Array.from(values.flatMap((value) => [1, value, 7, 7]));

/** The first value that is one of those before it. */
function firstAgain(values: readonly number[]): number | undefined {
  const at = values.findIndex((value, index) => values.indexOf(value) < index);
  return at < 0 ? undefined : at;
}

function found(blocks: readonly (readonly number[])[]): {
  readonly first: number | undefined;
  readonly again: boolean;
} {
  const set = new UniqueSet(storage);
  let row = 0;
  for (const values of blocks) {
    const ascends = values.every((value, i) => i === 0 || value > (values[i - 1] as number));
    set.add(ascends ? { least: values[0] as number, most: values.at(-1) as number } : hashes(values), row);
    row += values.length;
  }
  let again = false;
  function* all(): Iterable<HashedRows> {
    again = true;
    let first = 0;
    for (const values of blocks) {
      yield { hashes: hashes(values), first };
      first += values.length;
    }
  }
  return { first: set.end(all, () => false), again };
}

test('rows that all ascend are different, and nothing is looked at again', () => {
  expect(found([[1, 2, 5], [6, 9], [10]])).toEqual({ first: undefined, again: false });
  expect(
    found([
      [3, 1, 2],
      [9, 8],
      [2, 0],
    ]),
  ).toEqual({ first: 5, again: false });
});

test('the first row that is like one before it is found, however its values ascend', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    let state = seed;
    const next = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 16) % below;
    };
    const blocks = Array.from({ length: 1 + next(4) }, () => {
      const values = Array.from({ length: 1 + next(4) }, () => next(40));
      return next(3) === 0 ? values : [...new Set(values)].toSorted((a, b) => a - b);
    });
    expect(found(blocks).first, JSON.stringify(blocks)).toBe(firstAgain(blocks.flat()));
  }
});
