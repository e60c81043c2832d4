import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { compareVersions } from '../../../src/versions/compare-versions.ts';
import { type RuleName, rules } from '../../../src/versions/rules.ts';

import { compared } from '../../support/compared.ts';
import { dataset } from '../../support/definitions.ts';

/** What the older and the newer version say, and the rules that tell them apart, in the order of the datasets. */
interface Example {
  readonly from: string;
  readonly to: string;
  readonly told: readonly string[];
  /** Of the run. */
  readonly options?: {
    readonly from?: Parameters<typeof compared>[2];
    readonly to?: Parameters<typeof compared>[2];
  };
}

const users = (fields: string, more = '') => dataset(`volume: 20\nfields:\n${indented(fields)}\n${more}`);
const id = '- {name: id, generator: sequence}';
const indented = (fields: string) => `  - {name: id, generator: sequence}\n${fields.replace(/^/gm, '  ')}`;
const orders = (more: string) => dataset(`volume: 30\nfields:\n  - {name: id, generator: sequence}\n${more}`, 'orders');
const refers = (options: string) =>
  `${users('- {name: code, type: integer, generator: sequence, start: 100}\n- {name: role, type: text, generator: choice, choices: [a, b]}', 'validation: ["UNIQUE (code)"]')}---\n${orders(`relationships:\n  - {foreignKey: user_id, references: users.id${options}}`)}`;
const one = (field: string, spec = '') => users(`- {name: it, ${field}}`, spec);
const same = (from: string, to: string, ...told: string[]): Example => ({ from: one(from), to: one(to), told });
const spec = (from: string, to: string, ...told: string[]): Example => ({
  from: one('type: integer, generator: integer', from),
  to: one('type: integer, generator: integer', to),
  told,
});
const meta = (text: string) => users('- {name: it, generator: word, type: text}').replace('{name: users}', text);
const traits = (share: string) =>
  `traits: {vip: {${share}fields: [{name: it, generator: integer, type: integer, min: 500, max: 600}]}}`;

