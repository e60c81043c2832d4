import * as Flags from '@oclif/core/flags';

import { type Shard, wholeRun } from '../../formats/format.ts';

import { UsageError } from '../../pipeline/usage-error.ts';

export const shardFlag = {
  shard: Flags.string({ summary: 'the I-th of N equal parts of each dataset', helpValue: 'I/N' }),
} as const;

/** What `--shard` says. */
export function readShard(text: string | undefined): Shard {
  if (text === undefined) return wholeRun;
  const [, index, of] = (/^(\d{1,15})\/(\d{1,15})$/.exec(text) ?? []).map(Number);
  if (index !== undefined && of !== undefined && index >= 1 && index <= of) return { index, of };
  throw new UsageError(`--shard ${text} is no part of a whole`, 'write --shard 1/4 for the first of four');
}
