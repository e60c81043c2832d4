import { compose, literal } from './compose.ts';
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
  tellsLocalesApart: () => true,
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
