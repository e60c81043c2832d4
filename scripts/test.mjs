// All that `npm test` checks. Every step runs whatever became of those before it; the last line is for machines.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/** A suite that does not even load counts as a failed test; so does a run that left no report. */
function countTests(ended) {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const failures = testResults.map(({ assertionResults, status }) => {
      const failed = assertionResults.filter((each) => each.status === 'failed').length;
      return failed === 0 && status === 'failed' ? 1 : failed;
    });
    const failed = failures.reduce((sum, each) => sum + each, 0);
    return { passed: numPassedTests, failed: failed === 0 && !ended ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const results = await Promise.all(steps.map((step) => runBeside(...step)));
const counted = countTests(run('tests', tests));
const passed = counted.passed + results.filter(({ ok }) => ok).length;
const failed = counted.failed + results.filter(({ ok }) => !ok).length;
for (const { title, ok } of results) process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${title}\n`);
process.stdout.write(`${counted.failed === 0 ? 'ok    ' : 'FAILED'} tests\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
