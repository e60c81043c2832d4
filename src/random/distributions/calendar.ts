import { Cumulative } from './cumulative.ts';
import type { Distribution } from './distribution.ts';

/** How much falls to days and to the hours of each. */
export interface CalendarWeights {
  /** The first day. */
  readonly first: number;
  /** Of each day from the first on. */
  readonly days: Float64Array;
  /** Of each hour of a day; the hours of all days are alike. */
  readonly hours: readonly number[];
}

const hoursOfDay = 24;

/** Moments, counted in days and parts of days: by the weights of their days and hours, evenly within an hour. */
export function calendar({ first, days, hours }: CalendarWeights): Distribution {
  const byDay = new Cumulative(days);
  const byHour = new Cumulative(hours);
  const before = (ends: Float64Array, at: number) => (at === 0 ? 0 : (ends[at - 1] as number));
  const ofDay = (part: number) => {
    const hour = Math.min(hoursOfDay - 1, Math.floor(part * hoursOfDay));
    const inHour = part * hoursOfDay - hour;
    return (before(byHour.ends, hour) + inHour * (hours[hour] as number)) / byHour.total;
  };
  return {
    whole: 'down',
    below(x) {
      const day = Math.floor(x) - first;
      if (day < 0) return 0;
      if (day >= days.length) return 1;
      return (before(byDay.ends, day) + (days[day] as number) * ofDay(x - first - day)) / byDay.total;
    },
    at(share) {
      const part = share * byDay.total;
      const day = byDay.find(part);
      const rest = Math.max(0, part - before(byDay.ends, day)) / (days[day] as number);
      const inDay = Math.min(0.9999999999999999, rest) * byHour.total;
      const hour = byHour.find(inDay);
      const inHour = Math.max(0, inDay - before(byHour.ends, hour)) / (hours[hour] as number);
      return first + day + (hour + Math.min(0.9999999999999999, inHour)) / hoursOfDay;
    },
  };
}
