import { microsecondsPerDay, parseMoment } from '../values/moment.ts';

import type { RoleMember } from './generator.ts';
import { type Ends, stepOf } from './moment-range.ts';
import { precedes } from './row-times.ts';
import { localHolidays } from './shape-holidays.ts';
import { hasTimeShape, type TimeShape } from './time-shapes.ts';

/**
 * An earlier time's range may not begin or end behind a later one's: the same share of both then is no later in it. Nor may
 * a later one be cut to coarser units, nor lie otherwise over its range.
 */
export function timesDisagree(own: RoleMember, other: RoleMember): string | undefined {
  if (precedes(other.role, own.role)) return timesDisagree(other, own);
  if (!precedes(own.role, other.role)) return undefined;
  const [first, second] = [reachOf(own), reachOf(other)];
  const before = `\`${other.name}\` may lie before \`${own.name}\``;
  if (first.step < second.step) return `${before}: it is cut to ${unitText(second.step)}`;
  if (first.least > second.least) return `${before}: its range begins earlier`;
  if (first.end > second.end) return `${before}: its range ends earlier`;
  if (own.limits !== other.limits) return `${before}: a constraint moves one of them alone`;
  const isShaped = [own, other].some(({ parameters }) => hasTimeShape(parameters));
  const isSame = first.shape === second.shape && first.least === second.least && first.end === second.end;
  return isShaped && !isSame ? `${before}: its moments lie otherwise over their range` : undefined;
}

/** In microseconds. */
function reachOf({ type, parameters, asOf, locale }: RoleMember) {
  const { start_date, end_date, precision, ...shape } = parameters as unknown as Ends &
    TimeShape & { precision?: number };
  const step = type.name === 'date' ? microsecondsPerDay : stepOf(precision ?? 3);
  const at = (text: string) => Math.ceil((parseMoment(text, asOf) as number) / step) * step;
  return {
    step,
    least: at(start_date),
    end: at(end_date),
    shape: JSON.stringify([shape, shape.holidays === localHolidays && locale]),
  };
}

function unitText(step: number): string {
  return step === microsecondsPerDay ? 'whole days' : step === 1_000_000 ? 'whole seconds' : 'milliseconds';
}
