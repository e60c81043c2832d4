import { expect, test } from 'vitest';

import { jsonDiagnostics, tryProject } from '../../../src/index.ts';
import { plantProject } from '../../support/planted-project.ts';
import { compileFolder } from '../../support/run-project.ts';

const table = (name: string, more = '') => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: ${name}}
spec:
  volume: 20
  fields:
    - {name: id, type: integer, generator: sequence}
    - {name: contact, type: text, generator: choice, choices: ["jane@fastmail.com", "joe@fastmail.com", "jim@gmx.de"]}
    - {name: zip, type: varchar(10), generator: zip_code${more}}
  validation:
    - {constraint: "zip <> '00000'"}
`;

async function validated(root: string) {
  const { plan, ...rest } = await compileFolder(root, { readsRows: false });
  const diagnostics = await tryProject({ ...rest, ...(plan && { plan }) });
  return { diagnostics: jsonDiagnostics(diagnostics), fingerprint: plan?.fingerprint };
}

test('what is alike in two datasets is told of each, at its own place', async () => {
  const root = plantProject({ 'a.yaml': table('guests'), 'b.yaml': table('hosts') });
  const { diagnostics } = await validated(root);
  const told = (code: string) => diagnostics.filter((each) => each.code === code).map(({ file, line }) => [file, line]);
  expect(told('DC550')).toEqual([
    ['a.yaml', 8],
    ['b.yaml', 8],
  ]);
  expect(told('DC419')).toEqual([
    ['a.yaml', 11],
    ['b.yaml', 11],
  ]);
});

test('what was validated before changes nothing', async () => {
  const one = plantProject({ 'a.yaml': table('guests'), 'b.yaml': table('hosts') });
  const other = plantProject({ 'a.yaml': table('guests', ', country: DE').replace('gmx.de', 'x') });
  const [first, second] = [await validated(one), await validated(other)];
  expect(second).not.toEqual(first);
  expect(await validated(one)).toEqual(first);
  expect(await validated(other)).toEqual(second);
});
