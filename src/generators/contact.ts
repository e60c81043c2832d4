import { fictionalCountries, fictionalNumbers } from '../values/phone-ranges.ts';
import { TextList } from '../values/text-list.ts';

import { compose, literal } from './compose.ts';
import { fromList } from './from-list.ts';
import { defineGenerator } from './generator.ts';
import { mailboxLength, mailboxPieces } from './person-cells.ts';
import {
  templateIsIndexable,
  templateLength,
  templateNeverRepeats,
  templatePieces,
  templateShape,
} from './templates.ts';

export const email = defineGenerator({
  name: 'email',
  family: 'contact',
  category: 'email',
  summary: 'an address of the person’s, at a domain for examples',
  group: 'person',
  joinsAs: ['email_address', 'mail'],
  standsAlone: ({ pattern }) => pattern !== undefined,
  tellsApart: ({ pattern }) => pattern === undefined,
  version: 2,
  parameters: {
    pattern: {
      type: 'text',
      summary: 'a pattern with placeholders, such as `user+{{index}}@example.com`',
      optional: true,
    },
    domain: { type: 'text', summary: 'what stands after the `@`', default: 'example.com' },
  },
  templates: { pattern: 'pattern' },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'miguel.okuneva4821@example.com',
  // RFC 5321: a local part of up to 64 letters, nearly any sign in it, case that counts, and quotes.
  edges: ({ domain }) =>
    [
      'a',
      'x'.repeat(64),
      'first.middle.last',
      'user+tag',
      "o'brien",
      '_underscore_',
      '1234567890',
      'UPPER.Case',
      "!#$%&'*+/=?^_`{|}~-",
      '"two words"',
      '"a@b"',
    ].map((local) => `${local}@${domain}`),
  malformed: ['plainaddress', '@example.com', 'nobody@', 'two@at@example.com', 'a b@example.com', '.dot@example.com'],
  indexable: ({ pattern }) => pattern === undefined || templateIsIndexable(pattern, 'pattern'),
  neverRepeats: ({ pattern }) => pattern !== undefined && templateNeverRepeats(pattern, 'pattern'),
  shape: ({ pattern, domain }) =>
    // A mailbox has a letter on each side of its point, and four digits.
    pattern === undefined
      ? { prefix: '', suffix: `@${domain}`, shortest: [...domain].length + 8 }
      : templateShape(pattern, 'pattern'),
  longest: ({ pattern, domain }, facts) =>
    pattern === undefined
      ? mailboxLength(facts.lexicon) + 1 + [...domain].length
      : templateLength(pattern, 'pattern', facts),
  bind({ pattern, domain }, context) {
    if (pattern !== undefined) return compose(context, templatePieces(pattern, 'pattern', context));
    return compose(context, [...mailboxPieces(context, '.'), literal(`@${domain}`)]);
  },
});

export const phoneNumber = defineGenerator({
  name: 'phone_number',
  family: 'contact',
  category: 'phone',
  summary: 'a number out of the ranges that a country keeps for fiction',
  version: 1,
  parameters: {
    country_code: { type: 'text', summary: 'ISO 3166 code of the country', default: 'US', choices: fictionalCountries },
  },
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 20 }),
  example: '+1-415-555-0132',
  malformed: ['12', '+', 'call me', '+1-555-01AB'],
  indexable: () => true,
  longest: ({ country_code }) => Math.max(...(fictionalNumbers[country_code] ?? []).map((number) => number.length)),
  bind({ country_code }, context) {
    return fromList(context, phoneNumbers(country_code));
  },
});

const phoneLists = new Map<string, TextList>();

/** Every number of a country's ranges as a text of its own: a few thousand, of the largest ranges 100,000. */
function phoneNumbers(country: string): TextList {
  const list = phoneLists.get(country) ?? new TextList((fictionalNumbers[country] ?? []).flatMap(numbersOf));
  phoneLists.set(country, list);
  return list;
}

function numbersOf(pattern: string): string[] {
  const holes = pattern.split('#').length - 1;
  return Array.from({ length: Number(`1e${holes}`) }, (_, number) => {
    const digits = String(number).padStart(holes, '0');
    let at = 0;
    return pattern.replace(/#/g, () => digits[at++] as string);
  });
}
