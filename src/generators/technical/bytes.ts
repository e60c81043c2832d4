import { anySigns } from '../../values/signs.ts';

import { compose, literal, type Piece } from '../compose.ts';
import { type BindContext, defineGenerator } from '../generator.ts';
import { randomSigns } from '../random-signs.ts';

/** So many random bytes come of one draw: those of up to 42 bits are the cheap ones. */
const most = 5;
const sizes = [1, 0x100, 0x1_0000, 0x100_0000, 0x1_0000_0000, 0x100_0000_0000];

/** Random bytes as they are. */
function randomBytes(context: BindContext, count: number): Piece {
  const lengths = Array.from({ length: Math.ceil(count / most) }, (_, i) => Math.min(most, count - i * most));
  const draws = lengths.map((length, i) => context.draw(`bytes ${i}`, sizes[length] as number));
  return {
    signs: anySigns,
    prepare(rows) {
      for (const draw of draws) draw.read(rows);
      return count;
    },
    write({ bytes }, start, i) {
      let at = start;
      for (let d = 0; d < draws.length; d++) {
        const value = (draws[d] as (typeof draws)[0]).values[i] as number;
        const high = Math.floor(value / 0x100_0000);
        for (let b = 0; b < (lengths[d] as number); b++)
          bytes[at++] = b < 3 ? value >>> (b * 8) : high >>> ((b - 3) * 8);
      }
      return at;
    },
  };
}

/** Random bytes as hexadecimal digits, two each. */
export function hexDigits(context: BindContext, bytes: number): Piece {
  return randomSigns(context, 'digits', '0123456789abcdef', bytes * 2);
}

export const bytes = defineGenerator({
  name: 'bytes',
  family: 'identity',
  summary: 'random bytes',
  version: 1,
  parameters: { length: { type: 'integer', summary: 'how many', default: 16, min: 1, max: 4096 } },
  fills: ['bytes'],
  type: () => ({ name: 'bytea' }),
  example: '\\x9f3b0c71d2e84a56b7c01f2e3d4a5b6c',
  indexable: () => true,
  // As a text.
  longest: ({ length }) => 2 + length * 2,
  bind: ({ length }, context) => compose(context, [randomBytes(context, length)]),
});

export const hex = defineGenerator({
  name: 'hex',
  family: 'identity',
  summary: 'random hexadecimal digits',
  version: 1,
  parameters: {
    bytes: { type: 'integer', summary: 'how many bytes, of two digits each', default: 16, min: 1, max: 2048 },
    prefix: { type: 'text', summary: 'what stands before them, such as `0x`', default: '' },
  },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: '9f3b0c71d2e84a56b7c01f2e3d4a5b6c',
  malformed: ['xyz', '0xg1', '9f3'],
  indexable: () => true,
  longest: ({ bytes: count, prefix }) => [...prefix].length + count * 2,
  shape: ({ bytes: count, prefix }) => ({ prefix, suffix: '', shortest: [...prefix].length + count * 2 }),
  bind: ({ bytes: count, prefix }, context) => compose(context, [literal(prefix), hexDigits(context, count)]),
});

/** Bytes of the values of hash functions. */
const hashes = { md5: 16, sha1: 20, sha256: 32, sha512: 64 } as const;

const lengthOf = (algorithm: string) => hashes[algorithm as keyof typeof hashes];

export const hash = defineGenerator({
  name: 'hash',
  family: 'identity',
  summary: 'random digits as long as a hash function’s',
  version: 1,
  parameters: {
    algorithm: { type: 'text', summary: 'whose', default: 'sha256', choices: Object.keys(hashes) },
  },
  fills: ['text'],
  type: ({ algorithm }) => ({ name: 'char', length: lengthOf(algorithm) * 2 }),
  example: 'd2e84a56b7c01f2e3d4a5b6c9f3b0c71d2e84a56b7c01f2e3d4a5b6c9f3b0c71',
  malformed: ['xyz', 'd2e84a56', 'd41d8cd98f00b204e9800998ecf8427g'],
  indexable: () => true,
  longest: ({ algorithm }) => lengthOf(algorithm) * 2,
  bind: ({ algorithm }, context) => compose(context, [hexDigits(context, lengthOf(algorithm))]),
});
