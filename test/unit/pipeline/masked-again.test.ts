import { expect, test } from 'vitest';

import { cellReader } from '../../../src/values/cell-text.ts';

import type { Plan } from '../../../src/plan/plan.ts';

import { Batches } from '../../../src/generate/batches.ts';
import { loadEnvironment } from '../../../src/generate/environment.ts';

import { compileProject } from '../../../src/pipeline/compile-project.ts';
import { Coincidences } from '../../../src/pipeline/masking-proof/coincidences.ts';
import { maskedAgain, type WholeRow } from '../../../src/pipeline/masking-proof/masked-again.ts';
import { MaskedAll } from '../../../src/pipeline/masking-proof/masked-all.ts';
import { maskingDefinitions } from '../../../src/pipeline/masking-proof/masking-definitions.ts';
import type { ProofFinding } from '../../../src/pipeline/masking-proof/proof-finding.ts';
import type { ProofDataset } from '../../../src/pipeline/masking-proof/proof-plan.ts';
import { proveMasking } from '../../../src/pipeline/masking-proof/prove-masking.ts';
import { batchOf } from '../../../src/pipeline/masking-proof/row-batch.ts';
import { fileTables } from '../../../src/pipeline/masking-proof/row-tables.ts';

import { loadKnownNames } from '../../../src/detect/known-names.ts';
import { csvOf, maskedRows, type TextRow } from '../../support/masked-rows.ts';
import { plantProject } from '../../support/planted-project.ts';

const key = '5a1f0c9be77d4e2380b6d1f4c2a89e37';
const specs = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {file: people.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a number of ours}}
    - {name: mail, type: text, pii_category: email, masking: true}
    - {name: born, type: date, pii_category: date_of_birth, masking: true}
    - {name: account, type: bigint, masking: tokenize}
    - {name: ssn, type: text, pii_category: ssn}
---
apiVersion: data.automation/v1
kind: MaskingPolicy
metadata: {name: house}
spec: {default: {strategy: hash}, key: "\${DATA_CLI_MASKING_KEY}"}
`;
const people = Array.from({ length: 300 }, (_, i) => [
  ...[i, `person.${i}@acme.test`, `19${50 + (i % 40)}-0${1 + (i % 9)}-11`, 9_000_000_000 + i * 17],
  `${200 + i}-45-${1000 + i}`,
]);
const csv = `id,mail,born,account,ssn\n${people.map((each) => `${each.join(',')}\n`).join('')}`;
const signal = new AbortController().signal;

type Rows = Record<string, string | null>[];

async function masked(): Promise<{ root: string; rows: Rows }> {
  const root = plantProject({ 'specs/all.yaml': specs, 'specs/people.csv': csv });
  const { plan } = await compileProject(requestOf(root, key));
  const dataset = plan?.datasets[0];
  if (!plan || !dataset) throw new Error('there is no plan');
  const batches = new Batches(await loadEnvironment(plan), dataset, dataset.fields);
  batches.read(0, people.length);
  const readers = batches.columns.map((column, at) => cellReader(column, dataset.fields[at]?.type ?? { name: 'text' }));
  const rows: Rows = people.map((_, i) =>
    Object.fromEntries(dataset.fields.map(({ name }, at) => [name, readers[at]?.(i) ?? null])),
  );
  return { root, rows };
}

const requestOf = (root: string, secret: string) => ({
  root,
  paths: [],
  policy: 'house',
  variables: { DATA_CLI_MASKING_KEY: secret },
});

async function keyFindings(root: string, rows: Rows, secret = key) {
  const out = plantProject({ 'people.ndjson': rows.map((row) => `${JSON.stringify(row)}\n`).join('') });
  const { datasets, plan } = await maskingDefinitions(requestOf(root, secret), () => undefined);
  const findings = await proveMasking({
    datasets,
    plan,
    output: await fileTables(out, signal),
    source: await fileTables(`${root}/specs/people.csv`, signal),
    known: await loadKnownNames(),
  });
  expect(findings.filter(({ check, ok }) => check === 'decisions' && ok !== true)).toEqual([]);
  return findings
    .filter(({ check }) => check === 'keys')
    .map(
      ({ field, ok, found }) =>
        `${field} ${/empty/.test(found) ? 'emptied' : /random/.test(found) ? 'another' : 'same'} ${ok}`,
    );
}

const fine = [
  ...['mail', 'born', 'account', 'ssn'].map((field) => `${field} another true`),
  ...['mail', 'born', 'account', 'ssn'].map((field) => `${field} same true`),
];

test('originals are masked once more: the same under the key, unrelated under another, policies’ rules included', async () => {
  const { root, rows } = await masked();
  expect(rows[0]).not.toMatchObject({ ssn: people[0]?.[4] });
  expect(await keyFindings(root, rows)).toEqual(fine);
});

test('what another key has made, and a column that is skipped in some rows, is found', async () => {
  const { root, rows } = await masked();
  const others = await keyFindings(root, rows, 'e01d77c5a9134b6f82d05e3c9b7a4f16');
  expect(others).toEqual(fine.map((each) => each.replace('same true', 'same false')));
  const skipped = rows.map((row, i) => (i % 50 === 7 ? { ...row, ssn: rows[i - 1]?.ssn ?? null } : row));
  expect(await keyFindings(root, skipped)).toEqual(fine.map((each) => each.replace('ssn same true', 'ssn same false')));
});

test('a cell that was emptied, or filled where its rule leaves nothing, is found without the key as well', async () => {
  const { root, rows } = await masked();
  const emptied = rows.map((row, i) => (i === 123 ? { ...row, mail: null } : row));
  for (const secret of [key, 'e01d77c5a9134b6f82d05e3c9b7a4f16'])
    expect(await keyFindings(root, emptied, secret)).toContain('mail emptied false');
});

/** What is said of rows that lie one behind the other, as a proof reads them. */
async function provedAgain(
  dataset: ProofDataset,
  plan: Plan | undefined,
  pairs: readonly WholeRow[],
): Promise<ProofFinding[]> {
  const all = await MaskedAll.of(dataset.id, plan);
  for (let at = 0; at < pairs.length; at += 256) {
    const some = pairs.slice(at, at + 256);
    const [output, source] = [batchOf(some.map((each) => each.output)), batchOf(some.map((each) => each.source))];
    all?.look({ output, source, hasSource: new Uint8Array(some.length).fill(1) });
  }
  return maskedAgain(dataset, plan, pairs, all);
}

test('a list inside of a document that was emptied is found', async () => {
  const definition = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: guests}
spec:
  source: masked_production
  origin: {file: guests.ndjson}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: card, type: jsonb}
  masking_rules:
    - {field: "card.mails[*]", rule: anonymize_email}
`;
  const rows = Array.from({ length: 40 }, (_, id) => ({ id, card: { mails: [`a${id}@acme.org`, `b${id}@acme.org`] } }));
  const source = { 'guests.ndjson': rows.map((row) => `${JSON.stringify(row)}\n`).join('') };
  const pairs = (mails: (i: number) => string[]) =>
    rows.map((row, i) => ({
      source: row as unknown as TextRow,
      output: { ...row, card: { mails: mails(i) } } as unknown as TextRow,
    }));
  const root = plantProject({ 'specs/all.yaml': definition, 'specs/guests.ndjson': source['guests.ndjson'] });
  const { datasets, plan } = await maskingDefinitions({ ...requestOf(root, key), policy: undefined }, () => undefined);
  const [dataset] = datasets;
  if (!dataset) throw new Error('there is no dataset');
  const told = async (mails: (i: number) => string[]) =>
    (await provedAgain(dataset, plan, pairs(mails)))
      .filter(({ found }) => found.includes('empty'))
      .map(({ found }) => found);
  expect(await told((i) => [`x${i}@example.com`, `y${i}@example.com`])).toEqual([]);
  expect(await told((i) => (i === 7 ? [] : [`x${i}@example.com`, `y${i}@example.com`]))).toEqual([
    expect.stringMatching(/^2 cells are empty/),
  ]);
});

