import { kept } from '../base/kept.ts';

import type { Complaint } from '../values/complaint.ts';
import type { Texts } from '../values/kernel-step.ts';
import { fictionalCountries, fictionalNumbers } from '../values/phone-ranges.ts';
import { anySigns, noSigns } from '../values/signs.ts';
import { writeText } from '../values/text-builder.ts';

import { ValueHashes } from './hashed.ts';
import { bytesOf, mapTexts, startOf, textOf } from './map-texts.ts';
import { defineMask, type MaskContext, type MaskFacts } from './mask.ts';
import { isPlainPhone } from './plain-spellings.ts';

const shared = {
  replacement: { type: 'text', summary: 'what stands for every value', optional: true },
  keep_first: { type: 'integer', summary: 'how many characters at the beginning stay', default: 0, min: 0, max: 64 },
  keep_last: { type: 'integer', summary: 'how many characters at the end stay', default: 0, min: 0, max: 64 },
} as const;

interface Redaction {
  readonly replacement: string | undefined;
  readonly keep_first: number;
  readonly keep_last: number;
}

export const redact = defineMask({
  name: 'redact',
  summary: 'a replacement, or `*` for every character but those that are kept',
  version: 1,
  class: 'partial',
  classWith: ({ replacement }) => (replacement === undefined ? undefined : 'data-free'),
  parameters: shared,
  accepts: ['text'],
  suits: ['free_text', 'medical', 'biometric', 'password', 'session_token', 'api_key', 'cvv'],
  check: tooLong,
  longest: ({ replacement }) => (replacement === undefined ? undefined : [...replacement].length),
  bind: (parameters, context) => redacted(parameters, context, stars),
});

