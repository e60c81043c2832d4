import { anySigns } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import { writeText } from '../values/text-builder.ts';

import { ValueHashes } from './hashed.ts';
import { mapTexts, textOf } from './map-texts.ts';
import type { MaskContext } from './mask.ts';

/** Masks texts one by one: for rules that look at what a text says. `hashes` are those of the batch's values. */
export function mapStrings(context: MaskContext, of: (text: string, i: number, hashes: ValueHashes) => string): Source {
  const hashes = new ValueHashes(context.key);
  let found: readonly string[] = [];
  return mapTexts(context, {
    signs: anySigns,
    prepare(values, count) {
      hashes.read(values, count);
      found = Array.from({ length: count }, (_, i) => of(textOf(values, i), i, hashes));
      return found.reduce((sum, text) => sum + text.length * 3, 0);
    },
    steps: [{ write: ({ bytes }, at, i) => writeText(found[i] as string, bytes, at) }],
  });
}
