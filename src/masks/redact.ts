import type { Complaint } from '../values/complaint.ts';
import { fictionalCountries, fictionalNumbers } from '../values/phone-ranges.ts';
import { anySigns, noSigns } from '../values/signs.ts';
import { writeText } from '../values/text-builder.ts';

import { ValueHash } from './hashed.ts';
import { mapTexts } from './map-texts.ts';
import { defineMask, type MaskContext, type MaskFacts } from './mask.ts';

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
  check(parameters, facts) {
    const most = Math.max(
      ...Object.values(fictionalNumbers)
        .flat()
        .map((number) => number.length),
    );
    if (
      parameters.replacement === undefined &&
      parameters.keep_last === 0 &&
      parameters.keep_first === 0 &&
      most > (facts.type.length ?? most)
    ) {
      return [{ message: `a telephone number needs up to ${most} characters; the type holds ${facts.type.length}` }];
    }
    return tooLong(parameters, facts);
  },
  bind({ country_code, ...parameters }, context) {
    return redacted(parameters, context, (each) => fictional(each, country_code));
  },
});

function tooLong({ replacement }: Redaction, { type }: MaskFacts): Complaint[] {
  const length = replacement === undefined ? 0 : [...replacement].length;
  if (length <= (type.length ?? length)) return [];
  return [
    { parameter: 'replacement', message: `\`replacement\` has ${length} characters; the type holds ${type.length}` },
  ];
}

type Whole = (context: MaskContext) => ReturnType<typeof mapTexts>;

function redacted({ replacement, keep_first, keep_last }: Redaction, context: MaskContext, whole: Whole) {
  if (replacement !== undefined) {
    const most = () => replacement.length * 3;
    return mapTexts(context, {
      signs: anySigns,
      most,
      write: (_, __, ___, { bytes }, at) => writeText(replacement, bytes, at),
    });
  }
  if (keep_first === 0 && keep_last === 0) return whole(context);
  return mapTexts(context, {
    signs: anySigns,
    most: (bytes) => bytes * 3,
    write(value, start, end, { bytes }, at) {
      const characters = [...decoder.decode(value.subarray(start, end))];
      // A value that is not longer than what is kept would come through whole.
      const kept = characters.length > keep_first + keep_last;
      const text = characters
        .map((each, index) => (kept && (index < keep_first || index >= characters.length - keep_last) ? each : '*'))
        .join('');
      return writeText(text, bytes, at);
    },
  });
}

const decoder = new TextDecoder();
const star = 0x2a;

/** As many stars as the value has characters. */
function stars(context: MaskContext) {
  return mapTexts(context, {
    signs: anySigns,
    most: (bytes) => bytes,
    write(value, start, end, { bytes }, to) {
      let at = to;
      // Bytes 10xxxxxx continue a character.
      for (let i = start; i < end; i++) if (((value[i] as number) & 0xc0) !== 0x80) bytes[at++] = star;
      return at;
    },
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
  const hash = new ValueHash(context.key);
  const ranges = new Map(
    Object.entries(fictionalNumbers).map(([code, numbers]) => [code, numbers.map((each) => Buffer.from(each))]),
  );
  return mapTexts(context, {
    signs: noSigns,
    most: () => longestNumber,
    write(value, start, end, { bytes }, at) {
      hash.set(value, start, end);
      const numbers = ranges.get(country ?? countryOf(value, start, end)) as Buffer[];
      const pattern = numbers[hash.below(numbers.length, 0)] as Buffer;
      for (let i = 0; i < pattern.length; i++) {
        const byte = pattern[i] as number;
        bytes[at + i] = byte === hole ? zero + hash.below(10, i + 1) : byte;
      }
      return at + pattern.length;
    },
  });
}

/** The dialling codes of the countries whose ranges are known, the longer ones first. */
const diallingCodes: readonly (readonly [code: string, country: string])[] = [
  ['353', 'IE'],
  ['44', 'GB'],
  ['49', 'DE'],
  ['33', 'FR'],
  ['61', 'AU'],
  ['46', 'SE'],
];

/** The country that an international number begins with; a number without a known one is taken for American. */
function countryOf(bytes: Uint8Array, start: number, end: number): string {
  if (bytes[start] !== 0x2b) return 'US';
  const head = String.fromCharCode(...bytes.subarray(start + 1, Math.min(end, start + 4)));
  return diallingCodes.find(([code]) => head.startsWith(code))?.[1] ?? 'US';
}
