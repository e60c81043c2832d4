import fc from 'fast-check';
import { stringify } from 'yaml';

import type { Json } from './json.ts';

// Random worlds of tenants: owners, their people (trees of chiefs), their things, links between the two, and the lines of
// each thing. Every part may have what a real schema asks for; each option brings the question that finds what is wrong
// with its rows, as SQL over the loaded tables: a question that gives a row has found a fault.

export interface RandomWorld {
  /** YAML, a document a dataset. */
  readonly yaml: string;
  readonly questions: Readonly<Record<string, string>>;
}

type Keys = Readonly<Record<string, Json>>;

/** What an option adds to its dataset. */
interface Part {
  readonly fields?: readonly Keys[];
  readonly validation?: readonly Json[];
  readonly relationships?: readonly Keys[];
  readonly indexes?: readonly Keys[];
  readonly traits?: Keys;
  readonly volume?: Json;
  readonly questions?: Readonly<Record<string, string>>;
}

const option = (...parts: readonly Part[]): fc.Arbitrary<Part> => fc.constantFrom({}, ...parts);
const twice = (from: string, by: string) => `SELECT FROM ${from} GROUP BY ${by} HAVING count(*) > 1`;

const ownerKeys: fc.Arbitrary<Keys> = fc.constantFrom<Keys>(
  { name: 'id', generator: 'sequence', start: 10 },
  { name: 'id', generator: 'uuid' },
  { name: 'id', type: 'varchar(8)', generator: 'pattern', pattern: 'O-{{row}}', primary_key: true },
);

const owners = {
  sums: option({
    fields: [
      { name: 'heads', generator: 'expression', expression: 'COUNT(people.id)' },
      { name: 'latest', type: 'date', nullable: true, generator: 'expression', expression: 'MAX(people.joined)' },
    ],
    questions: {
      heads: `SELECT FROM owners o WHERE heads <> (SELECT count(*) FROM people WHERE owner_id = o.id)`,
      latest: `SELECT FROM owners o WHERE latest IS DISTINCT FROM (SELECT max(joined) FROM people WHERE owner_id = o.id)`,
    },
  }),
};

const people = {
  volume: fc.oneof(
    fc.record({ min: fc.integer({ min: 2, max: 3 }), more: fc.nat({ max: 5 }), distribution: spreads() }).map(
      ({ min, more, distribution }): Part => ({
        volume: { per: { parent: 'owners', min, max: min + more, distribution } },
        questions: {
          'so many people': `SELECT FROM owners o LEFT JOIN people p ON owner_id = o.id GROUP BY o.id HAVING count(p.id) NOT BETWEEN ${min} AND ${min + more}`,
        },
      }),
    ),
    fc.constant<Part>({
      volume: 24,
      relationships: [{ foreignKey: 'owner_id', references: 'owners.id', distribution: 'exact' }],
    }),
  ),
  chief: option(
    {
      fields: [{ name: 'chief_id', nullable: true }],
      relationships: [{ foreignKey: 'chief_id', references: 'people.id', name: 'chief', max_depth: 2 }],
      questions: {
        deep: `SELECT FROM people a JOIN people b ON b.id = a.chief_id JOIN people c ON c.id = b.chief_id JOIN people d ON d.id = c.chief_id`,
        foreign: `SELECT FROM people a JOIN people b ON b.id = a.chief_id WHERE a.owner_id <> b.owner_id OR a.id <= b.id`,
      },
    },
    {
      fields: [
        { name: 'chief_id', nullable: true },
        { name: 'depth', type: 'integer', generator: 'expression', expression: 'coalesce(chief.depth + 1, 0)' },
      ],
      relationships: [{ foreignKey: 'chief_id', references: 'people.id', name: 'chief', root_probability: 0.3 }],
      validation: ['joined >= chief.joined'],
      questions: {
        depth: `SELECT FROM people a LEFT JOIN people b ON b.id = a.chief_id WHERE a.depth <> coalesce(b.depth + 1, 0) OR a.joined < b.joined OR a.owner_id <> b.owner_id`,
      },
    },
    {
      relationships: [
        { foreignKey: 'chief_id', references: 'people.id', name: 'chief', root: 'self', root_probability: 0.2 },
      ],
      questions: { foreign: `SELECT FROM people a JOIN people b ON b.id = a.chief_id WHERE a.owner_id <> b.owner_id` },
    },
    {
      relationships: [{ foreignKey: 'chief_id', references: 'people.id', name: 'chief', acyclic: false }],
      validation: ['chief_id <> id'],
      questions: { itself: `SELECT FROM people WHERE chief_id = id` },
    },
  ),
  code: option(
    {
      fields: [
        { name: 'active', type: 'boolean', generator: 'boolean', true_probability: 0.6 },
        { name: 'code', type: 'integer', generator: 'integer', min: 1, max: 60, unique_where: 'active' },
      ],
      questions: { codes: twice('people WHERE active', 'code') },
    },
    {
      fields: [
        { name: 'left_on', type: 'date', generator: 'date_between', start_date: '2023-01-01', null_probability: 0.5 },
        { name: 'seat', type: 'integer', generator: 'integer', min: 1, max: 30 },
      ],
      indexes: [{ fields: ['owner_id', 'seat'], unique: true, where: 'left_on IS NULL' }],
      validation: ['left_on > joined'],
      questions: {
        seats: twice('people WHERE left_on IS NULL', 'owner_id, seat'),
        left: `SELECT FROM people WHERE left_on <= joined`,
      },
    },
    {
      fields: [{ name: 'seat', type: 'integer', generator: 'integer', min: 1, max: 40 }],
      validation: ['UNIQUE (owner_id, seat)'],
      questions: { seats: twice('people', 'owner_id, seat') },
    },
  ),
  tiers: option({
    fields: [
      { name: 'tier', type: 'varchar(8)', generator: 'choice', choices: ['none', 'some'] },
      { name: 'points', type: 'integer', generator: 'integer', min: 0, max: 99 },
    ],
    traits: {
      gold: {
        share: 0.3,
        fields: [
          { name: 'tier', generator: 'constant', value: 'gold' },
          { name: 'points', min: 500, max: 600 },
        ],
      },
    },
    validation: ["tier <> 'gold' OR points >= 550"],
    questions: {
      tiers: `SELECT FROM people WHERE (tier = 'gold' AND points NOT BETWEEN 550 AND 600) OR (tier <> 'gold' AND points > 99)`,
    },
  }),
  nick: option(
    { fields: [{ name: 'nick', type: 'varchar(30)', generator: 'word', edge_cases: 0.3 }] },
    {
      fields: [{ name: 'nick', type: 'varchar(30)', generator: 'first_name', edge_cases: 0.3, null_probability: 0.2 }],
      validation: ['length(nick) BETWEEN 2 AND 20'],
      questions: { nicks: `SELECT FROM people WHERE length(nick) NOT BETWEEN 2 AND 20` },
    },
  ),
};

