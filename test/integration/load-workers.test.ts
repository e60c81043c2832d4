import { describe, expect, test } from 'vitest';

import { runCli, trace } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const people = (third = '') =>
  dataset(`volume: 30000
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: name, type: text, generator: full_name}${third}
relationships:
  - {foreignKey: boss_id, references: users.id, null_probability: 0.2}`);
const notes = dataset(
  `volume: 25000
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: body, type: text, generator: sentence}
relationships:
  - {foreignKey: user_id, references: users.id}`,
  'notes',
);

interface Loaded {
  readonly datasets: readonly { readonly id: string; readonly content_hash: string; readonly key_range: unknown }[];
}

describe('rows that threads make', () => {
  test.each(['replace', 'upsert', 'sync'])('%s: the same rows, hashes and keys', async (mode) => {
    const found = await Promise.all(
      ['1', '2'].map(async (workers) => {
        const database = await freshDatabase();
        try {
          const cwd = plantProject({ 'users.yaml': people(), 'notes.yaml': notes });
          const args = ['load', '.', '--to', database.url, '--mode', mode, '--yes', '--json', '--workers', workers];
          const { status, stdout } = await runCli(args, { cwd });
          expect(status).toBe(0);
          const { data } = JSON.parse(stdout) as { data: Loaded };
          const rows = await database.client.query(
            `SELECT sum(hashtextextended(u::text, 0)) AS users, count(*) AS count FROM users u`,
          );
          return { rows: rows.rows, datasets: data.datasets };
        } finally {
          await database.drop();
        }
      }),
    );
    expect(found[0]?.rows[0]?.count).toBe('30000');
    expect(found[1]).toEqual(found[0]);
  });

  test('rows that cannot be made end the load, and nothing is there', async () => {
    const database = await freshDatabase();
    try {
      const third = '\n  - {name: third, type: integer, generator: expression, expression: "1 / (id - 23456)"}';
      const cwd = plantProject({ 'users.yaml': people(third) });
      const { status, stderr } = await runCli(['load', '.', '--to', database.url, '--workers', '2'], { cwd });
      expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('users[23455].third') });
      expect(stderr).not.toMatch(trace);
      const { rows } = await database.client.query(`SELECT to_regclass('users') AS there`);
      expect(rows).toEqual([{ there: null }]);
    } finally {
      await database.drop();
    }
  });
});
