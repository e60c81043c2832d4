import { expect, test } from 'vitest';

import { csvOf, type TextRow } from '../../support/masked-rows.ts';
import { failures, provedFiles } from '../../support/proved-masks.ts';

// Two schemas have a table of one name, as databases have them: each is held against its own.

const definitions = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: members, namespace: hr}
spec:
  source: masked_production
  origin: {file: hr.members.csv}
  table: hr.members
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: badge, type: text, unique: true, masking: {rule: constant, value: none}}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: members, namespace: crm}
spec:
  source: masked_production
  origin: {file: crm.members.csv}
  table: crm.members
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: mail, type: text, pii_category: email, masking: anonymize_email}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: visits, namespace: crm}
spec:
  source: masked_production
  origin: {file: visits.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: member, type: integer}
  relationships:
    - {foreignKey: member, references: members.id}
`;

const rows = (count: number, row: (i: number) => TextRow) => Array.from({ length: count }, (_, i) => row(i));
const source = {
  hr: rows(90, (i) => ({ id: String(i), badge: `hr-badge-${i}-${i * 7}` })),
  crm: rows(40, (i) => ({ id: String(1000 + i), mail: `person${i}@harbour.org` })),
  visits: rows(80, (i) => ({ id: String(i), member: String(1000 + (i % 40)) })),
};
type Rows = { readonly [name in keyof typeof source]: readonly TextRow[] };
const output: Rows = {
  hr: source.hr.map((row, i) => ({ ...row, badge: `masked ${i}` })),
  crm: source.crm.map((row, i) => ({ ...row, mail: `fake.${i}@example.com` })),
  visits: source.visits,
};
const csvs = ({ hr, crm, visits }: Rows) => ({
  'crm.members.csv': csvOf(crm),
  'hr.members.csv': csvOf(hr),
  'visits.csv': csvOf(visits),
});
const inserts = (all: Rows) =>
  Object.entries(all)
    .map(
      ([name, each]) =>
        `COPY "${name === 'visits' ? 'crm' : name}"."${name === 'visits' ? 'visits' : 'members'}" (${Object.keys(
          each[0] as TextRow,
        )
          .map((column) => `"${column}"`)
          .join(', ')}) FROM stdin;\n${each.map((row) => `${Object.values(row).join('\t')}\n`).join('')}\\.\n`,
    )
    .join('');

const provedAs = {
  'CSV files': (all: Rows) => provedFiles({ definitions, source: csvs(source), output: csvs(all) }),
  'a dump': (all: Rows) => provedFiles({ definitions, source: csvs(source), output: { 'dump.sql': inserts(all) } }),
};

for (const [kind, proved] of Object.entries(provedAs)) {
  test(`${kind}: tables of one name in two schemas are each held against their own`, async () => {
    const findings = await proved(output);
    expect(failures(findings)).toEqual([]);
    const paired = findings.filter(({ check }) => check === 'rows').map(({ dataset, found }) => `${dataset}: ${found}`);
    expect(paired.sort()).toEqual([
      'crm/members: 40 rows, 40 in the source, brought together by key',
      'hr/members: 90 rows, 90 in the source, brought together by key',
      'visits: 80 rows, 80 in the source, brought together by key',
    ]);
  });

  test(`${kind}: what is left in one of them is told of that one`, async () => {
    const left = { ...output, hr: output.hr.with(5, source.hr[5] as TextRow) };
    expect(failures(await proved(left))).toContain('leaks hr/members.badge');
    const mails = { ...output, crm: output.crm.with(5, source.crm[5] as TextRow) };
    expect(failures(await proved(mails))).toContain('unchanged crm/members.mail');
  });

  test(`${kind}: a reference is one to the table of its own namespace`, async () => {
    const moved = { ...output, visits: output.visits.with(3, { id: '3', member: '7' }) };
    expect(failures(await proved(moved))).toContain('references visits.member');
  });
}

test('a table of another schema, of which nobody has decided anything, is not taken for one that has the last part of its name', async () => {
  const only = definitions.slice(definitions.indexOf('---') + 4);
  const findings = await provedFiles({ definitions: only, source: csvs(source), output: csvs(output) });
  expect(failures(findings)).toEqual(['decisions hr.members']);
});