const things = {
  volume: fc.constantFrom<Part>(
    { volume: { per: { parent: 'owners', min: 2, max: 4 } } },
    {
      volume: 30,
      relationships: [{ foreignKey: 'owner_id', references: 'owners.id', distribution: 'exact' }],
    },
    { volume: { per: { parent: 'people', by: 'keeper_id', min: 1, max: 2 } } },
  ),
  dates: option(
    {
      fields: [
        { name: 'starts', type: 'date', generator: 'date_between', start_date: '2020-01-01' },
        { name: 'ends', type: 'date', generator: 'date_between', start_date: '2020-01-01' },
      ],
      validation: ['ends - starts >= 7', 'starts >= keeper.joined'],
      questions: {
        dates: `SELECT FROM things t JOIN people k ON k.id = keeper_id WHERE ends - starts < 7 OR starts < joined`,
      },
    },
    {
      fields: [
        { name: 'state', type: 'text', generator: 'choice', choices: ['new', 'sold', 'gone'] },
        {
          name: 'sold_at',
          type: 'timestamptz',
          generator: 'datetime_between',
          nullable: true,
          start_date: '2024-01-01',
        },
      ],
      validation: ["(state = 'sold') = (sold_at IS NOT NULL)", 'sold_at > keeper.joined'],
      questions: {
        states: `SELECT FROM things t JOIN people k ON k.id = keeper_id WHERE (state = 'sold') <> (sold_at IS NOT NULL) OR sold_at::date < joined`,
      },
    },
  ),
  conditions: option({
    fields: [
      { name: 'lent', type: 'boolean', generator: 'boolean' },
      { name: 'lent_to', when: 'lent' },
      {
        name: 'fee',
        type: 'integer',
        generator: 'integer',
        min: 1,
        max: 99,
        when: 'lent_to IS NOT NULL',
        null_probability: 0.3,
      },
    ],
    relationships: [{ foreignKey: 'lent_to', references: 'people.id', name: 'borrower' }],
    indexes: [{ fields: ['keeper_id', 'lent_to'], unique: false }],
    validation: ['lent_to <> keeper_id', 'fee <> 13'],
    questions: {
      lent: `SELECT FROM things LEFT JOIN people p ON p.id = lent_to WHERE lent <> (lent_to IS NOT NULL) OR lent_to = keeper_id OR p.owner_id <> things.owner_id`,
      fees: `SELECT FROM things WHERE fee = 13 OR (fee IS NOT NULL AND NOT lent)`,
    },
  }),
  sums: option(
    {
      fields: [
        { name: 'total', type: 'decimal(12,2)', generator: 'expression', expression: 'coalesce(SUM(lines.amount), 0)' },
        { name: 'count', type: 'integer', generator: 'expression', expression: 'COUNT(lines.line_no)' },
      ],
      validation: ['total >= 0'],
      questions: {
        totals: `SELECT FROM things t WHERE total <> (SELECT coalesce(sum(amount), 0) FROM lines WHERE thing_id = t.id) OR "count" <> (SELECT count(*) FROM lines WHERE thing_id = t.id)`,
      },
    },
    {
      fields: [
        { name: 'red', type: 'integer', generator: 'integer', min: 0, max: 100 },
        { name: 'green', type: 'integer', generator: 'integer', min: 0, max: 100 },
        { name: 'blue', type: 'integer', generator: 'integer', min: 0, max: 100 },
      ],
      validation: ['red + green + blue = 100'],
      questions: { colours: `SELECT FROM things WHERE red + green + blue <> 100` },
    },
  ),
  notes: option(
    {
      fields: [
        {
          name: 'seen_by',
          generator: 'array',
          max: 3,
          of: { generator: 'reference', reference_table: 'people' },
        },
      ],
      questions: {
        seen: `SELECT FROM things t, unnest(seen_by) s WHERE NOT EXISTS (SELECT FROM people p WHERE p.id = s AND p.owner_id = t.owner_id)`,
      },
    },
    {
      fields: [
        {
          name: 'note',
          generator: 'object',
          fields: [
            { name: 'by', generator: 'reference', reference_table: 'people' },
            { name: 'at', type: 'text', generator: 'template', template: '{{people.joined}}' },
          ],
        },
      ],
      questions: {
        notes: `SELECT FROM things t WHERE NOT EXISTS (SELECT FROM people p WHERE p.id = (note->>'by')::int AND p.owner_id = t.owner_id AND p.joined = (note->>'at')::date)`,
      },
    },
  ),
};

