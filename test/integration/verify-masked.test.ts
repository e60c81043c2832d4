import { createHmac } from 'node:crypto';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const definition = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a number of ours}}
    - {name: mail, type: text, pii_category: email, masking: anonymize_email}
`;
const originals = Array.from({ length: 60 }, (_, i) => `person.${i}@acme-corp.com`);
const masked = originals.map(
  (each) => `${createHmac('sha256', 'a key').update(each).digest('hex').slice(0, 16)}@example.com`,
);
const csv = (mails: readonly string[]) => `id,mail\n${mails.map((mail, i) => `${i},${mail}\n`).join('')}`;

test('files against files, and against a database', async () => {
  const database = await freshDatabase();
  try {
    await database.client.query('CREATE TABLE people (id int PRIMARY KEY, mail text)');
    for (const [i, mail] of originals.entries())
      await database.client.query('INSERT INTO people VALUES ($1, $2)', [i, mail]);
    const cwd = plantProject({
      'specs/people.yaml': definition,
      'source/people.csv': csv(originals),
      'good/people.csv': csv(masked),
      'bad/people.csv': csv(masked.with(7, originals[8] as string)),
    });
    for (const against of ['source', database.url]) {
      const good = await runCli(['verify', '--masked', '--output', 'good', '--against', against], { cwd });
      expect(good.status, good.stdout + good.stderr).toBe(0);
      expect(good.stdout).not.toContain('FAILED');
      const bad = await runCli(['verify', '--masked', '--output', 'bad', '--against', against], { cwd });
      expect(bad.status).toBe(1);
      expect(bad.stdout).toContain('FAILED leaks people.mail: 1 originals of `people.mail` stand there');
      expect(bad.stderr).toContain('error[DC570]');
      for (const { stdout, stderr } of [good, bad])
        for (const each of [...originals, ...masked]) expect(stdout + stderr).not.toContain(each);
    }
    const wrong = await runCli(['verify', '--masked', '--against', 'source'], { cwd });
    expect(wrong.status).toBe(2);
    const alone = await runCli(['verify', '--masked'], { cwd });
    expect(alone.status).toBe(2);
    expect(alone.stderr).toMatch(/^error: .*--against/);
  } finally {
    await database.drop();
  }
});
