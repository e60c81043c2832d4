import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const people = (locale: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  volume: 200
  locale: ${locale}
  fields:
    - {name: id, type: integer, generator: sequence}
    - {name: name, type: text, generator: full_name}
`;

// Its hashes are of other bytes than ours: where a text has none but ASCII, they are the same.
test('a database whose texts are not in UTF-8 is loaded, and says that its content cannot be compared', async () => {
  const database = await freshDatabase({ encoding: 'LATIN1' });
  try {
    const load = (locale: string) =>
      runCli(['load', '--to', database.url, '--yes', '--json'], {
        cwd: plantProject({ 'specs/people.yaml': people(locale) }),
      });
    const found = await load('de');
    expect(found.status, found.stderr).toBe(0);
    expect(found.stdout).toContain('not comparable: in a database of LATIN1 texts are other bytes');
    const { rows } = await database.client.query(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE name ~ '[äöüß]')::int AS accents FROM people`,
    );
    expect(rows[0].all).toBe(200);
    expect(rows[0].accents).toBeGreaterThan(10);
    const plain = await load('en_US');
    expect(plain.status, plain.stderr).toBe(0);
    expect(plain.stdout).not.toContain('not comparable');
    const greek = await load('el');
    expect(greek).toMatchObject({ status: 1, stderr: '' });
    expect(greek.stdout).toContain(
      "a character that the database's encoding does not have: table `people`, row 1, column `name`",
    );
  } finally {
    await database.drop();
  }
});
