// What each feature costs: two million rows of a key and one field as CSV, against the same with a plain reference or a
// plain integer. Whole processes in turn, the median of five. `… bench/features.ts sums nulls` prints what is named so, and
// what that is held against, in user CPU time, and leaves the file: for a machine that others use as well.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const rows = 2_000_000;
const folder = path.resolve('.cache/bench-features');
const entry = path.resolve('bin/run.js');

interface Feature {
  readonly name: string;
  /** The spec of `children`, without its key. */
  readonly spec: string;
  readonly against: 'reference' | 'field';
}

const reference = (more = '') => `relationships: [{foreignKey: parent_id, references: parents.id${more}}]`;
const field = (more: string) => `fields: [{name: id, generator: sequence}, ${more}]`;
const key = 'fields: [{name: id, generator: sequence}]';
const integer = '{name: a, generator: integer, min: 0, max: 999999';

const features: readonly Feature[] = [
  { name: 'a reference, uniform', spec: `${key}\n  ${reference()}`, against: 'reference' },
  { name: 'exact', spec: `${key}\n  ${reference(', distribution: exact')}`, against: 'reference' },
  { name: 'zipf', spec: `${key}\n  ${reference(', distribution: zipf')}`, against: 'reference' },
  { name: 'normal', spec: `${key}\n  ${reference(', distribution: normal')}`, against: 'reference' },
  { name: 'weights', spec: `${key}\n  ${reference(', distribution: {weights: [3, 2, 1]}')}`, against: 'reference' },
  {
    name: 'volume per parent, 0 to 40',
    spec: `volume: {per: {parent: parents, min: 0, max: 40}}\n  ${key}\n  ${reference()}`,
    against: 'reference',
  },
  {
    name: 'one to one',
    spec: `${key}\n  relationships: [{foreignKey: a, references: many.id, unique: true}]`,
    against: 'reference',
  },
  {
    name: 'a tree, at most 5 deep',
    spec: `fields: [{name: id, generator: sequence}, {name: a, nullable: true}]\n  relationships: [{foreignKey: a, references: children.id, max_depth: 5}]`,
    against: 'reference',
  },
  {
    name: 'unique pairs of references (two columns)',
    spec: `fields: [{name: a, primary_key: true}, {name: b, primary_key: true}]\n  relationships: [{foreignKey: a, references: parents.id}, {foreignKey: b, references: others.id}]`,
    against: 'reference',
  },
  {
    name: 'a number per parent, by index',
    spec: `fields: [{name: id, generator: sequence}, {name: n, generator: sequence, per: parent_id}]\n  ${reference()}`,
    against: 'reference',
  },
  { name: 'an integer', spec: field(`${integer}}`), against: 'field' },
  {
    name: 'unique',
    spec: field('{name: a, generator: integer, min: 0, max: 2999999, unique: true}'),
    against: 'field',
  },
  { name: 'bounded by a constant', spec: field(`${integer}, constraint: "> 500"}`), against: 'field' },
  {
    name: 'bounded by another field (two columns)',
    spec: `${field(`${integer}}, {name: b, generator: integer, min: 0, max: 999999}`)}\n  validation: ['b >= a']`,
    against: 'field',
  },
  {
    name: 'an expression',
    spec: field('{name: a, type: bigint, generator: expression, expression: id * 2}'),
    against: 'field',
  },
  { name: 'edge cases in one of a hundred', spec: field(`${integer}, edge_cases: 0.01}`), against: 'field' },
  {
    name: 'a trait of one in twenty',
    spec: `${field(`${integer}}`)}\n  traits: {vip: {share: 0.05, fields: [{name: a, generator: constant, value: 7}]}}`,
    against: 'field',
  },
  {
    name: 'sums: a >= b + c (three columns)',
    spec: `${field(`${integer}}, {name: b, generator: integer, min: 0, max: 9999}, {name: c, generator: integer, min: 0, max: 9999}`)}\n  validation: ['a >= b + c']`,
    against: 'field',
  },
  {
    name: 'nulls by a rule (two columns)',
    spec: `${field('{name: s, type: text, generator: choice, choices: [new, sold]}, {name: a, generator: integer, min: 0, max: 999999, nullable: true}')}\n  validation: ["(s = 'sold') = (a IS NOT NULL)"]`,
    against: 'field',
  },
  {
    name: 'two references inside of one tenant (three columns)',
    spec: `tenant: parents\n  ${key}\n  relationships: [{foreignKey: a, references: staff.id}, {foreignKey: b, references: staff.id, name: second}]`,
    against: 'reference',
  },
  {
    name: 'unique pairs inside of tenants, looked at before (three columns)',
    spec: `tenant: parents\n  ${key}\n  relationships: [{foreignKey: a, references: staff.id}, {foreignKey: b, references: staff.id, name: second}]\n  validation: ['UNIQUE (a, b)']`,
    against: 'reference',
  },
  {
    name: 'bars of a market (open, high, low, close, volume)',
    spec: `series: {bars: {model: ohlcv, interval: 1m, asset_type: crypto}}\n  fields: [{name: id, generator: sequence}, ${['open', 'high', 'low', 'close', 'volume'].map((name) => `{name: ${name}, type: "decimal(12,2)", generator: series}`).join(', ')}]`,
    against: 'field',
  },
  {
    name: 'when: null in half of the rows (two columns)',
    spec: field(`${integer}}, {name: b, generator: integer, min: 0, max: 999999, when: a < 500000}`),
    against: 'field',
  },
  {
    name: 'a range in parts: n NOT IN (1, 500, 900000)',
    spec: field(`${integer}, constraint: "NOT IN (1, 500, 900000)"}`),
    against: 'field',
  },
  {
    name: 'a range in parts: moments, and hours of them (two columns)',
    spec: field(
      '{name: a, type: timestamp, generator: datetime_between, start_date: 2022-01-01, end_date: 2024-01-01}, {name: b, type: timestamp, generator: datetime_between, start_date: 2022-01-01, end_date: 2024-01-01, constraint: "extract(hour from b) BETWEEN 9 AND 16"}',
    ),
    against: 'field',
  },
  {
    name: 'unique among half of the rows of each parent (three columns)',
    spec: `volume: {per: {parent: parents, count: 20}}\n  fields: [{name: id, generator: sequence}, {name: b, type: boolean, generator: boolean}, {name: a, generator: integer, min: 0, max: 999}]\n  ${reference()}\n  indexes: [{fields: [parent_id, a], unique: true, where: b}]`,
    against: 'reference',
  },
  {
    name: 'an array of up to five integers',
    spec: field('{name: a, generator: array, max: 5, of: {generator: integer}}'),
    against: 'field',
  },
];

