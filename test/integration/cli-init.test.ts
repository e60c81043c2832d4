import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { templates } from '../../src/pipeline/new-project.ts';

import { ordinary, runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';

const filesOf = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

test.each(templates)(
  '$name is a project that has nothing wrong, in a folder that is made for it',
  async ({ name, folder }) => {
    const cwd = plantProject({});
    const { status, stderr } = await runCli(['init', 'new/shop', '--template', name], { cwd });
    expect([status, stderr]).toEqual([0, expect.stringContaining('cd new/shop && data-cli validate')]);
    const here = path.join(cwd, 'new/shop');
    const given = filesOf(folder).filter((each) => each !== 'README.md');
    expect(filesOf(here)).toEqual(
      ['.gitignore', 'data-cli.yaml', 'specs', ...given.map((each) => `specs/${each}`)].sort(),
    );
    for (const each of given)
      expect(readFileSync(path.join(here, 'specs', each))).toEqual(readFileSync(path.join(folder, each)));
    expect(await runCli(['validate', '--strict', '--quiet'], { cwd: here })).toMatchObject({ status: 0, stderr: '' });
  },
);

test('without a template it is one table, here, that can be loaded at once; .gitignore stays as it is', async () => {
  const cwd = plantProject({ '.gitignore': 'mine\n' });
  const { stdout } = await runCli(['init', '--json'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    data: { folder: '.', template: 'minimal', files: ['data-cli.yaml', 'specs/customers.yaml'] },
  });
  expect(readFileSync(path.join(cwd, '.gitignore'), 'utf8')).toBe('mine\n');
  const { status, stdout: sql } = await runCli(['generate'], { cwd });
  expect([status, sql]).toEqual([0, expect.stringContaining('CREATE TABLE')]);
});

test.each(['data-cli.yaml', 'specs/customers.yaml'])('what is there is never written over: %s', async (name) => {
  const cwd = plantProject({ [name]: 'mine' });
  const before = filesOf(cwd);
  const { status, stderr } = await runCli(['init'], { cwd });
  expect([status, stderr]).toEqual([3, expect.stringContaining(`error[DC604]: \`${name}\` is there already`)]);
  expect([filesOf(cwd), readFileSync(path.join(cwd, name), 'utf8')]).toEqual([before, 'mine']);
});

test('nor is what a link leads to, be it there or not', async () => {
  const cwd = plantProject({});
  symlinkSync('nowhere', path.join(cwd, 'data-cli.yaml'));
  expect((await runCli(['init'], { cwd })).status).toBe(3);
  expect(existsSync(path.join(cwd, 'nowhere'))).toBe(false);
});

test('what cannot be written whole is not there at all', async () => {
  const cwd = plantProject({ 'specs/note.txt': 'mine' });
  chmodSync(cwd, 0o777);
  chmodSync(path.join(cwd, 'specs'), 0o555);
  const { status, stderr } = await runCli(['init'], { cwd, ...ordinary() });
  expect([status, stderr]).toEqual([
    3,
    expect.stringMatching(/^error\[DC601\]: `specs\/customers\.yaml` .* permission is denied/m),
  ]);
  expect(filesOf(cwd)).toEqual(['specs', 'specs/note.txt']);
  writeFileSync(path.join(cwd, 'file'), '');
  expect((await runCli(['init', 'file'], { cwd })).stderr).toMatch(/^error\[DC603\]: /);
  expect((await runCli(['init', '/proc/new'], { cwd })).stderr).toMatch(/^error\[DC601\]: /);
});
