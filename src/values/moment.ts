/** Instants as whole microseconds since 1970-01-01 UTC. Doubles are exact for the years 1685 to 2255. */
export const microsecondsPerDay = 86_400_000_000;

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6})\d*)?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/** Reads an ISO 8601 date or date with time; without a zone it is UTC. Undefined where it is none or no such day exists. */
export function parseInstant(text: string): number | undefined {
  const match = iso.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
  const days = daysFromCivil(Number(year), Number(month), Number(day));
  if (days === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  if (seconds > 86_400) return undefined;
  const micros = days * microsecondsPerDay + seconds * 1e6 + Number(fraction.padEnd(6, '0'));
  return micros - zoneOffset(zone);
}

function zoneOffset(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (zone.startsWith('-') ? -1 : 1) * minutes * 60e6;
}

const unitSeconds: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, d: 86_400, w: 604_800 };
const relative = /^([+-]?)(\d+)\s*(s|min|h|d|w|mo|m|y)$/;

/**
 * Reads a moment: an instant, `now`, or a distance from *as of* such as `-30d`, `+2h`, `6mo`, `-1y`
 * (units s, min, h, d, w, mo or m, y). Months and years keep the day where the month has it, else its last.
 */
export function parseMoment(text: string, asOf: number): number | undefined {
  const written = text.trim();
  if (written.toLowerCase() === 'now') return asOf;
  const match = relative.exec(written.toLowerCase());
  if (!match) return parseInstant(written);
  const [, sign, digits, unit = ''] = match;
  const amount = Number(digits) * (sign === '-' ? -1 : 1);
  const seconds = unitSeconds[unit];
  if (seconds !== undefined) return asOf + amount * seconds * 1e6;
  return addMonths(asOf, unit === 'y' ? amount * 12 : amount);
}

/** The same time of day some months away, on the month's last day where it is shorter. */
export function addMonths(instant: number, months: number): number {
  const days = Math.floor(instant / microsecondsPerDay);
  const { year, month, day } = civilFromDays(days);
  const index = year * 12 + month - 1 + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  const target = daysFromCivil(targetYear, targetMonth, targetDay) as number;
  return target * microsecondsPerDay + (instant - days * microsecondsPerDay);
}

/** An instant as `2026-01-01T00:00:00.000Z`. */
export function instantText(instant: number): string {
  return new Date(Math.floor(instant / 1000)).toISOString();
}

/** Days since 1970-01-01 of a calendar day, undefined where there is none. */
export function daysFromCivil(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, eras have 400 years.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The calendar day of a number of days since 1970-01-01. */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** A number of days since 1970-01-01 as `2026-01-31`. */
export function dayText(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
