// Two versions of 100 datasets with 10 million rows, of which one field changed:
//   npm run build && node --import tsx bench/versions.ts
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const datasets = 100;
const rows = 10_000_000;

/** Half of the rows are in one dataset, whose field changes. */
const rowsOf = (index: number): number => (index === 7 ? rows / 2 : Math.round(rows / 2 / (datasets - 1)));

function definition(index: number, changed: string): string {
  const field = (name: string, text: string) =>
    `    - {name: ${name}, ${index === 7 && changed === name ? (others[name] ?? text) : text}}\n`;
  const fields = Object.entries(texts).map(([name, text]) => field(name, text));
  const parent =
    index > 0 ? `  relationships:\n    - {foreignKey: parent_id, references: t${Math.floor(index / 2)}.id}\n` : '';
  return `apiVersion: data.automation/v1\nkind: DataDefinition\nmetadata: {name: t${index}}\nspec:\n  volume: ${rowsOf(index)}\n  fields:\n    - {name: id, generator: sequence}\n${fields.join('')}${parent}`;
}

const texts: Readonly<Record<string, string>> = {
  amount: 'type: "decimal(10,2)", generator: random_decimal, min: 1, max: 999',
  status: 'type: varchar(20), generator: choice, choices: [open, paid, sent, done], weights: [40, 30, 20, 10]',
  day: 'type: date, generator: date_between, start_date: 2024-01-01, end_date: 2025-01-01',
  name: 'type: text, generator: full_name',
  mail: 'type: text, generator: email',
  pieces: 'type: integer, generator: integer, min: 1, max: 99',
  seen: 'type: timestamp, generator: datetime_between, start_date: -30d',
  note: 'type: text, generator: sentence',
};

const others: Readonly<Record<string, string>> = {
  amount: 'type: "decimal(10,2)", generator: random_decimal, min: 1, max: 998',
  status: 'type: varchar(20), generator: choice, choices: [open, paid, sent, done], weights: [40, 30, 21, 9]',
  day: 'type: date, generator: date_between, start_date: 2024-01-01, end_date: 2025-01-02',
};

/** A machine that does other things, too, tells little by its clock. */
const told = `data:text/javascript,${encodeURIComponent("process.on('exit', () => { const { user } = process.cpuUsage(); process.stderr.write(`cpu ${user}\\n`); })")}`;

const folder = mkdtempSync(join(tmpdir(), 'data-cli-versions-'));
const written = (name: string, changed: string): void => {
  mkdirSync(join(folder, name));
  for (let index = 0; index < datasets; index++)
    writeFileSync(join(folder, name, `t${index}.yaml`), definition(index, changed));
};
written('before', 'none');
for (const changed of Object.keys(others)) {
  written(changed, changed);
  const runs = Array.from({ length: 5 }, () => {
    const started = performance.now();
    const args = ['--import', told, 'bin/run.js', 'diff', `${folder}/before`, `${folder}/${changed}`];
    const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (done.status !== 0 || !done.stdout.includes('changed')) throw new Error(done.stdout + done.stderr);
    const cpu = Number(/cpu (\d+)\n$/.exec(done.stderr)?.[1]) / 1e6;
    return { cpu, wall: (performance.now() - started) / 1000 };
  });
  const best = (of: (run: (typeof runs)[number]) => number) => Math.min(...runs.map(of)).toFixed(2);
  console.log(`${changed.padEnd(8)} ${best(({ cpu }) => cpu)} s of CPU, ${best(({ wall }) => wall)} s`);
}
if (!process.env.KEEP) rmSync(folder, { recursive: true });
