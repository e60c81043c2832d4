import { mix } from './mix.ts';
import { unit } from './uniform.ts';

// 2^32 divided by the golden ratio: successive counters lie far apart.
const stride = 0x9e3779b9;
const narrowLimit = 0x8000_0000;

/**
 * Picks an index in [0, size), every one equally likely, so that growing `size` moves a pick only onto one of the new
 * indexes, and only the new indexes' share of all picks. Expected constant time, whatever the size
 * (JumpBackHash: O. Ertl, "JumpBackHash: Say Goodbye to the Modulo Operation to Distribute Keys Uniformly to
 * Buckets", 2024).
 *
 * The indexes from 2^m up to 2^(m + 1) are level m. A random bit a level says whether the pick enters it when the
 * size admits all of it; inside a level the first draw below `size` wins, and a draw below the level leaves it.
 */
export function consistentPick(size: number, h0: number, h1: number): number {
  if (size > narrowLimit) return pickWide(size, h0, h1);
  if (size <= 1) return 0;
  let levels = h0 & (-1 >>> Math.clz32(size - 1));
  while (levels !== 0) {
    const level = 31 - Math.clz32(levels);
    const first = 1 << level;
    let counter = (level << 8) + 1;
    let pick = first + (mix(h1 + Math.imul(counter, stride)) & (first - 1));
    while (pick >= first) {
      if (pick < size) return pick;
      counter++;
      pick = mix(h1 + Math.imul(counter, stride)) & ((first << 1) - 1);
    }
    levels ^= first;
  }
  return 0;
}

/** The same for the levels from 31 up, where indexes are doubles; below them the narrow way goes on. */
function pickWide(size: number, h0: number, h1: number): number {
  const upper = mix(h1 ^ stride) >>> 0;
  for (let level = 52; level >= 31; level--) {
    const first = narrowLimit * (1 << (level - 31));
    const entered = level === 31 ? h0 >>> 31 : (upper >>> (level - 32)) & 1;
    if (first >= size || entered === 0) continue;
    let counter = (level << 8) + 1;
    let pick = first + Math.floor(draw(h0, h1, counter) * first);
    while (pick >= first) {
      if (pick < size) return pick;
      counter++;
      pick = Math.floor(draw(h0, h1, counter) * first * 2);
    }
  }
  return consistentPick(narrowLimit, h0, h1);
}

function draw(h0: number, h1: number, counter: number): number {
  const x = mix(h1 + Math.imul(counter, stride));
  return unit(x, mix(x ^ h0));
}
