import { noSigns } from '../values/signs.ts';
import { TextBuilder } from '../values/text-builder.ts';

import { defineGenerator } from './generator.ts';
import { writeHalf } from './uuid.ts';

const length = 24;

export const objectId = defineGenerator({
  name: 'object_id',
  family: 'identity',
  summary: 'an ObjectId as MongoDB has them: the second of *as of*, then eight bytes that never repeat',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'char', length, objectId: true }),
  example: '6955b900d43ab50e1f1adc53',
  // The eight bytes are a bijection of the row.
  neverRepeats: () => true,
  longest: () => length,
  bind(_, context) {
    const { capacity } = context;
    const hashes = context.hashes('value');
    const second = Math.floor(context.asOf / 1_000_000) >>> 0;
    const builder = new TextBuilder(capacity, noSigns);
    const { view } = builder.room(capacity * length);
    const { ends } = builder.column;
    for (let i = 0; i < capacity; i++) ends[i] = (i + 1) * length;
    return {
      column: builder.column,
      read(rows) {
        hashes.draw(rows);
        for (let i = 0, at = 0; i < rows.length; i++, at += length) {
          writeWord(view, at, second);
          writeWord(view, at + 8, hashes.h0[i] as number);
          writeWord(view, at + 16, hashes.h1[i] as number);
        }
      },
    };
  },
});

function writeWord(view: DataView, at: number, word: number): void {
  writeHalf(view, at, word >>> 16);
  writeHalf(view, at + 4, word & 0xffff);
}
