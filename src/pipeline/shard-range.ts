import type { Shard } from '../formats/format.ts';

/** The rows of one shard: equal parts, the same for every process that asks. */
export function shardRange(rows: number, { index, of }: Shard): [start: number, end: number] {
  const at = (shards: number) => Number((BigInt(rows) * BigInt(shards)) / BigInt(of));
  return [at(index - 1), at(index)];
}
