import type { Document } from 'mongodb';

import { type FieldType, familyOf, itemType } from '../../values/type.ts';

import type { DatasetPlan, FieldPlan, FieldSource } from '../../plan/plan.ts';

import { keyName, mongodb } from '../../formats/json/document-dialects.ts';

import type { ValueSupport } from './bson/cell.ts';
import { storedType } from './bson/stored-type.ts';

/** What our validators are called; any other is somebody's own and stays. */
const mark = 'data-cli: ';

/** What documents of a dataset are, in MongoDB's JSON Schema (https://www.mongodb.com/docs/manual/reference/operator/query/jsonSchema/). */
export function validatorOf(dataset: DatasetPlan, support: ValueSupport): Document {
  const named = dataset.fields.map((field) => ({ name: keyName(mongodb, dataset, field.name), field }));
  const hasId = named.some(({ name }) => name === '_id');
  const id = hasId ? {} : { _id: { bsonType: 'objectId' } };
  const properties = Object.fromEntries(named.map(({ name, field }) => [name, schemaOf(field, support)]));
  const required = named.filter(({ field }) => isRequired(field)).map(({ name }) => name);
  return {
    $jsonSchema: {
      title: `${mark}${dataset.id}`,
      bsonType: 'object',
      ...(required.length > 0 && { required }),
      properties: { ...id, ...properties },
      ...(dataset.strict && { additionalProperties: false }),
    },
  };
}

/** Whether a validator was made by a load. */
export function isOurs(validator: Document | undefined): boolean {
  return String(validator?.$jsonSchema?.title ?? '').startsWith(mark);
}

/** What is wrong on purpose shall get through. */
function isRequired({ nullable, invalid }: FieldPlan): boolean {
  return !nullable && invalid === undefined;
}

function hasWrongItem({ source }: FieldPlan): boolean {
  return source.kind === 'generator' && (source.nested ?? []).some(({ invalid }) => invalid !== undefined);
}

function schemaOf(field: FieldPlan, support: ValueSupport): Document {
  if (field.invalid) return {};
  const types = bsonTypes(field.type, support);
  if (types === undefined) return {};
  const values = choicesOf(field);
  const items = field.type.array && !hasWrongItem(field) ? bsonTypes(itemType(field.type), support) : undefined;
  return {
    bsonType: field.nullable ? [...types, 'null'] : types.length === 1 ? types[0] : types,
    ...(items && { items: { bsonType: [...items, 'null'] } }),
    ...(values && { enum: field.nullable ? [...values, null] : values }),
  };
}

/** By BSON's names; undefined: any. */
export function bsonTypes(type: FieldType, support: ValueSupport): readonly string[] | undefined {
  if (type.array) return ['array'];
  const stored = storedType(type, support);
  if (stored.objectId) return ['objectId'];
  switch (familyOf(stored)) {
    case 'integer':
      return stored.name === 'bigint' ? ['long'] : ['int'];
    case 'decimal':
      return ['decimal'];
    case 'float':
      return ['double'];
    case 'boolean':
      return ['bool'];
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return ['date'];
    case 'uuid':
    case 'bytes':
      return ['binData'];
    case 'json':
      return undefined;
    default:
      return ['string'];
  }
}

/** The values of a choice; only texts, whose spelling is their value. */
function choicesOf({ source, type, mask, edges }: FieldPlan): readonly string[] | undefined {
  if (mask || edges || familyOf(type) !== 'text' || type.objectId || type.array) return undefined;
  return choicesOfSource(source);
}

function choicesOfSource(source: FieldSource): readonly string[] | undefined {
  if (source.kind !== 'generator' || source.generator !== 'choice') return undefined;
  const { choices } = source.parameters;
  return Array.isArray(choices) && choices.every((each) => typeof each === 'string') ? choices : undefined;
}
