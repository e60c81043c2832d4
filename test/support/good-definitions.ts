import type { Json } from './json.ts';

const document = (name: string, spec: Json): Json => ({
  apiVersion: 'data.automation/v1',
  kind: 'DataDefinition',
  metadata: { name },
  spec,
});

/** Definitions that use a little of everything, each a document. */
export const goodDefinitions: readonly Json[] = [
  document('users', {
    locale: 'de',
    volume: { count: 5 },
    fields: [
      { name: 'id', type: 'integer', generator: 'sequence', start: 1000, step: 2 },
      { name: 'email', type: 'varchar(60)', generator: 'email', pattern: 'user+{{index}}@example.com', masking: true },
      {
        name: 'ssn',
        type: 'varchar(11)',
        generator: 'ssn',
        pii_category: 'ssn',
        masking: { rule: 'hash', algorithm: 'sha256' },
      },
      { name: 'phone', type: 'varchar(20)', generator: 'phone_number', masking: true },
      { name: 'full_name', type: 'text' },
      { name: 'born', type: 'date', generator: 'date_of_birth', min_age: 20, max_age: 30, null_probability: 0.5 },
      { name: 'status', type: 'text', generator: 'choice', choices: ['a', 'b'], weights: [1, 2], default: 'a' },
      { name: 'code', generator: 'pattern', pattern: '##??-{{seq | pad(4)}}', unique: true },
    ],
    relationships: [
      { foreignKey: 'boss_id', references: 'users.id', null_probability: 0.2, onDelete: 'set null', name: 'boss' },
    ],
    masking_rules: [{ field: 'email', rule: 'anonymize_email' }],
    indexes: [{ fields: ['email', 'id'], unique: true }],
  }),
  document('orders', {
    volume: 7,
    fields: [
      { name: 'id', generator: 'uuid' },
      { name: 'user_id', generator: 'reference', reference_table: 'users', reference_field: 'id' },
      {
        name: 'label',
        type: 'text',
        nullable: true,
        generator: 'template',
        template: '{{users.full_name | upper}} {{users.boss.email}}',
      },
      { name: 'amount', type: 'decimal(10,2)', generator: 'random_decimal', min: '1.00', max: '99.99' },
      { name: 'price' },
      { name: 'at', type: 'timestamp', generator: 'datetime_between', start_date: '-30d', end_date: 'now' },
      { name: 'product', type: 'varchar(80)', generator: 'faker.commerce.productName' },
      { name: 'dice', type: 'integer', generator: 'faker', method: 'number.int', args: [{ min: 1, max: 6 }] },
    ],
    relationships: [{ foreignKey: ['kind', 'level'], references: 'kinds(kind, level)' }],
  }),
  document('kinds', {
    source: 'seed',
    fields: [
      { name: 'kind', type: 'varchar(5)', primary_key: true },
      { name: 'level', primary_key: true },
      { name: 'note', type: 'text', nullable: true },
      { name: 'user_id' },
      { name: 'extra', type: 'jsonb', default: { a: [1] } },
    ],
    rows: [
      { kind: 'a', level: 1, user_id: 1000 },
      { kind: 'a', level: 2, user_id: 1002, note: 'x' },
      { kind: 'b', level: 1, user_id: 1004, extra: [1, 2] },
    ],
    relationships: [{ foreignKey: 'user_id', references: 'users.id' }],
  }),
  document('carts', {
    collection: 'carts',
    strict: true,
    volume: 4,
    embed: { dataset: 'visits', as: 'seen', by: 'cart_id' },
    fields: [
      { name: '_id', generator: 'object_id' },
      {
        name: 'tags',
        type: 'text[]',
        generator: 'array',
        max: 2,
        unique: true,
        of: { generator: 'choice', choices: ['a', 'b'] },
      },
      {
        name: 'lines',
        generator: 'array',
        min: 1,
        max: 2,
        of: {
          generator: 'object',
          fields: [
            { name: 'line', generator: 'sequence' },
            { name: 'user', generator: 'reference', reference_table: 'users', null_probability: 0.1, nullable: true },
            { name: 'mail', type: 'text', generator: 'email', masking: { rule: 'hash', algorithm: 'sha256' } },
            { name: 'note', generator: 'template', template: '{{line}} {{_id | upper}}' },
          ],
        },
      },
      { name: 'meta', generator: 'json', value: { a: ['{{tags}}', 1], b: 'for {{_id}}' } },
    ],
    masking_rules: [{ field: 'tags[*]', rule: 'keep', reason: 'nothing in it' }],
  }),
  document('visits', {
    fields: [{ name: 'id', generator: 'sequence' }],
    relationships: [{ foreignKey: 'cart_id', references: 'carts._id' }],
  }),
];
