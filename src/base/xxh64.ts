const [one, two, three, four, five] = [
  0x9e3779b185ebca87n,
  0xc2b2ae3d27d4eb4fn,
  0x165667b19e3779f9n,
  0x85ebca77c2b2ae63n,
  0x27d4eb2f165667c5n,
] as const;

/**
 * XXH64 of `bytes[start .. end)` under the seed 0 (xxHash by Yann Collet, doc/xxhash_spec.md). It tells values apart that nobody has
 * chosen to be alike, and hides nothing.
 */
export function xxh64(bytes: Uint8Array, start = 0, end = bytes.length): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = end - start;
  let at = start;
  let hash: bigint = five;
  if (length >= 32) {
    const lanes = [wrapped(one + two), two, 0n, wrapped(-one)];
    for (; at + 32 <= end; at += 32)
      for (const [lane, sum] of lanes.entries()) lanes[lane] = round(sum, view.getBigUint64(at + lane * 8, true));
    const turns = [1n, 7n, 12n, 18n];
    hash = wrapped(lanes.reduce((sum, lane, index) => sum + turned(lane, turns[index] as bigint), 0n));
    for (const lane of lanes) hash = wrapped((hash ^ round(0n, lane)) * one + four);
  }
  hash = wrapped(hash + BigInt(length));
  for (; at + 8 <= end; at += 8)
    hash = wrapped(turned(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * one + four);
  if (at + 4 <= end) {
    hash = wrapped(turned(hash ^ wrapped(BigInt(view.getUint32(at, true)) * one), 23n) * two + three);
    at += 4;
  }
  for (; at < end; at++) hash = wrapped(turned(hash ^ wrapped(BigInt(view.getUint8(at)) * five), 11n) * one);
  hash = wrapped((hash ^ (hash >> 33n)) * two);
  hash = wrapped((hash ^ (hash >> 29n)) * three);
  return hash ^ (hash >> 32n);
}

function round(sum: bigint, word: bigint): bigint {
  return wrapped(turned(wrapped(sum + word * two), 31n) * one);
}

function turned(value: bigint, by: bigint): bigint {
  return wrapped((value << by) | (value >> (64n - by)));
}

function wrapped(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}
