import { describe, expect, test } from 'vitest';

import { rootKey } from '../../src/random/key.ts';
import { Rows } from '../../src/random/rows.ts';

import type { Category } from '../../src/values/category.ts';
import { cellReader } from '../../src/values/cell-text.ts';
import { loadLexicon } from '../../src/values/lexicon.ts';
import { anySigns } from '../../src/values/signs.ts';
import { TextBuilder } from '../../src/values/text-builder.ts';

import { categorySecret, maskFor, maskLocale, maskNamed, secretMaskKey } from '../../src/masks/index.ts';

import { noNames } from '../../src/detect/known-names.ts';

// What masks make is nobody's: told by predicates that know nothing of how it was made.

const count = 1000;
const text = { name: 'text' } as const;

async function masked(
  rule: string | undefined,
  category: Category,
  value: (i: number) => string,
  parameters: object = {},
): Promise<readonly string[]> {
  const mask = rule === undefined ? maskFor(category) : maskNamed(rule);
  if (!mask) throw new Error(`there is no rule for ${category}`);
  const builder = new TextBuilder(count, anySigns);
  for (let i = 0; i < count; i++) builder.add(value(i));
  const defaults = Object.entries(mask.parameters).flatMap(([name, spec]) =>
    spec.default === undefined ? [] : [[name, spec.default] as const],
  );
  const found = mask.bind(
    { ...Object.fromEntries(defaults), ...parameters },
    {
      type: text,
      category,
      capacity: count,
      lexicon: await loadLexicon(maskLocale),
      key: secretMaskKey(categorySecret(Buffer.from('e1c9a07b4482d3f65b10987c3d2fea64', 'hex'), category)),
      asOf: Date.UTC(2026, 0, 1) * 1000,
      rows: count,
      cellKey: rootKey('safe fakes'),
      field: () => {
        throw new Error('there is no other field');
      },
      source: { column: builder.column, read: () => undefined },
      names: noNames,
      within: (_, texts) => texts,
      masked: (_, make) => make(),
    },
  );
  const rows = new Rows(count);
  rows.setRange(0, count);
  found.read(rows);
  const read = cellReader(found.column, text);
  return Array.from({ length: count }, (_, i) => read(i));
}

const digits = (i: number, length: number) => String((i * 7_919 + 104_729) % 10 ** length).padStart(length, '0');

/** Luhn's check (ISO/IEC 7812-1, annex B), from the right. */
function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, each, at) => {
    const doubled = at % 2 === 1 ? Number(each) * 2 : Number(each);
    return total + Math.floor(doubled / 10) + (doubled % 10);
  }, 0);
  return sum % 10 === 0;
}

/** By what numbers begin with: NANPA; Ofcom; ARCEP, decision 2012-0856; Bundesnetzagentur; ACMA. */
const fiction: readonly (readonly [country: string, RegExp])[] = [
  ['+1 212', /^1\d{3}55501\d{2}$/],
  ['+44 20', /^44(?:20794600?\d{2,3}|2079460\d{3}|7700900\d{3}|1\d{2}4960\d{3}|1632960\d{3}|8081570\d{3})$/],
  ['+33 1', /^33(?:19900|26191|35301|46571|53649|63998)\d{4}$/],
  [
    '+49 30',
    /^49(?:3023125|6990009|4066969|2214710|8999998)\d{3}$|^491(?:5228(?:817386|895456)|71392\d{4}|76040690\d{2})$/,
  ],
];

type Promised = readonly [
  title: string,
  rule: string | undefined,
  category: Category,
  value: (i: number) => string,
  isSafe: (masked: string, original: string) => boolean,
  parameters?: object,
];

