/** A span of time as PostgreSQL keeps it: a month has no fixed number of days, a day none of hours. */
export interface Interval {
  readonly months: number;
  readonly days: number;
  readonly micros: number;
}

/** The parts as an interval; undefined where they are beyond what it holds. */
export function intervalOf(months: number, days: number, micros: number): Interval | undefined {
  return isInt32(months) && isInt32(days) && Number.isSafeInteger(micros) ? { months, days, micros } : undefined;
}

function isInt32(value: number): boolean {
  return (value | 0) === value;
}

/** PostgreSQL's own style: `1 year 2 mons 3 days 04:05:06.7`. */
export function intervalText({ months, days, micros }: Interval): string {
  const parts: string[] = [];
  let before = false;
  const add = (value: number, unit: string) => {
    if (value === 0) return;
    parts.push(`${before && value > 0 ? '+' : ''}${value} ${unit}${value === 1 ? '' : 's'}`);
    before = value < 0;
  };
  add(Math.trunc(months / 12), 'year');
  add(months % 12, 'mon');
  add(days, 'day');
  if (micros !== 0 || parts.length === 0) {
    parts.push(`${micros < 0 ? '-' : before ? '+' : ''}${clockText(Math.abs(micros))}`);
  }
  return parts.join(' ');
}

function clockText(micros: number): string {
  const seconds = Math.floor(micros / 1e6);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fractionText(micros)}`;
}

/** The part of a second with its point, without zeros at the end; nothing where there is none. */
export function fractionText(micros: number): string {
  if (micros % 1e6 === 0) return '';
  return `.${String(micros % 1e6)
    .padStart(6, '0')
    .replace(/0+$/, '')}`;
}