const links = {
  rows: fc.integer({ min: 1, max: 2 }),
  unique: fc.constantFrom<Part>(
    { validation: ['UNIQUE (person_id, thing_id)'] },
    { indexes: [{ fields: ['person_id', 'thing_id'], unique: true }] },
    {
      fields: [
        { name: 'person_id', primary_key: true },
        { name: 'thing_id', primary_key: true },
      ],
    },
    {
      fields: [{ name: 'role', type: 'text', generator: 'choice', choices: ['reads', 'writes'] }],
      validation: ['UNIQUE (person_id, thing_id, role)'],
    },
  ),
  more: option(
    {
      fields: [{ name: 'since', type: 'date', generator: 'date_between', start_date: '2020-01-01' }],
      validation: ['since >= people.joined'],
    },
    {
      fields: [
        { name: 'mail', type: 'text', generator: 'email', nullable: true },
        { name: 'phone', type: 'text', generator: 'phone_number', null_probability: 0.5 },
      ],
      validation: ['mail IS NOT NULL OR phone IS NOT NULL'],
    },
  ),
};

const lines = {
  volume: fc.constantFrom<Part>(
    { volume: { per: { parent: 'things', min: 0, max: 4, distribution: 'zipf' } } },
    { volume: { per: { parent: 'things', count: 2 } } },
    { volume: 80 },
    {
      volume: 80,
      relationships: [{ foreignKey: 'thing_id', references: 'things.id', distribution: 'zipf', onDelete: 'cascade' }],
    },
  ),
  amount: fc.constantFrom<Part>(
    {
      fields: [
        { name: 'price', type: 'decimal(8,2)', generator: 'random_decimal', min: 1, max: 90 },
        { name: 'pieces', type: 'integer', generator: 'integer', min: 1, max: 9 },
        { name: 'amount', type: 'decimal(12,2)', generator: 'expression', expression: 'price * pieces' },
      ],
      questions: { amounts: `SELECT FROM lines WHERE amount <> price * pieces` },
    },
    {
      fields: [
        { name: 'price', type: 'decimal(8,2)', generator: 'random_decimal', min: 1, max: 90, edge_cases: 0.2 },
        { name: 'amount', type: 'decimal(12,2)', generator: 'random_decimal', min: 0, max: 300, null_probability: 0.1 },
      ],
      validation: ['amount <= price * 2', 'price > 0'],
      questions: { amounts: `SELECT FROM lines WHERE amount > price * 2 OR price <= 0` },
    },
    {
      fields: [{ name: 'amount', type: 'decimal(12,2)', generator: 'random_decimal', min: -50, max: 50 }],
      validation: ['amount > 0 AND amount <> 7', 'amount < 40 OR line_no > 1'],
      questions: { amounts: `SELECT FROM lines WHERE amount <= 0 OR amount = 7 OR (amount >= 40 AND line_no <= 1)` },
    },
  ),
  checker: option(
    { relationships: [{ foreignKey: 'checker_id', references: 'people.id', name: 'checker', null_probability: 0.4 }] },
    {
      relationships: [{ foreignKey: 'checker_id', references: 'people.id', name: 'checker' }],
      fields: [{ name: 'checked', type: 'date', generator: 'date_between', start_date: '2020-01-01' }],
      validation: ['checked >= checker.joined'],
      questions: { checked: `SELECT FROM lines JOIN people p ON p.id = checker_id WHERE checked < joined` },
    },
  ),
};

