import type { Source } from '../values/source.ts';

import type { ValueHashes } from './hashed.ts';
import { mapStrings } from './map-strings.ts';
import type { MaskContext } from './mask.ts';

/** How often a text is drawn, before the last one's beginning stands for it. */
const attempts = 32;
/** More draws than one text takes. */
const drawsOfOne = 8;

/** Makes a text of a value's draws; those of an attempt begin at `draw`. */
export type DrawnText = (hashes: ValueHashes, i: number, draw: number) => string;

/** Whether what a rule makes may be longer than the type holds. */
export function isNarrow({ type }: Pick<MaskContext, 'type'>, longest: number): boolean {
  return longest > (type.length ?? Number.POSITIVE_INFINITY);
}

/**
 * Texts drawn for a type that does not hold all of them: the first that it holds. So a value has the mask that it has in wider columns,
 * where that has room. `make` is tried first, then `shorter`.
 */
export function fittedTexts(context: MaskContext, make: DrawnText, shorter: DrawnText = make): Source {
  const { length = Number.POSITIVE_INFINITY } = context.type;
  return mapStrings(context, (_, i, hashes) => {
    let text = '';
    for (let attempt = 0; attempt < attempts; attempt++) {
      text = (attempt * 2 < attempts ? make : shorter)(hashes, i, attempt * drawsOfOne);
      if ([...text].length <= length) return text;
    }
    return [...text].slice(0, length).join('').trimEnd();
  });
}
