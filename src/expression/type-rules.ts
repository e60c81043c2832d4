import { type FieldType, familyOf, type TypeFamily, type TypeName } from '../values/type.ts';

import type { CastMode } from './expression.ts';

/** PostgreSQL's pg_cast: which conversion is made without asking, and which only on storing or by CAST. */
const implicit: Readonly<Partial<Record<TypeName, readonly TypeName[]>>> = {
  smallint: ['integer', 'bigint', 'decimal', 'real', 'double precision'],
  integer: ['bigint', 'decimal', 'real', 'double precision'],
  bigint: ['decimal', 'real', 'double precision'],
  decimal: ['real', 'double precision'],
  real: ['double precision'],
  char: ['varchar', 'text'],
  varchar: ['text', 'char'],
  text: ['varchar', 'char'],
  date: ['timestamp', 'timestamptz'],
  timestamp: ['timestamptz'],
  time: ['interval'],
  cidr: ['inet'],
};

const assignable: Readonly<Partial<Record<TypeName, readonly TypeName[]>>> = {
  integer: ['smallint'],
  bigint: ['smallint', 'integer'],
  decimal: ['smallint', 'integer', 'bigint'],
  real: ['smallint', 'integer', 'bigint', 'decimal'],
  'double precision': ['smallint', 'integer', 'bigint', 'decimal', 'real'],
  timestamp: ['date', 'time'],
  timestamptz: ['date', 'time', 'timestamp'],
  interval: ['time'],
  json: ['jsonb'],
  jsonb: ['json'],
};

const explicit: Readonly<Partial<Record<TypeName, readonly TypeName[]>>> = {
  integer: ['boolean'],
  boolean: ['integer'],
};

const texts: ReadonlySet<TypeName> = new Set(['text', 'varchar', 'char']);

/** The loosest way in which a type becomes another; undefined: it does not. Names alone count, sizes do not. */
export function castMode(from: FieldType, to: FieldType): CastMode | undefined {
  if (from.array !== to.array) return undefined;
  if (from.name === to.name || implicit[from.name]?.includes(to.name)) return 'implicit';
  if (from.array) return undefined;
  if (assignable[from.name]?.includes(to.name) || texts.has(to.name)) return 'assignment';
  return explicit[from.name]?.includes(to.name) || texts.has(from.name) ? 'explicit' : undefined;
}

/** Whether one type becomes the other without a CAST. */
export function isImplicit(from: FieldType, to: FieldType): boolean {
  return castMode(from, to) === 'implicit';
}

const categories: Readonly<Partial<Record<TypeFamily, string>>> = {
  integer: 'number',
  decimal: 'number',
  float: 'number',
  boolean: 'boolean',
  text: 'text',
  date: 'moment',
  time: 'moment',
  timestamp: 'moment',
  timestamptz: 'moment',
  interval: 'interval',
};

/** Types that PostgreSQL holds for alike when it chooses an operator. */
export function categoryOf(type: FieldType): string {
  return type.array ? 'array' : (categories[familyOf(type)] ?? type.name);
}

const preferred: ReadonlySet<TypeName> = new Set([
  'double precision',
  'boolean',
  'text',
  'timestamptz',
  'interval',
  'inet',
]);

/** Whether PostgreSQL chooses the type where several of a kind would do. */
export function isPreferred(type: FieldType): boolean {
  return preferred.has(type.name) && !type.array;
}

/** The type that CASE, COALESCE, IN and the like give to all of their parts; undefined: there is none. Untyped parts do not count. */
export function commonType(types: readonly (FieldType | undefined)[]): FieldType | undefined {
  const known = types.filter((each) => each !== undefined);
  let [common = { name: 'text' }] = known as [FieldType?];
  for (const type of known.slice(1)) {
    if (categoryOf(type) !== categoryOf(common)) return undefined;
    if (!isPreferred(common) && isImplicit(common, type) && !isImplicit(type, common)) common = type;
  }
  const sized = known.every(
    (type) => type.length === common.length && type.precision === common.precision && type.scale === common.scale,
  );
  const result = sized ? common : withoutSize(common);
  return known.every((type) => isImplicit(type, result)) ? result : undefined;
}

/** `varchar(20)` is `varchar`: what an operator's result is. */
export function withoutSize({ name, array }: FieldType): FieldType {
  return array ? { name, array } : { name };
}
