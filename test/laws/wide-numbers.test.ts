import { describe, expect, test } from 'vitest';

import { cellReader } from '../../src/values/cell-text.ts';
import { type FieldType, familyOf, parseType } from '../../src/values/type.ts';

import { loadEnvironment } from '../../src/generate/environment.ts';

import { RowMasker } from '../../src/pipeline/masking/mask-rows.ts';
import { RealCellReader } from '../../src/pipeline/masking/real-cells.ts';

import { dataset, field, planOf } from '../support/plans.ts';

import { type MaskSubject, maskSubjects } from './mask-subjects.ts';

/** What a column of real rows comes to, held as doubles or as integers of any length. */
async function masked(subject: MaskSubject, type: FieldType, inputs: readonly string[], isWide: boolean) {
  const { mask, parameters, category } = subject;
  const plan = { rule: mask.name, version: mask.version, parameters, category, onNonconforming: 'nullify' as const };
  const own = dataset('laws', [field('masked', 'text', { type, nullable: true, mask: plan })], { rows: inputs.length });
  const environment = await loadEnvironment(planOf(own));
  const masker = new RowMasker(environment, own, ['masked'], isWide);
  const cells = new RealCellReader(environment.capacity).byColumn({
    columns: ['masked'],
    cells: [inputs],
    count: inputs.length,
  });
  // Narrow columns have no room for the longest numbers: those are masked in wide ones alone.
  if (!masker.mask(cells, inputs.length, 0)) return undefined;
  const [column] = masker.columns;
  if (!column) throw new Error('there is one column');
  const read = cellReader(column, type);
  return { form: column.form, texts: inputs.map((_, i) => (column.nulls?.[i] === 1 ? null : read(i))) };
}

const whole = ['0', '7', '-7', '42', '1234567', '-2000000000', '2147483647'];
const long = [...whole, '4503599627370496', '-4503599627370491', '-4503599627370496'];
const inputsOf: Record<string, readonly string[]> = {
  smallint: ['0', '7', '-7', '1234', '32767'],
  integer: whole,
  bigint: long,
  'decimal(15,3)': ['0', '0.3', '0.7', '-0.1', '0.5', '-0.125', '12345.678', '-999999999999.999', '1200'],
  // Without a scale steps are whole.
  decimal: ['0', '0.5', '-0.125', '12345.678', '1200', '0.0000001'],
};
const numeric = (type: FieldType) => ['integer', 'decimal'].includes(familyOf(type));
const generalize = maskSubjects.find(({ mask }) => mask.name === 'generalize') as MaskSubject;
/** A quotient of fractions is not what that of whole numbers is. */
const tenths: MaskSubject = {
  ...generalize,
  title: 'generalize to tenths',
  parameters: { to: 0.1 },
  type: parseType('decimal(15,3)') as FieldType,
};
const rules = [...maskSubjects.filter(({ type }) => numeric(type)), tenths];

test('rules for numbers are tried', () => {
  expect(new Set(rules.map(({ mask }) => mask.name)).size).toBeGreaterThan(6);
});

describe.each(rules.map((rule) => [rule.title, rule] as const))('%s', (_, rule) => {
  const types = Object.keys(inputsOf).filter(
    (name) =>
      familyOf(parseType(name) as FieldType) === familyOf(rule.type) &&
      !(rule.mask.name === 'tokenize' && name === 'smallint'),
  );
  test.each(types)('masks numbers of %s alike, however wide the column is', async (name) => {
    const type = parseType(name) as FieldType;
    const inputs = inputsOf[name] as readonly string[];
    const [narrow, wide] = [await masked(rule, type, inputs, false), await masked(rule, type, inputs, true)];
    expect(narrow).toBeDefined();
    expect(wide?.texts).toEqual(narrow?.texts);
  });
});

test('a number that a rule may move beyond what doubles hold is masked in a wide column', async () => {
  const type = parseType('bigint') as FieldType;
  for (const value of ['9007199254740991', '-9007199254740991', '4503599627370497']) {
    expect(await masked(generalize, type, [value], false)).toBeUndefined();
    const rule = { ...generalize, parameters: { to: 5 } };
    const every = BigInt(value) - (((BigInt(value) % 5n) + 5n) % 5n);
    expect((await masked(rule, type, [value], true))?.texts).toEqual([String(every)]);
  }
});
