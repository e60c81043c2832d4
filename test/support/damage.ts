import fc from 'fast-check';

import { categoryNames } from '../../src/values/category.ts';
import { typeSpellings } from '../../src/values/type.ts';

import { generatorNames } from '../../src/generators/index.ts';
import { maskNames } from '../../src/masks/index.ts';

import type { Json } from './json.ts';

/** One thing done to a tree of documents. */
export interface Damage {
  readonly how: keyof typeof ways;
  /** Which place, counted through all that this can be done to. */
  readonly at: number;
  /** What takes the place's place, where something does. */
  readonly by: Json;
}

/** What takes the place of good values: words of the language where they do not belong, and the usual suspects. */
const suspects = fc.oneof(
  fc.constantFrom<Json>(
    ...[
      '',
      ' ',
      '__proto__',
      'constructor',
      'users',
      'orders.id',
      'kinds(kind, level)',
      'users.nope',
      'id',
      'user_id',
      'level',
    ],
    ...[
      'integer',
      'smallint',
      'varchar(3)',
      'decimal(3,1)',
      'jsonb',
      'uuid',
      'date',
      'text[]',
      'bytea',
      'interval',
      'inet',
      'char',
    ],
    ...[
      'reference',
      'template',
      'sequence',
      'null',
      'constant',
      'email',
      'faker',
      'faker.helpers.multiple',
      'faker.date.past',
    ],
    ...[
      '{{id}}',
      '{{label}}',
      '{{users.boss.boss.id}}',
      '{{',
      '{{seq | pad(9999)}}',
      '{{index}}{{row}}',
      '\\',
      '#',
      '\u0000',
      '💥',
      'ß',
    ],
    ...[
      'hash',
      'redact',
      'nullify',
      'keep',
      'set null',
      'seed',
      'hybrid',
      'ja',
      'now',
      '-1d',
      '2020-02-30',
      '9999-12-31',
      '1e999',
    ],
    ...[0, -1, 1, 0.5, 3.25, 1e9, 2 ** 31, 2 ** 53, -(2 ** 63), 1e21, 1e308, '99999999999999999999', '-0.000', '1_000'],
    ...[null, true, false, [], {}, [[]], [null], [1, 'a'], { a: 1 }, { rule: 'redact' }],
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** Values that pass the shape of their key, and mean something else than before. */
const likely: Readonly<Record<string, readonly Json[]>> = {
  type: [...typeSpellings, 'varchar(8)', 'char(3)', 'varchar(40)', 'decimal(4,1)', 'numeric(38,10)', 'text[]'],
  generator: [
    ...generatorNames,
    'reference',
    'faker.lorem.word',
    'faker.number.bigInt',
    'faker.date.past',
    'faker.datatype.boolean',
  ],
  masking: [...maskNames, true, false],
  rule: [...maskNames],
  name: ['id', 'email', 'user_id', 'level', 'users', 'kind', 'boss', 'Users', 'a b'],
  field: ['id', 'email', 'ssn', 'boss_id', 'nope'],
  references: [
    'users.id',
    'users.email',
    'users.boss_id',
    'orders.id',
    'kinds(level, kind)',
    'kinds(kind, level)',
    'kinds.user_id',
    'users(id, email)',
  ],
  reference_table: ['users', 'orders', 'kinds', 'default/users', 'nope'],
  reference_field: ['id', 'email', 'boss_id', 'user_id', 'kind', 'level', 'born', 'nope'],
  foreignKey: [
    'id',
    'email',
    'user_id',
    'kind',
    'new',
    ['kind', 'level'],
    ['level', 'kind'],
    ['user_id', 'new'],
    ['a', 'b', 'c'],
  ],
  template: [
    '{{id}}',
    '{{label}}',
    '{{users.boss.boss.id}}',
    '{{kinds.note}}',
    '{{seq}}{{uuid}}',
    '{{amount | pad(30)}}',
    'x',
    '{{kind',
  ],
  pattern: ['{{index}}', '{{row}}#', '{{boss.email}}', '{{born}}?', '\\', '{{id | lower | upper | trim}}'],
  locale: ['ja', 'en', 'de_CH', 'fa', 'xx'],
  pii_category: [...categoryNames],
  onDelete: ['set null', 'cascade', 'restrict'],
  source: ['synthetic', 'seed', 'hybrid', 'masked_production'],
};

/** A place in a tree: the collection that it is in, and its key there. */
interface Place {
  readonly holder: Record<string, Json>;
  readonly key: string;
}

const ways = {
  drop({ holder, key }: Place) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  twice({ holder, key }: Place) {
    const again = structuredClone(holder[key] as Json);
    if (Array.isArray(holder)) holder.splice(Number(key), 0, again);
    else holder[`${key}2`] = again;
  },
  replace({ holder, key }: Place, { by }: Damage) {
    holder[key] = structuredClone(by);
  },
  /** Another value that the key may well have. */
  resemble({ holder, key }: Place, { at }: Damage) {
    const values = likely[key] ?? [];
    if (values.length > 0) holder[key] = structuredClone(values[(at * 31) % values.length] as Json);
  },
  /** The value of another place. */
  swap({ holder, key }: Place, { at }: Damage, places: readonly Place[]) {
    const other = places[(at * 7919) % places.length] as Place;
    holder[key] = structuredClone(other.holder[other.key] as Json);
  },
};

export const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('drop', 'twice', 'replace', 'swap', 'resemble', 'resemble', 'resemble', 'resemble'),
  by: suspects,
});

/** The documents, damaged, as YAML: JSON is YAML. */
export function damaged(documents: readonly Json[], steps: readonly Damage[]): string {
  const tree = structuredClone(documents) as Json[];
  for (const step of steps) {
    const all = placesOf(tree).filter(({ key }) => step.how !== 'resemble' || likely[key] !== undefined);
    const place = all[step.at % all.length];
    if (place) ways[step.how](place, step, all);
  }
  return tree.map((each) => `${JSON.stringify(each)}\n`).join('---\n');
}

function placesOf(node: Json): Place[] {
  if (typeof node !== 'object' || node === null) return [];
  const holder = node as Record<string, Json>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key] as Json)]);
}
