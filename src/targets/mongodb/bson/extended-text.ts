import { BSON } from 'mongodb';

/** A value's kind, as the driver reads it under `exactly`. */
export type BsonKind =
  | 'null'
  | 'text'
  | 'boolean'
  | 'int'
  | 'long'
  | 'double'
  | 'decimal'
  | 'date'
  | 'objectId'
  | 'uuid'
  | 'binary'
  | 'array'
  | 'object'
  | 'other';

const kindsOfClass: Readonly<Record<string, BsonKind>> = {
  Int32: 'int',
  Long: 'long',
  Double: 'double',
  Decimal128: 'decimal',
  ObjectId: 'objectId',
};

/** What kind of BSON a value is that the driver has read. */
export function bsonKind(value: unknown): BsonKind {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  if (value instanceof Date) return 'date';
  if (Array.isArray(value)) return 'array';
  if (value instanceof BSON.Binary) return value.sub_type === BSON.Binary.SUBTYPE_UUID ? 'uuid' : 'binary';
  const { _bsontype: name } = value as { readonly _bsontype?: string };
  if (name === undefined) return typeof value === 'object' && !(value instanceof RegExp) ? 'object' : 'other';
  return kindsOfClass[name] ?? 'other';
}

/**
 * A value as JSON, with all of its digits. What JSON has no form for is Extended JSON, so that it is the same when it becomes
 * BSON again; a whole double keeps its point.
 */
export function extendedText(value: unknown): string {
  switch (bsonKind(value)) {
    case 'null':
      return 'null';
    case 'text':
      return JSON.stringify(value);
    case 'boolean':
    case 'int':
    case 'long':
      return String(value);
    case 'double':
      return doubleText(Number(value));
    case 'array':
      return `[${(value as readonly unknown[]).map(extendedText).join(',')}]`;
    case 'object': {
      const members = Object.entries(value as object).map(
        ([key, each]) => `${JSON.stringify(key)}:${extendedText(each)}`,
      );
      return `{${members.join(',')}}`;
    }
    case 'date':
      return dateText(value as Date);
    default:
      return BSON.EJSON.stringify(value, { relaxed: false });
  }
}

function doubleText(value: number): string {
  if (!Number.isFinite(value)) return `{"$numberDouble":"${value}"}`;
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** As the relaxed form has it; beyond four digits of a year it has none. */
function dateText(value: Date): string {
  const year = value.getUTCFullYear();
  if (year >= 1970 && year <= 9999) return `{"$date":"${value.toISOString()}"}`;
  return `{"$date":{"$numberLong":"${value.getTime()}"}}`;
}

/** A value as columns are read: its text, of lists and documents JSON. */
export function plainText(value: unknown): string | null {
  const kind = bsonKind(value);
  if (kind === 'null') return null;
  if (kind === 'date') return (value as Date).toISOString();
  if (kind === 'uuid') return (value as BSON.Binary).toUUID().toString();
  if (kind === 'binary') return `\\x${Buffer.from((value as BSON.Binary).value()).toString('hex')}`;
  if (kind === 'array' && (value as readonly unknown[]).every((item) => isSingle(bsonKind(item))))
    return JSON.stringify((value as readonly unknown[]).map(plainText));
  return kind === 'array' || kind === 'object' || kind === 'other' ? extendedText(value) : String(value);
}

function isSingle(kind: BsonKind): boolean {
  return kind !== 'array' && kind !== 'object' && kind !== 'other';
}
