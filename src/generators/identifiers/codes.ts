import { complements, digitSigns, luhnSeal, remainders, type Seal, sumSeal } from '../../values/seal.ts';

import { defineGenerator } from '../generator.ts';

import { realisticParameter } from './country.ts';
import { identifier, type Layout, lengthOf } from './identifier.ts';
import { remainderSeals } from './national-numbers.ts';

/** GS1's check digit behind `length` digits: the last one counts three times, the one before once, and on. */
function gs1Seal(length: number): Seal {
  const weights = Array.from({ length }, (_, place) => ((length - place) % 2 === 1 ? 3 : 1));
  return sumSeal({ weights, modulus: 10, at: length, texts: complements(10) });
}

/**
 * GS1 gives what begins with 2 (of UPC: with 4) to no product: such numbers are for use inside of a company. Others begin with
 * prefixes of several countries.
 */
const codes = (realistic: boolean) => ({
  8: {
    parts: [realistic ? { list: ['40', '50', '30'] } : '2', { digits: realistic ? 5 : 6 }, '0'],
    seals: [gs1Seal(7)],
  },
  12: { parts: [realistic ? '0' : '4', { digits: 10 }, '0'], seals: [gs1Seal(11)] },
  13: { parts: [realistic ? { list: prefixes } : '2', { digits: realistic ? 10 : 11 }, '0'], seals: [gs1Seal(12)] },
});

const prefixes = '30 40 45 50 54 57 64 70 73 76 80 84 87 90 93'.split(' ');

const codeLayout = (length: number, realistic: boolean): Layout => codes(realistic)[length as 8 | 12 | 13];

export const ean = defineGenerator({
  name: 'ean',
  family: 'business',
  summary: 'an article number (EAN) with its check digit',
  version: 1,
  parameters: {
    length: { type: 'integer', summary: '13 or 8', default: 13, min: 8, max: 13 },
    realistic: realisticParameter,
  },
  fills: ['text'],
  type: ({ length }) => ({ name: 'varchar', length }),
  example: '2481720935164',
  malformed: ['0', '2481720935165', '248172093516', 'EAN'],
  indexable: () => true,
  longest: ({ length }) => length,
  check({ length }) {
    if (length === 8 || length === 13) return [];
    return [{ parameter: 'length', message: `there is no EAN of ${length} digits`, help: 'use 8 or 13; `upc` has 12' }];
  },
  bind: ({ length, realistic }, context) => identifier(context, codeLayout(length, realistic)),
});

export const upc = defineGenerator({
  name: 'upc',
  family: 'business',
  summary: 'an article number of twelve digits (UPC-A) with its check',
  version: 1,
  parameters: { realistic: realisticParameter },
  fills: ['text'],
  type: () => ({ name: 'char', length: 12 }),
  example: '448172093514',
  malformed: ['0', '448172093515', '44817209351', 'UPC'],
  indexable: () => true,
  longest: () => 12,
  bind: ({ realistic }, context) => identifier(context, codeLayout(12, realistic)),
});

/** Publishers of the English-language groups 0 and 1, whose ranges have stayed (International ISBN Agency). */
const publishers = (digits: number) =>
  digits === 2
    ? Array.from({ length: 20 }, (_, i) => `0${String(i).padStart(2, '0')}`)
    : Array.from({ length: 1500 }, (_, i) => `0${7000 + i}`);

const twoDigits = publishers(2);
const fourDigits = publishers(4);

function isbnLayout(version: number, format: string): Layout {
  const head = version === 13 ? '978' : '';
  const at = head.length + 9;
  const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2];
  const seal =
    version === 13
      ? gs1Seal(12)
      : sumSeal({ weights, modulus: 11, at: 9, texts: remainders(11, (sum) => (sum === 1 ? 'X' : (11 - sum) % 11)) });
  // Where hyphens stand says how long the publisher's number is.
  const list = format === 'hyphens' ? fourDigits : twoDigits;
  const width = (list[0] as string).length;
  const mask = `${head && '###-'}#-${'#'.repeat(width - 1)}-${'#'.repeat(at - head.length - width)}-#`;
  return {
    parts: [head, { list }, { digits: 9 - width }, '0'],
    seals: [seal],
    ...(format === 'hyphens' && { mask }),
  };
}

