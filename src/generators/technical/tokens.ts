import { TextList } from '../../values/text-list.ts';

import { characters, compose, literal, pick } from '../compose.ts';
import { defineGenerator } from '../generator.ts';
import { randomSigns } from '../random-signs.ts';

const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const apiKey = defineGenerator({
  name: 'api_key',
  family: 'identity',
  category: 'api_key',
  summary: 'a key for an interface that there is none of',
  version: 1,
  parameters: {
    prefix: { type: 'text', summary: 'what it begins with', default: 'fake_' },
    length: { type: 'integer', summary: 'letters and digits behind that', default: 32, min: 8, max: 256 },
  },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'fake_9Qw7KfVn2xRb9QmT4wZc3LpXs6Yd8HgA',
  malformed: ['', 'fake_', 'fake key'],
  indexable: () => true,
  longest: ({ prefix, length }) => [...prefix].length + length,
  shape: ({ prefix, length }) => ({ prefix, suffix: '', shortest: [...prefix].length + length }),
  bind: ({ prefix, length }, context) =>
    compose(context, [literal(prefix), ...characters(context, 'character', alphanumeric, length)]),
});

const encoded = (text: string) => Buffer.from(text).toString('base64url');

let groups: TextList | undefined;

/** Three digits as four characters: what they stand for does not depend on what stands beside them. Few runs make any. */
function thousands(): TextList {
  groups ??= new TextList(Array.from({ length: 1000 }, (_, i) => encoded(String(i).padStart(3, '0'))));
  return groups;
}

/** What stands before and behind nine digits, whole groups of three bytes each but the last. */
const subject = encoded('{"sub":"u');

/**
 * A token as RFC 7519 has it, signed by nobody: its signature is random. The claims are a subject and the moment *as of* at
 * which it was issued, and an hour later it ends.
 */
export const jwt = defineGenerator({
  name: 'jwt',
  family: 'identity',
  category: 'session_token',
  summary: 'a JSON Web Token that nobody has signed',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example:
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1NDgyMDkxNzM1IiwiaWF0IjoxNzY3MjI1NjAwLCJleHAiOjE3NjcyMjkyMDB9.Qw7KfVn2xRb9QmT4wZc3LpXs6Yd8HgAQw7KfVn2xRb8',
  malformed: ['eyJhbGciOiJIUzI1NiJ9', 'a.b', 'eyJhbGciOiJIUzI1NiJ9..', 'not a token'],
  indexable: () => true,
  longest: (_, { asOf }) => 37 + subject.length + 12 + claims(asOf).length + 44,
  bind(_, context) {
    return compose(context, [
      literal(`${encoded('{"alg":"HS256","typ":"JWT"}')}.${subject}`),
      ...[0, 1, 2].map((group) => pick(context, `subject ${group}`, thousands())),
      literal(`${claims(context.asOf)}.`),
      randomSigns(context, 'signature', base64url, 42),
      // Of 32 bytes the last character holds four bits.
      ...characters(context, 'end', 'AEIMQUYcgkosw048', 1),
    ]);
  },
});

function claims(asOf: number): string {
  const seconds = Math.floor(asOf / 1_000_000);
  return encoded(`","iat":${seconds},"exp":${seconds + 3600}}`);
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As RFC-like lists have it: 48 bits of milliseconds, then 80 random ones, in Crockford's base 32. All rows bear the moment *as of*. */
export const ulid = defineGenerator({
  name: 'ulid',
  family: 'identity',
  summary: 'a ULID of the moment *as of*',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'char', length: 26 }),
  example: '01KDVEKC005H8K2QX7M3T9VZ4B',
  malformed: ['0', '01KDVEKC005H8K2QX7M3T9VZ4', '01KDVEKC005H8K2QX7M3T9VZIL'],
  indexable: () => true,
  longest: () => 26,
  bind: (_, context) =>
    compose(context, [
      literal(timeText(Math.floor(context.asOf / 1000))),
      randomSigns(context, 'value', crockford, 16),
    ]),
});

function timeText(milliseconds: number): string {
  let text = '';
  for (let left = Math.max(0, milliseconds), i = 0; i < 10; i++, left = Math.floor(left / 32))
    text = crockford.charAt(left % 32) + text;
  return text;
}
