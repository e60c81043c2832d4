import { isNested, type Parameters, type ParameterValue } from '../../src/values/parameter.ts';
import type { FieldType, TypeFamily } from '../../src/values/type.ts';

import type { DatasetPlan, FieldPlan } from '../../src/plan/plan.ts';

import { type Generator, generatorNamed, generators } from '../../src/generators/index.ts';

import { dataset, field } from '../support/plans.ts';

import { valuesOf } from './types.ts';

/** A generator under certain parameters: what every law is applied to. */
export interface GeneratorSubject {
  readonly title: string;
  readonly generator: Generator;
  readonly parameters: Parameters;
  /** The fields that its values are made of. */
  readonly nested: readonly FieldPlan[];
  /** The families of types that these parameters are for; default: all that the generator fills. */
  readonly families: readonly TypeFamily[];
  /** Its values follow from the row's number alone, or there is but one. */
  readonly seedless: boolean;
}

interface Variant {
  readonly parameters?: Readonly<Record<string, ParameterValue>>;
  readonly nested?: readonly FieldPlan[];
  readonly families?: readonly TypeFamily[];
  readonly seedless?: boolean;
}

const times = { start_date: '-1y', end_date: 'now', precision: 3 };

/** The default country, and each of these. */
function everyCountry(countries: string): Variant[] {
  return [{}, ...countries.split(' ').map((country) => ({ parameters: { country } }))];
}

/** Of a market with regimes and jumps. */
const switching = {
  num_assets: 2,
  correlation_level: 0.5,
  regimes: ['bullish', 'bearish', 'volatile'],
  regime_bars: 16,
  jump_probability: 0.001,
};