function dataset(name: string, spec: string): string {
  return `apiVersion: data.automation/v1\nkind: DataDefinition\nmetadata: {name: ${name}}\nspec:\n  ${spec}\n`;
}

function plant(index: number, { spec }: Feature): string {
  const root = path.join(folder, String(index));
  mkdirSync(root, { recursive: true });
  const volume = spec.includes('volume:') ? '' : `volume: ${rows}\n  `;
  const documents = [
    dataset('children', `${volume}${spec}`),
    dataset('parents', `volume: 100000\n  ${key}`),
    dataset('others', `volume: 1000\n  ${key}`),
    dataset('many', `volume: ${rows}\n  ${key}`),
    dataset('staff', `tenant: parents\n  volume: {per: {parent: parents, count: 6}}\n  ${key}`),
  ];
  writeFileSync(path.join(root, 'input.yaml'), documents.join('---\n'));
  return root;
}

const generate = (root: string) => [
  entry,
  ...['generate', root, '--dataset', 'children', '--only', '--format', 'csv', '--quiet'],
];

/** Seconds of the processor that a run takes in one thread. */
function userTime(root: string): number {
  const args = ['-f', '%U', process.execPath, ...generate(root), '--workers', '1'];
  const { status, stderr } = spawnSync('/usr/bin/time', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(String(stderr));
  return Number(String(stderr).trim().split('\n').at(-1));
}

/** Seconds that a run takes, start-up included. */
function time(root: string): number {
  const args = generate(root);
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(String(stderr));
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number;

const words = process.argv.slice(2);
const isNamed = ({ name }: Feature) => words.length === 0 || words.some((word) => name.includes(word));
const measured = features.filter(
  (each) => isNamed(each) || features.find(({ against }) => against === each.against) === each,
);
const roots = measured.map((feature, index) => plant(index, feature));
const times = measured.map((): number[] => []);
const taken = words.length === 0 ? time : userTime;
for (let round = 0; round < 5; round++) for (const [index, root] of roots.entries()) times[index]?.push(taken(root));
rmSync(folder, { recursive: true });

const plain = {
  reference: median(times[0] ?? []),
  field: median(times[measured.findIndex(({ against }) => against === 'field')] ?? []),
};
const lines = measured.map(({ name, against }, index) => {
  const seconds = median(times[index] ?? []);
  return `| ${name} | ${seconds.toFixed(2)} | ${(seconds / plain[against]).toFixed(2)} |`;
});
const head = `# What features cost

\`node --import tsx bench/features.ts\`: ${rows.toLocaleString('en')} rows of a key and one field as CSV to /dev/null, whole processes with their start-up in
turn, the median of five; the ratio is to the plain reference or the plain integer. Node ${process.version}.

| | s | ratio |
|---|---:|---:|
`;
if (words.length === 0) writeFileSync('bench/features.md', `${head}${lines.join('\n')}\n`);
process.stdout.write(`${lines.join('\n')}\n`);