test('of few values one has the same mask under another key by chance: no run fails for it', async () => {
  const names = 'Ann Bob Cy Dora Eve Finn Gus Hana Ida Jo Kay Leo Mia Noor Otto Pia Quin Rosa Sam Tess'.split(' ');
  const definition = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: staff}
spec:
  source: masked_production
  origin: {file: staff.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: first, type: text, pii_category: first_name, masking: anonymize_name}
    - {name: last, type: text, pii_category: last_name, masking: anonymize_name}
`;
  const rows = Array.from({ length: 800 }, (_, i) => ({
    id: `${i}`,
    first: names[i % 20] as string,
    last: names[(i * 3) % 20] as string,
  }));
  const all = await maskedRows(definition, { 'staff.csv': csvOf(rows) }, key);
  const output = all.get('staff') as readonly TextRow[];
  const root = plantProject({ 'specs/all.yaml': definition, 'specs/staff.csv': csvOf(rows) });
  const { datasets, plan } = await maskingDefinitions({ ...requestOf(root, key), policy: undefined }, () => undefined);
  const [dataset] = datasets;
  if (!dataset) throw new Error('there is no dataset');
  const pairs = rows.map((source, i) => ({ source, output: output[i] as TextRow }));
  for (let run = 0; run < 60; run++) {
    const failing = (await provedAgain(dataset, plan, pairs)).filter(({ ok }) => ok === false);
    expect(failing).toEqual([]);
  }
});

test('values that have the same mask under two keys are told, of few as of many', () => {
  const told = (count: number, other: (i: number) => string) => {
    const values = new Coincidences();
    for (let i = 0; i < count; i++) values.add(`v${i}`, `m${i % 50}`, other(i));
    return values.areMany;
  };
  for (const count of [2, 3, 14, 40, 400]) {
    expect(
      told(count, (i) => `m${i % 50}`),
      `all of ${count}`,
    ).toBe(true);
    expect(
      told(count, (i) => `n${i % 50}`),
      `none of ${count}`,
    ).toBe(false);
    if (count > 2)
      expect(
        told(count, (i) => (i === 1 ? `m${i}` : `n${i}`)),
        `one of ${count}`,
      ).toBe(false);
  }
  expect(told(400, (i) => (i < 60 ? `m${i % 50}` : `m${(i * 7 + 3) % 50}`))).toBe(true);
});