/** Parameters for the generators that need some, and for branches that the defaults leave out. */
const variants: Readonly<Record<string, readonly Variant[]>> = {
  sequence: [{ seedless: true }, { parameters: { start: '9007199254740990', step: '-3' }, seedless: true }],
  uuid: [{}, { parameters: { version: 7 } }],
  order_number: [{ seedless: true }],
  pattern: [
    { parameters: { pattern: 'SRV-##-??-**-\\#-{{index}}' } },
    { parameters: { pattern: '{{uuid}}' } },
    { parameters: { pattern: '#-{{word | upper | pad(9)}}' } },
  ],
  email: [
    {},
    { parameters: { pattern: 'user+{{index}}@example.com' }, seedless: true },
    { parameters: { domain: 'müller.example' } },
  ],
  password: [{}, { parameters: { length: 1 } }],
  phone_number: [
    ...['US', 'GB', 'DE', 'FR', 'IE', 'AU', 'SE', 'ES', 'BR', 'JP'].map((country_code) => ({
      parameters: { country_code },
    })),
    ...['national', 'e164'].map((format) => ({ parameters: { format } })),
    { parameters: { country_code: 'PL', realistic: true } },
  ],
  ip_address: [
    {},
    { parameters: { range: 'public' } },
    { parameters: { version: 6 } },
    { parameters: { range: 'public', version: 6 } },
    { parameters: { range: 'documentation' } },
    { parameters: { range: 'public', realistic: true } },
    { parameters: { range: 'public', realistic: true, version: 6 } },
    { parameters: { subnet: '192.168.4.0/22' } },
    { parameters: { subnet: '10.0.0.0/31' } },
    { parameters: { subnet: '2001:db8:0:0::/64' } },
  ],
  cidr: [
    {},
    { parameters: { prefix: 30 } },
    { parameters: { version: 6 } },
    { parameters: { version: 6, prefix: 112 } },
  ],
  mac_address: [
    {},
    { parameters: { vendor: 'cisco' } },
    { parameters: { vendor: 'apple', separator: 'dot', case: 'upper' }, families: ['text'] },
    { parameters: { separator: 'none' }, families: ['text'] },
  ],
  port: [{}, { parameters: { range: 'well_known' } }],
  asn: [{}, { parameters: { range: 'documentation' } }],
  hex: [{}, { parameters: { bytes: 33, prefix: '0x' } }],
  bytes: [{}, { parameters: { length: 5 } }],
  hash: [{}, { parameters: { algorithm: 'sha512' } }],
  api_key: [{}, { parameters: { prefix: 'sk_test_', length: 24 } }],
  bitcoin_address: [{}, { parameters: { realistic: true } }],
  color: ['name', 'hex', 'rgb', 'hsl'].map((format) => ({ parameters: { format } })),
  file_name: [{}, { parameters: { extension: 'csv' } }],
  ssn: [{}, { parameters: { realistic: true } }],
  national_id: everyCountry('US GB DE FR ES IT NL PL BR IN JP CN CA'),
  tax_id: [
    ...everyCountry('US GB DE FR ES IT NL PL BR IN JP CN CA'),
    ...['GB', 'DE', 'IN'].map((country) => ({ parameters: { country, holder: 'person' } })),
  ],
  passport: everyCountry('US GB DE FR ES IT NL PL BR IN JP CN CA'),
  driver_license: everyCountry('US GB DE FR ES IT NL PL BR IN JP CN CA'),
  iban: [
    ...everyCountry('DE GB FR ES IT NL PL BR CZ FI HR HU NO BE EE'),
    { parameters: { country: 'MT', format: 'print', realistic: true } },
  ],
  bic: [{}, { parameters: { length: 11, realistic: true } }],
  credit_card: [
    {},
    ...['mastercard', 'amex', 'discover', 'diners', 'jcb', 'unionpay'].map((network) => ({ parameters: { network } })),
    { parameters: { network: 'amex', format: 'spaces', realistic: true } },
  ],
  cvv: [{}, { parameters: { network: 'amex' } }],
  isbn: [{}, { parameters: { version: 10, format: 'plain' } }],
  ean: [{}, { parameters: { length: 8, realistic: true } }],
  words: [{}, { parameters: { min: 1, max: 1 } }],
  sentence: [{}, { parameters: { min: 1, max: 40 } }],
  review: [{}, { parameters: { rating: '{{number}}', best: 100, min: 3, max: 6 } }, { parameters: { rating: '2' } }],
  review_title: [{}, { parameters: { rating: '{{number}}', best: 100 } }],
  product_description: [{}, { parameters: { min: 1, max: 8 } }],
  comment: [{}, { parameters: { min: 20, max: 20 } }],
  regex: [
    { parameters: { pattern: '[A-Z]{3}-[0-9]{4}' } },
    { parameters: { pattern: '(a|b{2,5}|[^x]*)-\\w+', max_repeat: 6 } },
  ],
  integer: [
    {},
    { parameters: { min: '-32768', max: '32767' } },
    { parameters: { min: '-9223372036854775808', max: '9223372036854775807' } },
    { parameters: { min: '-5000000000', max: '5000000000' } },
    { parameters: { distribution: 'normal', mean: 500, stddev: 100 } },
    { parameters: { distribution: 'zipf', min: '1', max: '9007199254740991', s: 1.1 } },
    { parameters: { distribution: 'poisson', mean: 300 } },
    { parameters: { distribution: 'histogram', edges: [0, 10, 1001], weights: [1, 2] } },
    {
      parameters: {
        distribution: 'normal',
        min: '-9000000000000000000',
        max: '9000000000000000000',
        mean: 0,
        stddev: 2e18,
      },
    },
    { parameters: { distribution: 'sample', values: ['3', '5', '9', '5'], min: '3', max: '9' } },
  ],
  random_decimal: [
    {},
    { parameters: { min: '-0.5', max: '0.5', scale: 8 } },
    { parameters: { min: '-999999999999999999', max: '999999999999999999', scale: 10 } },
    { parameters: { distribution: 'lognormal', median: 50, sigma: 1 } },
    {
      parameters: {
        distribution: 'mixture',
        components: [
          { weight: 1, value: 0 },
          { weight: 1, distribution: 'normal', mean: 500, stddev: 90 },
        ],
      },
    },
  ],
  float: [
    {},
    { parameters: { min: '-1000000', max: '1000000' } },
    { parameters: { distribution: 'exponential', mean: 0.2 } },
    { parameters: { distribution: 'pareto', min: '1', max: '1000000', alpha: 1.2 } },
    { parameters: { distribution: 'beta', alpha: 0.5, beta: 3 } },
    { parameters: { distribution: 'triangular', mode: 0.9 } },
    { parameters: { distribution: 'quantiles', quantiles: [0, 0.1, 1] } },
    { parameters: { distribution: 'sample', values: ['0.5', '1e-7', '1'], min: '1e-7', max: '1' } },
  ],
  datetime_between: [
    {},
    { parameters: { start_date: '1700-01-01', precision: 6 } },
    { parameters: { start_date: '-2h', precision: 0 } },
    { parameters: { hours: 'business', growth: 'exponential', precision: 6 } },
  ],
  time_between: [{}, { parameters: { start: '09:00', end: '17:30', precision: 6 } }],
  timestamp_sequence: [
    { parameters: { start: '1700-01-01', step: '1s' }, seedless: true },
    { parameters: { start: '1700-01-01', step: '1s', jitter: '1s', precision: 6 } },
  ],
  date_between: [
    {},
    { parameters: { start_date: '1700-01-01', end_date: '2200-01-01' } },
    { parameters: { weekdays: [1, 1, 1, 1, 1, 3, 0] } },
  ],
  choice: [
    ...Object.entries(valuesOf)
      .filter(([family]) => family !== 'bytes')
      .map(([family, choices]) => ({ parameters: { choices }, families: [family as TypeFamily] })),
    { parameters: { choices: ['a', 'b', 'never'], weights: [70, 20.5, 0] }, families: ['text'] },
  ],
  constant: Object.entries(valuesOf)
    .filter(([family]) => family !== 'bytes')
    .map(([family, [value = '']]) => ({ parameters: { value }, families: [family as TypeFamily], seedless: true })),
  null: [{ seedless: true }],
  sample: Object.entries(valuesOf)
    .filter(([family]) => family !== 'bytes')
    .map(([family, values]) => ({
      parameters: { file: 'values.csv', values: [...values, ...values.slice(0, 1)] },
      families: [family as TypeFamily],
    })),
  series: [
    { families: ['decimal', 'float', 'integer'] },
    {
      parameters: { model: 'mean_reversion', start: '0', mean: '50', reversion: 0.01, min: 0, max: 60 },
      families: ['decimal', 'float', 'integer'],
    },
    {
      parameters: {
        model: 'seasonal',
        period: 365.25,
        num_assets: 3,
        correlation: [
          [1, 0.5, -0.2],
          [0.5, 1, 0],
          [-0.2, 0, 1],
        ],
      },
      families: ['decimal', 'float', 'integer'],
    },
    {
      parameters: { model: 'gbm', output: 'low', start: '1000000', volatility: '0.0001', interval: '1s' },
      families: ['decimal', 'float'],
    },
    { parameters: { model: 'ohlcv', output: 'high', ...switching }, families: ['decimal', 'float', 'integer'] },
    {
      parameters: { model: 'ohlcv', output: 'volume', average_volume: '1000', ...switching },
      families: ['integer', 'decimal', 'float'],
    },
    { parameters: { model: 'gbm', output: 'regime', ...switching }, families: ['text'] },
    { parameters: { output: 'symbol', asset_type: 'fx', num_assets: 30 }, families: ['text'], seedless: true },
    { parameters: { output: 'asset', num_assets: 30 }, families: ['integer'], seedless: true },
    {
      parameters: { output: 'timestamp', asset_type: 'futures', interval: '1m', start_date: '2026-03-05' },
      families: ['timestamp', 'timestamptz'],
      seedless: true,
    },
    { parameters: { output: 'timestamp', asset_type: 'equity' }, families: ['date'], seedless: true },
  ],
  object: [
    {
      nested: [
        generated('city', 'text', 'city', {}),
        generated('at', 'timestamptz', 'datetime_between', { start_date: '-1y', end_date: 'now', precision: 3 }),
        generated('price', 'decimal(10,2)', 'random_decimal', { min: '0', max: '9', scale: 2 }),
        generated('wide', 'bigint', 'integer', { min: '-9223372036854775808', max: '9223372036854775807' }),
        { ...generated('quoted', 'text', 'template', { template: '"{{city}}" {{word}}' }), nullable: true },
        { ...generated('flag', 'boolean', 'boolean', { true_probability: 0.5 }), nullProbability: 0.3, nullable: true },
      ],
    },
  ],
  array: [
    { parameters: { min: 0, max: 5 }, nested: [generated('item', 'text', 'sentence', { min: 1, max: 3 })] },
    { parameters: { min: 2, max: 2 }, nested: [generated('item', 'timestamp', 'datetime_between', times)] },
    {
      parameters: { min: 0, max: 40, unique: true },
      nested: [{ ...generated('item', 'integer', 'integer', { min: '1', max: '40' }), distinct: true }],
    },
    {
      parameters: { min: 1, max: 3 },
      nested: [
        nestedField('item', 'jsonb', 'object', {}, [
          generated('line', 'integer', 'sequence', { start: '1', step: '1' }),
          generated('of', 'text', 'template', { template: '{{line}}/{{row}} {{word}}' }),
          nestedField('grid', 'integer[]', 'array', { min: 0, max: 3 }, [
            generated('item', 'integer', 'integer', { min: '0', max: '9' }),
          ]),
        ]),
      ],
    },
  ],
  json: [
    {
      parameters: {
        value: '{"a":1.50,"b":["{{word}}","{{number}}","{{perhaps}}"],"c":"{{word}} \\"{{perhaps}}\\" {{uuid}}"}',
      },
    },
    { parameters: { value: '[]' }, seedless: true },
  ],
  template: [
    { parameters: { template: '{{word | upper}} {{number}}, {{perhaps | pad(12)}} "{{uuid}}"' } },
    { parameters: { template: 'T{{row | pad(8)}}' }, seedless: true },
  ],
  faker: [
    ...['commerce.productName', 'location.streetAddress', 'internet.emoji', 'person.bio'].map((method) => ({
      parameters: { method },
      families: ['text' as const],
    })),
    { parameters: { method: 'number.int', args: [{ max: 1000 }] }, families: ['integer', 'decimal', 'float'] },
    { parameters: { method: 'number.float', args: [{ max: 10 }] }, families: ['decimal', 'float'] },
    { parameters: { method: 'datatype.boolean' }, families: ['boolean'] },
    { parameters: { method: 'date.past' }, families: ['date', 'timestamp', 'timestamptz'] },
    { parameters: { method: 'string.uuid' }, families: ['uuid'] },
    { parameters: { method: 'airline.airline' }, families: ['json'] },
    { parameters: { method: 'internet.ipv4', realistic: true }, families: ['network'] },
  ],
};

