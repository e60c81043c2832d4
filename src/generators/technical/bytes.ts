import { anySigns, noSigns } from '../../values/signs.ts';

import { compose, literal, type Piece } from '../compose.ts';
import { type BindContext, defineGenerator } from '../generator.ts';

/** So many random bytes come of one draw. */
const most = 6;
const sizes = [1, 0x100, 0x1_0000, 0x100_0000, 0x1_0000_0000, 0x100_0000_0000, 0x1_0000_0000_0000];

/** Random bytes, written as `write` does. */
function randomBytes(
  context: BindContext,
  count: number,
  write: (bytes: Uint8Array, at: number, value: number, count: number) => number,
): Piece[] {
  return Array.from({ length: Math.ceil(count / most) }, (_, index) => {
    const length = Math.min(most, count - index * most);
    const draw = context.draw(`bytes ${index}`, sizes[length] as number);
    return {
      signs: write === writeRaw ? anySigns : noSigns,
      prepare(rows) {
        draw.read(rows);
        return length * 2;
      },
      write: ({ bytes }, at, i) => write(bytes, at, draw.values[i] as number, length),
    };
  });
}

function writeRaw(bytes: Uint8Array, at: number, value: number, count: number): number {
  const high = value / 0x1_0000_0000;
  for (let i = 0; i < count; i++) bytes[at + i] = i < 4 ? value >>> (i * 8) : high >>> ((i - 4) * 8);
  return at + count;
}

const pairs = Uint16Array.from({ length: 256 }, (_, byte) => {
  const text = byte.toString(16).padStart(2, '0');
  return text.charCodeAt(0) * 256 + text.charCodeAt(1);
});

function writeHex(bytes: Uint8Array, start: number, value: number, count: number): number {
  const high = value / 0x1_0000_0000;
  let at = start;
  for (let i = 0; i < count; i++) {
    const pair = pairs[(i < 4 ? value >>> (i * 8) : high >>> ((i - 4) * 8)) & 255] as number;
    bytes[at++] = pair >> 8;
    bytes[at++] = pair & 255;
  }
  return at;
}

/** Random bytes as hexadecimal digits, two each. */
export function hexDigits(context: BindContext, bytes: number): Piece[] {
  return randomBytes(context, bytes, writeHex);
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
  bind: ({ length }, context) => compose(context, randomBytes(context, length, writeRaw)),
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
  bind: ({ bytes: count, prefix }, context) => compose(context, [literal(prefix), ...hexDigits(context, count)]),
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
  bind: ({ algorithm }, context) => compose(context, hexDigits(context, lengthOf(algorithm))),
});
