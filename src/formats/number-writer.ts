import type { NumberColumn } from '../values/column.ts';
import { copyWords, withSlack } from '../values/copy-bytes.ts';
import type { KernelStep } from '../values/kernel-step.ts';
import { TextList } from '../values/text-list.ts';
import { type FieldType, familyOf, type TypeFamily } from '../values/type.ts';
import { padDecimal, writeDecimal } from '../values/write-decimal.ts';
import { writeDouble, writeReal } from '../values/write-float.ts';
import { writeInteger } from '../values/write-integer.ts';
import { isBeforeChrist, noZone, writeDate, writeTime, writeTimestamp } from '../values/write-time.ts';

import { type CellWriter, quoted } from './cell.ts';
import type { Spelling } from './spelling.ts';

type Maker = (column: NumberColumn, type: FieldType, spelling: Spelling) => CellWriter;

const encoder = new TextEncoder();

/** How each family that numbers stand for is written. */
const makers: Partial<Record<TypeFamily, Maker>> = {
  integer: (column, type, spelling) =>
    quoted(spelling.quote(type), ({ bytes }, at, index) => writeInteger(bytes, at, column.values[index] as number)),
  decimal: (column, type, spelling) => quoted(spelling.quote(type), decimalWriter(column, type.scale ?? 0)),
  float: floatWriter,
  boolean: booleanWriter,
  date: dateWriter,
  time: (column, type, { time, quote }) =>
    quoted(quote(type), ({ bytes }, at, index) =>
      writeTime(bytes, at, column.values[index] as number, column.scale, time.trims),
    ),
  timestamp: (column, type, spelling) => momentWriter(column, type, spelling, noZone),
  timestamptz: (column, type, spelling) => momentWriter(column, type, spelling, spelling.time.zone),
};

/** How the kernel writes a column of numbers; undefined where it does not. */
export function numberStep(type: FieldType, column: NumberColumn, spelling: Spelling): KernelStep | undefined {
  const values = () => column.values;
  const quote = spelling.quote(type).charCodeAt(0) || 0;
  const { scale } = column;
  switch (familyOf(type)) {
    case 'integer':
      return { kind: 'integer', quote, add: 0, values };
    case 'decimal':
      return scale > 15
        ? undefined
        : { kind: 'decimal', quote, scale, zeros: Math.max(0, (type.scale ?? 0) - scale), values };
    case 'boolean':
      return { kind: 'pick', list: new TextList([spelling.false, spelling.true]), codes: values };
    case 'date':
      return { kind: 'date', quote, values };
    case 'timestamp':
      return { kind: 'moment', quote, digits: scale, ...spelling.time, zone: noZone, values };
    case 'timestamptz':
      return { kind: 'moment', quote, digits: scale, ...spelling.time, values };
    default:
      return undefined;
  }
}

/** Writes the cells of a column of numbers; throws for a type whose columns hold none. */
export function numberWriter(type: FieldType, column: NumberColumn, spelling: Spelling): CellWriter {
  const maker = type.array ? undefined : makers[familyOf(type)];
  if (!maker) throw new Error(`a column of ${type.name}${type.array ? '[]' : ''} holds no numbers`);
  return maker(column, type, spelling);
}

function dateWriter(column: NumberColumn, type: FieldType, spelling: Spelling): CellWriter {
  const bare: CellWriter = (target, at, index) => writeDate(target, at, column.values[index] as number);
  const usual = quoted(spelling.quote(type), bare);
  if (spelling.eraQuote === undefined) return usual;
  const early = quoted(spelling.eraQuote, bare);
  return (target, at, index) => (isBeforeChrist(column.values[index] as number) ? early : usual)(target, at, index);
}

function decimalWriter(column: NumberColumn, wanted: number): CellWriter {
  const { scale } = column;
  if (wanted <= scale) {
    return ({ bytes }, at, index) => writeDecimal(bytes, at, column.values[index] as number, scale);
  }
  return ({ bytes }, at, index) =>
    padDecimal(bytes, writeDecimal(bytes, at, column.values[index] as number, scale), scale, wanted);
}

function floatWriter(column: NumberColumn, type: FieldType, { floatQuote }: Spelling): CellWriter {
  const isReal = type.name === 'real';
  const write = isReal ? writeReal : writeDouble;
  const bare: CellWriter = ({ bytes }, at, index) => write(bytes, at, column.values[index] as number);
  return (target, at, index) => {
    const value = column.values[index] as number;
    const quote = floatQuote(isReal ? Math.fround(value) : value);
    return quote === '' ? bare(target, at, index) : quoted(quote, bare)(target, at, index);
  };
}

function booleanWriter(column: NumberColumn, _: FieldType, spelling: Spelling): CellWriter {
  const yes = withSlack(encoder.encode(spelling.true));
  const no = withSlack(encoder.encode(spelling.false));
  const { length: ofYes } = spelling.true;
  const { length: ofNo } = spelling.false;
  return ({ view }, at, index) =>
    column.values[index] === 0 ? copyWords(view, at, no, 0, ofNo) : copyWords(view, at, yes, 0, ofYes);
}

function momentWriter(column: NumberColumn, type: FieldType, { time, quote }: Spelling, zone: Uint8Array): CellWriter {
  const { scale } = column;
  return quoted(quote(type), (target, at, index) =>
    writeTimestamp(target, at, column.values[index] as number, scale, time, zone),
  );
}
