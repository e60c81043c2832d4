import { isDay } from './digits.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The year of a text that is a day, with a midnight at most behind it; undefined where it is none. */
export function yearOfDay(value: string): number | undefined {
  const text = value.trim().replace(/[T ]00:00(:00)?(\.0+)?(Z|[+-]\d\d(:?\d\d)?)?$/, '');
  const [year, month, day] = partsOf(text) ?? [];
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return undefined;
  return Number(year);
}

function partsOf(text: string): readonly (string | undefined)[] | undefined {
  const iso = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/.exec(text);
  if (iso) return [iso[1], iso[3], iso[4]];
  const named = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ,]+(\d{4})$/.exec(text);
  if (named) return [named[3], String(months.indexOf((named[2] as string).toLowerCase()) + 1), named[1]];
  const written = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!written) return undefined;
  // The day may stand first or second, where one of them is above twelve.
  const [, first, , second, year] = written;
  return Number(second) > 12 ? [year, first, second] : [year, second, first];
}
