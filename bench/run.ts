import { spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

// Whole processes, start-up included, in turn: what else the machine does then touches all sides alike.
const rounds = 5;
const root = fileURLToPath(new URL('..', import.meta.url));

interface Side {
  readonly name: string;
  readonly rows: number;
  readonly args: readonly string[];
}

interface Result extends Side {
  readonly seconds: number;
  readonly bytes: number;
}

/** Seconds that a process takes with its output thrown away. */
async function time(args: readonly string[]): Promise<number> {
  const sink = openSync('/dev/null', 'w');
  const start = process.hrtime.bigint();
  await finished(spawn(process.execPath, args, { cwd: root, stdio: ['ignore', sink, 'ignore'] }), args);
  closeSync(sink);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** How many bytes a process writes. */
async function size(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  let bytes = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  await finished(child, args);
  return bytes;
}

function finished(child: ReturnType<typeof spawn>, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}: node ${args.join(' ')}`))));
  });
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number;

async function compare(sides: readonly Side[]): Promise<Result[]> {
  const times = sides.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, side] of sides.entries()) times[index]?.push(await time(side.args));
  const sizes: number[] = [];
  for (const side of sides) sizes.push(side.rows === 0 ? 0 : await size(side.args));
  return sides.map((side, index) => ({ ...side, seconds: median(times[index] ?? []), bytes: sizes[index] ?? 0 }));
}

function generate(dataset: string, rows: number): Side {
  const flags = ['--dataset', dataset, '--only', '--count', String(rows), '--seed', '1', '--out', '-'];
  return { name: `data-cli, ${dataset}`, rows, args: ['bin/run.js', 'generate', 'bench/specs', ...flags] };
}

function naive(dataset: string, rows: number): Side {
  return { name: `Faker script, ${dataset}`, rows, args: ['bench/naive-faker.mjs', dataset, String(rows)] };
}

const round = (value: number, digits = 0) => value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

function throughput(results: readonly Result[]): string[] {
  const slowest = Math.min(...results.map(({ rows, seconds }) => rows / seconds));
  return results.map(({ name, rows, seconds, bytes }) => {
    const cells = [name, round(rows), round(seconds, 2), round(rows / seconds), round(bytes / seconds / 1e6, 1)];
    return `| ${[...cells, `${round(rows / seconds / slowest, 1)}×`].join(' | ')} |`;
  });
}

const startup = await compare([
  { name: '`node -e 0`', rows: 0, args: ['-e', '0'] },
  { name: '`data-cli --version`', rows: 0, args: ['bin/run.js', '--version'] },
]);
const users = await compare([naive('users', 200_000), generate('users', 2_000_000)]);
const orders = await compare([naive('orders', 1_000_000), generate('orders', 10_000_000)]);
const empty = startup[0]?.seconds as number;

const report = `# Results

${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform} ${process.arch}.
Whole processes, one worker, output to /dev/null, in turn; medians of ${rounds}. Repeat with \`npm run bench\`.

| what | rows | seconds | rows/s | MB/s | |
|---|---:|---:|---:|---:|---:|
${[...throughput(users), ...throughput(orders)].join('\n')}

| start-up | milliseconds | |
|---|---:|---:|
${startup.map(({ name, seconds }) => `| ${name} | ${round(seconds * 1000)} | ${round(seconds / empty, 2)}× |`).join('\n')}

The Faker script (\`naive-faker.mjs\`) is what one writes without a tool: the same columns, string concatenation, SHA-256
where the definition masks. It keeps none of data-cli's promises: its rows depend on all rows before them.
`;

writeFileSync(new URL('results.md', import.meta.url), report);
process.stdout.write(report);
