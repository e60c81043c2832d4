import type { Texts } from '../values/kernel-step.ts';
import type { Source } from '../values/source.ts';

import type { ValueHashes } from './hashed.ts';
import { mapHashed } from './map-hashed.ts';
import { startOf } from './map-texts.ts';
import type { MaskContext } from './mask.ts';

const digit = /[0-9]/;
const upper = /[A-Z]/;
const plain = /[ -~]/;

/**
 * Other texts of the same shape: digits for digits, letters for letters, all else that is ASCII in its place. What is not
 * ASCII becomes a letter, for it may say as much as one.
 */
export function mapShapes(context: MaskContext): Source {
  const finish = context.category === 'ssn' ? neverIssued : undefined;
  return mapHashed(context, (texts, i, hashes, bytes, at) => {
    const end = writeShaped(texts, i, hashes, bytes, at);
    finish?.(bytes, at, end, i, hashes);
    return end;
  });
}

/** Draws go by the character's place. */
function writeShaped({ bytes, ends }: Texts, i: number, hashes: ValueHashes, out: Uint8Array, to: number): number {
  let at = to;
  for (let from = startOf(ends, i); from < (ends[i] as number); from++) {
    const byte = bytes[from] as number;
    // Bytes 10xxxxxx continue a character.
    if ((byte & 0xc0) === 0x80) continue;
    const place = at - to;
    if (byte >= 0x30 && byte <= 0x39) out[at++] = 0x30 + hashes.below(i, 10, place);
    else if (byte >= 0x41 && byte <= 0x5a) out[at++] = 0x41 + hashes.below(i, 26, place);
    else if (byte >= 0x20 && byte <= 0x7e && !(byte >= 0x61 && byte <= 0x7a)) out[at++] = byte;
    else out[at++] = 0x61 + hashes.below(i, 26, place);
  }
  return at;
}

/**
 * Nine digits as no social security number has them: areas from 900 on are those of taxpayers' numbers, and of those none has
 * a group below 50 (SSA, POMS RM 10201; IRS, Publication 1915).
 */
function neverIssued(bytes: Uint8Array, start: number, end: number, i: number, hashes: ValueHashes): void {
  let count = 0;
  let fourth = 0;
  let first = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x30 || byte > 0x39) continue;
    count += 1;
    if (count === 1) first = at;
    if (count === 4) fourth = at;
  }
  if (count !== 9) return;
  bytes[first] = 0x39;
  bytes[fourth] = 0x30 + hashes.below(i, 5, fourth - start);
}

/** The shape of a value, and nothing else of it: `Xx` for letters, `9` for digits, all else that is ASCII as it is. */
export function shapeOf(text: string): string {
  return [...text]
    .map((character) => {
      if (digit.test(character)) return '9';
      if (upper.test(character)) return 'X';
      return plain.test(character) && !/[a-z]/.test(character) ? character : 'x';
    })
    .join('');
}
