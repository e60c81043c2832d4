// exp and log from additions, multiplications and divisions alone: those of Math differ between versions of Node in
// the last digit, and with them a value would.

const view = new DataView(new ArrayBuffer(8));
// ln 2 in two parts, the first of which has so few bits that its products with small integers are exact.
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** The natural logarithm of a positive, normal number, to about one unit in the last place. */
export function log(x: number): number {
  view.setFloat64(0, x);
  const high = view.getUint32(0);
  let exponent = (high >>> 20) - 1022;
  // The fraction, brought to [1/2, 1).
  view.setUint32(0, (high & 0xf_ffff) | 0x3fe0_0000);
  let fraction = view.getFloat64(0);
  if (fraction < Math.SQRT1_2) {
    fraction *= 2;
    exponent--;
  }
  // log((1 + s) / (1 - s)) = 2 (s + s^3/3 + s^5/5 + …), with |s| below 0.172.
  const s = (fraction - 1) / (fraction + 1);
  const z = s * s;
  let sum = z * (1 / 25);
  sum = z * (sum + 1 / 23);
  sum = z * (sum + 1 / 21);
  sum = z * (sum + 1 / 19);
  sum = z * (sum + 1 / 17);
  sum = z * (sum + 1 / 15);
  sum = z * (sum + 1 / 13);
  sum = z * (sum + 1 / 11);
  sum = z * (sum + 1 / 9);
  sum = z * (sum + 1 / 7);
  sum = z * (sum + 1 / 5);
  sum = z * (sum + 1 / 3);
  return exponent * ln2High + (2 * s + 2 * s * sum + exponent * ln2Low);
}

/** e to the power of x, to about one unit in the last place; 0 and Infinity beyond what a double holds. */
export function exp(x: number): number {
  if (x < -708) return 0;
  if (x > 709) return Infinity;
  const power = Math.round(x / (ln2High + ln2Low));
  const rest = x - power * ln2High - power * ln2Low;
  // Taylor's series, with |rest| below 0.347.
  let sum = 1 / 6_227_020_800;
  sum = sum * rest + 1 / 479_001_600;
  sum = sum * rest + 1 / 39_916_800;
  sum = sum * rest + 1 / 3_628_800;
  sum = sum * rest + 1 / 362_880;
  sum = sum * rest + 1 / 40_320;
  sum = sum * rest + 1 / 5040;
  sum = sum * rest + 1 / 720;
  sum = sum * rest + 1 / 120;
  sum = sum * rest + 1 / 24;
  sum = sum * rest + 1 / 6;
  sum = sum * rest + 1 / 2;
  sum = sum * rest + 1;
  sum = sum * rest + 1;
  view.setUint32(0, (power + 1023) << 20);
  view.setUint32(4, 0);
  return sum * view.getFloat64(0);
}

/** x to the power of y, for positive x. */
export function power(x: number, y: number): number {
  return exp(y * log(x));
}

/** The sine of an angle up to a right one. */
export function sine(x: number): number {
  const z = x * x;
  let sum = 1;
  for (let n = 20; n >= 2; n -= 2) sum = 1 - (sum * z) / (n * (n + 1));
  return x * sum;
}
