import type { Texts } from '../values/kernel-step.ts';
import { anySigns } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import { writeText } from '../values/text-builder.ts';
import { TextList } from '../values/text-list.ts';

import { ValueHashes } from './hashed.ts';
import { mapTexts, textOf } from './map-texts.ts';
import type { MaskContext } from './mask.ts';

/**
 * Masks texts one by one: for rules that look at what a text says. `hashes` are those of the batch's values, told apart by what
 * `canonical` makes of them, where it is there.
 */
export function mapStrings(
  context: MaskContext,
  of: (text: string, i: number, hashes: ValueHashes) => string,
  canonical?: (text: string) => string,
): Source {
  const hashes = new ValueHashes(context.key);
  let found: readonly string[] = [];
  return mapTexts(context, {
    signs: anySigns,
    prepare(values, count) {
      const texts = Array.from({ length: count }, (_, i) => textOf(values, i));
      hashes.read(canonical ? textsOf(texts.map(canonical)) : values, count);
      found = texts.map((text, i) => of(text, i, hashes));
      return found.reduce((sum, text) => sum + text.length * 3, 0);
    },
    steps: [{ write: ({ bytes }, at, i) => writeText(found[i] as string, bytes, at) }],
  });
}

function textsOf(texts: readonly string[]): Texts {
  const { bytes, starts } = new TextList(texts);
  return { bytes, ends: starts.subarray(1) };
}
