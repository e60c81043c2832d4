import { expect, test } from 'vitest';

import { projectRequest } from '../../src/commands/support/project-flags.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder } from '../support/run-project.ts';

const spec = `fields: [{name: id, type: integer, generator: sequence}, {name: tier, generator: constant, value: tin}]
traits: {vip: {fields: [{name: tier, value: gold}]}, late: {fields: []}}`;

const compiled = (dataset_: string, ...names: string[]) =>
  compileFolder(plantProject({ 'input.yaml': dataset(spec) }), { traits: new Map([[dataset_, names]]) });

test('--trait names traits of a dataset, one after another', () => {
  const traits = (...trait: string[]) => [
    ...(projectRequest([], { trait }, new AbortController().signal).traits ?? []),
  ];
  expect(traits('users=vip', 'shop/orders=late', 'users=late,test')).toEqual([
    ['users', ['vip', 'late', 'test']],
    ['shop/orders', ['late']],
  ]);
  for (const wrong of ['users', 'users=', '=vip', 'users=vip,,late'])
    expect(() => traits(wrong)).toThrow(`--trait ${wrong} names no trait of a dataset`);
});

test('a name that there is not is wrong usage, with the nearest one', async () => {
  await expect(compiled('users', 'vpi')).rejects.toMatchObject({
    name: 'UsageError',
    message: 'users has no trait vpi',
    help: 'did you mean users=vip?',
  });
  await expect(compiled('users', 'nothing')).rejects.toMatchObject({ help: 'there are vip, late' });
  await expect(compiled('user', 'vip')).rejects.toMatchObject({ message: 'there is no dataset user' });
  expect((await compiled('default/users', 'vip', 'late')).diagnostics).toEqual([]);
});
