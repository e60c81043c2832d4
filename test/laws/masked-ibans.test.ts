import { expect, test } from 'vitest';

import { ibanStructures } from '../../src/values/iban-structures.ts';
import type { Parameters } from '../../src/values/parameter.ts';

import { type Mask, maskNamed } from '../../src/masks/index.ts';

import { cellsOf, range } from './cells.ts';
import { datasetOf } from './mask-subjects.ts';

const countries = Object.keys(ibanStructures);

function masked(rule: string, parameters: Parameters, inputs: readonly string[]) {
  const mask = maskNamed(rule) as Mask;
  const subject = { title: '', mask, parameters, category: 'iban' as const, type: { name: 'text' } as const, inputs };
  return cellsOf(datasetOf(subject), 'masked', range(0, inputs.length)) as Promise<string[]>;
}

/** ISO/IEC 7064, MOD 97-10, over the whole number at once. */
function remainder(iban: string): bigint {
  const text = iban.replace(/[ -]/g, '').toUpperCase();
  const digits = [...(text.slice(4) + text.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
  return BigInt(digits) % 97n;
}

/** Something of a country's form; its check digits need not hold. */
function accountOf(country: string, seed: number): string {
  const groups = (ibanStructures[country] as string).matchAll(/(\d+)(\D)/g);
  const text = [...groups].map(([, count, kind]) => kind?.repeat(Number(count))).join('');
  const sign = (kind: string, at: number) =>
    /[BaA]/.test(kind) ? String.fromCharCode(65 + ((seed * 7 + at * 11) % 26)) : String((seed * 3 + at * 7 + 1) % 10);
  return `${country}37${[...text].map(sign).join('')}`;
}

test.each([
  ['anonymize', {}],
  ['hash', { format: 'preserve' }],
])('%s: what has the form of an IBAN becomes one whose check digits hold, of any country', async (rule, parameters) => {
  const inputs = countries.flatMap((country) => Array.from({ length: 20 }, (_, seed) => accountOf(country, seed)));
  const found = await masked(rule, parameters, inputs);
  for (const [i, iban] of found.entries()) {
    const input = inputs[i] as string;
    if (remainder(iban) !== 1n) expect.fail(`${iban} fails the check`);
    if (iban.slice(0, 2) !== input.slice(0, 2) || iban.length !== input.length) expect.fail(`${input}: ${iban}`);
    expect(iban).not.toBe(input);
  }
  expect(new Set(found).size).toBeGreaterThan(new Set(inputs).size * 0.95);
});

test('one account has one mask however it is spelled, which is spelled so', async () => {
  const [plain, printed, small, dashed] = await masked('anonymize', {}, [
    'DE89370400440532013000',
    'DE89 3704 0044 0532 0130 00',
    'de89370400440532013000',
    'DE89-3704-0044-0532-0130-00',
  ]);
  expect(plain).toMatch(/^DE\d{2}0{8}\d{10}$/);
  expect(printed).toBe(plain?.replace(/.{4}(?=.)/g, '$& '));
  expect(small).toBe(plain?.toLowerCase());
  expect(dashed).toBe(printed?.replaceAll(' ', '-'));
});

test('what has not the form of one keeps its shape alone', async () => {
  const inputs = ['DE8937040044', 'XX89370400440532013000', 'unbekannt', ' DE89 3704', 'DE8X370400440532013000', ''];
  const shape = (text: string) => text.replace(/[a-z]/g, 'x').replace(/[A-Z]/g, 'X').replace(/\d/g, '9');
  const found = await masked('anonymize', {}, inputs);
  expect(found.map(shape)).toEqual(inputs.map(shape));
});
