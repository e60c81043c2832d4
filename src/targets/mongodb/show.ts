import { BSON, type Document } from 'mongodb';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { type FieldType, familyOf } from '../../values/type.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import { keyName, mongodb } from '../../formats/json/document-dialects.ts';

import type { ShowOptions } from '../database.ts';

import { type Context, collectionOf } from './context.ts';
import { exactly } from './document-ids.ts';
import { refusal } from './failure.ts';

/** Documents in the order of `_id`, a text for each field of the definition. */
export async function* show(
  context: Context,
  dataset: DatasetPlan,
  { limit, filter }: ShowOptions,
): AsyncIterable<readonly (string | null)[]> {
  const query = filter === undefined ? {} : queryOf(filter);
  const fields = dataset.fields.map(({ name, type }) => ({ name: keyName(mongodb, dataset, name), type }));
  const found = collectionOf(context, dataset).find(query, exactly).sort({ _id: 1 }).limit(limit);
  for await (const document of found) yield fields.map(({ name, type }) => textOf(document[name], type));
}

/** A filter is a query as MongoDB has them, in Extended JSON. */
function queryOf(filter: string): Document {
  try {
    const query = BSON.EJSON.parse(filter, { relaxed: false });
    if (typeof query === 'object' && query !== null && !Array.isArray(query)) return query as Document;
  } catch {
    // The answer is the same.
  }
  throw refusal(
    diagnostic('DC752', 'the filter is no query of MongoDB', { help: 'as in `{"status": "open"}`, in Extended JSON' }),
  );
}

/** As SQL and CSV have it. */
export function textOf(value: unknown, type: FieldType): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return momentText(value, type);
  if (value instanceof BSON.Binary) return binaryText(value);
  if (typeof value === 'boolean' || isScalar(value)) return String(value);
  return BSON.EJSON.stringify(value as Document, { relaxed: true });
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
