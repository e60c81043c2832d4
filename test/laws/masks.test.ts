import { describe, expect, test } from 'vitest';

import { masks } from '../../src/masks/index.ts';

import { dataset, field } from '../support/plans.ts';

import { cellsOf, range } from './cells.ts';
import * as laws from './mask-laws.ts';
import { apartRules, datasetOf, type MaskSubject, maskSubjects } from './mask-subjects.ts';

test('every mask is held to the laws, for all categories that it suits and all types that it accepts', () => {
  const own = masks.filter(({ name }) => !apartRules.includes(name));
  expect([...new Set(maskSubjects.map((each) => each.mask))]).toEqual(own);
  for (const mask of own) {
    const subjects = maskSubjects.filter((each) => each.mask === mask);
    const categories = subjects.map((each) => each.category);
    for (const category of mask.suits) expect(categories, mask.name).toContain(category);
    const missing = Object.entries(mask.parameters).filter(
      ([name, spec]) => spec.optional !== true && subjects.some((each) => each.parameters[name] === undefined),
    );
    expect(missing).toEqual([]);
  }
});

describe.each(Object.entries(laws))('%s', (_, law) => {
  test.each(maskSubjects.map((subject) => [subject.title, subject] as const))('%s', (_, subject) => law(subject));
});

test('`tokenize` gives no two values the same, and each one of its kind', async () => {
  const mask = masks.find(({ name }) => name === 'tokenize') as (typeof masks)[number];
  const of = (type: MaskSubject['type'], inputs: readonly string[], first = 0): Promise<readonly (string | null)[]> => {
    const parameters = { format: 'preserve', keep_first: first };
    const subject = { title: '', mask, parameters, category: 'internal_id' as const, type, inputs };
    return cellsOf(datasetOf(subject), 'masked', range(0, inputs.length));
  };
  const numbers = range(0, 3000).map((each) => String(each * 700_001 - 1_000_000));
  const integers = await of({ name: 'integer' }, numbers);
  expect(new Set(integers).size).toBe(numbers.length);
  // A value masks alike in each type that holds it.
  expect(await of({ name: 'bigint' }, numbers)).toEqual(integers);
  const large = range(0, 500).map((each) => String(2n ** 62n + BigInt(each)));
  const larger = await of({ name: 'bigint' }, large);
  expect(new Set(larger).size).toBe(large.length);
  expect(larger.every((each) => BigInt(each as string) >= 2n ** 53n && BigInt(each as string) < 2n ** 63n)).toBe(true);
  const texts = range(0, 3000).map((each) => `A-${String(each).padStart(6, '0')}/x`);
  const tokens = await of({ name: 'text' }, texts);
  expect(new Set(tokens).size).toBe(texts.length);
  expect(tokens.every((each) => /^[A-Z]-\d{6}\/[a-z]$/.test(each as string))).toBe(true);
  // What stays is no part of what is permuted.
  const behind = await of({ name: 'text' }, texts, 2);
  const rests = await of(
    { name: 'text' },
    texts.map((each) => each.slice(2)),
  );
  expect(behind).toEqual(rests.map((each) => `A-${each}`));
  const uuids = range(0, 500).map((each) => `3f2b8c1e-5d0a-4e7b-9c46-${String(each).padStart(12, '0')}`);
  const others = await of({ name: 'uuid' }, uuids);
  expect(new Set(others).size).toBe(uuids.length);
  expect(
    others.every((each) =>
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(each as string),
    ),
  ).toBe(true);
  expect(await of({ name: 'text' }, uuids)).toEqual(others);
});

test('`shuffle` leaves all values, in other rows', async () => {
  const values = range(0, 2000).map(String);
  const mask = { rule: 'shuffle', version: 1, parameters: {}, category: 'internal_id' } as const;
  const masked = field('masked', 'integer', { source: { kind: 'given', values }, mask });
  const other = field('other', 'integer', { source: { kind: 'given', values } });
  const own = dataset('laws', [masked, other], { rows: values.length });
  const found = await cellsOf(own, 'masked', range(0, 2000), { capacity: 64 });
  expect([...found].sort()).toEqual([...values].sort());
  expect(found.filter((each, row) => each === values[row]).length).toBeLessThan(20);
});

test('`shift_date` moves the dates of one `per` alike, in whichever dataset', async () => {
  const mask = {
    rule: 'shift_date',
    version: 1,
    parameters: { max_days: 30, per: 'patient' },
    category: 'medical',
  } as const;
  const days = (values: readonly string[]) => field('day', 'date', { source: { kind: 'given', values }, mask });
  const patients = (values: readonly string[], type: string) =>
    field('patient', type, { source: { kind: 'given', values } });
  const read = (name: string, type: string, dates: readonly string[], who: readonly string[]) =>
    cellsOf(dataset(name, [patients(who, type), days(dates)], { rows: who.length }), 'day', range(0, who.length));
  const stays = await read('stays', 'integer', ['2020-03-01', '2020-03-11', '2020-03-01'], ['1', '1', '2']);
  const [first, second, third] = stays.map((each) => Date.parse(each as string) / 86_400_000) as [
    number,
    number,
    number,
  ];
  expect(second - first).toBe(10);
  expect(third).not.toBe(first);
  expect((await read('bills', 'bigint', ['2020-03-01'], ['1']))[0]).toBe(stays[0]);
});

const identifying = maskSubjects.filter(
  ({ mask, type }) => /^(anonymize_email|hash)$/.test(mask.name) && (type.length ?? 99) > 11,
);

test.each(identifying.map((subject) => [subject.title, subject] as const))(
  '20,000 values have as many masks: %s',
  async (_, subject) => {
    const inputs = range(0, 20_000).map((each) => `user${each}@corp.invalid`);
    const own: MaskSubject = { ...subject, inputs };
    const texts = await cellsOf(datasetOf(own, { origin: 'rows' }), 'masked', range(0, inputs.length));
    expect(new Set(texts).size).toBe(inputs.length);
  },
);
