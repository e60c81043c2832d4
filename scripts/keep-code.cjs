// Runs everyday commands in one process, and writes what V8 has compiled of dist's files by then into dist/code: functions that
// nobody has called V8 leaves out, and compiles where they are called.
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { crc32 } = require('node:zlib');

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist', path.sep);
const { headerBytes, keptFile, keptFolder, keptLoader } = require('../dist/start/kept-code.cjs');

const folder = keptFolder(dist);
const scripts = new Map();
const load = keptLoader(dist, (file, source, script) => scripts.set(file, { source, script }));
main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

async function main() {
  const scratch = mkdtempSync(path.join(tmpdir(), 'data-cli-build-'));
  process.chdir(root);
  process.exitCode = 0;
  setFlagsFromString('--no-flush-bytecode');
  try {
    for (const command of commands(scratch)) await run(command);
  } finally {
    rmSync(scratch, { recursive: true });
  }
  setFlagsFromString('--flush-bytecode');
  mkdirSync(folder, { recursive: true });
  for (const [file, { source, script }] of scripts) write(file, source, script);
}

/** What most runs do: every format, a check, a plan; none of it needs more than what the repository holds. */
function commands(scratch) {
  const few = ['--count', '300', '--quiet'];
  const formats = ['sql', 'csv', 'json', 'ndjson'];
  return [
    ['--version'],
    ['--help'],
    ['validate', 'specs/commerce', '--quiet'],
    ...formats.map((each) => [
      'generate',
      'specs/commerce',
      ...few,
      '--format',
      each,
      '--out',
      path.join(scratch, each),
    ]),
    ['generate', 'examples/minimal', ...few, '--check', '--out', '-'],
    ['plan', 'specs/commerce'],
    ['preview', 'examples/minimal', '--quiet'],
  ];
}

async function run(command) {
  process.argv.splice(2, process.argv.length, ...command);
  const { run } = load(path.join(dist, 'start/run.cjs'));
  await run(path.join(root, 'bin/run.js'));
  if (process.exitCode) throw new Error(`${command.join(' ')} ended with exit code ${process.exitCode}`);
}

function write(file, source, script) {
  const header = Buffer.alloc(headerBytes);
  header.writeUInt32LE(crc32(source));
  writeFileSync(keptFile(folder, dist, file), Buffer.concat([header, script.createCachedData()]));
}