export const redactPhone = defineMask({
  name: 'redact_phone',
  summary: 'a number out of the ranges that its country keeps for fiction, the same for the same input',
  version: 1,
  class: 'keyed',
  classWith: ({ replacement, keep_first, keep_last }) =>
    replacement !== undefined ? 'data-free' : keep_first + keep_last > 0 ? 'partial' : undefined,
  parameters: {
    ...shared,
    country_code: {
      type: 'text',
      summary: 'ISO 3166 code of the country; default: as the number begins, else US',
      optional: true,
      choices: fictionalCountries,
    },
  },
  accepts: ['text'],
  suits: ['phone'],
  unique: ({ country_code, replacement, keep_first, keep_last }) =>
    replacement !== undefined || keep_first + keep_last > 0 ? 'lossy' : numbersOf(country_code ?? 'US'),
  wants: ({ replacement }) => ({
    what: 'a telephone number',
    conforms: (text) =>
      replacement !== undefined || /^[+(]?[0-9][0-9 ()./-]{4,30}([ ,;]*(ext|x)\.? ?[0-9]{1,6})?$/i.test(text.trim()),
    plainly: isPlainPhone,
  }),
  check(parameters, facts) {
    const { country_code, replacement, keep_first, keep_last } = parameters;
    if (replacement !== undefined || keep_first + keep_last > 0) return tooLong(parameters, facts);
    const needed = shortestLength(country_code === undefined ? fictionalCountries : [country_code]);
    const { length = needed } = facts.type;
    if (needed <= length) return [];
    const message = `a telephone number needs up to ${needed} characters; the type holds ${length}`;
    const help =
      country_code === undefined && length >= shortestLength(['US'])
        ? 'say whose numbers: `country_code: US`; or use a wider type'
        : 'use `hash`, `redact` or a wider type';
    return [{ message, help }];
  },
  bind({ country_code, ...parameters }, context) {
    return redacted(parameters, context, (each) => fictional(each, country_code));
  },
});

/** A number, or a pattern of some, where a type has no room for it: without its signs, an American one without its `+1` as well. */
function narrowNumber(number: string, room: number): string {
  const bare = number.replace(/[^+\d#]/g, '');
  return bare.length <= room ? bare : bare.replace(/^\+1(?=.{10}$)/, '');
}

/** The characters that the numbers of some countries need. */
function shortestLength(countries: readonly string[]): number {
  return Math.max(...countries.map((country) => kept(shortest, country, () => shortestOf(country))));
}

/** By country: each has hundreds of patterns. */
const shortest = new Map<string, number>();

function shortestOf(country: string): number {
  return Math.max(...(fictionalNumbers[country] ?? []).map((each) => narrowNumber(each, 0).length));
}

/** How many numbers a country keeps. */
function numbersOf(country: string): number {
  const digits = (number: string) => [...number].reduce((product, each) => (each === '#' ? product * 10 : product), 1);
  return (fictionalNumbers[country] ?? []).reduce((sum, number) => sum + digits(number), 0);
}

function tooLong({ replacement }: Redaction, { type }: Pick<MaskFacts, 'type'>): Complaint[] {
  const length = replacement === undefined ? 0 : [...replacement].length;
  if (length <= (type.length ?? length)) return [];
  return [
    { parameter: 'replacement', message: `\`replacement\` has ${length} characters; the type holds ${type.length}` },
  ];
}

type Whole = (context: MaskContext) => ReturnType<typeof mapTexts>;

function redacted({ replacement, keep_first, keep_last }: Redaction, context: MaskContext, whole: Whole) {
  if (replacement !== undefined) {
    return mapTexts(context, {
      signs: anySigns,
      prepare: (_, count) => replacement.length * 3 * count,
      steps: [{ write: ({ bytes }, at) => writeText(replacement, bytes, at) }],
    });
  }
  if (keep_first === 0 && keep_last === 0) return whole(context);
  let texts: Texts;
  return mapTexts(context, {
    signs: anySigns,
    prepare(values, count) {
      texts = values;
      return bytesOf(values, count);
    },
    steps: [
      {
        write({ bytes }, at, i) {
          const characters = [...textOf(texts, i)];
          // A value that is not longer than what is kept would come through whole.
          const kept = characters.length > keep_first + keep_last;
          const text = characters
            .map((each, index) => (kept && (index < keep_first || index >= characters.length - keep_last) ? each : '*'))
            .join('');
          return writeText(text, bytes, at);
        },
      },
    ],
  });
}

const star = 0x2a;

/** As many stars as the value has characters. */
function stars(context: MaskContext) {
  let texts: Texts;
  return mapTexts(context, {
    signs: noSigns,
    prepare(values, count) {
      texts = values;
      return bytesOf(values, count);
    },
    steps: [
      {
        write({ bytes }, to, i) {
          const end = texts.ends[i] as number;
          let at = to;
          // Bytes 10xxxxxx continue a character.
          for (let j = startOf(texts.ends, i); j < end; j++) {
            if (((texts.bytes[j] as number) & 0xc0) !== 0x80) bytes[at++] = star;
          }
          return at;
        },
      },
    ],
  });
}

const hole = 0x23;
const longestNumber = Math.max(
  ...Object.values(fictionalNumbers)
    .flat()
    .map((number) => number.length),
);
const zero = 0x30;

function fictional(context: MaskContext, country: string | undefined) {
  const hashes = new ValueHashes(context.key);
  let texts: Texts;
  const ranges = new Map(
    Object.entries(fictionalNumbers).map(([code, numbers]) => [code, numbers.map((each) => Buffer.from(each))]),
  );
  const { length: room = longestNumber } = context.type;
  return mapTexts(context, {
    signs: noSigns,
    prepare(values, count) {
      texts = values;
      hashes.read(values, count);
      return longestNumber * count;
    },
    steps: [
      {
        write({ bytes }, at, i) {
          const numbers = ranges.get(country ?? countryOf(texts, i)) as Buffer[];
          const pattern = numbers[hashes.below(i, numbers.length, 0)] as Buffer;
          for (let j = 0; j < pattern.length; j++) {
            const byte = pattern[j] as number;
            bytes[at + j] = byte === hole ? zero + hashes.below(i, 10, j + 1) : byte;
          }
          if (pattern.length <= room) return at + pattern.length;
          return writeText(
            narrowNumber(String.fromCharCode(...bytes.subarray(at, at + pattern.length)), room),
            bytes,
            at,
          );
        },
      },
    ],
  });
}

/** The dialling codes of the countries whose ranges are known. */
const diallingCodes: ReadonlyMap<number, string> = new Map([
  [353, 'IE'],
  [44, 'GB'],
  [49, 'DE'],
  [33, 'FR'],
  [61, 'AU'],
  [46, 'SE'],
  [34, 'ES'],
  [39, 'IT'],
  [31, 'NL'],
  [48, 'PL'],
  [55, 'BR'],
  [91, 'IN'],
  [81, 'JP'],
  [86, 'CN'],
]);

/** The country that an international number begins with; a number without a known one is taken for American. */
function countryOf({ bytes, ends }: Texts, i: number): string {
  const start = startOf(ends, i);
  const end = ends[i] as number;
  if (bytes[start] !== 0x2b) return 'US';
  let code = 0;
  let country = 'US';
  // Of two codes that a number begins with the longer one counts.
  for (let at = start + 1; at < Math.min(end, start + 4); at++) {
    const digit = (bytes[at] as number) - zero;
    if (digit < 0 || digit > 9 || (digit === 0 && code === 0)) break;
    code = code * 10 + digit;
    country = diallingCodes.get(code) ?? country;
  }
  return country;
}
