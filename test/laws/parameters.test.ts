import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { ParameterSpec } from '../../src/values/parameter.ts';
import { type FieldType, familyOf, parseType, type TypeFamily } from '../../src/values/type.ts';

import { takenBy } from '../../src/generators/distributions/distribution-of.ts';
import { distributionParameters } from '../../src/generators/distributions/parameters.ts';
import { type Generator, generators } from '../../src/generators/index.ts';

import { GenerationFailure, type Plan, renderText } from '../../src/index.ts';
import { compileText } from '../support/compile-text.ts';
import { processorTime } from '../support/processor-time.ts';
import { propertySeed, runs } from '../support/properties.ts';
import { checkRows } from '../support/row-rules.ts';
import { dumpText } from '../support/run-project.ts';

import { generatorSubjects } from './generator-subjects.ts';

// Every generator under any parameters: those that are accepted give values that fit the field, those that are not are
// told at their place, and nothing hangs. A failure prints the seed and the smallest field that does it.

/** Values that parameters are given: fitting ones, their edges, and what has no business there. */
const wild = fc.oneof(
  fc.integer({ min: -5, max: 50 }),
  fc.constantFrom(0, -1, 1, 0.5, 1e6, 2 ** 31, 2 ** 53, -(2 ** 53), 1e19, 1e-9, 1e300),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '9223372036854775808',
    '1e400',
    '-0.00001',
    'NaN',
    'now',
    '-1y',
    '2026-02-30',
    '9999-12-31',
  ),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '\\',
    '{{',
    '{{index}}',
    '{{nothing}}',
    '#?*',
    '日本語 👩‍👩‍👧',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom(
    'US',
    'DE',
    'JP',
    'xx',
    'en_US',
    'de',
    '(a+)+$',
    '[',
    '[a-z]{3,9}',
    'https://example.com',
    '10.0.0.0/8',
  ),
  fc.string({ maxLength: 12 }),
  fc.boolean(),
  fc.constant(null),
);

/** Texts that a parameter of this name may well be given: without them none of those that it needs would come. */
const likely: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  file: fc.oneof({ weight: 9, arbitrary: fc.constant('values.csv') }, fc.constantFrom('none.csv', '../values.csv')),
  column: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('name', 'score') }, fc.constant('none')),
  method: fc.constantFrom('person.firstName', 'commerce.price', 'date.past', 'image.dataUri', 'none.at.all'),
  per: fc.constantFrom('parent_id', 'id'),
  currency: fc.constantFrom('USD', 'JPY', 'XXX', '{{money}}', '{{id}} €'),
  components: fc.constant([
    { weight: 1, value: 3 },
    { weight: 2, distribution: 'normal', mean: 5, stddev: 2 },
  ]),
  quantiles: fc.constantFrom([1, 5, 9], { 0: 0, 0.5: 3, p100: 50 }),
  edges: fc.constantFrom([0, 1, 5], [3, 2]),
  of: fc.constantFrom({ generator: 'integer' }, { generator: 'word' }, { type: 'text' }, {}),
  countries: fc.subarray(['US', 'DE', 'JP', 'BR', 'XX'], { minLength: 1 }),
  weekdays: weights(7),
  months: weights(12),
  hours: fc.oneof(fc.constant('business'), weights(24)),
  days_off: fc.subarray(['12-25', '2025-06-06', '02-29', '2026-02-30'], { minLength: 1 }),
  holidays: fc.constantFrom('US', 'DE', 'locale', 'NYSE', 'exchange', 'XX'),
  time_zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'UTC', 'Mars/Olympus'),
  trading_hours: fc.constantFrom('09:00-17:30', '22:00-21:00', '9-5'),
  step: fc.oneof(lengths(), fc.integer({ min: -3, max: 3 })),
  jitter: lengths(),
  think_time: lengths(),
  interval: lengths(),
  subnet: fc.constantFrom('10.0.0.0/8', '192.168.4.0/22', '2001:db8::/64', '10.0.0.1/8'),
  extension: fc.constantFrom('csv', 'tar.gz', '.csv'),
  max_repeat: fc.integer({ min: 0, max: 20 }),
};

function weights(size: number): fc.Arbitrary<number[]> {
  return fc.array(fc.constantFrom(0, 1, 2.5, 9), { minLength: size, maxLength: size });
}

function lengths(): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(90), fc.constantFrom('s', 'min', 'h', 'd', 'w')).map(([count, unit]) => `${count}${unit}`);
}

