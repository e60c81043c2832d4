import { type FieldType, familyOf, itemType, typeText } from '../../values/type.ts';

import type { FieldPlan } from '../../plan/plan.ts';

import type { ColumnType } from './catalog-columns.ts';

/** How a field's values lie in a column of some type, or why they cannot. */
export type ColumnFit =
  | {
      readonly fits: true;
      /** The column as a value of the field's type, losing nothing: what another type can hold beside shows. */
      readonly read: (column: string) => string;
      /** Digits of the second's fraction that the column keeps, where it does not keep all. */
      readonly fraction?: number;
    }
  | { readonly fits: false; readonly why: 'other' | 'narrower' };

const other: ColumnFit = { fits: false, why: 'other' };
const narrower: ColumnFit = { fits: false, why: 'narrower' };
const same = { fits: true, read: (column: string) => column } as const;

function readAs(read: (column: string) => string): ColumnFit {
  return { fits: true, read };
}

/**
 * Of a field: texts of real rows that no rule changes are what a server has printed, and a column of a type that definitions have no
 * word for (`point`, `tstzrange`) reads them. What is none of its values the server refuses.
 */
export function fieldFit(field: FieldPlan, column: ColumnType): ColumnFit {
  if (isAsPrinted(field) && typeForColumn(column) === undefined) return readAs((text) => `${text}::text`);
  return columnFit(field.type, column);
}

/** Whether values are texts of real rows as their database prints them. */
function isAsPrinted({ type, source, mask }: FieldPlan): boolean {
  return source.kind === 'stored' && familyOf(type) === 'text' && (mask === undefined || unchanging.has(mask.rule));
}

const unchanging: ReadonlySet<string> = new Set(['keep', 'nullify']);

/** What a type's texts become in a column. Labels of enums are looked at elsewhere: here each of them is a text. */
export function columnFit(type: FieldType, column: ColumnType): ColumnFit {
  if ((type.array ?? false) !== column.array) return other;
  if (!type.array) return scalarFit(type, column);
  if (column.labels) return familyOf(type) === 'text' ? readAs((text) => `${text}::text[]`) : other;
  const fit = scalarFit(itemType(type), column);
  // Items of an array cannot be read one by one at no cost: their texts have to be the same as they are.
  return fit.fits && fit.read('') !== '' ? other : fit;
}

function scalarFit(type: FieldType, column: ColumnType): ColumnFit {
  const family = familyOf(type);
  switch (family) {
    case 'integer':
      return integerFit(type, column);
    case 'decimal':
      return decimalFit(type, column);
    case 'text':
      return column.labels ? readAs((text) => `${text}::text`) : textFit(type, column);
    case 'time':
    case 'timestamp':
    case 'timestamptz':
      return timeFit(type, column);
    case 'interval':
      return column.base !== 'interval' ? other : column.typmod === -1 ? same : narrower;
    case 'json':
      return jsonFit(type, column);
    case 'float':
      return floatFit(type, column);
    default:
      return column.base === serverNames[type.name] ? same : other;
  }
}

const serverNames: Readonly<Record<FieldType['name'], string>> = {
  smallint: 'int2',
  integer: 'int4',
  bigint: 'int8',
  decimal: 'numeric',
  real: 'float4',
  'double precision': 'float8',
  boolean: 'bool',
  char: 'bpchar',
  varchar: 'varchar',
  text: 'text',
  date: 'date',
  time: 'time',
  timestamp: 'timestamp',
  timestamptz: 'timestamptz',
  interval: 'interval',
  uuid: 'uuid',
  json: 'json',
  jsonb: 'jsonb',
  bytea: 'bytea',
  inet: 'inet',
  cidr: 'cidr',
  macaddr: 'macaddr',
};

/** Decimal digits that every value of an integer type has room in. */
const digits: Readonly<Record<string, number>> = { int2: 5, int4: 10, int8: 19 };

