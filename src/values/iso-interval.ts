import { fractionText, type Interval } from './interval.ts';
import { parseInterval } from './parse-interval.ts';

/** A text that PostgreSQL reads as an interval in ISO 8601; any other text as it is. */
export function isoInterval(text: string): string {
  const interval = parseInterval(text);
  return interval ? isoIntervalText(interval) : text;
}

/** ISO 8601 as PostgreSQL's `iso_8601` style has it: `P1Y2M3DT4H5M6.7S`, each part with a sign of its own. */
export function isoIntervalText({ months, days, micros }: Interval): string {
  const part = (value: number, unit: string) => (value === 0 ? '' : `${value}${unit}`);
  const seconds = Math.trunc(micros / 1e6);
  const date = part(Math.trunc(months / 12), 'Y') + part(months % 12, 'M') + part(days, 'D');
  const rest = `${micros < 0 ? '-' : ''}${secondsText(Math.abs(micros) % 60e6)}S`;
  const clock =
    part(Math.trunc(seconds / 3600), 'H') +
    part(Math.trunc(seconds / 60) % 60, 'M') +
    (micros % 60e6 === 0 ? '' : rest);
  return date + clock === '' ? 'PT0S' : `P${date}${clock && 'T'}${clock}`;
}

function secondsText(micros: number): string {
  return `${Math.floor(micros / 1e6)}${fractionText(micros)}`;
}