function fitting(name: string, spec: ParameterSpec): fc.Arbitrary<unknown> {
  const { choices, min = -1000, max = 1000 } = spec;
  if (likely[name]) return likely[name];
  if (choices && choices.length > 0) return fc.constantFrom(...choices);
  switch (spec.type) {
    case 'integer':
      return fc.integer({ min: Math.ceil(min), max: Math.floor(Math.max(min, max)) });
    case 'number':
      return fc.double({ min, max: Math.max(min, max), noNaN: true });
    case 'decimal':
      return fc.oneof(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc
          .tuple(fc.bigInt(-(10n ** 37n), 10n ** 37n), fc.nat({ max: 37 }))
          .map(([digits, scale]) => `${digits}e-${scale}`),
      );
    case 'moment':
      return fc.oneof(
        fc.constantFrom('now', '-30d', '+2h', '-5y', '1600-01-01', '2300-01-01', '2026-03-29T02:30:00Z'),
        fc
          .date({ min: new Date('1700-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString()),
      );
    case 'boolean':
      return fc.boolean();
    case 'values':
      return fc.oneof(
        fc.array(fc.constantFrom('1', '2', '7'), { minLength: 1, maxLength: 4 }),
        fc.array(wild, { maxLength: 4 }),
      );
    case 'numbers':
      return fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 4 });
    case 'fields':
      return fc.constantFrom([{ name: 'city' }], [{ name: 'a', generator: 'integer' }], []);
    default:
      return wild;
  }
}

const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: wild },
  { weight: 1, arbitrary: fc.array(wild, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('a', 'name', 'min', 'count'), wild, { maxKeys: 2 }) },
);

const types: readonly string[] = [
  ...['smallint', 'integer', 'bigint', 'decimal(12,2)', 'decimal(38,10)', 'numeric', 'real', 'double precision'],
  ...['boolean', 'text', 'varchar(255)', 'date', 'time', 'timestamp', 'timestamptz'],
  ...['interval', 'uuid', 'jsonb', 'bytea', 'inet', 'cidr', 'macaddr', 'text[]', 'integer[]'],
];

/** That few texts have room in. */
const narrow = ['varchar(3)', 'char(2)', 'varchar(40)'];

function isRequired(spec: ParameterSpec): boolean {
  return spec.default === undefined && !spec.optional;
}

/** There in such a share of all cases; JSON leaves out what is not. */
function orAbsent<T>(share: number, there: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: Math.round(100 * (1 - share)), arbitrary: fc.constant(undefined) },
    { weight: Math.round(100 * share), arbitrary: there },
  );
}

/** What a field may say beside its parameters: mostly what the generator can do under some of them. */
function surroundings(generator: Generator, families: readonly TypeFamily[]) {
  const own = types
    .map((type) => ({ type, parsed: parseType(type) as FieldType }))
    .filter(({ parsed }) => families.includes(familyOf(parsed)) && (generator.arrays || !parsed.array))
    .map(({ type }) => type);
  const countable = generator.indexable || generator.neverRepeats || generator.suffixable;
  return fc.record({
    type: orAbsent(
      0.4,
      fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...own) }, fc.constantFrom(...types, ...narrow)),
    ),
    unique: orAbsent(countable ? 0.3 : 0.03, fc.boolean()),
    nullable: orAbsent(0.5, fc.constant(true)),
    null_probability: orAbsent(0.2, fc.constantFrom(0, 0.5)),
    edge_cases: orAbsent(generator.edges ? 0.3 : 0.03, fc.constant(0.5)),
    locale: orAbsent(0.3, fc.constantFrom('de', 'fr_FR', 'ja', 'pt_BR', 'zh_CN', 'ar', 'ru', 'el', 'vi', 'xx')),
  });
}

/** A value of a parameter: mostly one that it may be given. */
function proposal(name: string, spec: ParameterSpec): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: fitting(name, spec) }, anything);
}

/** Any parameters, of very many a few at a time: few are accepted where several have to suit each other. */
function anyParameters(generator: Generator): fc.Arbitrary<Field> {
  const { parameters, fills } = generator;
  const share = Math.min(0.5, 3 / Object.keys(parameters).length);
  const own = Object.entries(parameters).map(
    ([name, spec]) => [name, orAbsent(isRequired(spec) ? 0.9 : share, proposal(name, spec))] as const,
  );
  return fc
    .tuple(fc.record(Object.fromEntries(own)), fc.nat(9), surroundings(generator, fills))
    .map(([given, die, around]) => ({ ...(die > 0 ? suited : asIs)(given), ...around }));
}

/** Parameters that other laws have shown to suit each other, none to two of them proposed anew. */
function changedParameters(generator: Generator): fc.Arbitrary<Field>[] {
  const { name, parameters } = generator;
  const changes = fc.subarray(Object.keys(parameters), { maxLength: Math.min(2, Object.keys(parameters).length) });
  return generatorSubjects
    .filter((subject) => subject.generator.name === name && subject.nested.length === 0)
    .filter((subject) => Object.keys(subject.parameters).every((key) => parameters[key]))
    .map(({ parameters: known, families }) =>
      changes.chain((names) => {
        const anew = names.map((key) => [key, proposal(key, parameters[key] as ParameterSpec)] as const);
        return fc
          .tuple(fc.record(Object.fromEntries(anew)), fc.nat(9), surroundings(generator, families))
          .map(([given, die, around]) => ({ ...(die > 0 ? suited : asIs)({ ...known, ...given }), ...around }));
      }),
    );
}

