import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';

import type { AuditRecord } from '../../src/pipeline/audit/audit-record.ts';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';

const key = '9d1c5a77e0b2436f8d4e2b6a190c7f35';
const env = { ...process.env, HOUSE_KEY: key };

const files = {
  'specs/people.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {file: people.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: tokenize}
    - {name: email, type: text, unique: true, pii_category: email, masking: true}
    - {name: name, type: text, pii_category: full_name, masking: true}
    - {name: card, type: text, nullable: true, pii_category: credit_card, masking: {rule: mask_credit_card, on_nonconforming: nullify}}
    - {name: born, type: date, pii_category: date_of_birth, masking: {rule: generalize, to: year}}
    - {name: town, type: text, masking: {rule: keep, reason: many live there}}
    - {name: ssn, type: text, masking: drop}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: visits}
spec:
  source: masked_production
  origin: {file: visits.ndjson}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: person_id, type: integer}
    - {name: note, type: text, masking: redact}
    - {name: memo, type: text, nullable: true, masking: mask_text}
    - {name: more, type: object, nullable: true}
  masking_rules:
    - {field: "more.who[*].mail", pii_category: email, rule: anonymize_email}
    - {field: "more.who[*].born", type: date, rule: mask_dob}
    - {field: more.why, rule: drop}
    - {field: more.at, rule: keep, reason: many live there}
  relationships:
    - {foreignKey: person_id, references: people.id}
---
apiVersion: data.automation/v1
kind: MaskingPolicy
metadata: {name: house}
spec:
  key: \${HOUSE_KEY}
  compliance: [GDPR, HIPAA]
---
apiVersion: data.automation/v1
kind: Environment
metadata: {name: ci}
spec: {level: 2, masking: house, target: 'pglite:pg'}
`,
  'data-cli.yaml': 'environment: ci\n',
  'specs/people.csv': `id,email,name,card,born,town,ssn