/** At least one of each rule, the only one that is told unless `told` says more. */
const examples: Readonly<Record<RuleName, readonly Example[]>> = {
  'dataset-removed': [
    {
      from: refers(''),
      to: users(
        '- {name: code, type: integer, generator: sequence, start: 100}\n- {name: role, type: text, generator: choice, choices: [a, b]}',
        'validation: ["UNIQUE (code)"]',
      ),
      told: ['dataset-removed'],
    },
  ],
  'dataset-added': [
    {
      from: users(id.replace('id,', 'it,')),
      to: `${users(id.replace('id,', 'it,'))}---\n${orders('')}`,
      told: ['dataset-added'],
    },
  ],
  'namespace-changed': [
    { from: meta('{name: users, namespace: a}'), to: meta('{name: users, namespace: b}'), told: ['namespace-changed'] },
  ],
  'table-moved': [
    spec('table: people', 'table: persons', 'table-moved'),
    spec('table: a.users', 'table: b.users', 'table-moved'),
    spec('database: {engine: postgresql}', 'database: {engine: mongodb}', 'table-moved'),
    spec('database: {engine: postgresql}', 'database: {engine: pglite}'),
  ],
  'catalogue-changed': [],
  'run-seed-changed': [{ ...spec('', '', 'run-seed-changed'), options: { to: { seed: '2' } } }],
  'as-of-changed': [
    {
      from: one('type: date, generator: date_between'),
      to: one('type: date, generator: date_between'),
      told: ['as-of-changed'],
      options: { to: { asOf: '2026-03-01T00:00:00Z' } },
    },
  ],
  'as-of-unused': [{ ...spec('', '', 'as-of-unused'), options: { to: { asOf: '2026-03-01T00:00:00Z' } } }],
  'seed-changed': [spec('seed: 1', 'seed: 2', 'seed-changed'), spec('', 'seed: 1')],
  'locale-changed': [
    {
      from: one('type: text, generator: first_name', 'locale: de'),
      to: one('type: text, generator: first_name', 'locale: fr'),
      told: ['locale-changed'],
    },
    same('type: text, generator: first_name', 'type: text, generator: first_name, locale: de', 'locale-changed'),
  ],
  'field-removed': [
    { from: one('type: text, generator: word'), to: users('').replace(/\n {2}\n/, '\n'), told: ['field-removed'] },
  ],
  'field-renamed': [
    {
      from: one('type: text, generator: word'),
      to: users('- {name: that, type: text, generator: word, seed_as: it}'),
      told: ['field-renamed'],
    },
  ],
  'field-added': [
    { from: users('').replace(/\n {2}\n/, '\n'), to: one('type: text, generator: word'), told: ['field-added'] },
  ],
  'type-narrowed': [
    same('type: varchar(200), generator: word', 'type: varchar(100), generator: word', 'type-narrowed'),
    same('type: text, generator: word', 'type: varchar(100), generator: word', 'type-narrowed'),
    same('type: bigint, generator: integer, max: 9', 'type: integer, generator: integer, max: 9', 'type-narrowed'),
    same(
      'type: "decimal(9,2)", generator: random_decimal, min: 1, max: 9',
      'type: "decimal(8,2)", generator: random_decimal, min: 1, max: 9',
      'type-narrowed',
    ),
    same(
      'type: double, generator: float, min: 1, max: 9',
      'type: real, generator: float, min: 1, max: 9',
      'type-narrowed',
    ),
  ],
  'type-changed': [
    same('type: integer, generator: constant, value: 7', 'type: text, generator: constant, value: 7', 'type-changed'),
    same('type: json, generator: constant, value: 7', 'type: jsonb, generator: constant, value: 7', 'type-changed'),
    same(
      'type: varchar(5), generator: constant, value: abcde',
      'type: char(5), generator: constant, value: abcde',
      'type-changed',
    ),
    same(
      'type: double, generator: constant, value: 7',
      'type: "decimal(5,2)", generator: constant, value: 7',
      'type-changed',
    ),
  ],
  'type-widened': [
    same('type: varchar(100), generator: word', 'type: varchar(200), generator: word', 'type-widened'),
    same('type: varchar(100), generator: word', 'type: text, generator: word', 'type-widened'),
    same(
      'type: char(5), generator: constant, value: abcde',
      'type: varchar(5), generator: constant, value: abcde',
      'type-widened',
    ),
    same('type: smallint, generator: integer, max: 9', 'type: bigint, generator: integer, max: 9', 'type-widened'),
    same(
      'type: integer, generator: constant, value: 7',
      'type: "decimal(12,2)", generator: constant, value: 7',
      'type-widened',
    ),
  ],
  'not-null-added': [
    same('type: text, generator: word, nullable: true', 'type: text, generator: word', 'not-null-added'),
  ],
  'not-null-removed': [
    same('type: text, generator: word', 'type: text, generator: word, nullable: true', 'not-null-removed'),
  ],
  'nulls-changed': [
    same(
      'type: text, generator: word, null_probability: 0.1',
      'type: text, generator: word, null_probability: 0.4',
      'nulls-changed',
    ),
    same(
      'type: text, generator: word',
      'type: text, generator: word, null_probability: 0.4',
      'nulls-changed',
      'not-null-removed',
    ),
    { from: refers(', null_probability: 0.1'), to: refers(', null_probability: 0.5'), told: ['nulls-changed'] },
  ],

  'key-changed': [
    {
      from: users('- {name: code, type: uuid, generator: uuid}'),
      to: users('- {name: code, type: uuid, generator: uuid, primary_key: true}'),
      told: ['key-changed'],
    },
  ],
  'key-values-changed': [
    {
      from: dataset('volume: 5\nfields: [{name: id, generator: sequence, start: 1}]'),
      to: dataset('volume: 5\nfields: [{name: id, generator: sequence, start: 2}]'),
      told: ['key-values-changed'],
    },
    {
      from: dataset('volume: 5\nfields: [{name: id, type: text, generator: uuid}]'),
      to: dataset('volume: 5\nfields: [{name: id, type: text, generator: object_id}]'),
      told: ['key-values-changed'],
    },
  ],
  'unique-added': [
    same('type: integer, generator: integer', 'type: integer, generator: integer, unique: true', 'unique-added'),
    spec('', 'indexes: [{fields: [it], unique: true, name: its}]', 'unique-added', 'index-added'),
  ],
  'unique-removed': [
    same('type: integer, generator: integer, unique: true', 'type: integer, generator: integer', 'unique-removed'),
  ],
  'reference-added': [
    {
      from: `${users('- {name: x, type: integer, generator: integer}')}---\n${orders('  - {name: user_id, type: integer, generator: integer, min: 1, max: 20}')}`,
      to: `${users('- {name: x, type: integer, generator: integer}')}---\n${orders('  - {name: user_id, type: integer, generator: reference, reference_table: users}')}`,
      told: ['reference-added'],
    },
  ],
  'reference-removed': [
    {
      from: `${users('- {name: x, type: integer, generator: integer}')}---\n${orders('  - {name: user_id, type: integer, generator: reference, reference_table: users}')}`,
      to: `${users('- {name: x, type: integer, generator: integer}')}---\n${orders('  - {name: user_id, type: integer, generator: integer, min: 1, max: 20}')}`,
      told: ['reference-removed'],
    },
  ],
  'reference-retargeted': [
    { from: refers(''), to: refers('').replace('users.id', 'users.code'), told: ['reference-retargeted'] },
  ],
  'reference-redrawn': [{ from: refers(''), to: refers(', distribution: zipf'), told: ['reference-redrawn'] }],
  'on-delete-changed': [{ from: refers(''), to: refers(', onDelete: cascade'), told: ['on-delete-changed'] }],
  'foreign-key-added': [{ from: refers(', enforced: false'), to: refers(''), told: ['foreign-key-added'] }],
  'foreign-key-dropped': [{ from: refers(''), to: refers(', enforced: false'), told: ['foreign-key-dropped'] }],
  'tenant-changed': [
    {
      from: refers(', onDelete: cascade'),
      to: refers(', onDelete: cascade').replace('volume: 30', 'tenant: {dataset: users, field: user_id}\n  volume: 30'),
      told: ['tenant-changed'],
    },
  ],

  'mask-removed': [
    same('type: text, generator: email, masking: true', 'type: text, generator: email', 'mask-removed'),
    same(
      'type: text, generator: email, masking: true',
      'type: text, generator: email, masking: {rule: keep, reason: tests}',
      'mask-removed',
    ),
  ],
  'mask-weakened': [
    same('type: text, generator: word, masking: hash', 'type: text, generator: word, masking: redact', 'mask-weakened'),
    same(
      'type: text, generator: word, masking: redact',
      'type: text, generator: word, masking: {rule: redact, keep_last: 2}',
      'mask-weakened',
    ),
  ],
  'category-removed': [
    same('type: text, generator: word, pii_category: email', 'type: text, generator: word', 'category-removed'),
  ],
  'mask-added': [
    same('type: text, generator: word', 'type: text, generator: word, masking: redact', 'mask-added'),
    same(
      'type: text, generator: word, masking: {rule: keep, reason: x}',
      'type: text, generator: word, masking: hash',
      'mask-added',
    ),
  ],
  'mask-strengthened': [
    same(
      'type: text, generator: word, masking: redact',
      'type: text, generator: word, masking: {rule: constant, value: x}',
      'mask-strengthened',
    ),
    same(
      'type: text, generator: word, masking: {rule: redact, keep_last: 3}',
      'type: text, generator: word, masking: {rule: redact, keep_last: 1}',
      'mask-strengthened',
    ),
  ],
  'mask-changed': [
    same(
      'type: text, generator: word, masking: {rule: constant, value: x}',
      'type: text, generator: word, masking: {rule: constant, value: y}',
      'mask-changed',
    ),
  ],
  'category-changed': [
    same('type: text, generator: word', 'type: text, generator: word, pii_category: email', 'category-changed'),
  ],

  'generator-changed': [
    same('type: text, generator: word', 'type: text, generator: city', 'generator-changed'),
    same(
      'type: text, generator: word',
      'type: text, generator: expression, expression: "\'n\' || id"',
      'generator-changed',
    ),
  ],
  'parameters-changed': [
    same(
      'type: integer, generator: integer, max: 9',
      'type: integer, generator: integer, max: 10',
      'parameters-changed',
    ),
    same(
      'type: jsonb, generator: object, fields: [{name: a, type: integer, generator: integer}]',
      'type: jsonb, generator: object, fields: [{name: a, type: integer, generator: integer, min: 3}]',
      'parameters-changed',
    ),
    same(
      'type: text, generator: integer, max: 9'.replace('text', 'integer'),
      'type: integer, generator: integer, max: 9, min: 0',
    ),
  ],
  'choice-removed': [
    same(
      'type: text, generator: choice, choices: [a, b, c]',
      'type: text, generator: choice, choices: [a, b]',
      'choice-removed',
    ),
  ],
  'choice-added': [
    same(
      'type: text, generator: choice, choices: [a, b]',
      'type: text, generator: choice, choices: [a, b, c]',
      'choice-added',
    ),
  ],
  'choices-reweighted': [
    same(
      'type: text, generator: choice, choices: [a, b]',
      'type: text, generator: choice, choices: [a, b], weights: [1, 3]',
      'choices-reweighted',
    ),
    same(
      'type: text, generator: choice, choices: [a, b]',
      'type: text, generator: choice, choices: [b, a]',
      'choices-reweighted',
    ),
    same(
      'type: text, generator: choice, choices: [a, b]',
      'type: text, generator: choice, choices: [a, b], weights: [3, 3]',
    ),
  ],
  'expression-changed': [
    same(
      'type: integer, generator: expression, expression: "id + 1"',
      'type: integer, generator: expression, expression: "id + 2"',
      'expression-changed',
    ),
    // Blanks count inside of a text, and nowhere else.
    same(
      'type: text, generator: expression, expression: "\'a  \' || id"',
      'type: text, generator: expression, expression: "\'a \' || id"',
      'expression-changed',
    ),
    same(
      'type: integer, generator: expression, expression: "id + 1"',
      'type: integer, generator: expression, expression: " id  +1 "',
    ),
    // The same words over a field of another type: that is told at the field.
    {
      from: users(
        '- {name: it, type: integer, generator: sequence}\n- {name: more, type: bigint, generator: expression, expression: "it + 1"}',
      ),
      to: users(
        '- {name: it, type: bigint, generator: sequence}\n- {name: more, type: bigint, generator: expression, expression: "it +  1"}',
      ),
      told: ['type-widened'],
    },
  ],
  'given-values-changed': [
    {
      from: dataset(
        'source: seed\nfields: [{name: id, type: integer, primary_key: true}, {name: n, type: text}]\norigin: {rows: [{id: 1, n: a}, {id: 2, n: b}]}',
      ),
      to: dataset(
        'source: seed\nfields: [{name: id, type: integer, primary_key: true}, {name: n, type: text}]\norigin: {rows: [{id: 2, n: c}, {id: 1, n: a}]}',
      ),
      told: ['given-values-changed'],
    },
  ],
  'traits-changed': [
    spec('', traits('share: 0.3, '), 'traits-changed', 'trait-offered'),
    spec(traits('share: 0.2, '), traits('share: 0.3, '), 'traits-changed'),
  ],
  'edge-cases-changed': [
    same('type: text, generator: word', 'type: text, generator: word, edge_cases: 0.4', 'edge-cases-changed'),
  ],
  'invalid-changed': [
    same(
      'type: text, generator: email',
      'type: text, generator: email, invalid: {share: 0.5, kind: bad_format}',
      'invalid-changed',
    ),
  ],
  'correlation-changed': [
    {
      from: users('- {name: a, type: double, generator: float}\n- {name: b, type: double, generator: float}'),
      to: users(
        '- {name: a, type: double, generator: float}\n- {name: b, type: double, generator: float}',
        'correlations: [{fields: [a, b], rank: 0.6}]',
      ),
      told: ['correlation-changed'],
    },
  ],
  'seed-name-changed': [
    same('type: text, generator: word', 'type: text, generator: word, seed_as: that', 'seed-name-changed'),
  ],
  'values-follow': [
    {
      from: users(
        '- {name: a, type: integer, generator: integer, max: 9}\n- {name: b, type: text, generator: template, template: "{{a}}!"}',
      ),
      to: users(
        '- {name: a, type: integer, generator: integer, max: 90}\n- {name: b, type: text, generator: template, template: "{{a}}!"}',
      ),
      told: ['parameters-changed', 'values-follow'],
    },
  ],
  'values-moved': [
    { from: refers(''), to: refers('').replace('volume: 20', 'volume: 40'), told: ['rows-added', 'values-moved'] },
  ],

  'rows-removed': [
    {
      from: dataset('volume: 9\nfields: [{name: id, generator: sequence}]'),
      to: dataset('volume: 7\nfields: [{name: id, generator: sequence}]'),
      told: ['rows-removed'],
    },
    {
      from: dataset(
        'source: seed\nfields: [{name: id, type: integer, primary_key: true}]\norigin: {rows: [{id: 1}, {id: 2}]}',
      ),
      to: dataset(
        'source: seed\nfields: [{name: id, type: integer, primary_key: true}]\norigin: {rows: [{id: 2}, {id: 3}]}',
      ),
      told: ['rows-removed', 'rows-added'],
    },
  ],
  'rows-added': [
    {
      from: dataset('volume: 9\nfields: [{name: id, generator: sequence}]'),
      to: dataset('volume: {count: 12}\nfields: [{name: id, generator: sequence}]'),
      told: ['rows-added'],
    },
    {
      from: dataset('volume: 9\nfields: [{name: id, generator: sequence}]'),
      to: dataset('volume: {count: 9}\nfields: [{name: id, generator: sequence}]'),
      told: [],
    },
  ],
  'constraint-added': [
    {
      from: one('type: integer, generator: integer, max: 99'),
      to: one('type: integer, generator: integer, max: 99', 'validation: ["it < 50"]'),
      told: ['parameters-changed', 'constraint-added'],
    },
    // What nothing can obey is looked at: most rows break it.
    {
      from: one('type: integer, generator: integer, max: 99'),
      to: one('type: integer, generator: integer, max: 99', 'validation: ["id % 7 <> 3"]'),
      told: ['constraint-added'],
    },
  ],
  'constraint-held': [
    // Blanks count inside of a text.
    {
      from: one('type: text, generator: word', 'validation: ["it <> \'a  b\'"]'),
      to: one('type: text, generator: word', 'validation: ["it <> \'a b\'"]'),
      told: ['constraint-held', 'constraint-removed'],
    },
    {
      from: one('type: text, generator: word', 'validation: ["it <> \'a b\'"]'),
      to: one('type: text, generator: word', 'validation: [" it  <>\'a b\'"]'),
      told: [],
    },
    {
      from: one('type: integer, generator: integer, max: 99'),
      to: one('type: integer, generator: integer, max: 99', 'validation: ["id * 2 > id"]'),
      told: ['constraint-held'],
    },
    {
      from: one('type: integer, generator: integer, max: 99'),
      to: one('type: integer, generator: integer, max: 99', 'validation: ["it < 100"]'),
      told: ['constraint-held'],
    },
    {
      from: one('type: integer, generator: integer, max: 99'),
      to: one(
        'type: integer, generator: integer, max: 99',
        'validation: [{constraint: "it < 500", severity: warning}]',
      ),
      told: ['constraint-held'],
    },
  ],
  'constraint-removed': [
    {
      from: one('type: integer, generator: integer, max: 99', 'validation: ["it < 100"]'),
      to: one('type: integer, generator: integer, max: 99'),
      told: ['constraint-removed'],
    },
    {
      from: one('type: integer, generator: integer, max: 99', 'validation: ["it < 100"]'),
      to: one(
        'type: integer, generator: integer, max: 99',
        'validation: [{constraint: "it < 100", severity: warning}]',
      ),
      told: ['constraint-removed'],
    },
  ],
  'strict-added': [spec('', 'strict: true', 'strict-added')],
  'strict-removed': [spec('strict: true', '', 'strict-removed')],
  'subset-changed': [],
  'embeds-changed': [
    {
      from: refers(''),
      to: refers('').replace('volume: 20', 'embed: [orders]\n  volume: 20'),
      told: ['embeds-changed'],
    },
  ],

  'default-removed': [
    same('type: text, generator: word, default: x', 'type: text, generator: word', 'default-removed'),
  ],
  'default-changed': [
    same('type: text, generator: word, default: x', 'type: text, generator: word, default: y', 'default-changed'),
  ],
  'index-added': [spec('', 'indexes: [{fields: [it], name: its}]', 'index-added')],
  'index-removed': [spec('indexes: [{fields: [it], name: its}]', '', 'index-removed')],
  'description-changed': [
    same('type: text, generator: word', 'type: text, generator: word, description: a word', 'description-changed'),
    { from: meta('{name: users}'), to: meta('{name: users, description: people}'), told: ['description-changed'] },
  ],
  'labels-changed': [
    { from: meta('{name: users}'), to: meta('{name: users, labels: {team: a}}'), told: ['labels-changed'] },
  ],
  'trait-offered': [spec('', traits(''), 'trait-offered')],
  'trait-withdrawn': [spec(traits(''), '', 'trait-withdrawn')],
  'values-changed': [],
  'definition-changed': [],
  'refresh-changed': [spec('', 'refresh: {schedule: "0 6 * * *"}', 'refresh-changed')],
};

