import type { Hashes } from '../random/cell.ts';

import { noSigns } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import { TextBuilder } from '../values/text-builder.ts';

import { defineGenerator } from './generator.ts';

export const uuid = defineGenerator({
  name: 'uuid',
  family: 'identity',
  summary: 'a UUID of version 4 (random) or 7 (a millisecond a row from *as of* on, so that they sort as the rows do)',
  version: 1,
  parameters: {
    version: { type: 'integer', summary: '4 or 7', default: 4, min: 4, max: 7 },
  },
  fills: ['uuid', 'text'],
  type: () => ({ name: 'uuid' }),
  example: '3f2b8c1e-5d0a-4e7b-9c46-1a2d3f4b5c6d',
  // The first and the last that there are of a version, and the two that are of none (RFC 9562).
  edges: ({ version }) => [
    `00000000-0000-${version}000-8000-000000000000`,
    `ffffffff-ffff-${version}fff-bfff-ffffffffffff`,
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ],
  malformed: ['not-a-uuid', '3f2b8c1e-5d0a-4e7b-9c46', '3f2b8c1e-5d0a-4e7b-9c46-1a2d3f4b5c6g'],
  // By 122 random bits: two of 10^12 rows share one with a probability of 10^-13.
  neverRepeats: () => true,
  longest: () => 36,
  check({ version }) {
    if (version === 4 || version === 7) return [];
    return [{ parameter: 'version', message: `there is no UUID version ${version} here`, help: 'use 4 or 7' }];
  },
  bind({ version }, context) {
    const asOf = version === 7 ? Math.floor(context.asOf / 1000) : undefined;
    return uuidCells(context.hashes('value'), context.hashes('value low'), asOf);
  },
});

const hex = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** The two digits of every byte, as big-endian bytes. */
const pairs = Uint16Array.from(
  { length: 256 },
  (_, byte) => ((hex[byte >> 4] as number) << 8) | (hex[byte & 15] as number),
);
const dash = 0x2d;

/**
 * UUIDs (RFC 9562) out of 128 bits a row, of which 122 count. With a `start` (milliseconds since 1970) they are of
 * version 7: row i bears the millisecond start + i, so that they sort as the rows do.
 */
export function uuidCells(high: Hashes, low: Hashes, start?: number): Source {
  const capacity = high.h0.length;
  const builder = new TextBuilder(capacity, noSigns);
  const { bytes, view } = builder.room(capacity * 36);
  const { ends } = builder.column;
  for (let i = 0; i < capacity; i++) ends[i] = (i + 1) * 36;
  return {
    column: builder.column,
    read(rows) {
      high.draw(rows);
      low.draw(rows);
      for (let i = 0, at = 0; i < rows.length; i++, at += 36) {
        let a = high.h0[i] as number;
        let b = high.h1[i] as number;
        if (start !== undefined) {
          const time = start + rows.at(i);
          a = Math.floor(time / 0x1_0000);
          b = ((time % 0x1_0000) << 16) | (b & 0xffff);
        }
        b = (b & 0xffff_0fff) | (start === undefined ? 0x4000 : 0x7000);
        const c = ((low.h0[i] as number) & 0x3fff_ffff) | 0x8000_0000;
        writeHalf(view, at, a >>> 16);
        writeHalf(view, at + 4, a & 0xffff);
        bytes[at + 8] = dash;
        writeHalf(view, at + 9, b >>> 16);
        bytes[at + 13] = dash;
        writeHalf(view, at + 14, b & 0xffff);
        bytes[at + 18] = dash;
        writeHalf(view, at + 19, c >>> 16);
        bytes[at + 23] = dash;
        writeHalf(view, at + 24, c & 0xffff);
        writeHalf(view, at + 28, (low.h1[i] as number) >>> 16);
        writeHalf(view, at + 32, (low.h1[i] as number) & 0xffff);
      }
    },
  };
}

/** Sixteen bits as four digits. */
export function writeHalf(view: DataView, at: number, value: number): void {
  view.setUint32(at, ((pairs[value >> 8] as number) << 16) | (pairs[value & 0xff] as number));
}
