// The keyed source of all values, streamed to dieharder (`apt-get install dieharder`): `node --import tsx bench/random.ts` asks
// every test below of every stream and writes random.md; with a stream's name it writes that stream's bytes to stdout, for
// other suites: `node --import tsx bench/random.ts rows | dieharder -g 200 -a`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { hashCells } from '../src/random/cell.ts';
import { deriveKey, type Key, rootKey } from '../src/random/key.ts';
import { Rows } from '../src/random/rows.ts';

const sources = 64;
const keys = (key: (index: number) => Key): Key[] => Array.from({ length: sources }, (_, index) => key(index));

interface Stream {
  readonly summary: string;
  /** In turn, both words of each. */
  readonly keys: readonly Key[];
  /** Between one row and the next. */
  readonly stride: number;
}

const streams: Readonly<Record<string, Stream>> = {
  rows: { summary: 'one field, row after row', keys: [deriveKey(rootKey('1'), 'users', 'id')], stride: 1 },
  far: { summary: 'one field, every 65,537th row', keys: [deriveKey(rootKey('1'), 'users', 'id')], stride: 65_537 },
  fields: {
    summary: '64 fields in turn, row after row',
    keys: keys((i) => deriveKey(rootKey('1'), 'users', `field${i}`)),
    stride: 1,
  },
  datasets: {
    summary: 'the same field of 64 datasets in turn',
    keys: keys((i) => deriveKey(rootKey('1'), `table${i}`, 'id')),
    stride: 1,
  },
  seeds: {
    summary: 'the same field under the seeds 1 to 64 in turn',
    keys: keys((i) => deriveKey(rootKey(String(i + 1)), 'users', 'id')),
    stride: 1,
  },
};

/** Of dieharder's tests those that it calls good, but the few that take hours; `-n` where one has sizes. */
const tests: readonly (readonly [name: string, flags: readonly string[]])[] = [
  ['birthday spacings', ['-d', '0']],
  ['ranks of 32×32 matrices', ['-d', '2']],
  ['bit stream', ['-d', '4']],
  ['count the 1s, stream', ['-d', '8']],
  ['count the 1s, bytes', ['-d', '9']],
  ['parking lot', ['-d', '10']],
  ['squeeze', ['-d', '13']],
  ['runs', ['-d', '15']],
  ['craps', ['-d', '16']],
  ['greatest common divisors', ['-d', '17']],
  ['single bits', ['-d', '100']],
  ['runs of bits', ['-d', '101']],
  ['serial, up to 16 bits', ['-d', '102']],
  ['distribution of 8 bits', ['-d', '200', '-n', '8']],
  ['permutations of 5', ['-d', '202', '-n', '5']],
  ['lagged sums', ['-d', '203', '-n', '7']],
  ['Kolmogorov–Smirnov', ['-d', '204']],
  ['bytes', ['-d', '205']],
  ['monobit, every lag', ['-d', '209']],
];

async function write({ keys, stride }: Stream): Promise<void> {
  const rows = new Rows(1024);
  const [h0, h1] = [new Uint32Array(rows.capacity), new Uint32Array(rows.capacity)];
  process.stdout.on('error', () => process.exit(0));
  for (let start = 0; ; start += rows.capacity * stride) {
    const words = new Uint32Array(rows.capacity * keys.length * 2);
    const numbers = Float64Array.from({ length: rows.capacity }, (_, i) => start + i * stride);
    rows.setEach(numbers, 0, rows.capacity);
    for (const [k, key] of keys.entries()) {
      hashCells(key, rows, h0, h1);
      for (let i = 0; i < rows.length; i++) {
        words[(i * keys.length + k) * 2] = h0[i] as number;
        words[(i * keys.length + k) * 2 + 1] = h1[i] as number;
      }
    }
    if (!process.stdout.write(new Uint8Array(words.buffer))) await once(process.stdout, 'drain');
  }
}

interface Verdict {
  readonly p: readonly number[];
  readonly words: readonly string[];
}

/** What dieharder says of a stream: a p-value for each part of the test. */
async function ask(stream: string, flags: readonly string[]): Promise<Verdict> {
  const own = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), stream], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const suite = spawn('dieharder', ['-g', '200', ...flags], { stdio: [own.stdout, 'pipe', 'inherit'] });
  own.stdout.destroy();
  let text = '';
  suite.stdout.on('data', (part) => {
    text += part;
  });
  await once(suite, 'close');
  own.kill();
  const found = [...text.matchAll(/\|([\d.]+)\|\s*(PASSED|WEAK|FAILED)/g)];
  if (found.length === 0) throw new Error(`dieharder has nothing to say of ${stream}: ${text}`);
  return { p: found.map(([, p]) => Number(p)), words: found.map(([, , word]) => word as string) };
}

function report(lines: readonly string[], all: readonly string[]): string {
  const names = Object.keys(streams);
  const count = (word: string) => all.filter((each) => each === word).length;
  return `# The random source under dieharder

\`node --import tsx bench/random.ts\` with dieharder 3.31.1: p-values, the least and the greatest where a test has several.
Of ${all.length} there were ${count('PASSED')} passed, ${count('WEAK')} weak (below 0.005 or above 0.995, as one in a hundred of a perfect source is) and
${count('FAILED')} failed (below 0.000001 or above 0.999999).

${names.map((name) => `- *${name}*: ${streams[name]?.summary}`).join('\n')}

| test | ${names.join(' | ')} |
|---|${'---|'.repeat(names.length)}
${lines.join('\n')}

The short battery of every test run is test/laws/random-quality.test.ts.
`;
}

function cellOf({ p, words }: Verdict): string {
  const worst = words.includes('FAILED') ? '**failed** ' : words.includes('WEAK') ? 'weak ' : '';
  const [least, greatest] = [Math.min(...p), Math.max(...p)].map((each) => each.toFixed(3));
  return worst + (p.length === 1 ? least : `${least}–${greatest}`);
}

async function askAll(): Promise<void> {
  const lines: string[] = [];
  const all: string[] = [];
  for (const [name, flags] of tests) {
    const cells: string[] = [];
    for (const stream of Object.keys(streams)) {
      const verdict = await ask(stream, flags);
      all.push(...verdict.words);
      cells.push(cellOf(verdict));
    }
    lines.push(`| ${name} | ${cells.join(' | ')} |`);
    process.stdout.write(`${lines.at(-1)}\n`);
    // After each: the whole takes an hour.
    writeFileSync(new URL('random.md', import.meta.url), report(lines, all));
  }
}

const [only] = process.argv.slice(2);
if (only !== undefined && streams[only]) await write(streams[only]);
else await askAll();
