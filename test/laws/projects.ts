import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { stringify } from 'yaml';

import { plantProject } from '../support/planted-project.ts';

/** A definition as data: what tests change before they write it. */
export interface Definition {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: Readonly<Record<string, unknown>> & { readonly fields: readonly Readonly<Record<string, unknown>>[] };
}

type FieldOf = Definition['spec']['fields'][0];

function defined(name: string, spec: { fields: readonly FieldOf[]; [key: string]: unknown }): Definition {
  return {
    apiVersion: 'data.automation/v1',
    kind: 'DataDefinition',
    metadata: { name, namespace: 'nasty' },
    spec,
  };
}

const id = { name: 'id', type: 'integer', generator: 'sequence' };
const reference = (foreignKey: string, references: string, more = {}) => ({ foreignKey, references, ...more });

/** References to oneself, in a circle, through four datasets and to given rows, masked keys and nulls among them. */
export const nasty: readonly Definition[] = [
  defined('employees', {
    volume: 90,
    fields: [
      { ...id, start: 100, step: 3 },
      { name: 'name', type: 'text', generator: 'first_name' },
      { name: 'badge', type: 'varchar(12)', generator: 'pattern', pattern: 'E-{{row}}' },
      { name: 'mail', type: 'varchar(80)', generator: 'email', pattern: 'e{{index}}@corp.invalid', masking: true },
      {
        name: 'line',
        type: 'text',
        nullable: true,
        generator: 'template',
        template: '{{boss.boss.name | upper}} > {{boss.name}} > {{name}}',
      },
    ],
    relationships: [
      reference('boss_id', 'employees.id', { name: 'boss', onDelete: 'set null', null_probability: 0.2 }),
    ],
  }),
  defined('teams', {
    volume: 40,
    fields: [id, { name: 'title', type: 'text', generator: 'template', template: '{{people.nick}}s team' }],
    relationships: [reference('lead_id', 'people.id')],
  }),
  defined('people', {
    volume: 130,
    fields: [
      { name: 'id', type: 'uuid', generator: 'uuid' },
      { name: 'nick', type: 'text', generator: 'username' },
      { name: 'mentor', generator: 'reference', reference_table: 'employees', reference_field: 'badge' },
      { name: 'mentor_mail', type: 'text', generator: 'template', template: '<{{employees.mail}}>' },
    ],
    relationships: [reference('team_id', 'teams.id')],
  }),
  defined('kinds', {
    source: 'seed',
    origin: {
      rows: [
        { code: '01', label: 'one' },
        { code: '1', label: 'uno' },
        { code: 'NA', label: null },
      ],
    },
    fields: [
      { name: 'code', type: 'varchar(3)', primary_key: true },
      { name: 'label', type: 'text', nullable: true },
    ],
  }),
  defined('regions', {
    volume: 6,
    fields: [id, { name: 'name', type: 'text', generator: 'country' }],
    relationships: [reference('kind', 'kinds.code')],
  }),
  defined('cities', {
    volume: 25,
    fields: [id, { name: 'place', type: 'text', generator: 'template', template: '{{row | pad(3)}}/{{regions.name}}' }],
    relationships: [reference('region_id', 'regions.id')],
  }),
  defined('shops', {
    volume: 70,
    fields: [
      id,
      {
        name: 'sign',
        type: 'text',
        generator: 'template',
        template: '{{cities.place}} {{cities.regions.kind}}',
        nullable: true,
      },
    ],
    relationships: [reference('city_id', 'cities.id', { onDelete: 'set null', null_probability: 0.3 })],
  }),
  defined('sales', {
    volume: 400,
    fields: [
      { name: 'number', type: 'bigint', generator: 'sequence', start: 9007199254740000, primary_key: true },
      {
        name: 'amount',
        type: 'decimal(30,4)',
        generator: 'decimal',
        min: '-99999999999999999999',
        max: '99999999999999999999',
      },
      {
        name: 'where',
        type: 'text',
        nullable: true,
        generator: 'template',
        template: '{{shops.cities.regions.kinds.code}}|{{shops.sign}}',
      },
      { name: 'at', type: 'timestamptz', generator: 'datetime_between', precision: 6, null_probability: 0.1 },
    ],
    relationships: [reference('shop_id', 'shops.id')],
  }),
  // Laid over another, with traits by share, edge cases and a sequence that both count by.
  defined('visits', {
    volume: 300,
    fields: [
      { name: 'key', type: 'bigint', generator: 'sequence', sequence_name: 'calls', primary_key: true },
      { name: 'count', type: 'integer', generator: 'sequence', start: 5 },
      { name: 'guest', type: 'varchar(30)', generator: 'first_name', edge_cases: 0.3, null_probability: 0.2 },
      { name: 'paid', type: 'decimal(20,2)', generator: 'random_decimal', edge_cases: 0.2 },
      { name: 'on', type: 'date', generator: 'date_between', edge_cases: true },
      {
        name: 'ticket',
        type: 'varchar(62)',
        nullable: true,
        generator: 'template',
        template: '{{seq}} {{guest | pad(9)}}',
      },
    ],
    relationships: [reference('shop_id', 'shops.id')],
    traits: {
      vip: {
        share: 0.3,
        fields: [
          { name: 'paid', min: '100000000000000000', max: '900000000000000000' },
          { name: 'ticket', generator: 'template', template: 'VIP {{shops.sign}}' },
        ],
      },
      late: { share: 0.1, fields: [{ name: 'count', generator: 'constant', value: -1 }] },
      never: { fields: [{ name: 'paid', generator: 'constant', value: 0 }] },
    },
  }),
  defined('returns', {
    extends: 'visits',
    volume: 150,
    fields: [{ name: 'guest', generator: 'last_name' }],
    relationships: [reference('visit_key', 'visits.key')],
  }),
];

/** Files of definitions, one each. */
export function filesOf(definitions: readonly Definition[]): Record<string, string> {
  return Object.fromEntries(definitions.map((each) => [`${each.metadata.name}.yaml`, stringify(each)]));
}

/** A folder with these definitions, that goes away after the test. */
export function plant(definitions: readonly Definition[]): string {
  return plantProject(filesOf(definitions));
}

/** The files of a folder, by their names. */
export function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** The same definitions, one of them changed. */
export function changed(
  definitions: readonly Definition[],
  name: string,
  change: (spec: Definition['spec']) => Partial<Definition['spec']>,
): Definition[] {
  return definitions.map((each) =>
    each.metadata.name === name ? { ...each, spec: { ...each.spec, ...change(each.spec) } } : each,
  );
}