const table = Object.entries(examples).flatMap(([rule, all]) =>
  all.map((example, index) => ({ rule: `${rule} ${index + 1}`, ...example })),
);

describe('each rule', () => {
  test.each(table)('$rule', async ({ from, to, told, options }) => {
    const [old, now] = [await compared(from, 'from', options?.from), await compared(to, 'to', options?.to)];
    const { sorted } = await compareVersions(old, now);
    expect(sorted.map(({ rule }) => rule).sort()).toEqual([...told].sort());
  });

  test('of a condition that rows have to tell it is said how many were looked at, or that none was', async () => {
    const numbers = (rows: number, condition = '') => {
      const fields =
        'fields: [{name: id, generator: sequence}, {name: it, type: integer, generator: integer, max: 99}]';
      return compared(dataset(`volume: ${rows}\n${fields}\n${condition && `validation: ["${condition}"]`}`));
    };
    const told = async (rows: number, condition: string) => {
      const { sorted } = await compareVersions(await numbers(rows), await numbers(rows, condition));
      return sorted.map(({ rule, message }) => `${rule}: ${message}`);
    };
    expect(await told(50, 'SUM(it) > 0')).toEqual(['constraint-held: a condition that all 50 rows keep']);
    expect(await told(50, 'id % 5 <> 0')).toEqual(['constraint-added: a condition that 10 of 50 rows break']);
    expect(await told(100_010, 'id <> 100009')).toEqual([
      'constraint-held: a condition that the first 100,000 of 100,010 rows keep; the others were not looked at',
    ]);
    expect(await told(100_010, 'SUM(it) = 3')).toEqual([
      'constraint-added: a condition that was not evaluated: it takes all 100,010 rows to tell',
    ]);
  });

  test('has an example that tells it', () => {
    const told = new Set(table.flatMap((each) => each.told));
    // Another catalogue is nothing that definitions can ask for, a subset is of real rows, and locks have a test of their own.
    expect(rules.map(({ name }) => name).filter((name) => !told.has(name))).toEqual([
      'catalogue-changed',
      'subset-changed',
      'values-changed',
      'definition-changed',
    ]);
  });

  test('catalogue-changed', async () => {
    const old = await compared(one('type: text, generator: word'));
    const { sorted, rows } = await compareVersions({ ...old, plan: { ...old.plan, catalogue: 0 } }, old);
    expect(sorted.map(({ rule }) => rule)).toEqual(['catalogue-changed']);
    expect(rows).toBeUndefined();
  });

  test('subset-changed', async () => {
    const old = await compared(one('type: text, generator: word'));
    const share = (of: number) => ({
      ...old,
      plan: {
        ...old.plan,
        datasets: old.plan.datasets.map((each) => ({ ...each, subset: { share: of }, fingerprint: `${of}` })),
        fingerprint: `${of}`,
      },
    });
    const told = async (from: Parameters<typeof compareVersions>[0], to: typeof from) =>
      (await compareVersions(from, to)).sorted.map(({ rule, before, after }) => [rule, before, after]);
    expect(await told(old, share(0.1))).toEqual([['subset-changed', null, 'a share of 0.1']]);
    expect(await told(share(0.1), share(0.2))).toEqual([['subset-changed', 'a share of 0.1', 'a share of 0.2']]);
    expect(await told(share(0.1), share(0.1))).toEqual([]);
  });

  test('is in the table of docs/versioning.md, as it is', () => {
    const text = readFileSync('docs/versioning.md', 'utf8');
    const lines = rules.map(({ name, class: own, summary }) => `| \`${name}\` | ${own} | ${summary} |`);
    expect(text.split('\n').filter((line) => /^\| `[a-z-]+` \|/.test(line))).toEqual(lines);
  });
});
