import type { Texts } from '../values/kernel-step.ts';
import { noSigns } from '../values/signs.ts';
import { familyOf } from '../values/type.ts';

import { ValueHashes } from './hashed.ts';
import { ibansOf } from './iban.ts';
import { holdsNumbers, mapNumbers } from './map-numbers.ts';
import { mapStrings } from './map-strings.ts';
import { mapTexts } from './map-texts.ts';
import { defineMask, type MaskContext } from './mask.ts';
import type { MaskKey } from './mask-key.ts';
import { mapShapes } from './preserve.ts';

export const hash = defineMask({
  name: 'hash',
  aliases: ['hash_ssn'],
  summary: 'a keyed hash: hexadecimal digits cut to what the type holds, or another text of the same shape',
  version: 1,
  class: 'keyed',
  parameters: {
    algorithm: {
      type: 'text',
      summary: '`sha256`; default: the engine’s own 128-bit hash, which is faster',
      optional: true,
      choices: ['sha256'],
    },
    format: {
      type: 'text',
      summary: '`preserve`: digits for digits, letters for letters; default: hexadecimal digits',
      optional: true,
      choices: ['preserve'],
    },
  },
  accepts: ['text', 'integer', 'uuid'],
  objectIds: true,
  suits: [
    'ssn',
    'national_id',
    'passport',
    'driver_license',
    'tax_id',
    'bank_account',
    'device_id',
    'internal_id',
    'username',
  ],
  check({ format }, { type }) {
    if (type.length === undefined || type.length >= 8 || format === 'preserve') return [];
    return [{ message: `${type.length} characters are too few for a hash`, help: 'use a type that holds at least 8' }];
  },
  unique({ algorithm, format }, { type, category }) {
    if (familyOf(type) === 'integer') return integersOf(type.name);
    if (familyOf(type) === 'uuid') return powerOf(2, 122);
    if (format === 'preserve') return category === 'iban' ? ibansOf : 'lossy';
    return powerOf(16, Math.min(algorithm === 'sha256' ? 64 : 32, type.length ?? 64));
  },
  longest: ({ algorithm, format }, { type }) =>
    format === 'preserve' ? undefined : Math.min(algorithm === 'sha256' ? 64 : 32, type.length ?? 64),
  bind({ algorithm, format }, context) {
    if (holdsNumbers(context.source.column)) return hashedNumbers(context);
    if (familyOf(context.type) === 'uuid') return hashedUuids(context);
    if (format === 'preserve') return mapShapes(context);
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
          kernel: words.rows && { kind: 'hex', width: length, words: 8, values: words.rows },
        },
      ],
    });
  },
});

/** Numbers that `integer` and `bigint` both hold, so that a value has one mask in both. */
function integersOf(type: string): number {
  return type === 'smallint' ? 0x8000 : 0x8000_0000;
}

function hashedNumbers(context: MaskContext) {
  const size = integersOf(context.type.name);
  return mapNumbers(context, (hashes) => ({
    number: (_, i) => hashes.below(i, size, 0),
    big: (_, i) => BigInt(hashes.below(i, size, 0)),
  }));
}

/** 122 bits as a UUID of version 4 has them. */
function hashedUuids(context: MaskContext) {
  return mapStrings(context, (_, i, { bits: { a, b, c, d } }) => {
    const [w, x, y, z] = [a, b, c, d].map((words) => ((words[i] as number) >>> 0).toString(16).padStart(8, '0'));
    const variant = '89ab'[((c[i] as number) >>> 30) & 3];
    return `${w}-${x?.slice(0, 4)}-4${x?.slice(5)}-${variant}${y?.slice(1, 4)}-${y?.slice(4)}${z}`;
  });
}

/** A power, by multiplication. */
function powerOf(base: number, exponent: number): number {
  return Array.from({ length: exponent }).reduce<number>((product) => product * base, 1);
}

/** The digests of a batch, in 32-bit words. */
interface Words {
  read(values: Texts, count: number): void;
  of(i: number, word: number): number;
  /** Those of all rows, eight each. Absent: they do not lie so. */
  readonly rows?: () => Uint32Array;
}

function sha256Words(key: MaskKey): Words {
  let digests = new Int32Array(0);
  return {
    read({ bytes, ends }, count) {
      if (digests.length < count * 8) digests = new Int32Array(count * 8);
      key.digests(bytes, ends, count, digests);
    },
    of: (i, word) => digests[i * 8 + word] as number,
    rows: () => new Uint32Array(digests.buffer),
  };
}

function engineWords(key: MaskKey): Words {
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
