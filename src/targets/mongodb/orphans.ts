import { Binary, type Document } from 'mongodb';

import type { Context } from './context.ts';

/** Fields of one collection that refer to fields of another. */
export interface JoinedFields {
  readonly from: string;
  readonly fields: readonly string[];
  readonly parent: string;
  readonly parentFields: readonly string[];
}

/** Documents that refer to nothing. A null in any of the fields refers to nothing by right. */
export function orphans(context: Context, joined: JoinedFields): Promise<number> {
  return context.server.lookup && joined.fields.length === 1 ? byLookup(context, joined) : byKeys(context, joined);
}

async function byLookup({ db }: Context, { from, fields, parent, parentFields }: JoinedFields): Promise<number> {
  const [field = ''] = fields;
  const [parentField = ''] = parentFields;
  const stages = [
    { $match: { [field]: { $ne: null } } },
    { $group: { _id: `$${field}`, rows: { $sum: 1 } } },
    { $lookup: { from: parent, localField: '_id', foreignField: parentField, as: 'parents' } },
    { $match: { parents: { $size: 0 } } },
    { $group: { _id: null, rows: { $sum: '$rows' } } },
  ];
  const options = { allowDiskUse: true };
  const [found] = await db.collection(from).aggregate<{ rows: number }>(stages, options).toArray();
  return found?.rows ?? 0;
}

/** Reads the parents' keys, then what refers to them: their texts are held in memory. */
async function byKeys({ db }: Context, { from, fields, parent, parentFields }: JoinedFields): Promise<number> {
  const known = new Set<string>();
  const parents = db.collection(parent).find({}, { projection: only(parentFields), batchSize: 5000 });
  for await (const document of parents) known.add(keyText(document, parentFields) ?? '');
  let count = 0;
  const children = db.collection(from).find({}, { projection: only(fields), batchSize: 5000 });
  for await (const document of children) {
    const key = keyText(document, fields);
    if (key !== undefined && !known.has(key)) count++;
  }
  return count;
}

function only(fields: readonly string[]): Document {
  const hidden = fields.includes('_id') ? {} : { _id: 0 };
  return { ...hidden, ...Object.fromEntries(fields.map((field) => [field, 1])) };
}

function keyText(document: Document, fields: readonly string[]): string | undefined {
  const values = fields.map((field) => document[field] as unknown);
  if (values.some((value) => value === null || value === undefined)) return undefined;
  return values.map(valueText).join('\0');
}

function valueText(value: unknown): string {
  if (value instanceof Date) return String(value.getTime());
  return value instanceof Binary ? value.toString('base64') : String(value);
}
