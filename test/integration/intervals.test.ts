import { readFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Manifest } from '../../src/formats/manifest.ts';

import type { Plan } from '../../src/index.ts';
import { planOfFolder } from '../laws/outputs.ts';
import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { dumpText } from '../support/run-project.ts';
import { serverHash } from '../support/server-hash.ts';

const rows = 5000;

/** Years to microseconds, each part with a sign of its own and often not there at all. */
const random = `SELECT ((make_interval(0, part[1]::int, 0, part[2]::int) + round(part[3]::numeric, part[4]::int) * interval '1 s'))::text
  FROM (SELECT ARRAY[part(60), part(60), part(500000), random() * 6] AS part FROM generate_series(1, ${rows})) parts`;

const styles = ['postgres', 'postgres_verbose', 'iso_8601'] as const;

let database: TestDatabase;
const texts = new Map<string, string[]>();
beforeAll(async () => {
  database = await freshDatabase();
  await database.client.query(`CREATE FUNCTION part(size float8) RETURNS float8 VOLATILE LANGUAGE sql
    AS 'SELECT CASE WHEN random() < 0.3 THEN 0 ELSE (random() - 0.5) * 2 * size END'`);
  for (const style of styles) {
    await database.client.query(`SET intervalstyle = ${style}`);
    await database.client.query('SELECT setseed(0.25)');
    const { rows: found } = await database.client.query<[string]>({ text: random, rowMode: 'array' });
    texts.set(
      style,
      found.map(([each]) => each),
    );
  }
});
afterAll(() => database.drop());

function spans(given: readonly string[]): Promise<Plan> {
  const definition = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: spans}
spec:
  source: seed
  rows: ${JSON.stringify(given.map((span, id) => ({ id, span })))}
  fields:
    - {name: id, type: integer, primary_key: true}
    - {name: span, type: interval}
`;
  return planOfFolder(plantProject({ 'spans.yaml': definition }));
}

test.each(styles)(
  'JSON has intervals in ISO 8601 as the server writes them, whatever they were written as: %s',
  async (style) => {
    const plan = await spans(texts.get(style) as string[]);
    for (const dialect of ['postgresql', 'mongodb']) {
      const lines = (await dumpText(plan, { format: 'ndjson', dialect })).trimEnd().split('\n');
      expect(lines.map((line) => (JSON.parse(line) as { span: string }).span)).toEqual(texts.get('iso_8601'));
    }
  },
);

const everywhere = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: visits}
spec:
  volume: 500
  fields:
    - {name: id, generator: sequence}
    - {name: started, type: timestamp, generator: datetime_between, start_date: -400d}
    - {name: ended, type: timestamp, generator: datetime_between, start_date: -400d}
    - {name: took, type: interval, generator: expression, expression: ended - started}
    - {name: spans, type: "interval[]", generator: array, of: {type: interval, generator: choice, choices: [1 day 02:00:00, 3 mons ago, P1Y2M]}}
    - name: profile
      generator: object
      fields:
        - {name: span, type: interval, generator: choice, choices: ["00:00:01.5", -1 year]}
`;

test('computed, in arrays and in objects they are what the server makes of the loaded rows; and so is the content hash', async () => {
  const root = plantProject({ 'visits.yaml': everywhere });
  const plan = await planOfFolder(root);
  await database.runScript(await dumpText(plan));
  await database.client.query(`SET intervalstyle = iso_8601`);
  const asked = 'SELECT id, to_json(took) AS took, to_json(spans) AS spans, profile FROM visits ORDER BY id';
  const { rows: found } = await database.client.query<Record<string, unknown>>(asked);
  const lines = (await dumpText(plan, { format: 'ndjson' })).trimEnd().split('\n');
  const ours = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(ours.map(({ started: _, ended: __, ...rest }) => rest)).toEqual(found);
  const spans = new Set(ours.flatMap(({ profile }) => (profile as { span: string }).span));
  expect(spans).toEqual(new Set(['PT1.5S', 'P-1Y']));
  const out = path.join(root, 'out');
  expect((await runCli(['generate', root, '--format', 'ndjson', '--out', out])).status).toBe(0);
  const manifest = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Manifest;
  await database.client.query("SET datestyle = ISO; SET timezone = 'UTC'; SET intervalstyle = iso_8601");
  const hash = await serverHash(database.client, 'SELECT * FROM visits');
  expect(manifest.datasets[0]?.content_hash).toBe(hash);
});
