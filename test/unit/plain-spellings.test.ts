import { expect, test } from 'vitest';

import { maskNamed } from '../../src/masks/index.ts';

function wantedBy(rule: string, parameters: object) {
  const facts = { type: { name: 'text' }, category: 'free_text' } as const;
  const wanted = maskNamed(rule)?.wants?.(parameters as never, facts);
  if (!wanted?.plainly) throw new Error(`${rule} tells no plain spellings`);
  const { conforms, plainly } = wanted;
  return {
    conforms,
    isPlain: (text: string) => {
      // Between other bytes: nothing before or behind counts.
      const bytes = Buffer.from(`9@${text}9@`);
      return plainly(bytes, 2, bytes.length - 2);
    },
  };
}

const mail = wantedBy('anonymize_email', {});
const phone = wantedBy('redact_phone', {});

test.each([
  [mail, 'a@b', true],
  [mail, 'user1.x+y@corp.example', true],
  [mail, '@b', false],
  [mail, 'a@', false],
  [mail, 'a@b@c', false],
  [mail, 'a b@c', false],
  [mail, 'a\u00a0b@c', false],
  [mail, '', false],
  [phone, '+1 212 555 0100', true],
  [phone, '(030) 1234567', true],
  [phone, '12345', true],
  [phone, '1234', false],
  [phone, '+1      ', false],
  [phone, '+x2345678', false],
  [phone, '1'.repeat(31), true],
  [phone, '1'.repeat(32), false],
  [phone, '', false],
] as const)('%#: %o of %s is %s', ({ isPlain }, text, expected) => {
  expect(isPlain(text)).toBe(expected);
});

test.each([
  ['a mail address', mail, 'ab@@ \t\u00a0é.'],
  ['a telephone number', phone, '0123456789  ()./-++x,é@'],
])('whatever plainly is %s is one to the pattern', (_, { conforms, isPlain }, signs) => {
  let plain = 0;
  for (let i = 1; i < 60_000; i++) {
    let text = '';
    for (let rest = Math.imul(i, 0x9e3779b1) >>> 0; rest > 0; rest = Math.floor(rest / 27))
      text += signs[rest % signs.length];
    if (!isPlain(text)) continue;
    plain++;
    expect(conforms(text)).toBe(true);
  }
  expect(plain).toBeGreaterThan(50);
});
