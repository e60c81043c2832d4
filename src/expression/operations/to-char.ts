import { dayOf, partOfDate, timeOf } from '../calendar.ts';
import { EvaluationError } from '../evaluation-error.ts';

import { call, type Operation } from './operation.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** A moment as its day and the microseconds since midnight. */
interface Moment {
  readonly day: number;
  readonly time: number;
}

/** What stands for a part of a format: `width` is how many digits, filled with zeros, or letters, filled with blanks. */
interface Part {
  readonly width: number;
  read(moment: Moment): number | string;
}

const date = (unit: string, width: number): Part => ({ width, read: ({ day }) => partOfDate(unit, day) });
const clock = (width: number, read: (micros: number) => number): Part => ({ width, read: ({ time }) => read(time) });
const hour = (time: number) => Math.floor(time / 3_600_000_000);
const monthName = ({ day }: Moment) => months[partOfDate('month', day) - 1] as string;
const dayName = ({ day }: Moment) => days[partOfDate('isodow', day) - 1] as string;
const half = ({ time }: Moment) => (hour(time) < 12 ? 'AM' : 'PM');
const named = (width: number, read: (moment: Moment) => string): Part => ({ width, read });

/** In any case of letters. */
const numbers: Readonly<Record<string, Part>> = {
  YYYY: date('year', 4),
  YY: { width: 2, read: ({ day }) => partOfDate('year', day) % 100 },
  IYYY: date('isoyear', 4),
  Q: date('quarter', 1),
  MM: date('month', 2),
  IW: date('week', 2),
  WW: { width: 2, read: ({ day }) => Math.floor((partOfDate('doy', day) - 1) / 7) + 1 },
  DDD: date('doy', 3),
  DD: date('day', 2),
  ID: date('isodow', 1),
  D: { width: 1, read: ({ day }) => partOfDate('dow', day) + 1 },
  HH24: clock(2, hour),
  HH12: clock(2, (time) => ((hour(time) + 11) % 12) + 1),
  HH: clock(2, (time) => ((hour(time) + 11) % 12) + 1),
  MI: clock(2, (time) => Math.floor(time / 60_000_000) % 60),
  SS: clock(2, (time) => Math.floor(time / 1_000_000) % 60),
  MS: clock(3, (time) => Math.floor(time / 1000) % 1000),
  US: clock(6, (time) => time % 1_000_000),
};

/** Words, whose letters are large or small as the format's are. */
const words: Readonly<Record<string, Part>> = {
  MONTH: named(9, (moment) => monthName(moment).toUpperCase()),
  Month: named(9, monthName),
  month: named(9, (moment) => monthName(moment).toLowerCase()),
  MON: named(3, (moment) => monthName(moment).slice(0, 3).toUpperCase()),
  Mon: named(3, (moment) => monthName(moment).slice(0, 3)),
  mon: named(3, (moment) => monthName(moment).slice(0, 3).toLowerCase()),
  DAY: named(9, (moment) => dayName(moment).toUpperCase()),
  Day: named(9, dayName),
  day: named(9, (moment) => dayName(moment).toLowerCase()),
  DY: named(2, (moment) => dayName(moment).slice(0, 3).toUpperCase()),
  Dy: named(2, (moment) => dayName(moment).slice(0, 3)),
  dy: named(2, (moment) => dayName(moment).slice(0, 3).toLowerCase()),
  AM: named(2, half),
  PM: named(2, half),
  am: named(2, (moment) => half(moment).toLowerCase()),
  pm: named(2, (moment) => half(moment).toLowerCase()),
};

/** All in large letters or all in small ones. `IDDD` and `SSSS` are parts of their own, which are not known here. */
const token =
  /(?<fill>FM)?(?:(?<word>MONTH|Month|month|MON|Mon|mon|DAY|Day|day|DY|Dy|dy|AM|PM|am|pm)|(?<number>YYYY|yyyy|IYYY|iyyy|YY|yy|IW|iw|ID(?!DD)|id(?!dd)|Q|q|MM|mm|WW|ww|D{1,3}|d{1,3}|HH(?:24|12)?|hh(?:24|12)?|MI|mi|MS|ms|SS(?!SS)|ss(?!ss)|US|us))|"(?<quoted>[^"\\]*)"|(?<other>[^A-Za-z"\\])/y;

type Writer = (moment: Moment) => string;

const formats = new Map<string, readonly Writer[]>();

function writersOf(format: string): readonly Writer[] {
  const known = formats.get(format);
  if (known) return known;
  const writers: Writer[] = [];
  for (let at = 0; at < format.length; at = token.lastIndex) {
    token.lastIndex = at;
    const groups = token.exec(format)?.groups;
    if (!groups)
      throw new EvaluationError(
        `\`${format.slice(at)}\` is no part of a format that is known here (YYYY, MM, Mon, DD, HH24, MI, SS …); text stands in double quotes`,
      );
    writers.push(writerOf(groups));
  }
  // A definition has few formats; one made of a field's values may have any number.
  if (formats.size < 1000) formats.set(format, writers);
  return writers;
}

function writerOf({ fill, word, number, quoted, other = '' }: Readonly<Record<string, string>>): Writer {
  if (number !== undefined) {
    const name = number.toUpperCase();
    const { width, read } = numbers[name] as Part;
    // Parts of a second have all of their digits under FM, too.
    const least = fill && name !== 'MS' && name !== 'US' ? 1 : width;
    return (moment) => String(read(moment)).padStart(least, '0');
  }
  if (word !== undefined) {
    const { width, read } = words[word] as Part;
    return fill ? (moment) => String(read(moment)) : (moment) => String(read(moment)).padEnd(width);
  }
  return () => quoted ?? other;
}

/** As PostgreSQL's, of the formats that say the same in every language. */
function toChar(moment: Moment, format: string): string | null {
  if (format === '') return null;
  const writers = writersOf(format);
  if (partOfDate('year', moment.day) < 1) throw new EvaluationError('years before Christ have no format here');
  return writers.map((write) => write(moment)).join('');
}

const ofInstant = (instant: number, format: string) => toChar({ day: dayOf(instant), time: timeOf(instant) }, format);

export const formatOperations: readonly Operation[] = [
  call('to_char', ['date', 'text'], 'text', (day: number, format: string) => toChar({ day, time: 0 }, format)),
  call('to_char', ['timestamp', 'text'], 'text', ofInstant),
  call('to_char', ['timestamptz', 'text'], 'text', ofInstant),
];
