import { stdnum } from 'stdnum';
import { describe, expect, test } from 'vitest';

import { isCardNumber, isImei } from '../../../src/detect/checks/cards.ts';
import { isIban } from '../../../src/detect/checks/iban.ts';
import { nationalNumbers } from '../../../src/detect/checks/national-numbers.ts';
import { isIpv4, isIpv6 } from '../../../src/detect/checks/network.ts';
import { isInternationalPhone, isWrittenPhone } from '../../../src/detect/checks/phones.ts';
import { isCif, isCnpj, isNip, isPartitaIva } from '../../../src/detect/checks/tax-numbers.ts';

type Validator = { validate(text: string): { isValid: boolean } };

const others = stdnum as unknown as Record<string, Record<string, Validator>>;

/** Digits as they come, the same in each run. */
function* digitTexts(length: number, count: number): Generator<string> {
  let state = 20_240_229;
  for (let i = 0; i < count; i++) {
    let text = '';
    while (text.length < length) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      text += state % 10;
      state ^= state >>> 13;
    }
    yield text;
  }
}

describe('against another implementation', () => {
  const isOne = (country: string) =>
    nationalNumbers.find((each) => each.country === country)?.isOne as (text: string) => boolean;

  test.each([
    ['NL', 'bsn', 9, isOne('NL')],
    ['BR', 'cpf', 11, isOne('BR')],
    ['TR', 'tckimlik', 11, isOne('TR')],
    ['HR', 'oib', 11, isOne('HR')],
    ['BR', 'cnpj', 14, isCnpj],
    ['PL', 'nip', 10, isNip],
    ['IN', 'aadhaar', 12, isOne('IN')],
  ] as const)('%s %s', (country, name, length, own) => {
    const validator = others[country]?.[name] as Validator;
    let valid = 0;
    for (const text of digitTexts(length, 20_000)) {
      const wanted = validator.validate(text).isValid;
      valid += wanted ? 1 : 0;
      expect(own(text), text).toBe(wanted);
    }
    // Chance makes some of them right: without these the test says nothing.
    expect(valid).toBeGreaterThan(5);
  });

  test('Spain’s letters', () => {
    const { dni } = others.ES as { readonly dni: Validator };
    for (const digits of digitTexts(8, 200)) {
      for (const letter of 'TRWAGMYFPDXBNJZSQVHLCKE') {
        const text = digits + letter;
        expect(isOne('ES')(text), text).toBe(dni.validate(text).isValid);
      }
    }
  });
});

test('published examples', () => {
  const of = (country: string, text: string) => nationalNumbers.find((each) => each.country === country)?.isOne(text);
  // From the offices' own papers, or Wikipedia where these print none.
  expect(of('IT', 'RSSMRA85T10A562S')).toBe(true);
  expect(of('IT', 'RSSMRA85T10A562T')).toBe(false);
  expect(of('PL', '44051401359')).toBe(true);
  expect(of('PL', '44051401358')).toBe(false);
  expect(of('FI', '131052-308T')).toBe(true);
  expect(of('FI', '131052-308U')).toBe(false);
  expect(of('CN', '11010519491231002X')).toBe(true);
  expect(of('CN', '110105194912310021')).toBe(false);
  expect(of('SE', '811218-9876')).toBe(true);
  expect(of('SE', '811218-9877')).toBe(false);
  expect(of('DE', '86095742719')).toBe(true);
  expect(of('DE', '86095742710')).toBe(false);
  expect(of('CH', '756.9217.0769.85')).toBe(true);
  expect(of('FR', '255081416802538')).toBe(true);
  expect(of('GB', 'AB123456C')).toBe(true);
  expect(isIban('GB82 WEST 1234 5698 7654 32')).toBe(true);
  expect(isIban('GB82 WEST 1234 5698 7654 33')).toBe(false);
  expect(isIban('DE82WEST12345698765432')).toBe(false);
  expect(isPartitaIva('IT00743110157')).toBe(true);
  expect(isCif('A58818501')).toBe(true);
  expect(isCif('A58818502')).toBe(false);
  expect(isImei('490154203237518')).toBe(false);
  expect(isImei('352099001761481')).toBe(true);
});

test('what looks like it and is not', () => {
  expect(isCardNumber('4111 1111 1111 1111')).toBe(true);
  expect(isCardNumber('4111111111111112')).toBe(false);
  // Luhn holds, but no network begins so.
  expect(isCardNumber('8111111111111116')).toBe(false);
  expect(isCardNumber('0000000000000000')).toBe(false);
  expect(isIpv4('1.2.3.4')).toBe(false);
  expect(isIpv4('10.0.0.256')).toBe(false);
  expect(isIpv4('192.168.1.7')).toBe(true);
  expect(isIpv6('2001:db8::1')).toBe(true);
  expect(isIpv6('12:30:45')).toBe(false);
  expect(isIpv6('00:1b:44:11:3a:b7')).toBe(false);
  expect(isInternationalPhone('+49 30 901820')).toBe(true);
  expect(isInternationalPhone('+999 30 901820')).toBe(false);
  for (const text of [
    '2024-01-31',
    '31.12.2024',
    '978-3-16-148410-0',
    '192.168.100.200',
    '1234 5678 9012 3456',
    '123-45-6789',
    '3.14159265',
  ])
    expect(isWrittenPhone(text), text).toBe(false);
  for (const text of ['030 901820', '(212) 736-5000', '212-736-5000', '06 12 34 56 78', '090-1234-5678'])
    expect(isWrittenPhone(text), text).toBe(true);
});
