import type { ArrayColumn, Column, ObjectColumn } from '../../src/values/column.ts';
import { type FieldType, familyOf, type TypeFamily } from '../../src/values/type.ts';

/** A column's first cells as texts, told by other means than the writers under test: BigInt and Date. */
export function columnTexts(column: Column, type: FieldType, count: number): (string | null)[] {
  if (column.form === 'array' || column.form === 'object') return nestedTexts(column, type, count);
  if (column.form === 'either') {
    const texts = column.columns.map((each) => columnTexts(each, type, count));
    return Array.from({ length: count }, (_, i) => texts[column.picks[i] as number]?.[i] ?? null);
  }
  const read = readers[column.form](column as never, familyOf(type));
  return Array.from({ length: count }, (_, i) => (column.nulls?.[i] === 1 ? null : read(i)));
}

/** Nested cells by way of JavaScript's own values: lists and objects, whose leaves are texts. */
function nestedTexts(column: ArrayColumn | ObjectColumn, type: FieldType, count: number): (string | null)[] {
  return cellValues(column, type, count, type.array).map((value) => (value === null ? null : nestedText(value, type)));
}

function nestedText(value: unknown, type: FieldType): string {
  if (!type.array) return JSON.stringify(value);
  const items = (value as (string | null)[]).map((item) => {
    if (item === null) return 'NULL';
    const text = familyOf(type) === 'boolean' ? item.slice(0, 1) : item;
    return /^$|^null$|[{}",\\\s]/i.test(text) ? JSON.stringify(text).replace(/\\(?!["\\])[a-z]/g, unescaped) : text;
  });
  return `{${items.join(',')}}`;
}

function unescaped(code: string): string {
  return JSON.parse(`"${code}"`) as string;
}

/** The first cells as values: leaves as JSON has them, or as plain texts. */
export function cellValues(column: Column, type: FieldType, count: number, plain = false): unknown[] {
  const isNull = (i: number) => column.nulls?.[i] === 1;
  if (column.form === 'array') {
    const ends = [0, ...column.ends.subarray(0, count)];
    const items = cellValues(column.items, column.type, ends.at(-1) ?? 0, plain);
    return range(count).map((i) => (isNull(i) ? null : items.slice(ends[i], ends[i + 1])));
  }
  if (column.form === 'object') {
    const members = column.members.map((each) => ({ ...each, values: cellValues(each.column, each.type, count) }));
    return range(count).map((i) =>
      isNull(i) ? null : Object.fromEntries(members.map(({ name, values }) => [name, values[i]])),
    );
  }
  return columnTexts(column, type, count).map((text) => (text === null || plain ? text : leafValue(text, type)));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function leafValue(text: string, type: FieldType): unknown {
  const family = familyOf(type);
  if (family === 'json') return JSON.parse(text);
  if (family === 'boolean') return text === 'true';
  const digits = type.precision ?? Infinity;
  if (family === 'float' || (family === 'integer' && type.name !== 'bigint') || (family === 'decimal' && digits <= 15))
    return Number(text);
  if (family === 'timestamp' || family === 'timestamptz') return text.replace(' ', 'T').replace('+00', 'Z');
  return text;
}

type Scalar = Exclude<Column['form'], 'array' | 'object' | 'either'>;

type Reader<F extends Scalar> = (column: Extract<Column, { form: F }>, family: TypeFamily) => (index: number) => string;

const readers: { readonly [F in Scalar]: Reader<F> } = {
  list: ({ codes, list }, family) => {
    if (family === 'bytes') return (i) => `\\x${Buffer.from(list.texts[codes[i] as number] as string).toString('hex')}`;
    return (i) => list.texts[codes[i] as number] as string;
  },
  text: ({ bytes, ends }, family) => {
    const cell = (i: number) => bytes.subarray(i === 0 ? 0 : ends[i - 1], ends[i]);
    if (family === 'bytes') return (i) => `\\x${Buffer.from(cell(i)).toString('hex')}`;
    // Bytes that are no UTF-8 are a fault, not a replacement character.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return (i) => decoder.decode(cell(i));
  },
  big: ({ values, scale }) => {
    return (i) => decimal(values[i] as bigint, scale);
  },
  number: ({ values, scale }, family) => {
    return (i) => numberText(values[i] as number, family, scale);
  },
};

function numberText(value: number, family: TypeFamily, scale: number): string {
  if (family === 'float') return Object.is(value, -0) ? '-0' : String(value);
  // Anything else must be whole: BigInt throws where it is not.
  const whole = BigInt(value);
  if (family === 'boolean') return whole === 1n ? 'true' : 'false';
  if (family === 'date') return dayText(whole);
  if (family === 'time') return timeText(whole, scale);
  if (family === 'timestamp' || family === 'timestamptz') {
    const day = floorDivided(whole, microsecondsPerDay);
    const zone = family === 'timestamptz' ? '+00' : '';
    return `${dayText(day)} ${timeText(whole - day * microsecondsPerDay, scale)}${zone}`;
  }
  return decimal(whole, scale);
}

const microsecondsPerDay = 86_400_000_000n;

function dayText(day: bigint): string {
  return new Date(Number(day) * 86_400_000).toISOString().slice(0, 10);
}

function timeText(microseconds: bigint, scale: number): string {
  const time = new Date(Number(microseconds / 1000n)).toISOString().slice(11, 19);
  const fraction = String(microseconds % 1_000_000n)
    .padStart(6, '0')
    .slice(0, scale);
  return scale === 0 ? time : `${time}.${fraction}`;
}

function floorDivided(value: bigint, by: bigint): bigint {
  return (value - (((value % by) + by) % by)) / by;
}

function decimal(unscaled: bigint, scale: number): string {
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const at = digits.length - scale;
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, at)}${scale > 0 ? `.${digits.slice(at)}` : ''}`;
}
