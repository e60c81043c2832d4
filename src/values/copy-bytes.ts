/**
 * Copying a few bytes at a time is what writing rows mostly is. A loop over bytes costs 2 ns each, a call of
 * `set(subarray())` 60 ns at least; pairs of 32-bit words cost a quarter of the loop. (Not doubles: they may change NaNs.)
 */

/** Bytes that a copy may read or write beyond its end. */
export const copySlack = 8;

/**
 * Copies `source[from .. to)` to `target[at ..)`; returns where the copy ends. Up to `copySlack` bytes behind it are
 * overwritten too, and both must have that many more.
 */
export function copyWords(target: DataView, at: number, source: DataView, from: number, to: number): number {
  let out = at;
  for (let index = from; index < to; index += 8, out += 8) {
    target.setInt32(out, source.getInt32(index, true), true);
    target.setInt32(out + 4, source.getInt32(index + 4, true), true);
  }
  return at + to - from;
}

/** Copies `source[from .. to)` to `target[at ..)` and nothing more; returns where the copy ends. */
export function copyBytes(target: Uint8Array, at: number, source: Uint8Array, from: number, to: number): number {
  const shift = at - from;
  for (let index = from; index < to; index++) target[index + shift] = source[index] as number;
  return at + to - from;
}

/** A view of `bytes` for `copyWords`: a copy with its slack behind. */
export function withSlack(bytes: Uint8Array): DataView {
  const copy = new Uint8Array(bytes.length + copySlack);
  copy.set(bytes);
  return new DataView(copy.buffer);
}