const rules: readonly Promised[] = [
  [
    'mail at example.com (RFC 2606)',
    undefined,
    'email',
    (i) => `a.${i}@corp.test`,
    (one) => /^[a-z0-9.-]+@example\.com$/.test(one),
  ],
  [
    'mail under .invalid, asked for',
    undefined,
    'email',
    (i) => `a.${i}@corp.test`,
    (one) => one.endsWith('@x.invalid'),
    { domain: 'x.invalid' },
  ],
  ...fiction.map(
    ([head, range]) =>
      [
        `telephone numbers for fiction, ${head}`,
        undefined,
        'phone',
        (i: number) => `${head} ${digits(i, 7)}`,
        (one: string) => range.test(one.replaceAll(/\D/g, '')),
      ] as const,
  ),
  ...(['hash', 'anonymize'] as const).map(
    (rule) =>
      [
        `social security numbers that are never given out, ${rule}`,
        rule,
        'ssn',
        (i: number) => `${100 + (i % 800)}-${digits(i, 2)}-${digits(i + 9, 4)}`,
        // Areas from 900 on were never assigned (SSA), of taxpayers' numbers there groups begin at 50 (IRS).
        (one: string) => /^9\d\d-[0-4]\d-\d{4}$/.test(one),
        rule === 'hash' ? { format: 'preserve' } : {},
      ] as const,
  ),
  [
    'cards of test ranges',
    undefined,
    'credit_card',
    (i) => `4539 ${digits(i, 4)} ${digits(i + 3, 4)} ${digits(i + 5, 4)}`,
    (one) => /^(?:4111 11|4242 42|5105 10|5555 55)\d\d \d{4} \d{4}$/.test(one) && passesLuhn(one.replaceAll(' ', '')),
  ],
  [
    'cards of fifteen digits',
    undefined,
    'credit_card',
    (i) => `3714${digits(i, 5)}${digits(i + 1, 6)}`,
    (one) => /^(?:371449|378282)\d{9}$/.test(one) && passesLuhn(one),
  ],
  [
    'addresses for documentation (RFC 5737)',
    undefined,
    'ip_address',
    (i) => `10.1.${i % 256}.${i % 199}`,
    (one) => /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.(?:[1-9]|[1-9]\d|1\d\d|2[0-4]\d|25[0-4])$/.test(one),
  ],
  [
    'addresses for documentation (RFC 3849)',
    undefined,
    'ip_address',
    (i) => `2a00:1450::${i.toString(16)}`,
    (one) => /^2001:db8(?::[0-9a-f]{1,4}){6}$/.test(one),
  ],
  [
    'MAC addresses that no maker has (IEEE 802: the bit of local ones, and none of groups)',
    undefined,
    'mac_address',
    (i) => `00:1A:2B:3C:4D:${digits(i, 2)}`,
    (one) => /^02(?::[0-9A-F]{2}){5}$/.test(one),
  ],
  [
    'a postal code stays one',
    'randomize_address',
    'address',
    (i) => `K${i % 10}A ${i % 10}B${(i * 3) % 10}`,
    (one) => /^[A-Z]\d[A-Z] \d[A-Z]\d$/.test(one),
    { part: 'zip' },
  ],
  [
    'a street stays one',
    'randomize_address',
    'address',
    (i) => `Am Weg ${i}`,
    (one) => /^\d{1,4} [A-Z0-9][^,]+$/.test(one),
    { part: 'street' },
  ],
  [
    'a city stays one',
    'randomize_address',
    'address',
    (i) => `Bonn ${i}`,
    (one) => /^[A-Z][^\d,]+$/.test(one),
    { part: 'city' },
  ],
  [
    'a state stays one',
    'randomize_address',
    'address',
    (i) => `S${i}`,
    (one) => /^[A-Z]{2}$/.test(one),
    { part: 'state' },
  ],
  [
    'the area of a ZIP code, where enough people live (45 CFR 164.514(b)(2)(i)(B))',
    'generalize',
    'address',
    (i) => `${['036', '893', '100', '606', '821'][i % 5]}${digits(i, 2)}${i % 2 === 0 ? '-1234' : ''}`,
    (one, original) => one === (['100', '606'].includes(original.slice(0, 3)) ? original.slice(0, 3) : '000'),
    { to: 'zip3' },
  ],
];

describe('fakes are nobody’s', () => {
  test.each(rules.map((each) => [each[0], each] as const))('%s', async (_, promised) => {
    const [, rule, category, value, isSafe, parameters] = promised;
    const found = await masked(rule, category, value, parameters);
    expect(found.filter((one, i) => !isSafe(one, value(i))).slice(0, 5)).toEqual([]);
  });
});