export const generatorSubjects: readonly GeneratorSubject[] = generators.flatMap((generator) =>
  (variants[generator.name] ?? [{}]).map((variant) => subjectOf(generator, variant)),
);

/** Names in the table that no generator has. */
export const unknownVariants: readonly string[] = Object.keys(variants).filter((name) => !generatorNamed(name));

function subjectOf(
  generator: Generator,
  { parameters = {}, nested = [], families, seedless = false }: Variant,
): GeneratorSubject {
  const names = nested.map(({ name }) => name).join(', ');
  const given = JSON.stringify(nested.length > 0 ? { ...parameters, of: names } : parameters);
  return {
    title: given === '{}' ? generator.name : `${generator.name} ${given}`,
    generator,
    parameters: { ...defaultsOf(generator), ...parameters },
    nested,
    families: families ?? generator.fills,
    seedless,
  };
}

function defaultsOf({ parameters }: Pick<Generator, 'parameters'>): Parameters {
  const entries = Object.entries(parameters).flatMap(([name, spec]) =>
    spec.default === undefined ? [] : [[name, spec.default] as const],
  );
  return Object.fromEntries(entries);
}

/** Required parameters of a subject that it has no value for. */
export function missingParameters({ generator, parameters }: GeneratorSubject): string[] {
  return Object.entries(generator.parameters)
    .filter(([name, spec]) => spec.optional !== true && parameters[name] === undefined && !isNested(spec))
    .map(([name]) => name);
}

