import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';

const readme = readFileSync('README.md', 'utf8');

/** Columns of a table of the README, by the words of its head, for the rows that stand in full. */
function shownOrders(): string[][] {
  const [, rows = ''] = /show orders --to \S+ --limit 3\n.*\n[─ ]+\n((?:\d.*\n)+)/.exec(readme) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split(/ {2,}/));
}

test('the README shows rows as they are made, of the definitions that it names', async () => {
  const { stdout } = await runCli(['generate', 'specs/commerce', '--dataset', 'orders', '--only', '--format', 'csv']);
  const [head = '', ...rows] = stdout.split('\n').slice(0, 4);
  const names = head.split(',');
  const cells = rows.map((row) => Object.fromEntries(row.split(',').map((text, i) => [names[i], text])));
  const shown = shownOrders();
  expect(shown).toHaveLength(3);
  for (const [i, cell] of cells.entries()) {
    const { id, user_id, order_number, currency, total_amount, status, created_at = '', packing_hours } = cell;
    const time = `${created_at.slice(0, 17)}…`;
    expect(shown[i]).toEqual([id, user_id, order_number, currency, total_amount, status, time, packing_hours]);
    expect(readme).toMatch(
      new RegExp(`${order_number} \\| +${total_amount} \\| +${total_amount} \\| +${total_amount} `),
    );
  }
  const plan = JSON.parse((await runCli(['plan', 'specs/commerce', '--json'])).stdout);
  expect(readme).toContain(`fingerprint ${plan.data.fingerprint.slice(0, 12)}, `);
});
