import { civilFromDays, daysFromCivil } from '../../values/moment.ts';

/** Each day of some years as a number has it: `write` is told the year, the month and the day. */
export function daysOf(
  first: number,
  last: number,
  write: (year: number, month: number, day: number) => string,
): string[] {
  const start = daysFromCivil(first, 1, 1) as number;
  return Array.from({ length: (daysFromCivil(last + 1, 1, 1) as number) - start }, (_, i) => {
    const { year, month, day } = civilFromDays(start + i);
    return write(year, month, day);
  });
}

/** Two digits. */
export function two(value: number): string {
  return String(value % 100).padStart(2, '0');
}
