import { expect, test } from 'vitest';

import { detectColumn } from '../../../src/detect/detect-column.ts';
import { noNames } from '../../../src/detect/known-names.ts';

const told = (name: string, values: readonly (string | null)[] = [], type?: string, table = 'rows') =>
  detectColumn({ name, table, type, values }, noNames);

test('evidence is told by shape and counts, never by value', () => {
  const values = ['4111111111111111', '5500005555555559', '4012888888881881', null, 'n/a', '1234567890123456'];
  const found = told('col7', values);
  expect(found?.category).toBe('credit_card');
  expect(found?.evidence).toEqual([
    '3 of 4 different values pass Luhn’s check, with the first digits and the length of a card network',
  ]);
  for (const value of values) if (value && value !== 'n/a') expect(JSON.stringify(found)).not.toContain(value);
});

test('one in ten passes Luhn by chance: the share decides', () => {
  // Numbers that count up: every tenth passes.
  const orders = Array.from({ length: 200 }, (_, i) => String(4_000_000_000_000_000 + i * 7));
  expect(told('order_number', orders, 'bigint', 'orders')).toBeUndefined();
  expect(told('ref', orders)).toBeUndefined();
});

test('a name alone is enough where it stands for itself, and not where it may be anything', () => {
  expect(told('geburtsdatum')?.category).toBe('date_of_birth');
  expect(told('KundenEMail')?.category).toBe('email');
  expect(told('numertelefonu')?.category).toBe('phone');
  expect(told('name', [], undefined, 'customers')?.category).toBe('full_name');
  expect(told('name', [], undefined, 'products')).toBeUndefined();
  expect(told('title')).toBeUndefined();
  for (const name of [
    'email_verified',
    'password_updated_at',
    'phone_type',
    'address_id',
    'latency',
    'velocity',
    'compass',
    'zip_file_size',
  ])
    expect(told(name), name).toBeUndefined();
});

test('values outvote a name', () => {
  expect(
    told(
      'email',
      Array.from({ length: 30 }, (_, i) => `template_${i}`),
    ),
  ).toBeUndefined();
  expect(
    told(
      'login',
      Array.from({ length: 30 }, (_, i) => `+4915112345${100 + i}`),
    )?.category,
  ).toBe('phone');
});

test('a column that holds it here and there is told', () => {
  const values = Array.from({ length: 60 }, (_, i) => (i % 10 === 0 ? `p${i}@firm.example` : `REF-${i}`));
  expect(told('reference', values)?.category).toBe('email');
});

test('types rule categories out', () => {
  expect(told('email', [], 'boolean')).toBeUndefined();
  expect(told('phone', [], 'timestamp')).toBeUndefined();
  expect(told('seen_from', [], 'inet')?.category).toBe('ip_address');
});
