import { microsecondsPerDay, parseMoment } from '../values/moment.ts';

import type { Complaint, FieldFacts } from './generator.ts';

/** The microseconds between neighbouring moments of so many digits (0, 3 or 6) of a second's fraction. */
export function stepOf(precision: number): number {
  return precision === 0 ? 1_000_000 : precision === 3 ? 1000 : 1;
}

export interface Ends {
  readonly start_date: string;
  readonly end_date: string;
}

/** The ends as microseconds since 1970-01-01; what is relative, as of a moment. */
export function momentsOf({ start_date, end_date }: Ends, asOf: number): { start: number; end: number } {
  return { start: parseMoment(start_date, asOf) as number, end: parseMoment(end_date, asOf) as number };
}

/** Microseconds are exact doubles within 2^53 of 1970; a few years are kept back for arithmetic. */
export const earliest = Date.UTC(1690, 0) * 1000;
export const latest = Date.UTC(2250, 0) * 1000;

/** What is wrong with a range that nothing lies in, or that leaves the years that there are. */
export function emptyRange(ends: Ends, { asOf, type }: FieldFacts): Complaint[] {
  const start = parseMoment(ends.start_date, asOf) as number;
  const end = parseMoment(ends.end_date, asOf) as number;
  const days = type.name === 'date';
  for (const [parameter, moment] of [
    ['start_date', start],
    ['end_date', end],
  ] as const) {
    if (moment < earliest || moment > latest) {
      return [{ parameter, message: `\`${parameter}\` is outside of the years 1690 to 2249 that can be generated` }];
    }
  }
  const step = days ? microsecondsPerDay : 1_000_000;
  if (Math.ceil(start / step) < Math.ceil(end / step)) return [];
  return [
    {
      parameter: 'start_date',
      message: `nothing lies between \`start_date\` (${ends.start_date}) and \`end_date\` (${ends.end_date})`,
      help: '`end_date` is itself left out; without one it is *as of*',
    },
  ];
}
