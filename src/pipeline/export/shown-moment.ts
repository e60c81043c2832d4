import { daysFromCivil, microsecondsPerDay } from '../../values/moment.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

const shown =
  /^(?<year>\d{4,})-(?<month>\d\d)-(?<day>\d\d)(?: (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.(?<fraction>\d{1,6}))?)?(?:\+00)?(?<bc> BC)?$/;

/**
 * A date or moment as PostgreSQL prints it (`DateStyle = ISO`, `TimeZone = UTC`), of any year, as columns hold it. Undefined
 * where they cannot: `infinity`, and fractions of a second in years for which a double is too coarse.
 */
export function shownMoment(type: FieldType, text: string): number | undefined {
  const {
    year,
    month,
    day,
    hour = '0',
    minute = '0',
    second = '0',
    fraction = '',
    bc,
  } = shown.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  // The year before 1 is 0 here, and 1 BC there.
  const days = daysFromCivil(bc === undefined ? Number(year) : 1 - Number(year), Number(month), Number(day));
  if (days === undefined || familyOf(type) === 'date') return days;
  const inDay =
    (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1_000_000 + Number(fraction.padEnd(6, '0'));
  const exact = BigInt(days) * BigInt(microsecondsPerDay) + BigInt(inDay);
  return BigInt(Number(exact)) === exact ? Number(exact) : undefined;
}
