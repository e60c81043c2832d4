import { allParts, type HashFile } from '../../generate/checks/hash-file.ts';
import type { HashStorage } from '../../generate/checks/scratch.ts';

import { openSealedScratch } from '../sealed-scratch.ts';

/** What a proof has for what grows with the rows. */
export interface ProofStorage extends HashStorage {
  /** How many different hashes are looked at together. */
  readonly together: number;
  /** How many rows wait in memory for the ones that they belong to. */
  readonly waiting: number;
}

/** 16 MB for the values of a unique column, 64 MB for what is looked at together. */
export const proofStorage: ProofStorage = {
  held: 262_144,
  open: openSealedScratch,
  together: 1_048_576,
  waiting: 16_384,
};

/** Records that are read at a time. */
const slice = 65_536;

/** The records of a file of hashes, as far as they are asked for. */
export type Records = Iterable<Uint32Array>;

/**
 * Looks at files of hashes a piece at a time: equal hashes are in the same one. `look` returns undefined where the piece has more
 * different hashes than are to be looked at together, and is then called for its quarters, each by itself.
 */
export function* inPieces<T>(
  files: readonly HashFile[],
  look: (records: readonly Records[]) => T | undefined,
): Generator<T> {
  for (const part of allParts) {
    if (files.every((file) => file.count(part) === 0)) continue;
    const waiting: Share[] = [{ of: 1, rest: 0 }];
    for (let share = waiting.pop(); share; share = waiting.pop()) {
      const { of, rest } = share;
      const found = look(files.map((file) => ({ [Symbol.iterator]: () => recordsOf(file, part, { of, rest }) })));
      if (found !== undefined) yield found;
      else for (let i = 0; i < 4; i++) waiting.push({ of: of * 4, rest: rest + i * of });
    }
  }
}

/** Hashes whose first word has this rest. */
interface Share {
  readonly of: number;
  readonly rest: number;
}

function* recordsOf(file: HashFile, part: number, share: Share): Generator<Uint32Array> {
  const count = file.count(part);
  // What has never been written is not for this.
  if (count <= slice) yield shareOf(file.all(part), file.words, share);
  else
    for (let from = 0; from < count; from += slice)
      yield shareOf(file.read(part, from, Math.min(count, from + slice)), file.words, share);
}

function shareOf(records: Uint32Array, words: number, { of, rest }: Share): Uint32Array {
  if (of === 1) return records;
  let end = 0;
  for (let at = 0; at < records.length; at += words) {
    if ((records[at] as number) % of !== rest) continue;
    records.copyWithin(end, at, at + words);
    end += words;
  }
  return records.subarray(0, end);
}
