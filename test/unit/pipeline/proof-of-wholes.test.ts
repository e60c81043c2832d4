import { expect, test } from 'vitest';

import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

import { maskingDefinitions } from '../../../src/pipeline/masking-proof/masking-definitions.ts';

import { plantProject } from '../../support/planted-project.ts';
import { failures, notLookedAt, provedFiles } from '../../support/proved-masks.ts';

// What nobody looks at is told, whatever else is fine: a table that is not there, one that nobody has decided on, definitions that do not compile.

const dataset = (name: string, fields = '') => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: ${name}}
spec:
  source: masked_production
  origin: {file: ${name}.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: mail, type: text, pii_category: email, masking: anonymize_email}
${fields}`;
const policy = (key: string) => `apiVersion: data.automation/v1
kind: MaskingPolicy
metadata: {name: house}
spec: {default: {strategy: hash}, key: ${key}}
`;
const source = 'id,mail\n1,ann@harbour.org\n2,bob@harbour.org\n';
const output = 'id,mail\n1,a.b.1@example.com\n2,c.d.2@example.com\n';

test('a dataset of which the output has nothing is told', async () => {
  const definitions = `${dataset('people')}---\n${dataset('guests')}`;
  const both = { 'people.csv': source, 'guests.csv': source };
  const findings = await provedFiles({ definitions, source: both, output: { 'people.csv': output } });
  expect(failures(findings)).toEqual([]);
  expect(notLookedAt(findings)).toContain('rows guests');
  const whole = await provedFiles({
    definitions,
    source: both,
    output: { 'people.csv': output, 'guests.csv': output },
  });
  expect(notLookedAt(whole)).not.toContain('rows guests');
});

test('a table of the source that no definition reads is told', async () => {
  const both = { 'people.csv': source, 'guests.csv': source };
  const findings = await provedFiles({
    definitions: dataset('people'),
    source: both,
    output: { 'people.csv': output },
  });
  expect(failures(findings)).toEqual([]);
  expect(notLookedAt(findings)).toContain('decisions guests');
});

const compiled = async (text: string, variables: Record<string, string> = {}) => {
  const root = plantProject({ 'specs/all.yaml': text, 'specs/people.csv': source });
  const found: Diagnostic[] = [];
  const { plan } = await maskingDefinitions(
    { root, paths: [], policy: text.includes('house') ? 'house' : undefined, variables },
    (each) => found.push(each),
  );
  return { plan, told: found.map(({ severity, code }) => `${severity} ${code}`) };
};

test('definitions with an error say it: what they would not let run is no proof of anything', async () => {
  const { plan, told } = await compiled(dataset('people', '    - {name: size, type: bigintt, masking: hash}\n'));
  expect(plan).toBeUndefined();
  expect(told).toEqual([expect.stringMatching(/^error /)]);
  expect((await compiled(dataset('people'))).told).toEqual([]);
  const unread = await compiled(dataset('people').replace('fields:', 'feelds:'));
  expect(unread.told.length).toBeGreaterThan(0);
  expect(new Set(unread.told).size).toBe(unread.told.length);
});

test('without the secret of a policy the rest is looked at, with a warning', async () => {
  const text = `${dataset('people')}---\n${policy('"${HOUSE_KEY}"')}`;
  expect((await compiled(text)).told).toEqual(['warning DC111']);
  expect((await compiled(text, { HOUSE_KEY: 'short' })).told).toEqual(['warning DC509']);
  expect((await compiled(text, { HOUSE_KEY: '5a1f0c9be77d4e2380b6d1f4c2a89e37' })).told).toEqual([]);
});
