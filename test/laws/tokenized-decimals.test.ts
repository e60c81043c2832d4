import { expect, test } from 'vitest';

import type { FieldType } from '../../src/values/type.ts';

import { maskNamed } from '../../src/masks/index.ts';

import { cellsOf, range } from './cells.ts';
import { datasetOf } from './mask-subjects.ts';

const mask = maskNamed('tokenize') ?? expect.fail('there is no `tokenize`');
const numeric = (precision: number, scale: number): FieldType => ({ name: 'decimal', precision, scale });

function tokens(type: FieldType, inputs: readonly string[]) {
  const subject = {
    title: '',
    mask,
    parameters: { format: 'preserve', keep_first: 0 },
    category: 'internal_id' as const,
    type,
    inputs,
  };
  return cellsOf(datasetOf(subject), 'masked', range(0, inputs.length));
}

test('a whole decimal has the token that the integer has, where its type holds as many digits', async () => {
  const inputs = ['0', '1', '1000007', '2147483647', '-15', '2147483648', '5000000013'];
  const integers = await tokens({ name: 'bigint' }, inputs);
  expect(await tokens({ name: 'decimal' }, inputs)).toEqual(integers);
  expect(await tokens(numeric(38, 0), inputs)).toEqual(integers);
  // Below 2^31 ten digits are enough.
  expect((await tokens(numeric(10, 0), inputs)).slice(0, 5)).toEqual(integers.slice(0, 5));
});

test.each([
  ['numeric(6,0)', numeric(6, 0), (i: number) => String(i * 41)],
  ['numeric(9,0)', numeric(9, 0), (i: number) => String(i * 41_000 + 7)],
  ['numeric(12,0)', numeric(12, 0), (i: number) => String(i * 41_000_001)],
  ['numeric(20,0)', numeric(20, 0), (i: number) => `${9_000_000_000 + i * 49_999}${String(i).padStart(9, '0')}`],
  ['numeric(10,2)', numeric(10, 2), (i: number) => `${i}.${String(i % 100).padStart(2, '0')}`],
  ['numeric', { name: 'decimal' } as const, (i: number) => `${i % 7}.${i}`],
])('%s: other decimals that the type holds, as many digits behind the point, none for two', async (_, type, textOf) => {
  const inputs = [...new Set(Array.from({ length: 20_000 }, (_, i) => plain(textOf(i))))];
  const found = (await tokens(type, inputs)).map((each) => plain(String(each)));
  expect(new Set(found).size).toBe(inputs.length);
  const digits = (text: string) => text.split('.')[1]?.length ?? 0;
  const { precision = 99, scale = 0 } = type;
  for (const [i, token] of found.entries()) {
    if (digits(token) !== digits(inputs[i] as string)) expect.fail(`${inputs[i]} became ${token}`);
    if ((token.split('.')[0] as string).length > precision - scale) expect.fail(`${token} is too long`);
  }
  // As good as none is itself.
  expect(found.filter((token, i) => token === inputs[i]).length).toBeLessThan(3);
});

/** Without zeros at its end. */
function plain(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
