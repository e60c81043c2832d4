/**
 * Bob Jenkins' lookup3 as PostgreSQL's `hash_bytes_extended` has it, in 32-bit integers: the hash of
 * `bytes[start .. end)` under a seed of two words. Its high word goes to `out[0]`, its low word to `out[1]`.
 */
export function hashBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  seed: number,
  out: Uint32Array,
  highSeed = 0,
): void {
  let a = (0x9e3779b9 + end - start + 3_923_095) | 0;
  let b = a;
  let c = a;
  // A seed is mixed in like twelve bytes before the first.
  let at = seed === 0 && highSeed === 0 ? start : start - 12;
  for (; end - at >= 12; at += 12) {
    if (at < start) {
      a = (a + highSeed) | 0;
      b = (b + seed) | 0;
    } else {
      a = (a + word(bytes, at)) | 0;
      b = (b + word(bytes, at + 4)) | 0;
      c = (c + word(bytes, at + 8)) | 0;
    }
    a = ((a - c) | 0) ^ ((c << 4) | (c >>> 28));
    c = (c + b) | 0;
    b = ((b - a) | 0) ^ ((a << 6) | (a >>> 26));
    a = (a + c) | 0;
    c = ((c - b) | 0) ^ ((b << 8) | (b >>> 24));
    b = (b + a) | 0;
    a = ((a - c) | 0) ^ ((c << 16) | (c >>> 16));
    c = (c + b) | 0;
    b = ((b - a) | 0) ^ ((a << 19) | (a >>> 13));
    a = (a + c) | 0;
    c = ((c - b) | 0) ^ ((b << 4) | (b >>> 28));
    b = (b + a) | 0;
  }
  const rest = end - at;
  a = (a + partOfWord(bytes, at, rest, 0)) | 0;
  b = (b + partOfWord(bytes, at + 4, rest - 4, 0)) | 0;
  // The lowest byte of c is the length's.
  c = (c + partOfWord(bytes, at + 8, rest - 8, 8)) | 0;
  c = ((c ^ b) - ((b << 14) | (b >>> 18))) | 0;
  a = ((a ^ c) - ((c << 11) | (c >>> 21))) | 0;
  b = ((b ^ a) - ((a << 25) | (a >>> 7))) | 0;
  c = ((c ^ b) - ((b << 16) | (b >>> 16))) | 0;
  a = ((a ^ c) - ((c << 4) | (c >>> 28))) | 0;
  b = ((b ^ a) - ((a << 14) | (a >>> 18))) | 0;
  c = ((c ^ b) - ((b << 24) | (b >>> 8))) | 0;
  out[0] = b;
  out[1] = c;
}

/** Four bytes, the lowest first. */
function word(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

/** Up to four bytes of `count`, the first of them shifted by `shift` bits. */
function partOfWord(bytes: Uint8Array, at: number, count: number, shift: number): number {
  let sum = 0;
  for (let index = 0, bits = shift; index < count && bits < 32; index++, bits += 8) {
    sum |= (bytes[at + index] as number) << bits;
  }
  return sum;
}
