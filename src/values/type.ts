/** How values of a type are held in a column and what may be done with them. */
export const typeFamilies = [
  'integer',
  'decimal',
  'float',
  'boolean',
  'text',
  'date',
  'time',
  'timestamp',
  'timestamptz',
  'interval',
  'uuid',
  'json',
  'bytes',
  'network',
] as const;

export type TypeFamily = (typeof typeFamilies)[number];

/** A type's canonical name, as PostgreSQL spells it. */
export type TypeName =
  | 'smallint'
  | 'integer'
  | 'bigint'
  | 'decimal'
  | 'real'
  | 'double precision'
  | 'boolean'
  | 'char'
  | 'varchar'
  | 'text'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'timestamptz'
  | 'interval'
  | 'uuid'
  | 'json'
  | 'jsonb'
  | 'bytea'
  | 'inet'
  | 'cidr'
  | 'macaddr';

/** A field's type: plain data, part of the plan. */
export interface FieldType {
  readonly name: TypeName;
  /** Of char and varchar: code points, at least 1. */
  readonly length?: number;
  /** Of decimal: digits in all. Absent: any. */
  readonly precision?: number;
  /** Of decimal: digits after the point. Absent: as the values have it. */
  readonly scale?: number;
  /** True for `T[]`. */
  readonly array?: boolean;
  /** Of char(24): the values are ObjectIds, which documents have a type for. */
  readonly objectId?: boolean;
}

const families: Readonly<Record<TypeName, TypeFamily>> = {
  smallint: 'integer',
  integer: 'integer',
  bigint: 'integer',
  decimal: 'decimal',
  real: 'float',
  'double precision': 'float',
  boolean: 'boolean',
  char: 'text',
  varchar: 'text',
  text: 'text',
  date: 'date',
  time: 'time',
  timestamp: 'timestamp',
  timestamptz: 'timestamptz',
  interval: 'interval',
  uuid: 'uuid',
  json: 'json',
  jsonb: 'json',
  bytea: 'bytes',
  inet: 'network',
  cidr: 'network',
  macaddr: 'network',
};

/** What users may write, in lower case, beside the canonical names. */
const aliases: Readonly<Record<string, FieldType>> = {
  int2: { name: 'smallint' },
  int: { name: 'integer' },
  int4: { name: 'integer' },
  int8: { name: 'bigint' },
  numeric: { name: 'decimal' },
  float4: { name: 'real' },
  float8: { name: 'double precision' },
  double: { name: 'double precision' },
  float: { name: 'double precision' },
  number: { name: 'double precision' },
  bool: { name: 'boolean' },
  character: { name: 'char' },
  'character varying': { name: 'varchar' },
  string: { name: 'text' },
  'timestamp without time zone': { name: 'timestamp' },
  'timestamp with time zone': { name: 'timestamptz' },
  'time without time zone': { name: 'time' },
  objectid: { name: 'char', length: 24, objectId: true },
  object: { name: 'jsonb' },
  array: { name: 'jsonb' },
};

/** The spellings that suggestions for a wrong type are taken from. */
export const typeSpellings: readonly string[] = [...Object.keys(families), ...Object.keys(aliases)];

/** The family of a type; of an array that of its items. */
export function familyOf(type: FieldType): TypeFamily {
  return families[type.name];
}

/** Whether values are bytes, and not an array of them. */
export function isBytes(type: FieldType): boolean {
  return familyOf(type) === 'bytes' && !type.array;
}

const pattern = /^([a-z][a-z0-9 ]*?)\s*(?:\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\))?\s*(\[\s*\])?$/;

/** Reads a type as a user writes it (`varchar(255)`, `INT`, `numeric(10, 2)`, `text[]`); undefined where it is none. */
export function parseType(text: string): FieldType | undefined {
  const match = pattern.exec(text.trim().toLowerCase());
  if (!match) return undefined;
  const [, word = '', first, second, brackets] = match;
  const name = word.replace(/\s+/g, ' ');
  const base = Object.hasOwn(families, name)
    ? { name: name as TypeName }
    : Object.hasOwn(aliases, name)
      ? aliases[name]
      : undefined;
  const sized = base && withSize(base, first, second);
  return sized && brackets ? { ...sized, array: true } : sized;
}

function withSize(base: FieldType, first: string | undefined, second: string | undefined): FieldType | undefined {
  if (first === undefined) return base.name === 'char' && base.length === undefined ? { ...base, length: 1 } : base;
  const size = Number(first);
  if (base.name === 'decimal') {
    const scale = second === undefined ? 0 : Number(second);
    return size >= 1 && size <= 1000 && scale <= size ? { name: 'decimal', precision: size, scale } : undefined;
  }
  const sizable = (base.name === 'char' || base.name === 'varchar') && base.length === undefined;
  return sizable && second === undefined && size >= 1 && size <= 10_485_760 ? { ...base, length: size } : undefined;
}

/** The type as DDL and messages spell it. */
export function typeText(type: FieldType): string {
  const size =
    type.length !== undefined
      ? `(${type.length})`
      : type.precision !== undefined
        ? `(${type.precision},${type.scale ?? 0})`
        : '';
  return `${type.name}${size}${type.array ? '[]' : ''}`;
}

/** The type of an array's items. */
export function itemType({ array: _, ...item }: FieldType): FieldType {
  return item;
}