/** A subject's own type where these parameters are for it, else the first of its families'. */
export function typeOf({ generator, parameters, nested }: GeneratorSubject): FieldType {
  return generator.type(
    parameters,
    nested.map((each) => each.type),
  );
}

/** Fields that templates may read: a text, a number and one that is now and then null. */
const companions = [
  generated('word', 'text', 'word', {}),
  generated('number', 'decimal(10,2)', 'random_decimal', { min: '0', max: '1000', scale: 2 }),
  { ...generated('perhaps', 'text', 'first_name', {}), nullable: true, nullProbability: 0.2 },
];

function nestedField(
  name: string,
  type: string,
  generator: string,
  parameters: Parameters,
  nested: readonly FieldPlan[],
): FieldPlan {
  return field(name, type, { source: { kind: 'generator', generator, version: 1, parameters, nested } });
}

function generated(name: string, type: string, generator: string, parameters: Parameters) {
  return field(name, type, { source: { kind: 'generator', generator, version: 1, parameters } });
}

/** The subject as the field `subject` of a dataset, beside fields that it may refer to. */
export function datasetOf(subject: GeneratorSubject, type: FieldType, more: Partial<DatasetPlan> = {}): DatasetPlan {
  return dataset('laws', [fieldOf(subject, 'subject', type), ...companions], { rows: 20_000, ...more });
}

/** Subjects as the fields `subject0`, `subject1` … of a dataset, each of its own type. */
export function datasetOfAll(subjects: readonly GeneratorSubject[], more: Partial<DatasetPlan> = {}): DatasetPlan {
  const fields = subjects.map((subject, i) => fieldOf(subject, `subject${i}`, typeOf(subject)));
  return dataset('laws', [...fields, ...companions], { rows: 20_000, ...more });
}

function fieldOf({ generator, parameters, nested }: GeneratorSubject, key: string, type: FieldType): FieldPlan {
  const { name, version } = generator;
  return field(key, 'text', {
    type,
    nullable: name === 'null',
    source: { kind: 'generator', generator: name, version, parameters, ...(nested.length > 0 && { nested }) },
  });
}
