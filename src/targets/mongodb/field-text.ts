import { BSON, type Document } from 'mongodb';

import { literalElement } from '../../values/nested-text.ts';
import { type FieldType, familyOf, itemType } from '../../values/type.ts';

/** A value of a document (see `exactly`) as SQL and CSV have it. */
export function textOf(value: unknown, type: FieldType): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return momentText(value, type);
  if (value instanceof BSON.Binary) return binaryText(value);
  if (typeof value === 'boolean' || isScalar(value)) return String(value);
  if (type.array && Array.isArray(value)) return `{${value.map((item) => itemText(item, itemType(type))).join(',')}}`;
  return BSON.EJSON.stringify(value as Document, { relaxed: true });
}

/** An item as it stands in an array's literal, which is how PostgreSQL shows it. */
function itemText(item: unknown, type: FieldType): string {
  if (typeof item === 'boolean') return item ? 't' : 'f';
  const text = textOf(item, type);
  return text === null ? 'NULL' : literalElement(text);
}

function isScalar(value: unknown): boolean {
  const { _bsontype: kind } = value as { _bsontype?: string };
  return kind !== undefined && ['Int32', 'Long', 'Double', 'Decimal128', 'ObjectId'].includes(kind);
}

function binaryText(value: BSON.Binary): string {
  if (value.sub_type === BSON.Binary.SUBTYPE_UUID) return value.toUUID().toString();
  return `\\x${Buffer.from(value.value()).toString('hex')}`;
}

function momentText(value: Date, type: FieldType): string {
  const iso = value.toISOString().replace('T', ' ').replace('Z', '');
  if (familyOf(type) === 'date') return iso.slice(0, iso.indexOf(' '));
  return familyOf(type) === 'timestamptz' ? `${iso}+00` : iso;
}