function spreads() {
  return fc.constantFrom('uniform', 'zipf', 'normal');
}

const tenant = { dataset: 'owners', field: 'owner_id' };

function definition(name: string, spec: Keys, parts: readonly Part[]): Json {
  const all = <K extends 'fields' | 'validation' | 'indexes'>(key: K) =>
    parts.flatMap((part) => (part[key] ?? []) as Json[]);
  const relationships = new Map<string, Keys>();
  for (const each of parts.flatMap((part) => part.relationships ?? []))
    relationships.set(String(each.foreignKey), { ...relationships.get(String(each.foreignKey)), ...each });
  return {
    apiVersion: 'data.automation/v1',
    kind: 'DataDefinition',
    metadata: { name },
    spec: {
      ...spec,
      ...Object.assign({}, ...parts.map(({ volume }) => (volume === undefined ? {} : { volume }))),
      fields: all('fields'),
      relationships: [...relationships.values()],
      validation: all('validation'),
      indexes: all('indexes'),
      traits: Object.assign({}, ...parts.map(({ traits }) => traits)),
    },
  };
}

const sequence: Part = { fields: [{ name: 'id', generator: 'sequence' }] };
const to = (foreignKey: string, references: string): Part => ({ relationships: [{ foreignKey, references }] });

export const randomWorld: fc.Arbitrary<RandomWorld> = fc
  .record({
    count: fc.integer({ min: 1, max: 5 }),
    ownerKey: ownerKeys,
    owners: fc.record(owners),
    people: fc.record(people),
    things: fc.record(things),
    links: fc.record(links),
    lines: fc.record(lines),
  })
  .map((drawn) => {
    const joined = {
      fields: [
        { name: 'joined', type: 'date', generator: 'date_between', start_date: '2019-01-01', end_date: '2023-01-01' },
      ],
    };
    const keeper: Part = { relationships: [{ foreignKey: 'keeper_id', references: 'people.id', name: 'keeper' }] };
    const lineKey: Part = {
      fields: [
        { name: 'thing_id', primary_key: true },
        { name: 'line_no', generator: 'sequence', per: 'thing_id', primary_key: true },
      ],
      ...to('thing_id', 'things.id'),
      questions: {
        'lines are counted': `SELECT FROM lines GROUP BY thing_id HAVING min(line_no) <> 1 OR max(line_no) <> count(*)`,
      },
    };
    const parts: Readonly<Record<string, readonly Part[]>> = {
      owners: [{ fields: [drawn.ownerKey] }, drawn.owners.sums],
      people: [sequence, joined, ...Object.values(drawn.people)],
      things: [sequence, keeper, ...Object.values(drawn.things)],
      links: [to('person_id', 'people.id'), to('thing_id', 'things.id'), drawn.links.unique, drawn.links.more],
      lines: [lineKey, ...Object.values(drawn.lines)],
    };
    const specs: Readonly<Record<string, Keys>> = {
      owners: { volume: drawn.count },
      people: { tenant },
      things: { tenant },
      links: { tenant, volume: drawn.links.rows },
      lines: { tenant },
    };
    const names = Object.keys(parts);
    return {
      yaml: names.map((name) => stringify(definition(name, specs[name] as Keys, parts[name] as Part[]))).join('---\n'),
      questions: Object.assign({}, ...Object.values(parts).flatMap((each) => each.map(({ questions }) => questions))),
    };
  });
