import { expect, test } from 'vitest';

import { FormFilter, formHash } from '../../../src/pipeline/masking-proof/form-filter.ts';
import { HeldForms } from '../../../src/pipeline/masking-proof/text-forms.ts';

/** Runs of words as anybody would write them down, without the hashes of their beginnings. */
function runsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.flatMap((_, from) =>
    words.slice(from, from + 12).map((_, to) => words.slice(from, from + to + 1).join('')),
  );
}

const reversed = (text: string) => [...text].reverse().join('');

function heldBy(originals: readonly string[], digits: readonly number[] = []): HeldForms {
  const filter = new FormFilter(originals.length);
  for (const each of originals) filter.add(formHash(each));
  return new HeldForms({ filter, lengths: new Set(originals.map(({ length }) => length)), digits: new Set(digits) });
}

let state = 1;
function below(limit: number): number {
  state = (state * 48_271) % 0x7fff_ffff;
  return state % limit;
}

const wordOf = () => Array.from({ length: 1 + below(7) }, () => 'abcdefgh01234567'[below(16)]).join('');
const texts = Array.from({ length: 40 }, () =>
  Array.from({ length: 1 + below(15) }, wordOf).join([' ', '-', ', ', '.', '@'][below(5)]),
);

test('every run of words is found, forwards and backwards, and no other', () => {
  for (const text of texts) {
    const runs = runsIn(text).filter(({ length }) => length >= 6);
    const backwards = runs.map(reversed);
    // Half of them are originals; of some the text turned round has them.
    const originals = [...runs, ...backwards].filter((_, i) => i % 2 === 0);
    const found = heldBy([...originals, 'nowhere']).inBothWays(text);
    const there = new Set([...runs, ...backwards]);
    for (const each of new Set(originals)) expect(found, `${text}: ${each}`).toContain(each);
    for (const each of found) expect(there, `${text}: ${each}`).toContain(each);
    expect(heldBy(['nowhere']).inBothWays(text)).toEqual([]);
  }
});

test('digits of a told length are found without an original, in both directions, and each once', () => {
  const held = heldBy(['123456789'], [9]);
  expect(held.inBothWays('call 987 654 321 or 12321 2321')).toEqual(['987654321', '123212321', '123456789']);
  expect(held.in('call 987 654 321')).toEqual(['987654321']);
});

test('signs beyond ASCII are turned round as signs, and not as their parts', () => {
  const held = heldBy(['müllerstraße'.normalize('NFKD').replace(/\p{M}/gu, '')]);
  expect(held.inBothWays('eßartsrellüm')).toEqual(['mullerstraße']);
});
