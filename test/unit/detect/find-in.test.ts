import { expect, test } from 'vitest';

import { findIn } from '../../../src/detect/find-in.ts';
import { loadKnownNames } from '../../../src/detect/known-names.ts';
import { processorTime } from '../../support/processor-time.ts';

const found = (text: string) => findIn(text).map(({ category, start, end }) => [category, text.slice(start, end)]);

test('what a note holds', () => {
  expect(
    found(
      'Call Ann at +49 30 901820 or (212) 736-5000, mail ann.o@shop.example, pay to DE89 3704 0044 0532 0130 00 AND card 4111-1111-1111-1111.',
    ),
  ).toEqual([
    ['phone', '+49 30 901820'],
    ['phone', '(212) 736-5000'],
    ['email', 'ann.o@shop.example'],
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['credit_card', '4111-1111-1111-1111'],
  ]);
  expect(found('SSN 219-09-9999, from 192.168.7.12 and 2001:db8::8a2e:370:7334 (00:1b:44:11:3a:b7)')).toEqual([
    ['ssn', '219-09-9999'],
    ['ip_address', '192.168.7.12'],
    ['ip_address', '2001:db8::8a2e:370:7334'],
    ['mac_address', '00:1b:44:11:3a:b7'],
  ]);
});

test('what only looks like it', () => {
  for (const text of [
    'order 4111111111111112 of 2024-01-31 at 12:30:45',
    'version 1.2.3.4, build 20240131.12',
    'ref 2f1b9c52-7d3e-4e1b-9a52-0f6c1d2e3a4b',
    'SKU ABC-1234-XY, size 10-12, 3.50 EUR',
    'DE12345 is no account',
    'area 900-00-0000 was never given out',
  ])
    expect(found(text), text).toEqual([]);
});

test('a long text of signs that could begin anything takes no time', async () => {
  const texts = [
    '0 '.repeat(20_000),
    'a@'.repeat(20_000),
    '1'.repeat(40_000),
    ':'.repeat(40_000),
    'DE12 '.repeat(8000),
  ];
  expect(await processorTime(() => texts.map((text) => findIn(text)))).toBeLessThan(5000);
});

test('names next to a word that says so, and pairs that the lists know', async () => {
  const known = await loadKnownNames();
  const named = (text: string) =>
    findIn(text, known).map(({ category, start, end }) => [category, text.slice(start, end)]);
  const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      'Mr. Smith called, then Mrs Xyzzyk.',
      [
        ['last_name', 'Smith'],
        ['last_name', 'Xyzzyk'],
      ],
    ],
    ['Herr Dr. Müller Rechnung bezahlt', [['last_name', 'Müller']]],
    ['Frau Anna von der Heide war da', [['full_name', 'Anna von der Heide']]],
    ['spoke with Anna Schmidt about it', [['full_name', 'Anna Schmidt']]],
    ['J. an Mme Dubois-Martin: rappeler', [['last_name', 'Dubois-Martin']]],
    [
      'Dear Robert, the DR SMITH file',
      [
        ['last_name', 'Robert'],
        ['last_name', 'SMITH'],
      ],
    ],
    ['Señora García llamó', [['last_name', 'García']]],
    ['担当の田中様より', [['last_name', '田中']]],
    ['김민수 씨에게 전화', [['full_name', '김민수']]],
    [
      'mail anna.schmidt@shop.example for Anna Schmidt',
      [
        ['email', 'anna.schmidt@shop.example'],
        ['full_name', 'Anna Schmidt'],
      ],
    ],
  ];
  for (const [text, expected] of cases) expect(named(text), text).toEqual(expected);
});

test('what is no name, and a long text that could begin with many', async () => {
  const known = await loadKnownNames();
  for (const text of [
    'Dr. Oetker-Pizza bestellt, Don Xyzzyk Street',
    'The Red Cross and Northern Lights invoice',
    'Delivery to the Dr Xyzzyk building',
    'Order Status: Paid. Customer Service replied.',
    'Pan pizza, hi there, dear customer',
  ])
    expect(findIn(text, known), text).toEqual([]);
  const texts = [
    'Mr '.repeat(20_000),
    'Dr. '.repeat(20_000),
    'Anna '.repeat(20_000),
    'Ä'.repeat(40_000),
    '様'.repeat(40_000),
  ];
  expect(await processorTime(() => texts.map((text) => findIn(text, known)))).toBeLessThan(5000);
});
