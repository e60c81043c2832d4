import type { Column } from '../../src/values/column.ts';
import { anySigns, signsOf } from '../../src/values/signs.ts';
import { TextList } from '../../src/values/text-list.ts';
import { type FieldType, familyOf } from '../../src/values/type.ts';

export interface ColumnOptions {
  /** Hold texts in a list, or numbers as bigint. */
  readonly other?: boolean;
  /** Digits of a decimal or of a second's fraction; default: the type's, else 6. */
  readonly scale?: number;
  /** Say what of the signs the texts hold; else they may hold any. */
  readonly plain?: boolean;
}

/** A column of values as PostgreSQL prints them, read by other means than the writers under test: BigInt and Date. */
export function columnOf(type: FieldType, texts: readonly (string | null)[], options: ColumnOptions = {}): Column {
  const nulls = texts.includes(null) ? Uint8Array.from(texts, (text) => (text === null ? 1 : 0)) : null;
  const scale = options.scale ?? type.scale ?? (/^time/.test(type.name) ? 6 : 0);
  const read = type.array ? undefined : readers[familyOf(type)];
  if (read) {
    const values = texts.map((text) => (text === null ? 77n : read(text, scale)));
    return options.other
      ? { form: 'big', nulls, values: values.map(BigInt), scale }
      : { form: 'number', nulls, values: Float64Array.from(values, Number), scale };
  }
  const isBytes = familyOf(type) === 'bytes' && !type.array;
  if (options.other) {
    const list = [...new Set(texts.filter((text) => text !== null))];
    const codes = Uint32Array.from(texts, (text) => (text === null ? 4_000_000_000 : list.indexOf(text)));
    const bytes = (text: string) => (isBytes ? Buffer.from(text.slice(2), 'hex').toString() : text);
    return { form: 'list', nulls, codes, list: new TextList(list.map(bytes)) };
  }
  const parts = texts.map((text) =>
    Buffer.from(isBytes ? (text ?? '').slice(2) : (text ?? 'hidden'), isBytes ? 'hex' : 'utf8'),
  );
  let end = 0;
  const ends = Uint32Array.from(parts, (part) => (end += part.length));
  const all = Uint8Array.from(Buffer.concat(parts));
  return { form: 'text', nulls, bytes: all, ends, signs: options.plain ? signsOf(all) : anySigns };
}

const readers: Partial<Record<string, (text: string, scale: number) => bigint | number>> = {
  integer: (text) => BigInt(text),
  decimal: scaled,
  float: Number,
  boolean: (text) => (text === 'true' ? 1 : 0),
  date: (text) => dayOf(text),
  time: (text) => timeOf(text),
  timestamp: momentOf,
  timestamptz: (text) => momentOf(text.replace('+00', '')),
};

function scaled(text: string, scale: number): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.slice(0, scale).padEnd(scale, '0'));
}

function momentOf(text: string): bigint {
  const [date = '', time = ''] = text.split(' ');
  return BigInt(dayOf(text.endsWith(' BC') ? `${date} BC` : date)) * 86_400_000_000n + timeOf(time);
}

function dayOf(text: string): number {
  const [, year, month, day, era] = /^(\d+)-(\d\d)-(\d\d)( BC)?$/.exec(text) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(era ? 1 - Number(year) : Number(year), Number(month) - 1, Number(day));
  return date.getTime() / 86_400_000;
}

function timeOf(text: string): bigint {
  const [hours = '', minutes = '', seconds = ''] = text.split(':');
  const [whole = '', fraction = ''] = seconds.split('.');
  const sum = BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(whole);
  return sum * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
}
