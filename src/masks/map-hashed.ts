import type { Texts } from '../values/kernel-step.ts';
import { anySigns } from '../values/signs.ts';
import type { Source } from '../values/source.ts';

import { ValueHashes } from './hashed.ts';
import { bytesOf, mapTexts } from './map-texts.ts';
import type { MaskContext } from './mask.ts';

/** Writes what value `i` becomes from `at` on, in at most as many bytes as it has itself; returns where it ends. */
export type WriteHashed = (texts: Texts, i: number, hashes: ValueHashes, bytes: Uint8Array, at: number) => number;

/** Masks each text by one that is no longer, drawn from the keyed hash of the value. */
export function mapHashed(context: MaskContext, write: WriteHashed): Source {
  const hashes = new ValueHashes(context.key);
  let texts: Texts;
  return mapTexts(context, {
    signs: anySigns,
    prepare(values, count) {
      texts = values;
      hashes.read(values, count);
      return bytesOf(values, count);
    },
    steps: [{ write: ({ bytes }, at, i) => write(texts, i, hashes, bytes, at) }],
  });
}
