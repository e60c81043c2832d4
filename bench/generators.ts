// What every generator makes: values a second of processor time, as a column and written as CSV, beside Faker's method in the same
// run. In one process, each in turn, the best of five: whole commands are in results.md. Processor time, so that what else the
// machine does matters little.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

import { type Faker, faker } from '@faker-js/faker';

import type { Parameters } from '../src/values/parameter.ts';
import { typeText } from '../src/values/type.ts';

import { csv } from '../src/formats/csv/csv.ts';
import { type Generator, generators } from '../src/generators/index.ts';

import { Batches } from '../src/generate/batches.ts';
import { batchRows, loadEnvironment } from '../src/generate/environment.ts';

import { dataset, field, planOf, sequence } from '../test/support/plans.ts';
import { copyOptions } from '../test/support/render.ts';

import { fakerPeers } from './faker-peers.ts';

const rounds = 5;
/** Milliseconds that one measurement takes at the least. */
const patience = 60;

/** Parameters of those that need some. */
const needed: Readonly<Record<string, Parameters>> = {
  pattern: { pattern: 'SRV-######' },
  choice: { choices: ['new', 'paid', 'sent', 'done'] },
  constant: { value: 'x' },
  template: { template: '{{word}}-{{row}}' },
  json: { value: '{"a":"{{word}}","b":1}' },
  faker: { method: 'person.fullName' },
  regex: { pattern: '[A-Z]{3}-[0-9]{4}' },
};

/** Made of other fields, or read from a file. */
const left = ['object', 'array', 'sample', 'series'];

interface Speeds {
  readonly column: number;
  readonly written: number;
}

async function speedsOf(generator: Generator): Promise<Speeds> {
  const parameters = { ...defaultsOf(generator), ...needed[generator.name] };
  const type = generator.type(parameters, []);
  const source = { kind: 'generator', generator: generator.name, version: generator.version, parameters } as const;
  const own = field(generator.name, typeText(type), { source, nullable: generator.name === 'null' });
  const word = { kind: 'generator', generator: 'word', version: 1, parameters: {} } as const;
  const whole = dataset('bench', [sequence('id'), field('word', 'text', { source: word }), own], { rows: 1e9 });
  const environment = await loadEnvironment(planOf(whole));
  const batches = new Batches(environment, whole, [own]);
  const encoder = csv.encoder({ ...whole, fields: [own] }, batches.columns, copyOptions);
  let start = 0;
  const next = () => {
    batches.read(start, batchRows);
    // Row after row to the end of what any of them can count through, and again.
    start = (start + batchRows) % (batchRows * 1000);
  };
  return {
    column: best(next) * batchRows,
    written:
      best(() => {
        next();
        encoder.encode(start - batchRows, batchRows);
      }) * batchRows,
  };
}

function defaultsOf({ parameters }: Generator): Parameters {
  const given = Object.entries(parameters).filter(([, spec]) => spec.default !== undefined);
  return Object.fromEntries(given.map(([name, spec]) => [name, spec.default])) as Parameters;
}

/** Calls a second. */
function best(step: () => unknown): number {
  let most = 0;
  for (let round = 0; round < rounds; round++) {
    const begin = processorTime();
    let calls = 0;
    do {
      step();
      calls++;
    } while (processorTime() - begin < patience);
    most = Math.max(most, calls / (processorTime() - begin));
  }
  return most * 1000;
}

/** Milliseconds that this process has used so far, its threads of compilation and collection included. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function fakerSpeed(method: (faker: Faker) => unknown): number {
  return (
    best(() => {
      for (let i = 0; i < 100; i++) method(faker);
    }) * 100
  );
}

/** Those that most definitions use: at 10 million values a second, and where Faker's runs under 1 million at ten times that. */
const common = [
  ...[
    'sequence',
    'uuid',
    'order_number',
    'pattern',
    'first_name',
    'last_name',
    'full_name',
    'prefix',
    'gender',
    'job_title',
  ],
  ...[
    'username',
    'date_of_birth',
    'age',
    'email',
    'phone_number',
    'address',
    'street_address',
    'city',
    'state',
    'zip_code',
  ],
  ...[
    'country',
    'country_code',
    'latitude',
    'longitude',
    'time_zone',
    'company',
    'department',
    'product_name',
    'price',
  ],
  ...[
    'currency_code',
    'word',
    'integer',
    'random_decimal',
    'float',
    'date_between',
    'datetime_between',
    'time_between',
  ],
  ...['timestamp_sequence', 'choice', 'boolean'],
];
const slow: string[] = [];
const near: string[] = [];
let reached = 0;

function judge(name: string, column: number, theirs: number | undefined): void {
  if (!common.includes(name)) return;
  if (column < 1e7) slow.push(`\`${name}\` ${millions(column)}`);
  else reached++;
  if (theirs !== undefined && theirs < 1e6 && column < 10 * theirs) near.push(`\`${name}\``);
}

const millions = (value: number) => (value / 1e6).toFixed(value < 1e6 ? 2 : 1);
const lines: string[] = [];
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('-'));
const isWanted = (name: string) => (wanted.length > 0 ? wanted.includes(name) : !left.includes(name));
for (const generator of generators.filter(({ name }) => isWanted(name))) {
  const { column, written } = await speedsOf(generator);
  const peer = fakerPeers[generator.name];
  const theirs = peer && fakerSpeed(peer);
  judge(generator.name, column, theirs);
  const ratio = theirs === undefined ? '' : `${(written / theirs).toFixed(1)}×`;
  const cells = [`\`${generator.name}\``, millions(column), millions(written), theirs ? millions(theirs) : '', ratio];
  lines.push(`| ${cells.join(' | ')} |`);
  process.stdout.write(`${lines.at(-1)}\n`);
}

const report = `# What each generator makes

\`node --import tsx bench/generators.ts\`: millions of values a second on one core of ${cpus()[0]?.model.trim()}, Node ${process.version}, under default
parameters. *Column*: made. *CSV*: made and written as bytes of CSV. *Faker*: its method that gives the like, a JavaScript string or number, in the
same run; the ratio is CSV to Faker.

Of the common forty ${reached} come to 10 million values a second${slow.length > 0 ? `, not: ${slow.join(', ')}` : ''}. Ten times Faker's method, where that
makes less than a million: ${near.length > 0 ? `all but ${near.join(', ')}` : 'all'}.

| generator | column | CSV | Faker | |
|---|---:|---:|---:|---:|
${lines.join('\n')}
`;
// Of some alone nothing is kept.
if (wanted.length === 0) writeFileSync(new URL('generators.md', import.meta.url), report);
