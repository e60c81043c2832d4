import { expect, test } from 'vitest';

import { type FieldType, familyOf } from '../../src/values/type.ts';

import { ndjson } from '../../src/formats/json/ndjson.ts';

import { nasty } from '../support/nasty.ts';
import { dataset, field, planOf } from '../support/plans.ts';
import { copyOptions, render } from '../support/render.ts';

const { fields } = nasty.dataset;

function documents(): Record<string, unknown>[] {
  const options = { ...copyOptions, dialect: 'mongodb' };
  const text = render(ndjson, ndjson.stream(planOf(nasty.dataset), options), () => nasty.columns, {
    options,
    batch: 7,
  });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/**
 * A value of canonical Extended JSON as `type value`: by the specification's table, since no BSON library is installed
 * here. Throws at anything that canonical form does not have.
 */
function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  const entries = Object.entries(value as object);
  const [[key, inner] = ['', undefined]] = entries;
  if (entries.length === 1 && typeof inner === 'string') {
    const form = {
      $numberInt: /^-?\d+$/,
      $numberLong: /^-?\d+$/,
      $numberDouble: /./,
      $numberDecimal: /./,
      $oid: /^[0-9a-f]{24}$/,
    };
    if (form[key as keyof typeof form]?.test(inner)) return `${key} ${inner}`;
  }
  if (key === '$date') return `$date ${String(decoded(inner)).replace('$numberLong ', '')}`;
  if (key === '$binary') {
    const { base64, subType } = inner as Record<string, string>;
    return `$binary ${subType} ${Buffer.from(base64 as string, 'base64').toString('hex')}`;
  }
  throw new Error(`no canonical value: ${JSON.stringify(value)}`);
}

/** What a value printed by PostgreSQL is there. */
function expected(text: string, type: FieldType): unknown {
  switch (familyOf(type)) {
    case 'integer':
      return `${type.name === 'bigint' ? '$numberLong' : '$numberInt'} ${text}`;
    case 'float':
      return `$numberDouble ${text}`;
    case 'decimal':
      return (type.precision ?? 0) > 34 ? text : `$numberDecimal ${text}`;
    case 'boolean':
      return text.startsWith('t');
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return `$date ${milliseconds(text)}`;
    case 'uuid':
      return `$binary 04 ${text.replaceAll('-', '')}`;
    case 'bytes':
      return `$binary 00 ${text.slice(2)}`;
    default:
      return text;
  }
}

/** By JavaScript's own calendar. */
function milliseconds(text: string): number {
  const [, year = '', month = '', day = '', time = '00:00:00', era] =
    /^(\d+)-(\d\d)-(\d\d)(?: (\d\d:\d\d:\d\d(?:\.\d+)?)(?:\+00)?)?( BC)?$/.exec(text) ?? [];
  const moment = new Date(0);
  moment.setUTCFullYear(era ? 1 - Number(year) : Number(year), Number(month) - 1, Number(day));
  const [hours = '0', minutes = '0', seconds = '0'] = time.split(':');
  const micros = Math.round(Number(seconds) * 1e6);
  return moment.getTime() + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Math.floor(micros / 1000);
}

/** Times of day are texts, as in plain JSON. */
const skipped = (type: FieldType) => ['json', 'time'].includes(familyOf(type)) || type.array === true;

test.each(fields.map((each, index) => [each.name, each, index] as const).filter(([, { type }]) => !skipped(type)))(
  'values of %s are what canonical Extended JSON says',
  (name, { type }, index) => {
    const texts = nasty.texts[index] as readonly (string | null)[];
    const key = name === 'row' ? '_id' : name;
    const found = documents().map((document) => decoded(document[key]));
    expect(found).toEqual(texts.map((text) => (text === null ? null : expected(text, type))));
  },
);

test('given arrays have their items’ types', () => {
  const rows = documents();
  const of = (name: string, row = 0) => decoded((rows[row] as Record<string, unknown>)[name]);
  expect(of('numbers', 1)).toEqual(['$numberInt 1', null, '$numberInt -3']);
  expect(of('numbers', 2)).toEqual([
    ['$numberInt 1', '$numberInt 2'],
    ['$numberInt 3', '$numberInt 4'],
  ]);
  expect(of('words', 1)).toEqual(['a', null, 'NULL', '', 'b']);
  expect(of('moments')).toEqual([`$date ${Date.UTC(2026, 0, 1, 10, 11, 12, 500)}`, null]);
  expect(of('wides')).toEqual(['$numberLong 9007199254740993']);
  expect(of('floats')).toEqual(['$numberDouble NaN', '$numberDouble Infinity', '$numberDouble 0.5']);
  expect(of('flags')).toEqual([true, false, null]);
});

test('JSON stands as it is; the key is `_id` where that is free', () => {
  expect(JSON.stringify((documents()[6] as Record<string, unknown>).document)).toBe('{"aa":1,"b":2,"é":3,"":4}');
  const options = { ...copyOptions, dialect: 'mongodb' };
  const column = { form: 'number', values: Float64Array.of(1), scale: 0, nulls: null } as const;
  const both = dataset('both', [field('id', 'integer'), field('_id', 'integer')], { rows: 1, key: ['id'] });
  const text = Buffer.from(ndjson.encoder(both, [column, column], options).encode(0, 1)).toString();
  expect(text).toBe('{"id":{"$numberInt":"1"},"_id":{"$numberInt":"1"}}\n');
});
