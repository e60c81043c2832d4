import { type FieldType, familyOf, type TypeFamily } from './type.ts';

/** Texts of free writing that break careless software; those that are too long for a type are left out of it. */
const texts: readonly string[] = [
  // Nothing, and what looks like nothing.
  '',
  ' ',
  'NULL',
  '\\N',
  // Blanks at the ends; of other kinds too: no-break, zero-width, ideographic; lines and tabs.
  ' leading',
  'trailing ',
  'two  spaces',
  '\u00a0',
  'zero\u200bwidth',
  '\u3000',
  'line\nbreak',
  'carriage\r\nreturn',
  'tab\tstop',
  // Quotes, escapes, separators, wildcards of SQL, CSV, JSON, shells and pages.
  "O'Brien",
  '"quoted"',
  'back\\slash',
  'a,b;c',
  '100%_',
  "'; DROP TABLE users; --",
  '{"a": [1]}',
  '${HOME} $(id)',
  '{{name}}',
  '<b>&amp;</b>',
  // What spreadsheets and loaders take for something else.
  '=1+1',
  '+49',
  '00123',
  '1e3',
  '-0',
  'true',
  '2026-02-30',
  // Letters whose upper and lower case differ in length, or by language.
  'Straße',
  'İstanbul',
  'ﬁn',
  // One letter as two characters, and as many: combining marks, a family of one glyph, a flag.
  'Cafe\u0301',
  'Z\u0351\u036b\u0343a\u0329\u0348l\u033bg\u0348o\u031e',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
  '\u{1f1e9}\u{1f1ea}',
  // Beyond the first 65,536 characters, where UTF-16 takes two units.
  '\u{1d54f}\u{20bb7}',
  '漢字かな',
  'ไทย',
  // From right to left, mixed with digits, and a mark that turns what follows.
  'שלום 123',
  'مرحبا (abc)',
  '\u202etxt.exe',
  '\ufeffbom',
];

/** The longest text that is written where a type has no length, or a longer one. */
const longestText = 1000;

function textEdges({ name, length = longestText }: FieldType): readonly string[] {
  const size = Math.min(length, 10 * longestText);
  const longest = ['x'.repeat(size), '\u{1f600}'.repeat(size)];
  // A database pads char(n) with blanks, and takes none at the end for part of it.
  return [...texts, ...longest].filter((text) => name !== 'char' || (text.trimEnd() === text && text !== ''));
}

/** Around the sizes of integers in other software; those beyond a type are left out of it. */
const integers: readonly string[] = [
  ...['0', '1', '-1'],
  ...['127', '128', '-128', '255', '256', '32767', '32768', '-32768', '65535', '65536'],
  ...['2147483647', '2147483648', '-2147483648', '4294967295', '4294967296'],
  // The last whole number that a double tells from its neighbours, and the one that it does not.
  ...['9007199254740991', '9007199254740993'],
  ...['9223372036854775807', '-9223372036854775808'],
];

function decimalEdges({ precision, scale = 0 }: FieldType): readonly string[] {
  const whole = ['0', '1', '-1', '9007199254740993'];
  if (precision === undefined) return whole;
  const place = (digits: string) => {
    const padded = digits.padStart(scale + 1, '0');
    const point = padded.length - scale;
    return scale === 0 ? padded : `${padded.slice(0, point)}.${padded.slice(point)}`;
  };
  const sized = [place('1'), place('5'), place('9'.repeat(precision)), place('9'.repeat(precision - 1))];
  return [...whole, ...sized, ...sized.map((text) => `-${text}`)];
}

/** Floats that JSON can hold too: no infinity, no NaN. */
const floats: readonly string[] = [
  ...['0', '1', '-1', '0.1', '0.30000000000000004', '1e21', '1e-7', '123456789.123456789'],
  // Whole numbers that a real or a double rounds.
  ...['16777217', '9007199254740993'],
  // The largest of each, and the smallest with all digits and with one.
  ...['3.4028234663852886e38', '-3.4028234663852886e38', '1.1754943508222875e-38', '1.401298464324817e-45'],
  ...['1.7976931348623157e308', '-1.7976931348623157e308', '2.2250738585072014e-308', '5e-324'],
];

const days: readonly string[] = [
  // The epoch, years' ends, leap days, the century that is no leap year, the ends of 32-bit seconds.
  ...['1970-01-01', '1969-12-31', '1999-12-31', '2000-01-01', '2026-01-01', '2025-12-31'],
  ...['2000-02-29', '2024-02-29', '2025-02-28', '1900-02-28', '1900-03-01', '2038-01-19', '2106-02-07'],
  // Days of a week that belongs to another year, and of changes to summer time and back.
  ...['2020-12-31', '2021-01-03', '2026-03-29', '2026-10-25'],
  ...['0001-01-01', '9999-12-31'],
];

const times: readonly string[] = ['00:00:00', '00:00:00.001', '02:30:00', '12:00:00', '23:59:59', '23:59:59.999'];

const moments: readonly string[] = [
  ...['1970-01-01T00:00:00', '1969-12-31T23:59:59.999', '1999-12-31T23:59:59.999', '2000-01-01T00:00:00'],
  ...['2000-02-29T12:00:00', '2024-02-29T23:59:59.999', '2025-12-31T23:59:59', '1900-03-01T00:00:00'],
  // The ends of signed and unsigned 32-bit seconds.
  ...['1901-12-13T20:45:52', '2038-01-19T03:14:07', '2038-01-19T03:14:08', '2106-02-07T06:28:16'],
  // Summer time begins and ends: in Europe, in the east of the United States.
  ...['2026-03-29T00:59:59.999', '2026-03-29T01:00:00', '2026-10-25T01:00:00'],
  ...['2026-03-08T07:00:00', '2026-11-01T06:00:00'],
];

/** Times of day that there are not, or twice, on a clock of those places. */
const clockTimes: readonly string[] = ['2026-03-29T02:30:00', '2026-03-08T02:30:00', '2026-10-25T02:30:00'];

const edges: Readonly<Partial<Record<TypeFamily, (type: FieldType) => readonly string[]>>> = {
  integer: () => integers,
  decimal: decimalEdges,
  float: () => floats,
  text: textEdges,
  date: () => days,
  time: () => times,
  timestamp: () => [...moments, ...clockTimes],
  timestamptz: () => moments,
};

/**
 * Values that break careless software, as texts that a type may hold: whoever takes them reads them by the type, and
 * leaves out what it does not. Empty for families that have none.
 */
export function edgeTexts(type: FieldType): readonly string[] {
  return type.array ? [] : (edges[familyOf(type)]?.(type) ?? []);
}
