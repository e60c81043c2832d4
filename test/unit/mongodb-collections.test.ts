import { describe, expect, test } from 'vitest';

import type { Capabilities } from '../../src/targets/mongodb/capabilities.ts';
import { indexesOf } from '../../src/targets/mongodb/indexes.ts';
import { indexConflicts, validatorConflicts } from '../../src/targets/mongodb/inspect.ts';
import { isOurs, validatorOf } from '../../src/targets/mongodb/validator.ts';

import { dataset, field } from '../support/plans.ts';

// The server that tests use has no validators: what they say is looked at here.

const values = { decimals: true, specialFloats: true };
const server: Capabilities = {
  product: 'MongoDB',
  version: '8.0.0',
  documentSize: 16_777_216,
  messageSize: 48_000_000,
  batchSize: 100_000,
  writesAtOnce: 3,
  transactions: true,
  validators: true,
  dropTarget: true,
  dottedRenames: true,
  lookup: true,
  partialIndexes: true,
  updates: true,
  quotedNames: true,
  values,
};

const choice = {
  kind: 'generator',
  generator: 'choice',
  version: 1,
  parameters: { choices: ['open', 'paid'] },
} as const;
const orders = dataset(
  'orders',
  [
    field('id', 'ObjectId'),
    field('amount', 'decimal(10,2)'),
    field('status', 'text', { source: choice }),
    field('note', 'text', { nullable: true }),
    field('tags', 'text[]'),
    field('extra', 'jsonb'),
    field('bad', 'integer', { invalid: { share: 0.1, kind: 'null', values: [null] } }),
  ],
  {
    key: ['id'],
    strict: true,
    unique: [['note'], ['status', 'amount']],
    indexes: [{ name: 'by_amount', fields: ['amount'], unique: false }],
  },
);

test('a validator says types, what is required, choices, and that there is nothing else', () => {
  expect(validatorOf(orders, values)).toEqual({
    $jsonSchema: {
      title: 'data-cli: default/orders',
      bsonType: 'object',
      required: ['_id', 'amount', 'status', 'tags', 'extra'],
      properties: {
        _id: { bsonType: 'objectId' },
        amount: { bsonType: 'decimal' },
        status: { bsonType: 'string', enum: ['open', 'paid'] },
        note: { bsonType: ['string', 'null'] },
        tags: { bsonType: 'array', items: { bsonType: ['string', 'null'] } },
        extra: {},
        bad: {},
      },
      additionalProperties: false,
    },
  });
  expect(isOurs(validatorOf(orders, values))).toBe(true);
  expect(isOurs({ $jsonSchema: { required: ['a'] } })).toBe(false);
});

test('nulls of a unique field are left out of its index, where the server can', () => {
  expect(indexesOf(orders, server)).toEqual([
    { name: 'note_key', key: { note: 1 }, unique: true, partialFilterExpression: { note: { $type: 'string' } } },
    { name: 'status_amount_key', key: { status: 1, amount: 1 }, unique: true },
    { name: 'by_amount', key: { amount: 1 } },
  ]);
  expect(indexesOf(orders, { ...server, partialIndexes: false })[0]).toEqual({ name: 'note_key', key: { note: 1 } });
});

describe('what somebody else has made', () => {
  const told = (validator: object) =>
    validatorConflicts({ server }, orders, 'orders', validator).map(({ message }) => message);

  test('a validator that the documents pass is fine, and so is ours', () => {
    const properties = {
      _id: { bsonType: 'objectId' },
      amount: { bsonType: 'number' },
      status: { bsonType: ['string', 'null'] },
    };
    expect(told({ $jsonSchema: { required: ['_id', 'amount'], properties } })).toEqual([]);
    expect(told(validatorOf({ ...orders, fields: [] }, values))).toEqual([]);
  });

  test('a validator that they do not pass is named with what it wants', () => {
    const properties = { amount: { bsonType: 'string' } };
    expect(told({ $jsonSchema: { required: ['total'], properties } })).toEqual([
      'the validator of `orders` requires `total`, which the definition does not have (dataset `orders`)',
      'the validator of `orders` wants string for `amount`, which is decimal(10,2) (dataset `orders`)',
    ]);
    expect(told({ $jsonSchema: { properties, additionalProperties: false } })).toContain(
      'the validator of `orders` allows no field `note` (dataset `orders`)',
    );
  });

  test('a unique index is fine where the values differ', () => {
    const unique = (key: object) => indexConflicts({ server }, orders, 'orders', [{ name: 'x', key, unique: true }]);
    expect(unique({ note: 1 })).toEqual([]);
    expect(unique({ amount: 1, status: -1, tags: 1 })).toEqual([]);
    expect(unique({ amount: 1 }).map(({ code }) => code)).toEqual(['DC755']);
  });
});
