import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A process that is timed. */
export interface Side {
  readonly name: string;
  readonly rows: number;
  /** What is run; default: this node. */
  readonly command?: string;
  readonly args: readonly string[];
  /** Run before each round, without being timed. */
  readonly before?: () => Promise<unknown>;
}

export interface Result extends Side {
  readonly seconds: number;
  /** Of the fastest round, which other processes have disturbed least. */
  readonly best: number;
}

/** Whole processes, start-up included, in turn: what else the machine does then touches all sides alike. Medians. */
export async function compare(sides: readonly Side[], rounds: number): Promise<Result[]> {
  const times = sides.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, side] of sides.entries()) times[index]?.push(await timed(side));
  return sides.map((side, index) => ({
    ...side,
    seconds: median(times[index] ?? []),
    best: Math.min(...(times[index] ?? [])),
  }));
}

/** Seconds that a process takes with its output thrown away. */
async function timed({ command = process.execPath, args, before }: Side): Promise<number> {
  await before?.();
  const sink = openSync('/dev/null', 'w');
  const start = process.hrtime.bigint();
  await finished(spawn(command, args, { cwd: root, stdio: ['ignore', sink, 'ignore'] }), [command, ...args]);
  closeSync(sink);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** MB that a process had resident at the most, as GNU `time` tells; its output is thrown away. */
export async function residentOf({ command = process.execPath, args }: Side): Promise<number> {
  const line = ['-f', '%M', command, ...args];
  const child = spawn('/usr/bin/time', line, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const texts: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => texts.push(chunk.toString()));
  await finished(child, line);
  return Number(texts.join('').trim().split('\n').at(-1)) / 1024;
}

/** How many bytes a process writes. */
export async function bytesOf({ command = process.execPath, args }: Side): Promise<number> {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  let bytes = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  await finished(child, [command, ...args]);
  return bytes;
}

function finished(child: ReturnType<typeof spawn>, line: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}: ${line.join(' ')}`))));
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number;
}

/** `generate` of one dataset's rows, as SQL and by one thread unless `more` says otherwise. */
export function generate(dataset: string, rows: number, more: readonly string[] = []): Side {
  const flags = ['--dataset', dataset, '--only', '--count', String(rows), '--seed', '1', '--out', '-', '--quiet'];
  const workers = more.includes('--workers') ? [] : ['--workers', '1'];
  const args = ['bin/run.js', 'generate', 'bench/specs', ...flags, ...workers, ...more];
  return { name: `data-cli, ${dataset}`, rows, args };
}

/** The same by a script as one writes it without a tool. */
export function naive(dataset: string, rows: number): Side {
  return { name: `Faker script, ${dataset}`, rows, args: ['bench/naive-faker.mjs', dataset, String(rows)] };
}
