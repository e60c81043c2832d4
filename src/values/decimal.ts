import { powerOfTen } from '../base/power-of-ten.ts';

/** A decimal number without any rounding: `unscaled` × 10^−`scale`. */
export interface Decimal {
  readonly unscaled: bigint;
  readonly scale: number;
}

const written = /^([+-]?)(\d+(?:_\d+)*)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** Reads a decimal as written (`10.00`, `-.5`, `1e3`); undefined where it is none. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = BigInt(whole.replaceAll('_', '') + fraction);
  const scale = fraction.length - Number(exponent);
  const unscaled = sign === '-' ? -digits : digits;
  return scale >= 0 ? { unscaled, scale } : { unscaled: unscaled * 10n ** BigInt(-scale), scale: 0 };
}

/** The number at another scale; undefined where digits would be lost. */
export function rescale(decimal: Decimal, scale: number): bigint | undefined {
  if (scale >= decimal.scale) return decimal.unscaled * powerOfTen(scale - decimal.scale);
  const factor = powerOfTen(decimal.scale - scale);
  return decimal.unscaled % factor === 0n ? decimal.unscaled / factor : undefined;
}

/** The number with exactly `scale` digits after the point. */
export function decimalText({ unscaled, scale }: Decimal): string {
  const negative = unscaled < 0n;
  const digits = (negative ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${negative ? '-' : ''}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ''}`;
}

/** A double by the fewest digits that say which one it is. */
export function decimalOf(value: number): Decimal {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const { unscaled, scale } = parseDecimal(digits) as Decimal;
  const moved = scale - Number(exponent);
  return moved >= 0 ? { unscaled, scale: moved } : { unscaled: unscaled * 10n ** BigInt(-moved), scale: 0 };
}

/** The last digit that a number of `scale` digits behind the point has, times 10^scale, and how many digits it has there itself. */
export function lastDigit(unscaled: bigint, scale: number): { readonly unit: bigint; readonly digits: number } {
  let unit = 1n;
  let digits = scale;
  for (; digits > 0 && unscaled % (unit * 10n) === 0n; digits--) unit *= 10n;
  return { unit, digits };
}
