import { expect, test } from 'vitest';

import type { Plan } from '../../src/index.ts';
import { brief, dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

const rows = 20_000;

const fields = `volume: ${rows}
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: tier, type: text, generator: choice, choices: [silver, bronze]}
  - {name: name, type: varchar(80), generator: full_name, null_probability: 0.1}
  - {name: score, type: integer, generator: integer, min: 0, max: 50}
  - {name: amount, type: "decimal(30,2)", generator: random_decimal}
  - {name: since, type: timestamp, generator: datetime_between, precision: 6}
  - {name: line, type: text, nullable: true, generator: template, template: "{{name}}/{{score}}"}
`;

const vip = `  vip:
    share: 0.2
    fields:
      - {name: tier, generator: pattern, pattern: "gold {{index}}"}
      - {name: name, null_probability: 0}
      - {name: score, min: 1000, max: 2000}
      - {name: amount, min: 100000000000000000000, max: 200000000000000000000}
      - {name: since, start_date: 2030-01-01, end_date: 2031-01-01}
`;

const late = `  late:
    share: 0.3
    fields:
      - {name: score, generator: constant, value: -1}
`;

const chosen = (...names: string[]) => new Map([['users', names]]);

async function rowsOf(spec: string, traits = chosen(), capacity = 1024): Promise<Readonly<Record<string, unknown>>[]> {
  const root = plantProject({ 'input.yaml': dataset(spec) });
  const { plan, diagnostics } = await compileFolder(root, { traits });
  expect(brief({ diagnostics })).toEqual([]);
  const text = await dumpText(plan as Plan, { format: 'ndjson', capacity });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const isVip = ({ score }: Readonly<Record<string, unknown>>) => (score as number) >= 1000;

test('a trait has its share of the rows, and no other row is another for it', async () => {
  const without = await rowsOf(fields);
  const withVip = await rowsOf(`${fields}traits:\n${vip}`);
  const vips = withVip.filter(isVip);
  // Of 20,000 rows at 0.2 the standard deviation is 57: five of them to either side.
  expect(Math.abs(vips.length - 4000)).toBeLessThan(285);
  expect(withVip.map((row, i) => (isVip(row) ? without[i] : row))).toEqual(without);
  for (const { id, tier, name, score, amount, since, line } of vips) {
    expect([tier, line]).toEqual([`gold ${(id as number) - 1}`, `${name}/${score}`]);
    expect(name).not.toBeNull();
    expect(String(amount).length).toBe(24);
    expect(String(since).slice(0, 4)).toBe('2030');
  }
});

test('a trait behind another takes rows of neither trait, and moves nothing else', async () => {
  const one = await rowsOf(`${fields}traits:\n${vip}`);
  const two = await rowsOf(`${fields}traits:\n${vip}${late}`);
  const isLate = ({ score }: Readonly<Record<string, unknown>>) => score === -1;
  expect(Math.abs(two.filter(isLate).length - 6000)).toBeLessThan(330);
  expect(two.map((row, i) => (isLate(row) ? one[i] : row))).toEqual(one);
  expect(one.filter((row, i) => isVip(row) && isLate(two[i] ?? {}))).toEqual([]);
});

test('rows have by choice what they have by share', async () => {
  const shared = await rowsOf(`${fields}traits:\n${vip}${late}`);
  const all = await rowsOf(`${fields}traits:\n${vip}${late}`, chosen('vip'));
  expect(all.every(isVip)).toBe(true);
  expect(shared.filter(isVip)).toEqual(all.filter((_, i) => isVip(shared[i] ?? {})));
  const both = await rowsOf(`${fields}traits:\n${vip}${late}`, chosen('vip', 'late'));
  expect(both.every(({ score, tier }) => score === -1 && String(tier).startsWith('gold'))).toBe(true);
});

test('batches do not matter', async () => {
  const spec = `${fields}traits:\n${vip}${late}`;
  expect(await rowsOf(spec, chosen(), 61)).toEqual(await rowsOf(spec));
});
