import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';

import { loadResults } from './loads.ts';
import { writeManyDefinitions } from './many-definitions.ts';
import { bytesOf, compare, generate, naive, type Result, type Side } from './processes.ts';
import { tpchSides } from './tpch.ts';

// `--quick`: a tenth of the rows, once. The ratios are rougher.
const isQuick = process.argv.includes('--quick');
const rounds = isQuick ? 1 : 5;
const share = isQuick ? 0.1 : 1;

const round = (value: number, digits = 0) => value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

async function throughput(results: readonly Result[], withBytes = true): Promise<string[]> {
  const slowest = Math.min(...results.map(({ rows, seconds }) => rows / seconds));
  const lines: string[] = [];
  for (const side of results) {
    const { name, rows, seconds } = side;
    const bytes = withBytes ? round((await bytesOf(side)) / seconds / 1e6, 1) : '';
    const cells = [name, round(rows), round(seconds, 2), round(rows / seconds), bytes];
    lines.push(`| ${[...cells, `${round(rows / seconds / slowest, 1)}×`].join(' | ')} |`);
  }
  return lines;
}

const ofRows = (rows: number) => Math.round(rows * share);
const run = (...args: string[]) => ['bin/run.js', ...args];

async function starts(): Promise<string[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'data-cli-bench-'));
  const many = path.join(scratch, 'many');
  writeManyDefinitions(many);
  const few = ['generate', 'examples/minimal', '--count', '10', '--quiet', '--out', '-'];
  const sides: Side[] = [
    { name: '`node -e 0`', rows: 0, args: ['-e', '0'] },
    { name: '`data-cli --version`', rows: 0, args: run('--version') },
    { name: '`data-cli --help`', rows: 0, args: run('--help') },
    { name: '`data-cli generate`, ten rows', rows: 0, args: run(...few) },
    { name: '`data-cli validate`, 1,000 definitions', rows: 0, args: run('validate', many, '--quiet') },
  ];
  const results = await compare(sides, rounds);
  rmSync(scratch, { recursive: true });
  const empty = results[0]?.seconds as number;
  return results.map(({ name, seconds }) => `| ${name} | ${round(seconds * 1000)} | ${round(seconds / empty, 2)}× |`);
}

const startLines = await starts();
const lines = [
  ...(await throughput(await compare([naive('users', ofRows(200_000)), generate('users', ofRows(2_000_000))], rounds))),
  ...(await throughput(
    await compare([naive('orders', ofRows(1_000_000)), generate('orders', ofRows(10_000_000))], rounds),
  )),
  ...(await throughput(await compare(tpchSides('lineitem'), isQuick ? 1 : 3))),
  ...(await throughput(await compare(tpchSides('orders'), isQuick ? 1 : 3))),
  ...(await throughput(await loadResults(isQuick ? 1 : 3), false)),
];

const report = `# Results

${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform} ${process.arch}.
Whole processes, one worker, output to /dev/null (loads: a PostgreSQL on the same machine), in turn; medians${isQuick ? ' of one, with a tenth of the rows' : ''}.
Repeat with \`npm run bench\`; \`npm run bench -- --quick\` takes a tenth of the rows, once.

| what | rows | seconds | rows/s | MB/s | |
|---|---:|---:|---:|---:|---:|
${lines.join('\n')}

| start-up | milliseconds | |
|---|---:|---:|
${startLines.join('\n')}

The Faker script (\`naive-faker.mjs\`) is what one writes without a tool: the same columns, string concatenation, SHA-256
where the definition masks. It keeps none of data-cli's promises: its rows depend on all rows before them. tpchgen-rs has one table and its
values built in; drizzle-seed fills a table of the same columns, unmasked.
`;

writeFileSync(new URL('results.md', import.meta.url), report);
process.stdout.write(report);