function integerFit(type: FieldType, column: ColumnType): ColumnFit {
  const wanted = serverNames[type.name];
  const needed = digits[wanted] as number;
  const room = digits[column.base];
  if (room !== undefined) return room >= needed ? same : narrower;
  if (column.base !== 'numeric') return other;
  const { precision, scale } = numericSize(column.typmod);
  // What stands behind the point would be no integer, and shows as it is.
  return precision - scale < needed
    ? narrower
    : readAs((text) => `CASE WHEN ${text} = trunc(${text}) THEN trunc(${text}) ELSE ${text} END`);
}

function decimalFit(type: FieldType, column: ColumnType): ColumnFit {
  if (column.base !== 'numeric') return other;
  const room = numericSize(column.typmod);
  const needed = type.precision === undefined ? unlimited : { precision: type.precision, scale: type.scale ?? 0 };
  if (room.scale < needed.scale || room.precision - room.scale < needed.precision - needed.scale) return narrower;
  if (room.scale === needed.scale) return same;
  const rounded = (text: string) => `round(${text}, ${needed.scale})`;
  return readAs((text) => `CASE WHEN ${text} = ${rounded(text)} THEN ${rounded(text)} ELSE ${text} END`);
}

/** Not infinite, for their difference counts. */
const unlimited = { precision: 1_000_000, scale: 500_000 };

/** As `numerictypmodin` packs it; below PostgreSQL 15 the scale has no sign, and the same bits. */
function numericSize(typmod: number): { precision: number; scale: number } {
  if (typmod < 4) return unlimited;
  const packed = typmod - 4;
  return { precision: (packed >> 16) & 0xffff, scale: ((packed & 0x7ff) ^ 1024) - 1024 };
}

function textFit(type: FieldType, column: ColumnType): ColumnFit {
  const { base, typmod } = column;
  const isFree = base === 'citext' || base.endsWith('.citext');
  if (base !== 'varchar' && base !== 'text' && base !== 'bpchar' && !isFree) return other;
  // Blanks at the end are lost in a char, but not in one of any length.
  if (base === 'bpchar' && typmod >= 4 && type.name !== 'char') return other;
  const room = typmod < 4 ? Number.POSITIVE_INFINITY : typmod - 4;
  const needed = type.length ?? Number.POSITIVE_INFINITY;
  if (room < needed) return narrower;
  if (type.name !== 'char') return isFree ? readAs((text) => `${text}::text`) : same;
  if (base === 'bpchar' && room === needed) return same;
  return readAs((text) => `rpad(${text}::text, greatest(${needed}, length(${text}::text)))::bpchar`);
}

function timeFit(type: FieldType, column: ColumnType): ColumnFit {
  if (column.base !== serverNames[type.name]) return other;
  return column.typmod === -1 || column.typmod >= 6 ? same : { ...same, fraction: column.typmod };
}

/** Written json is kept to the letter, which jsonb does not. */
function jsonFit(type: FieldType, { base }: ColumnType): ColumnFit {
  if (base === type.name) return same;
  return type.name === 'jsonb' && base === 'json' ? readAs((text) => `${text}::jsonb`) : other;
}

function floatFit(type: FieldType, { base }: ColumnType): ColumnFit {
  if (base === serverNames[type.name]) return same;
  return type.name === 'double precision' && base === 'float4' ? narrower : other;
}

/** The type that a definition needs so that its values fit the column; undefined where none is the same. */
export function typeForColumn(column: ColumnType): string | undefined {
  const name = Object.entries(serverNames).find(([, base]) => base === column.base)?.[0] as
    | FieldType['name']
    | undefined;
  if (column.labels || name === undefined) return column.labels ? `text${column.array ? '[]' : ''}` : undefined;
  const array = column.array ? { array: true } : {};
  if ((name === 'varchar' || name === 'char') && column.typmod >= 4)
    return typeText({ name, length: column.typmod - 4, ...array });
  if (name === 'varchar' || name === 'char') return typeText({ name: 'text', ...array });
  if (name === 'decimal' && column.typmod >= 4) return typeText({ name, ...numericSize(column.typmod), ...array });
  return typeText({ name, ...array });
}
