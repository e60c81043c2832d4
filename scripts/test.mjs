// All that `npm test` checks. Every step runs whatever became of those before it; the last line is for machines.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = `${root}.cache/vitest.json`;
mkdirSync(`${root}.cache`, { recursive: true });
rmSync(report, { force: true });

const script = (name) => ['npm', 'run', '--silent', name];
const steps = [
  ['format and lint', script('lint')],
  ['floors', script('floors')],
  ['types', script('types')],
  ['build', script('build')],
];
const tests = ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];

const windows = process.platform === 'win32';

/** True where the command ended well. */
function run(title, [command, ...args]) {
  process.stdout.write(`\n── ${title}\n`);
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: windows }).status === 0;
}

/** The same, beside others: what it prints comes at its end. */
function runBeside(title, [command, ...args]) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: windows });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve) => {
    child.on('error', () => resolve({ title, ok: false }));
    child.on('close', (code) => {
      process.stdout.write(`\n── ${title}\n${Buffer.concat(printed)}`);
      resolve({ title, ok: code === 0 });
    });
  });
}

/** What passed, and a line of each that failed. A suite that does not even load counts as one; so does a run that left no report. */
function countTests(ended) {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = testResults.flatMap(failuresOf);
    return { passed: numPassedTests, failed: failed.length === 0 && !ended ? ['the run, beside its tests'] : failed };
  } catch (error) {
    return { passed: 0, failed: [`the run, which left no report: ${firstLine(error.message)}`] };
  }
}

function failuresOf({ name, assertionResults, status, message }) {
  const file = path.relative(root, name);
  const failed = assertionResults.filter((each) => each.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`];
  return failed.map(({ fullName, failureMessages }) => `${file} > ${fullName}: ${firstLine(failureMessages?.[0])}`);
}

function firstLine(text = '') {
  const [line] = stripVTControlCharacters(text).split('\n', 1);
  // What Vitest's report has of a test that was out of time.
  return line === 'Error: STACK_TRACE_ERROR' ? 'out of time' : line.slice(0, 300);
}

const results = await Promise.all(steps.map((step) => runBeside(...step)));
const counted = countTests(run('tests', tests));
const passed = counted.passed + results.filter(({ ok }) => ok).length;
const failed = counted.failed.length + results.filter(({ ok }) => !ok).length;
for (const { title, ok } of results) process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${title}\n`);
process.stdout.write(`${counted.failed.length === 0 ? 'ok    ' : 'FAILED'} tests\n`);
// Near the end, where whoever reads the end of a log looks.
for (const line of counted.failed.slice(0, 40)) process.stdout.write(`  ${line}\n`);
if (counted.failed.length > 40) process.stdout.write(`  and ${counted.failed.length - 40} more\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
