import { type Exchange, exchangeHolidays, exchanges } from './exchange-holidays.ts';
import { holidayTable, holidayYears } from './holidays.generated.ts';
import { parseInstant } from './moment.ts';

const [firstYear, lastYear] = holidayYears;

interface Line {
  readonly everyYear: string;
  readonly years: readonly string[];
}

let lines: ReadonlyMap<string, Line> | undefined;

function lineOf(country: string): Line | undefined {
  lines ??= new Map(
    holidayTable
      .trim()
      .split('\n')
      .map((line) => {
        const [code = '', everyYear = '', years = ''] = line.split('|');
        return [code, { everyYear, years: years.split(' ') }];
      }),
  );
  return lines.get(country);
}

/** The countries whose holidays are known. */
export function holidayCountries(): readonly string[] {
  lineOf('');
  return [...(lines as ReadonlyMap<string, Line>).keys()];
}

/** The years of which holidays are known. */
export const knownHolidays = { from: Date.UTC(firstYear, 0) * 1000, to: Date.UTC(lastYear + 1, 0) * 1000 } as const;

/** A country's public holidays, or an exchange's, in days since 1970-01-01; undefined where nothing is known of them. */
export function holidaysOf(country: string): ReadonlySet<number> | undefined {
  if (exchanges.includes(country as Exchange))
    return new Set(exchangeHolidays(country as Exchange, firstYear, lastYear));
  const line = lineOf(country);
  if (!line) return undefined;
  const days = new Set<number>();
  for (let year = firstYear; year <= lastYear; year++)
    for (const [month, date] of pairs(line.everyYear + (line.years[year - firstYear] ?? ''))) {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      days.add((parseInstant(text) as number) / 86_400_000_000);
    }
  return days;
}

function pairs(text: string): [number, number][] {
  return Array.from({ length: text.length / 2 }, (_, at) => [
    Number.parseInt(text[2 * at] as string, 36),
    Number.parseInt(text[2 * at + 1] as string, 36),
  ]);
}
