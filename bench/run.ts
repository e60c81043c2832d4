// All that bench/README.md claims, repeated: `npm run build && npm run bench` writes results.md, and masks.md, generators.md and
// features.md as the scripts of these names do; some fifteen minutes on a machine that does nothing else. Names of parts (start, rows,
// memory, tpch, loads, copies) print those alone.
// `--quick`: a tenth of the rows, once, nothing is written. The ratios are rougher, and the table of bars says so.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';

import { type Bar, barLine, grouped } from './bars.ts';
import { loadResults } from './loads.ts';
import { writeManyDefinitions } from './many-definitions.ts';
import { bytesOf, compare, generate, naive, type Result, residentOf, root, type Side } from './processes.ts';
import { tpchSides } from './tpch.ts';

const isQuick = process.argv.includes('--quick');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const rounds = isQuick ? 1 : 5;
const fewRounds = isQuick ? 1 : 3;
const ofRows = (rows: number) => (isQuick ? rows / 10 : rows);

/** A table, and which bars its figures are held against. */
interface Part {
  readonly head: string;
  readonly lines: readonly string[];
  readonly bars: readonly Bar[];
}

const throughputHead = '| what | rows | seconds | rows/s | MB/s | |\n|---|---:|---:|---:|---:|---:|';
const rate = ({ rows, seconds }: Result) => rows / seconds;

async function throughput(results: readonly Result[], withBytes = true): Promise<string[]> {
  const slowest = Math.min(...results.map(rate));
  const lines: string[] = [];
  for (const side of results) {
    const { name, rows, seconds } = side;
    const bytes = withBytes ? grouped((await bytesOf(side)) / seconds / 1e6, 1) : '';
    const cells = [name, grouped(rows), grouped(seconds, 2), grouped(rate(side)), bytes];
    lines.push(`| ${[...cells, `${grouped(rate(side) / slowest, 1)}×`].join(' | ')} |`);
  }
  return lines;
}

async function start(): Promise<Part> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'data-cli-bench-'));
  const many = path.join(scratch, 'many');
  writeManyDefinitions(many);
  const few = ['generate', 'examples/minimal', '--count', '10', '--quiet', '--out', '-'];
  const run = (...args: string[]) => ['bin/run.js', ...args];
  const sides: Side[] = [
    { name: '`node -e 0`', rows: 0, args: ['-e', '0'] },
    { name: '`data-cli --version`', rows: 0, args: run('--version') },
    { name: '`data-cli --help`', rows: 0, args: run('--help') },
    { name: '`data-cli generate`, ten rows', rows: 0, args: run(...few) },
    { name: '`data-cli validate`, 1,000 definitions', rows: 0, args: run('validate', many, '--quiet') },
  ];
  const results = await compare(sides, isQuick ? 1 : 9);
  rmSync(scratch, { recursive: true });
  const [empty = 0, version = 0, help = 0, , validate = 0] = results.map(({ seconds }) => seconds);
  return {
    head: '| start-up | milliseconds | |\n|---|---:|---:|',
    lines: results.map(
      ({ name, seconds }) => `| ${name} | ${grouped(seconds * 1000)} | ${grouped(seconds / empty, 2)}× |`,
    ),
    bars: [
      { what: '`--version` to `node -e 0`', wanted: 2.7, measured: version / empty, atMost: true },
      { what: '`--help` to `node -e 0`', wanted: 2.7, measured: help / empty, atMost: true },
      { what: '`validate` of 1,000 definitions', wanted: 1.5, measured: validate, atMost: true, unit: 's' },
    ],
  };
}

async function rows(): Promise<Part> {
  const users = (name: string, ...flags: string[]): Side => ({
    ...generate('users', ofRows(10_000_000), flags),
    name: `data-cli, users${name}`,
  });
  const sides = [
    naive('users', ofRows(200_000)),
    users(''),
    users(', not masked', '--policy', 'none'),
    users(', CSV', '--format', 'csv'),
    users(', NDJSON', '--format', 'ndjson'),
    users(', two workers', '--workers', '2'),
  ];
  const results = await compare(sides, rounds);
  const [script = 0, masked = 0, plain = 0, csv = 0, ndjson = 0, two = 0] = results.map(rate);
  const ordersSides = [naive('orders', ofRows(1_000_000)), generate('orders', ofRows(10_000_000))];
  const orders = await compare(ordersSides, rounds);
  const million = { wanted: 1_000_000, unit: 'rows/s' };
  return {
    head: throughputHead,
    lines: [...(await throughput(results)), ...(await throughput(orders))],
    bars: [
      { ...million, what: 'users with their masks, one worker, SQL', measured: masked },
      { ...million, what: 'the same as CSV', measured: csv },
      { ...million, what: 'the same as NDJSON', measured: ndjson },
      { ...million, what: 'the same without masks, SQL', wanted: 1_300_000, measured: plain },
      { what: 'two workers to one', wanted: 1.7, measured: two / masked },
      { what: 'users to a Faker script', wanted: 10, measured: masked / script },
      { what: 'orders to a Faker script', wanted: 10, measured: rate(orders[1] as Result) / rate(orders[0] as Result) },
    ],
  };
}

