import type { ParameterValue } from '../../values/parameter.ts';

import type { Complaint } from '../generator.ts';

export interface QuantilePoints {
  readonly shares: readonly number[];
  readonly values: readonly number[];
}

/** Quantiles as written: `{0: 1, 0.5: 20, 1: 99}`, `{p0: 1, p50: 20, p100: 99}`, or values evenly apart. */
export function quantilePoints(written: ParameterValue | undefined): QuantilePoints | Complaint {
  const pairs = pairsOf(written);
  if (pairs.length < 2 || pairs.some(([share, value]) => !Number.isFinite(share) || !Number.isFinite(value)))
    return refuse('are two values or more by the share that lies below: `{0: 1, 0.5: 20, 1: 99}`, or a list of them');
  pairs.sort(([a], [b]) => a - b);
  const [shares, values] = [pairs.map(([share]) => share), pairs.map(([, value]) => value)];
  if (shares[0] !== 0 || shares.at(-1) !== 1) return refuse('begin at 0 (the least value) and end at 1 (the greatest)');
  const falling = values.findIndex((value, i) => i > 0 && value < (values[i - 1] as number));
  if (falling > 0) return refuse(`must rise: ${values[falling]} stands behind ${values[falling - 1]}`);
  if (values[0] === values.at(-1)) return refuse('must rise: they are all the same');
  return { shares, values };
}

function refuse(what: string): Complaint {
  return { parameter: 'quantiles', message: `\`quantiles\` ${what}` };
}

function pairsOf(written: ParameterValue | undefined): [number, number][] {
  if (Array.isArray(written)) return written.map((value, i) => [i / (written.length - 1), numberOf(value)]);
  if (typeof written !== 'object' || written === null) return [];
  return Object.entries(written).map(([share, value]) => [shareOf(share), numberOf(value)]);
}

function shareOf(text: string): number {
  const percent = /^p(\d+(?:\.\d+)?)$/.exec(text);
  return percent ? Number(percent[1]) / 100 : text.trim() === '' ? Number.NaN : Number(text);
}

function numberOf(value: ParameterValue | undefined): number {
  return typeof value === 'number' ? value : Number.NaN;
}