804127331,zqwx.planted@corp.test,Zqwxvj Kprtlz,4539148803436467,1961-07-19,Bonn,512-43-9876
804127332,vkprt.planted@corp.test,Wvkxqz Prtlvj,no card of plantedson,1961-11-02,Rome,512-43-9877
804127333,third.planted@corp.test,Zqwxvj Kprtlz,,1977-05-06,Bonn,512-43-9878
`,
  'specs/visits.ndjson': `{"id": 1, "person_id": 804127331, "note": "called +49 30 8675309", "memo": "wrote to zqwx.planted@corp.test, called +49 30 8675309", "more": {"who": [{"mail": "zqwx.planted@corp.test", "born": "1961-07-19"}], "why": {"planted": "planted"}, "at": "Bonn"}}
{"id": 2, "person_id": 804127333, "note": "planted remark"}
`,
};

/** Whatever nobody may see: the originals, parts of them, and the key. */
const planted = [
  ...['planted', 'zqwx', 'kprt', 'wvkxqz', 'prtlvj', '4539148803436467', '1961-07-19', '1961-11-02', '1977-05-06'],
  ...['512-43-987', '8675309', '804127331', '804127332', '804127333', key],
];

function heldIn(text: string): string[] {
  const lower = text.toLowerCase();
  return planted.filter((each) => lower.includes(each));
}

/** All that a project's runs have left behind, but for the origins themselves and what tests have written. */
function leftBehind(folder: string): [name: string, text: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((each): [string, string][] => {
    const path = join(each.parentPath, each.name);
    if (!each.isFile() || path.startsWith(join(folder, 'specs'))) return [];
    return [[path, readFileSync(path).toString('latin1')]];
  });
}

function recordsOf(cwd: string): AuditRecord[] {
  const lines = readFileSync(join(cwd, '.data/audit.ndjson'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as AuditRecord);
}

test('no verb shows or leaves anything real, whatever becomes of it, and each run over real rows is recorded', async () => {
  const cwd = plantProject(files);
  const outputs: string[] = [];
  const run = async (args: readonly string[], status: number, more: NodeJS.ProcessEnv = {}) => {
    const found = await runCli(args, { cwd, env: { ...env, ...more } });
    outputs.push(`${args.join(' ')}\n${found.stdout}${found.stderr}`);
    expect(found.status, `${args.join(' ')}: ${found.stderr}`).toBe(status);
    return found;
  };
  const fine = [
    ['validate', '--verbose'],
    ['plan', '--format', 'json'],
    ['generate', '--format', 'csv', '--out', 'csv', '--verbose'],
    ['preview', 'people'],
    ['explain', 'people[0].email'],
    ['load', '--yes', '--json'],
    ['verify'],
    ['show', 'people', '--json'],
    ['export', 'people', '--format', 'ndjson', '--out', 'people.ndjson'],
    ['lock', '--json'],
    ['cleanup', '--all', '--yes'],
  ];
  for (const args of fine) await run(args, args[0] === 'lock' ? 1 : 0);
  await run(['scan', 'csv', '--json'], 1);
  await run(['verify', '--masked', '--output', 'csv', '--against', 'specs', '--json'], 0);

  const read = recordsOf(cwd).filter(({ event, actions }) => event === 'finished' && actions[0]?.action === 'read');
  const [people] = read.filter(({ operation, dataset_id: id }) => operation === 'mask' && id === 'default/people');
  // Counted by hand in the file above.
  expect(
    people?.actions.map(({ action, field, record_count, distinct_before, distinct_after, non_conforming }) =>
      [action, field, record_count, distinct_before, distinct_after, non_conforming].join(' '),
    ),
  ).toEqual([
    'read  3   ',
    'tokenize id 3 3 3 0',
    'anonymize_email email 3 3 3 0',
    'anonymize_name name 3 2 2 0',
    'mask_credit_card card 3 2 1 1',
    'generalize born 3 3 2 0',
    'keep town 3 2 2 0',
    'drop ssn 3   ',
  ]);
  expect(people).toMatchObject({
    environment: 'ci',
    key_id: expect.stringMatching(/^[0-9a-f]{16}$/),
    validation: { columns_decided: true, types: true, conforming: false },
    compliance_check: {
      GDPR: { personal_fields_masked: true, anonymous: false },
      HIPAA: { A_names: true, F_email: true, no_derived_codes: false, C_dates: true, P_biometrics: null },
    },
  });
  const done = recordsOf(cwd).filter(({ event }) => event === 'finished');
  expect([...new Set(done.map(({ operation }) => operation))].sort()).toEqual([
    ...['cleanup', 'export', 'load', 'mask', 'show', 'verify'],
  ]);
  expect(done.every(({ key_id }) => key_id === people?.key_id)).toBe(true);

  const break_ = (path: keyof typeof files, change: (text: string) => string) =>
    writeFileSync(join(cwd, path), change(files[path]));
  const failures: readonly (readonly [keyof typeof files, (text: string) => string])[] = [
    ['specs/people.csv', (text) => text.replace('1977-05-06', 'planted day')],
    ['specs/people.csv', (text) => text.replace('third.planted@corp.test', 'planted')],
    ['specs/people.csv', (text) => text.replace('804127333', '804127332')],
    ['specs/people.csv', (text) => text.replace(',ssn', ',"planted')],
    ['specs/visits.ndjson', (text) => text.replace('804127333', '"planted"')],
    ['specs/visits.ndjson', (text) => `${text}{"later": 8675309}\n`],
    ['specs/visits.ndjson', (text) => text.replace('"at"', '"zqwx.planted@corp.test"')],
    ['specs/visits.ndjson', (text) => text.replace('"born": "1961-07-19"', '"born": "planted"')],
    ['specs/visits.ndjson', (text) => text.replace('"mail": "zqwx.planted@corp.test"', '"mail": {"n": "planted"}')],
    ['specs/visits.ndjson', (text) => text.replace('"who": [', '"who": [planted')],
    ['specs/people.yaml', (text) => text.replace('\n    - {name: ssn, type: text, masking: drop}', '')],
  ];
  const verbs = [
    ['generate', '--out', 'dump.sql', '--verbose'],
    ['load', '--yes', '--json'],
    ['preview', 'people'],
  ];
  for (const [at, [path, change]] of failures.entries()) {
    break_(path, change);
    await run(verbs[at % verbs.length] as readonly string[], 1);
    break_(path, (text) => text);
  }
  await run(['load', '--yes'], 1, { HOUSE_KEY: key.slice(0, 20) });
  await run(['generate', '--policy', 'none'], 1);
  expect(existsSync(join(cwd, 'dump.sql'))).toBe(false);
  const failed = recordsOf(cwd).filter(({ event, operation }) => event === 'failed' && operation === 'mask');
  expect(failed.length).toBeGreaterThanOrEqual(5);

  for (const text of outputs) expect(heldIn(text), text).toEqual([]);
  const ajv = new Ajv2020();
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('schemas/v1/audit.json', 'utf8')));
  for (const record of recordsOf(cwd)) expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
  const left = leftBehind(cwd);
  expect(left.map(([path]) => path)).toContain(join(cwd, 'csv/manifest.json'));
  expect(left.filter(([path]) => path.startsWith(join(cwd, 'pg'))).length).toBeGreaterThan(100);
  for (const [path, text] of left) expect(heldIn(text), path).toEqual([]);
});