function fieldsOf(generator: Generator): fc.Arbitrary<Field> {
  const changed = changedParameters(generator);
  if (changed.length === 0) return anyParameters(generator);
  return fc.oneof({ weight: 2, arbitrary: fc.oneof(...changed) }, anyParameters(generator));
}

type Field = Readonly<Record<string, unknown>>;

/** Generators are not all to meet the same cases. */
function seedOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 0);
}

/** Milliseconds of the processor that one field may take, from its text to its rows: far more than any does. */
const patience = 5000;

test.each(generators.map((generator) => [generator.name, generator] as const))('%s', async (name, generator) => {
  let accepted = 0;
  const law = fc.asyncProperty(fieldsOf(generator), async (given) => {
    const took = await processorTime(async () => {
      if (await holds({ name: 'subject', generator: name, ...given })) accepted++;
    });
    expect(took, 'milliseconds').toBeLessThan(patience);
  });
  await fc.assert(law, { numRuns, seed: propertySeed + seedOf(name) });
  // Fewer, and the law would hardly look at values.
  expect(accepted / numRuns, 'the share that was accepted').toBeGreaterThan(1 / 9);
});

const asIs = (given: Field): Field => given;

/** Parameters of which one alone may be given. */
const alternatives = ['start_date', 'start', 'end_date', 'end', 'countries', 'country', 'countries', 'country_code'];

/** Parameters that have to do with each other: none that the distribution does not take, the least no greater than the greatest. */
function suited(given: Field): Field {
  const taken = takenBy(typeof given.distribution === 'string' ? given.distribution : 'uniform');
  const isForeign = (key: string) =>
    'distribution' in given && key in distributionParameters && key !== 'distribution' && !taken.includes(key);
  const isDouble = (key: string) =>
    alternatives.some((each, i) => i % 2 === 0 && each === key && given[alternatives[i + 1] as string] !== undefined);
  const own = Object.entries(given).filter(([key]) => !isForeign(key) && !isDouble(key));
  const { min, max, file, column, currency } = given;
  // Ends of whatever currency a row has.
  const isOfRow = typeof currency === 'string' && currency.startsWith('{{');
  const kept = own.filter(([key]) => isOfRow || (key !== 'at_least' && key !== 'at_most'));
  return {
    ...Object.fromEntries(kept),
    ...(isGreater(min, max) && { min: max, max: min }),
    ...(file === 'values.csv' && column === undefined && { column: 'score' }),
  };
}

function isGreater(one: unknown, other: unknown): boolean {
  const scalars = [one, other].every((each) => typeof each === 'number' || typeof each === 'string');
  return scalars && Number(one) > Number(other);
}

const numRuns = runs(25);

const values = 'name,score\nÅse,1\n"O\'Hara, Jr.",2.50\n日本,-3\n';

/** The field comes to a diagnostic at a place of the text, or to rows that fit it; whether it has rows. */
async function holds(field: Readonly<Record<string, unknown>>): Promise<boolean> {
  const yaml = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: laws}
spec:
  volume: 40
  fields:
    - {name: id, generator: sequence}
    - {name: money, generator: choice, choices: [USD, JPY, KWD]}
    - {name: parent_id, generator: reference, reference_table: parents, reference_field: id}
    - ${JSON.stringify(field)}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: parents}
spec:
  volume: 3
  fields: [{name: id, generator: sequence}]
`;
  const { plan, diagnostics } = await compileText(yaml, { files: { 'values.csv': values } });
  renderText(diagnostics, { color: false });
  for (const { span, severity, code } of diagnostics)
    if (severity === 'error' && !span) throw new Error(`${code} has no place`);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  if (!plan && !failed) throw new Error('neither a plan nor an error');
  if (!plan || failed) return false;
  await rowsHold(plan);
  return true;
}

/** What a slip of JavaScript leaves behind. */
const slip = /NaN|undefined|\[object|\p{Cs}/u;

async function rowsHold(plan: Plan): Promise<void> {
  try {
    const json = await dumpText(plan, { format: 'json' });
    const rows = JSON.parse(json);
    checkRows(plan, ({ name }) => rows[name]);
    // Bytes are base64, which may spell anything.
    const isBytes = plan.datasets.some(({ fields }) => fields.some(({ type }) => type.name === 'bytea'));
    if (!isBytes && slip.test(json) && !slip.test(JSON.stringify(plan.datasets)))
      throw new Error(json.match(slip)?.[0]);
    await dumpText(plan, { format: json.length % 2 ? 'csv' : 'sql' });
  } catch (error) {
    // A value that turned out not to fit only when it was made is told as one.
    if (!(error instanceof GenerationFailure)) throw error;
  }
}