export const isbn = defineGenerator({
  name: 'isbn',
  family: 'business',
  summary: 'a book’s number with its check digit',
  version: 1,
  parameters: {
    version: { type: 'integer', summary: '13 or 10', default: 13, min: 10, max: 13 },
    format: {
      type: 'text',
      summary: '`hyphens` (978-0-7012-…) or `plain`',
      default: 'hyphens',
      choices: ['hyphens', 'plain'],
    },
  },
  fills: ['text'],
  type: ({ version, format }) => ({
    name: 'varchar',
    length: version + (format === 'plain' ? 0 : version === 13 ? 4 : 3),
  }),
  example: '978-0-7482-0917-6',
  malformed: ['0', '978-0-7482-0917-7', '978074820917', 'ISBN'],
  indexable: () => true,
  longest: ({ version, format }) => lengthOf(isbnLayout(version, format)),
  check({ version }) {
    if (version === 10 || version === 13) return [];
    return [{ parameter: 'version', message: `there is no ISBN of ${version} digits`, help: 'use 10 or 13' }];
  },
  bind: ({ version, format }, context) => identifier(context, isbnLayout(version, format)),
});

export const issn = defineGenerator({
  name: 'issn',
  family: 'business',
  summary: 'a journal’s number with its check digit',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'char', length: 9 }),
  example: '4817-2093',
  malformed: ['0', '4817-2094', '48172', 'ISSN'],
  indexable: () => true,
  longest: () => 9,
  bind(_, context) {
    const texts = remainders(11, (sum) => (sum === 1 ? 'X' : (11 - sum) % 11));
    return identifier(context, {
      parts: [{ digits: 7 }, '0'],
      seals: [sumSeal({ weights: [8, 7, 6, 5, 4, 3, 2], modulus: 11, at: 7, texts })],
      mask: '####-####',
    });
  },
});

/** GSMA TS.06: type allocation codes that begin with 00 are for tests. */
export const imei = defineGenerator({
  name: 'imei',
  family: 'network',
  category: 'device_id',
  summary: 'a mobile device’s number with its check, of the test range',
  version: 1,
  parameters: { realistic: realisticParameter },
  fills: ['text'],
  type: () => ({ name: 'char', length: 15 }),
  example: '004817209351642',
  malformed: ['0', '004817209351643', '00481720935164', 'IMEI'],
  indexable: () => true,
  longest: () => 15,
  bind: ({ realistic }, context) =>
    identifier(context, { parts: [realistic ? '35' : '00', { digits: 12 }, '0'], seals: [luhnSeal(14)] }),
});

/** What a letter counts in a VIN (49 CFR 565.15); I, O and Q are none of its letters. */
const vinSigns = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const vinValues = '12345678123457923456789';
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const makers =
  '1FA 1FT 1G1 1HG 1J4 1N4 2HG 2T1 3FA 3VW 4T1 5YJ JHM JN1 JTD KMH KNA SAJ VF1 WAU WBA WDB WVW YV1 ZFA'.split(' ');

/** ISO 3780 gives 0 to no part of the world, so that no maker has such numbers. */
export const vin = defineGenerator({
  name: 'vin',
  family: 'business',
  summary: 'a vehicle’s number with its check digit, of no maker',
  version: 1,
  parameters: { realistic: realisticParameter },
  fills: ['text'],
  type: () => ({ name: 'char', length: 17 }),
  example: '0KT3B8F65RX482091',
  malformed: ['0', '0KT3B8F66RX482091', '0KT3B8F65RX48209', 'IOQ3B8F65RX482091'],
  indexable: () => true,
  longest: () => 17,
  bind({ realistic }, context) {
    const letters = (count: number) => ({ letters: count, of: vinSigns });
    const counts = (character: string) =>
      digitSigns.includes(character) ? Number(character) : Number(vinValues[vinSigns.indexOf(character)] ?? 0);
    return identifier(context, {
      parts: [
        ...(realistic ? [{ list: makers }] : ['0', letters(2)]),
        { letters: 5, of: vinSigns + digitSigns },
        '0',
        // Model years 1996 to 2025, but those whose letter would be none, or 0.
        { letters: 1, of: 'TVWXY123456789ABCDEFGHJKLMNPRS' },
        letters(1),
        { digits: 6 },
      ],
      seals: [sumSeal({ weights: vinWeights, counts, modulus: 11, at: 8, texts: [...digitSigns, 'X'] })],
    });
  },
});

/** NHS England: 999 begins no patient's number. The digit before the check is one of nine, for ten is no check. */
export const nhsNumber = defineGenerator({
  name: 'nhs_number',
  family: 'person',
  category: 'medical',
  summary: 'a British NHS number with its check, of the test range',
  version: 1,
  parameters: { realistic: realisticParameter },
  fills: ['text'],
  type: () => ({ name: 'char', length: 12 }),
  example: '999 481 7208',
  malformed: ['0', '999 481 7209', '999 481', 'NHS'],
  indexable: () => true,
  longest: () => 12,
  bind({ realistic }, context) {
    // 11 less the sum: the same as the sum by weights that are negative.
    const seals = remainderSeals([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    return identifier(context, {
      parts: [realistic ? { from: 400, to: 499, width: 3 } : '999', { digits: 5 }, { from: 0, to: 8, width: 1 }, '0'],
      seals,
      mask: '### ### ####',
    });
  },
});
