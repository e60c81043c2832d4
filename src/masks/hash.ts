import { keyBytes } from '../random/key.ts';
import { PrefixedSha256 } from '../random/sha256.ts';

import { noSigns } from '../values/signs.ts';

import { ValueHash } from './hashed.ts';
import { mapTexts } from './map-texts.ts';
import { defineMask } from './mask.ts';

export const hash = defineMask({
  name: 'hash',
  aliases: ['hash_ssn'],
  summary: 'a keyed hash in hexadecimal digits, cut to what the type holds',
  version: 1,
  class: 'keyed',
  parameters: {
    algorithm: {
      type: 'text',
      summary: '`sha256`; default: the engine’s own 128-bit hash, which is faster',
      optional: true,
      choices: ['sha256'],
    },
  },
  accepts: ['text'],
  suits: [
    'ssn',
    'national_id',
    'passport',
    'driver_license',
    'tax_id',
    'bank_account',
    'iban',
    'device_id',
    'internal_id',
    'username',
  ],
  check(_, { type }) {
    if (type.length === undefined || type.length >= 8) return [];
    return [{ message: `${type.length} characters are too few for a hash`, help: 'use a type that holds at least 8' }];
  },
  longest: ({ algorithm }, { type }) => Math.min(algorithm === 'sha256' ? 64 : 32, type.length ?? 64),
  bind({ algorithm }, context) {
    const length = Math.min(algorithm === 'sha256' ? 64 : 32, context.type.length ?? 64);
    const words = new Int32Array(8);
    const sha256 = new PrefixedSha256(keyBytes(context.key));
    const fast = new ValueHash(context.key);
    return mapTexts(context, {
      signs: noSigns,
      most: () => length,
      write(value, start, end, { bytes }, at) {
        if (algorithm === 'sha256') sha256.digest(value, start, end, words);
        else {
          fast.set(value, start, end);
          words.set(fast.bits);
        }
        for (let j = 0; j < length; j++) {
          bytes[at + j] = digits[((words[j >> 3] as number) >>> (28 - (j & 7) * 4)) & 15] as number;
        }
        return at + length;
      },
    });
  },
});

const digits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
