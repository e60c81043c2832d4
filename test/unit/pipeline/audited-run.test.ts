import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import type { DatasetPlan } from '../../../src/plan/plan.ts';

import type { PolicyChoice } from '../../../src/compile/policy-wish.ts';

import { AuditedRun, type AuditedRunRequest } from '../../../src/pipeline/audit/audited-run.ts';
import { Project } from '../../../src/pipeline/project.ts';

import { plantProject } from '../../support/planted-project.ts';

const { signal } = new AbortController();
const plan = (name: string, more: object = {}) =>
  ({ id: `default/${name}`, fields: [], ...more }) as unknown as DatasetPlan;
const datasets = [plan('made'), plan('real', { isReal: true })].map((dataset) => ({
  dataset,
  rows: 2,
  fingerprint: 'f',
}));

/** The datasets of which there are records, with their events. */
async function recordsOf(
  settings: string,
  operation: AuditedRunRequest['operation'],
  work = async () => 1,
  policy?: PolicyChoice,
): Promise<string[]> {
  const root = plantProject({ 'data-cli.yaml': settings, 'specs/.keep': '' });
  const project = await Project.open({ root, paths: [], variables: {} }, () => undefined);
  const run = AuditedRun.of(project, { operation, target: 'here', policy }, signal);
  await run?.recorded(datasets, work, () => ({ datasets })).catch(() => undefined);
  const path = `${root}/.data/audit.ndjson`;
  if (!existsSync(path)) return [];
  const records = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; dataset_id: string });
  return records.map(({ event, dataset_id: id }) => `${event} ${id}`);
}

test('real rows are recorded unless the project says no; others where it says yes', async () => {
  const real = ['started default/real', 'finished default/real'];
  expect(await recordsOf('paths: specs\n', 'load')).toEqual(real);
  expect(await recordsOf('audit: {enabled: false}\n', 'load')).toEqual([]);
  expect(await recordsOf('audit: {enabled: true}\n', 'load')).toEqual([
    'started default/made',
    ...real.slice(0, 1),
    'finished default/made',
    ...real.slice(1),
  ]);
  // A dump of rows that are nobody's reads and writes no data of anybody.
  expect(await recordsOf('audit: {enabled: true}\n', 'mask')).toEqual(real);
});

test('what fails is recorded, without its reason', async () => {
  const work = () => Promise.reject(new Error('a value'));
  expect(await recordsOf('paths: specs\n', 'mask', work)).toEqual(['started default/real', 'failed default/real']);
});

test('a policy asks for records, too: a yes of either counts', async () => {
  const policy = (enabled: boolean) =>
    ({ name: 'house', definition: { value: { spec: { audit: { enabled } } } } }) as unknown as PolicyChoice;
  const all = ['started default/made', 'started default/real', 'finished default/made', 'finished default/real'];
  expect(await recordsOf('paths: specs\n', 'load', undefined, policy(true))).toEqual(all);
  expect(await recordsOf('audit: {enabled: false}\n', 'load', undefined, policy(true))).toEqual(all);
  expect(await recordsOf('paths: specs\n', 'load', undefined, policy(false))).toEqual([]);
});
