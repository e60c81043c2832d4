import { nearest } from '../base/nearest.ts';

import { exchanges } from '../values/exchange-holidays.ts';
import { holidayCountries, holidaysOf, knownHolidays } from '../values/holidays.ts';
import { homeOfLocale } from '../values/places/countries.ts';

import type { Complaint } from './generator.ts';

export interface HolidayShape {
  readonly holidays?: string | undefined;
  readonly holiday_weight?: number | undefined;
}

/** What `holidays` is where it means the country of the field's locale. */
export const localHolidays = 'locale';

/** The shape with the country that a locale's holidays are of. */
export function withHolidaysOf<S extends HolidayShape>(shape: S, locale: () => string): S {
  if (shape.holidays !== localHolidays) return shape;
  return { ...shape, holidays: homeOfLocale(locale()) ?? localHolidays };
}

/** What is wrong with the holidays of a shape from `start` up to `end`. */
export function wrongHolidays(
  { holidays, holiday_weight: weight }: HolidayShape,
  start: number,
  end: number,
): Complaint | undefined {
  if (holidays === undefined)
    return weight === undefined
      ? undefined
      : { parameter: 'holiday_weight', message: '`holiday_weight` needs `holidays`' };
  if (weight !== undefined && !(weight >= 0 && weight <= 1e6))
    return { parameter: 'holiday_weight', message: `\`holiday_weight\` is from 0 to a million, not ${weight}` };
  if (!holidaysOf(holidays)) return unknown(holidays);
  if (start >= knownHolidays.from && end <= knownHolidays.to) return undefined;
  return { parameter: 'holidays', message: 'holidays are known from 2000 to 2050 alone' };
}

function unknown(holidays: string): Complaint {
  const parameter = 'holidays';
  if (holidays === localHolidays)
    return { parameter, message: 'the locale is of no country', help: 'name one by its ISO 3166 code' };
  const near = nearest(holidays, [...exchanges, ...holidayCountries()]);
  const help = near === undefined ? 'use ISO 3166 codes such as `US` and `DE`' : `did you mean \`${near}\`?`;
  return { parameter, message: `the holidays of \`${holidays}\` are not known`, help };
}
