import type { Distribution } from '../random/distributions/distribution.ts';

import { microsecondsPerDay } from '../values/moment.ts';

import { distributionOf, type Shaped, settleShape, shapeProblems } from './distributions/distribution-of.ts';
import { isShaped, type Shape } from './distributions/parameters.ts';
import type { Complaint } from './generator.ts';

/** What spreads moments over their range as a curve does; every number counts days from `start_date`. */
export const spreadParameters = {
  distribution: {
    type: 'text',
    summary: 'how they are spread over the range; default: uniform. Its numbers count days from `start_date`',
    choices: ['uniform', 'normal', 'exponential', 'beta', 'triangular'],
    optional: true,
  },
  mean: { type: 'number', summary: 'normal, exponential: the mean; default: the middle, a fifth', optional: true },
  stddev: { type: 'number', summary: 'normal: the standard deviation; default: a sixth of the range', optional: true },
  alpha: { type: 'number', summary: 'beta: the first shape, greater for later moments; default: 2', optional: true },
  beta: { type: 'number', summary: 'beta: the second shape, greater for earlier ones; default: 2', optional: true },
  mode: { type: 'number', summary: 'triangular: the likeliest day; default: the middle', optional: true },
} as const;

export type Spread = Pick<Shape, keyof typeof spreadParameters>;

const spreadNames = Object.keys(spreadParameters) as readonly (keyof Spread)[];

/** Whether anything of it is said. */
export function saysSpread(shape: Spread): boolean {
  return spreadNames.some((name) => shape[name] !== undefined);
}

/** Whether moments are spread otherwise than evenly. */
export function isSpread(shape: Spread): boolean {
  return saysSpread(shape) && isShaped(shape);
}

/** Moments in days since 1970-01-01, over the range in microseconds that the curve was made for. */
export function spreadMoments(shape: Spread, [start, end]: readonly [number, number]): Distribution {
  const origin = start / microsecondsPerDay;
  const { below, at } = spreadOver(shape, (end - start) / microsecondsPerDay);
  return { whole: 'nearest', below: (x) => below(x - origin), at: (share) => at(share) + origin };
}

/** What is wrong with a spread between two ends, in microseconds. */
export function spreadProblems(shape: Spread, [start, end]: readonly [number, number]): Complaint[] {
  const named = (text: string) => text.replace('`min`', '`start_date`').replace('`max`', '`end_date`');
  const days = (end - start) / microsecondsPerDay;
  return spreadProblemsOver(shape, days).map((each) => ({ ...each, message: named(each.message) }));
}

/** Values from 0 up to a length, whatever it and the curve's numbers count. */
export function spreadOver(shape: Spread, length: number): Distribution {
  return distributionOf(shapedOver(shape, length));
}

/** What is wrong with a spread from 0 up to a length, which the curve’s numbers are measured in. */
export function spreadProblemsOver(shape: Spread, length: number): Complaint[] {
  return shapeProblems(shapedOver(shape, length), 0);
}

function shapedOver(shape: Spread, length: number): Shaped {
  const own = Object.fromEntries(
    spreadNames.map((name) => [name, shape[name]]).filter(([, value]) => value !== undefined),
  );
  return settleShape<Shaped>({ ...own, min: '0', max: String(length) }, { isWritten: () => true });
}