async function memory(): Promise<Part> {
  const users = (count: number) => generate('users', ofRows(count), ['--workers', '2']);
  const few = await residentOf(users(1_000_000));
  const many = await residentOf(users(50_000_000));
  const line = (count: number, resident: number) => `| ${grouped(ofRows(count))} | ${grouped(resident)} |`;
  return {
    head: '| users, two workers | MB resident at the most |\n|---|---:|',
    lines: [line(1_000_000, few), line(50_000_000, many)],
    bars: [
      {
        what: 'memory over 50 million rows to 1 million, two workers',
        wanted: 1.2,
        measured: many / few,
        atMost: true,
      },
      { what: 'memory over 50 million rows, two workers', wanted: 400, measured: many, atMost: true, unit: 'MB' },
    ],
  };
}

async function tpch(): Promise<Part> {
  const lines: string[] = [];
  const bars: Bar[] = [];
  const scratch = mkdtempSync(path.join(tmpdir(), 'data-cli-bench-'));
  for (const table of ['lineitem', 'orders'] as const) {
    const [own, peer] = await compare(tpchSides(table, scratch, isQuick), fewRounds);
    lines.push(...(await throughput([own, peer].filter((side) => side !== undefined))));
    const measured = own && peer && rate(own) / rate(peer);
    bars.push({ what: `${table} to one thread of tpchgen-rs`, wanted: 1 / 3, measured });
  }
  rmSync(scratch, { recursive: true });
  return { head: throughputHead, lines, bars };
}

async function loads(): Promise<Part> {
  const results = await loadResults(ofRows(2_000_000), fewRounds);
  const [own = 0, , keyed = 0, peer] = results.map(rate);
  return {
    head: throughputHead,
    lines: await throughput(results, false),
    bars: [
      { what: 'a load to `psql \\copy` into a table with its keys', wanted: 0.85, measured: own / keyed },
      { what: 'a load to drizzle-seed', wanted: 25, measured: peer && own / peer },
    ],
  };
}

async function copies(): Promise<Part> {
  const lines: string[] = [];
  const bars: Bar[] = [];
  const counts = isQuick ? [300_000] : [500_000, 3_000_000];
  for (const count of counts) {
    const args = ['--import', 'tsx', 'bench/copies.ts', String(count), isQuick ? '1' : '2'];
    const output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const table = output.trim().split('\n');
    lines.push(...table, '');
    const share = Number(table[3]?.split('|')[4]);
    bars.push({
      what: `a masked copy of ${grouped(count)} rows to \`pg_dump \\| psql\``,
      wanted: 0.5,
      measured: share,
    });
  }
  return { head: '', lines, bars };
}

const parts = { start, rows, memory, tpch, loads, copies };
const chosen = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));
const results: Part[] = [];
for (const [, part] of chosen) results.push(await part());

// Of a tenth of the rows a start is too large a part to hold them against bars: who asks for that sees where they are all the same.
const rough = `Not to be relied on: a tenth of the rows, once. A start is a larger part of them, and many a bar is missed here that the whole benchmark reaches.

`;
const barTable = `${isQuick ? rough : ''}| bar | wanted | measured | reached |
|---|---:|---:|---|
${results.flatMap(({ bars }) => bars.map(barLine)).join('\n')}

`;
const report = `# Results

${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${grouped(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform} ${process.arch}.
Whole processes, one worker where nothing else is said, output to /dev/null (loads and copies: a PostgreSQL on the same machine), in turn; medians${isQuick ? ' of one, with a tenth of the rows' : ''}.
Repeat with \`npm run bench\`; \`npm run bench -- --quick\` takes a tenth of the rows, once.

${barTable}${results.map(({ head, lines }) => [head, ...lines].join('\n').trim()).join('\n\n')}

The Faker script (\`naive-faker.mjs\`) is what one writes without a tool: the same columns, string concatenation, SHA-256
where the definition masks. It keeps none of data-cli's promises: its rows depend on all rows before them. tpchgen-rs has one table and its
values built in; drizzle-seed fills a table of the same columns, unmasked.
`;

process.stdout.write(report);
if (!isQuick && asked.length === 0) {
  writeFileSync(new URL('results.md', import.meta.url), report);
  for (const script of ['masks', 'detectors', 'features', 'generators'])
    execFileSync(process.execPath, ['--import', 'tsx', `bench/${script}.ts`], { cwd: root, stdio: 'inherit' });
}
