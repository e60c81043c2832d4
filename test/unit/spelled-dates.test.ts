import { expect, test } from 'vitest';

import { spelledDate } from '../../src/masks/spelled-dates.ts';

import { csvOf, maskedRows } from '../support/masked-rows.ts';

const dayOf = (text: string) => new Date(text).getTime() / 86_400_000;

test('a day is read in the spellings that mean one day alone, and written in the same', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['1961-07-19', '1961-07-19', '2004-02-29'],
    ['1961-07-19T10:11:12Z', '1961-07-19', '2004-02-29'],
    ['19.07.1961', '1961-07-19', '29.02.2004'],
    ['9.7.1961', '1961-07-09', '29.2.2004'],
    ['9. 7. 1961', '1961-07-09', '29. 2. 2004'],
    ['1961/07/19', '1961-07-19', '2004/02/29'],
    ['1961. 07. 19.', '1961-07-19', '2004. 02. 29'],
  ];
  for (const [text, iso, other] of same) {
    const date = spelledDate(text);
    expect(date?.day, text).toBe(dayOf(iso));
    expect(date?.spelled(dayOf('2004-02-29')), text).toBe(other);
  }
  for (const text of [
    '07/08/1961',
    '07-08-1961',
    '31.02.1961',
    '19.07.61',
    '1961-7-19',
    '19 07 1961',
    'planted',
    '',
    '1961.13.01',
  ])
    expect(spelledDate(text), text).toBeUndefined();
});

test('a day has one mask however it is spelled, in texts as in dates', async () => {
  const rows = ['1961-07-19', '19.07.1961', '1961/07/19', '19. 7. 1961'].map((text, id) => ({
    id: String(id),
    day: '1961-07-19',
    text,
  }));
  const definition = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {file: people.csv}
  fields:
    - {name: id, type: integer, masking: {rule: keep, reason: a counter}}
    - {name: day, type: date, masking: mask_dob}
    - {name: text, type: text, masking: mask_dob}
`;
  const made =
    (await maskedRows(definition, { 'people.csv': csvOf(rows) }, '2f6d0b91c84e7a35d1f0923b5c6e48a7')).get('people') ??
    [];
  const [year = '', month = '', day = ''] = made[0]?.day?.split('-') ?? [];
  expect(made.map(({ text }) => text)).toEqual([
    `${year}-${month}-${day}`,
    `${day}.${month}.${year}`,
    `${year}/${month}/${day}`,
    `${day}. ${Number(month)}. ${year}`,
  ]);
});
