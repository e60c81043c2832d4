import { type Key, keyBytes } from '../random/key.ts';
import { PrefixedSha256 } from '../random/sha256.ts';

import type { Texts } from '../values/row-kernel.ts';
import { noSigns } from '../values/signs.ts';

import { ValueHashes } from './hashed.ts';
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
    const words = algorithm === 'sha256' ? sha256Words(context.key) : engineWords(context.key);
    return mapTexts(context, {
      signs: noSigns,
      prepare(values, count) {
        words.read(values, count);
        return (length + 7) * count;
      },
      steps: [
        {
          // Whole words, though the last may go beyond the end: what follows is written after.
          write({ view }, at, i) {
            for (let j = 0; j * 8 < length; j++) writeHexWord(view, at + j * 8, words.of(i, j));
            return at + length;
          },
        },
      ],
    });
  },
});

/** The digests of a batch, in 32-bit words. */
interface Words {
  read(values: Texts, count: number): void;
  of(i: number, word: number): number;
}

function sha256Words(key: Key): Words {
  const sha256 = new PrefixedSha256(keyBytes(key));
  let digests = new Int32Array(0);
  return {
    read({ bytes, ends }, count) {
      if (digests.length < count * 8) digests = new Int32Array(count * 8);
      sha256.digests(bytes, ends, count, digests);
    },
    of: (i, word) => digests[i * 8 + word] as number,
  };
}

function engineWords(key: Key): Words {
  const hashes = new ValueHashes(key);
  return {
    read: (values, count) => hashes.read(values, count),
    of(i, word) {
      const { a, b, c, d } = hashes.bits;
      return (word < 2 ? (word === 0 ? a : b) : word === 2 ? c : d)[i] as number;
    },
  };
}

/** The two hexadecimal digits of each byte, the first in the low half, as a little-endian store has them. */
const pairs = Uint16Array.from({ length: 256 }, (_, byte) => {
  const [high, low] = byte.toString(16).padStart(2, '0');
  return (high as string).charCodeAt(0) | ((low as string).charCodeAt(0) << 8);
});

/** Writes the eight hexadecimal digits of a word. */
function writeHexWord(view: DataView, at: number, word: number): void {
  view.setUint16(at, pairs[word >>> 24] as number, true);
  view.setUint16(at + 2, pairs[(word >>> 16) & 255] as number, true);
  view.setUint16(at + 4, pairs[(word >>> 8) & 255] as number, true);
  view.setUint16(at + 6, pairs[word & 255] as number, true);
}
