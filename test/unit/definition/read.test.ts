import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

import { readDefinitions } from '../../../src/definition/read.ts';
import { readProjectFile } from '../../../src/definition/read-project-file.ts';
import { ReadFailure } from '../../../src/definition/reader.ts';

import { projectReader } from '../../../src/pipeline/project-reader.ts';

import { brief, dataset, read } from '../../support/definitions.ts';
import { memoryReader } from '../../support/memory-reader.ts';

const names = async (...input: Parameters<typeof read>) => {
  const result = await read(...input);
  return [
    ...result.definitions.datasets.map((each) => `${each.file.name}: ${each.value.metadata.name}`),
    ...brief(result),
  ];
};

test('folders are searched for YAML files in order, whatever the order of paths', async () => {
  const files = {
    'specs/b.yml': dataset('', 'b'),
    'specs/a/z.yaml': dataset('', 'z'),
    'specs/.git/x.yaml': dataset('', 'hidden'),
    'specs/node_modules/x.yaml': dataset('', 'foreign'),
    'specs/data-cli.yaml': 'paths: x',
    'specs/notes.txt': 'no',
    'extra.yaml': dataset('', 'extra'),
  };
  const expected = ['extra.yaml: extra', 'specs/a/z.yaml: z', 'specs/b.yml: b'];
  expect(await names(files, {}, ['specs', 'extra.yaml'])).toEqual(expected);
  expect(await names(files, {}, ['./extra.yaml', 'specs/', 'specs/b.yml'])).toEqual(expected);
});

test.each([
  ['specs/*.yaml', ['specs/a.yaml: a', 'specs/b.yaml: b']],
  ['**/*.yaml', ['specs/a.yaml: a', 'specs/b.yaml: b', 'specs/deep/er/c.yaml: c']],
  ['specs/**/c.yaml', ['specs/deep/er/c.yaml: c']],
  ['specs/{a,deep/er/c}.yaml', ['specs/a.yaml: a', 'specs/deep/er/c.yaml: c']],
  ['specs/[!a].y?ml', ['specs/b.yaml: b']],
  ['specs/x*.yaml', ['DC109 no definitions in `specs/x*.yaml`: it has no YAML files']],
])('the glob %s', async (glob, expected) => {
  const files = {
    'specs/a.yaml': dataset('', 'a'),
    'specs/b.yaml': dataset('', 'b'),
    'specs/deep/er/c.yaml': dataset('', 'c'),
  };
  expect(await names(files, {}, [glob])).toEqual(expected);
});

const files = {
  'ours.yaml': dataset('', 'ours'),
  'helm.yaml': 'x: {{ .Values.x }}y\n',
  'service.yaml': 'apiVersion: v1\nkind: Service\n',
  'list.yaml': '- a\n',
  'image.yaml': new Uint8Array([0xff, 0xd8, 0, 1]),
  'empty.yaml': '# nothing\n',
};

test('what is found by searching and is not ours is skipped, with the reason', async () => {
  const { diagnostics, skipped, definitions } = await read(files);
  expect(diagnostics).toEqual([]);
  expect(definitions.datasets).toHaveLength(1);
  expect(skipped.map((each) => each.path)).toEqual(['helm.yaml', 'image.yaml', 'list.yaml', 'service.yaml']);
  expect(skipped[3]?.reason).toBe('a document has the apiVersion `v1`');
});

test.each([
  ['helm.yaml', 'DC103'],
  ['service.yaml', 'DC109'],
  ['list.yaml', 'DC109'],
  ['image.yaml', 'DC102'],
  ['empty.yaml', 'DC109'],
  ['our.yaml', 'DC101'],
])('%s named outright is an error', async (path, code) => {
  const { diagnostics } = await read(files, {}, [path]);
  expect(diagnostics.map((each) => each.code)).toEqual([code]);
});

test('a file that is found and broken is an error if it speaks of this language', async () => {
  const { diagnostics } = await read({ 'a.yaml': 'apiVersion: data.automation/v1\nkind: [' });
  expect(diagnostics.map((each) => each.code)).toEqual(['DC103']);
});

test('a path that is missing offers its neighbour', async () => {
  const { diagnostics } = await read(files, {}, ['./our.yaml']);
  expect(diagnostics[0]?.help).toBe('did you mean `ours.yaml`?');
});

test.each([
  [{ apiVersion: 'data.automation/v2', kind: 'DataDefinition' }, 'DC201'],
  [{ apiVersion: 'Data.Automation/V1', kind: 'DataDefinition' }, 'DC201'],
  [{ apiVersion: 'data.automaton/v1', kind: 'DataDefinition' }, 'DC201'],
  [{ kind: 'MaskingPolicy' }, 'DC201'],
  [{ apiVersion: 'data.automation/v1', kind: 'Enviroment' }, 'DC202'],
  [{ apiVersion: 'data.automation/v1' }, 'DC202'],
])('%j is meant to be ours', async (document, code) => {
  const { diagnostics } = await read(JSON.stringify(document));
  expect(diagnostics.map((each) => each.code)).toEqual([code]);
});

test('one name in one namespace is defined once; kinds and namespaces keep names apart', async () => {
  const other = dataset('', 'users').replace('{name: users}', '{name: users, namespace: shop}');
  const policy = dataset('', 'users').replace('DataDefinition', 'MaskingPolicy');
  const result = await read({ 'b.yaml': dataset(''), 'a.yaml': [dataset(''), other, policy].join('---\n') });
  expect(brief(result)).toEqual([
    'DC210 b.yaml:3:18 «users» the dataset `users` is defined twice in the namespace `default`',
  ]);
  expect(result.diagnostics[0]?.related.map((each) => each.span.file.name)).toEqual(['a.yaml']);
  expect(result.definitions.datasets.map((each) => each.file.name)).toEqual(['a.yaml', 'a.yaml']);
});

test('definitions with errors keep their names known', async () => {
  const shape = dataset('volume: x', 'shape');
  const syntax = `apiVersion: data.automation/v1\nkind: DataDefinition\nmetadata: {name: syntax, namespace: shop}\nspec: {a: "\n`;
  const { definitions } = await read({ 'a.yaml': shape, 'b.yaml': syntax });
  expect(definitions.datasets).toEqual([]);
  expect(definitions.broken).toEqual([
    { kind: 'DataDefinition', name: 'shape', namespace: 'default' },
    { kind: 'DataDefinition', name: 'syntax', namespace: 'shop' },
  ]);
});

test.each([
  [
    'paths: [specs, more]\nenv: [REGION]\nledgerSchema: audit\n',
    { paths: ['specs', 'more'], env: ['REGION'], ledger_schema: 'audit' },
    [],
  ],
  ['', {}, []],
  ['env: [a-b]\npath: x\n', {}, ['DC204', 'DC208']],
  ['- a\n', {}, ['DC205']],
])('the project file %j', async (text, expected, codes) => {
  const diagnostics: Diagnostic[] = [];
  const reader = memoryReader({ 'data-cli.yaml': text });
  const { value } = await readProjectFile('.', reader, (each) => diagnostics.push(each));
  expect(value).toEqual(expected);
  expect(diagnostics.map((each) => each.code).sort()).toEqual(codes);
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-cli-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const readFolder = () => readDefinitions(['.'], projectReader(folder), { variables: {}, listed: [] });

test('on a disk, links that lead in a circle end, and a file with two names is read once', async () => {
  mkdirSync(join(folder, 'specs'));
  writeFileSync(join(folder, 'specs/a.yaml'), dataset(''));
  symlinkSync(join(folder, 'specs'), join(folder, 'specs/loop'));
  symlinkSync(join(folder, 'specs/a.yaml'), join(folder, 'copy.yaml'));
  const { definitions, diagnostics } = await readFolder();
  expect(diagnostics).toEqual([]);
  expect(definitions.datasets).toHaveLength(1);
});

test('what has the name of a definition and is no file is said', async () => {
  mkdirSync(join(folder, 'folder.yaml'));
  writeFileSync(join(folder, 'folder.yaml/a.yaml'), dataset(''));
  symlinkSync('nowhere', join(folder, 'link.yaml'));
  symlinkSync('nowhere', join(folder, 'link.txt'));
  symlinkSync('/dev/null', join(folder, 'null.yml'));
  const result = await readFolder();
  expect(brief(result)).toEqual([
    'DC101 cannot read `link.yaml`: it is a link to what is not there',
    'DC101 cannot read `null.yml`: it is neither a file nor a folder',
  ]);
  expect(result.definitions.datasets).toHaveLength(1);
});

test('what may not be read is said, and the rest is read', async () => {
  const memory = memoryReader({ 'a.yaml': dataset('', 'a'), 'b.yaml': dataset('', 'b') });
  const denied = async (path: string) => {
    if (path === 'a.yaml') throw new ReadFailure('permission denied', { reason: 'denied' });
    return memory.read(path);
  };
  const result = await readDefinitions(['.'], { ...memory, read: denied }, { variables: {}, listed: [] });
  expect(brief(result)).toEqual(['DC101 cannot read `a.yaml`: permission denied']);
  expect(result.definitions.datasets).toHaveLength(1);
});

test('of a folder that may not be read nobody knows that it has no definitions', async () => {
  const memory = memoryReader({ 'specs/a.yaml': dataset('', 'a') });
  const list = async () => {
    throw new ReadFailure('permission denied', { reason: 'denied' });
  };
  const result = await readDefinitions(['specs'], { ...memory, list }, { variables: {}, listed: [] });
  expect(brief(result)).toEqual(['DC101 cannot read `specs`: permission denied']);
});

test('a folder that a version does not have was not meant to be a dataset', async () => {
  const ofVersion = { ...memoryReader({}), shown: (path: string) => `v1:${path}` };
  const { diagnostics } = await readDefinitions(['specs'], ofVersion, { variables: {}, listed: [] });
  expect(diagnostics.map(({ message, help }) => [message, help])).toEqual([
    ['cannot read `v1:specs`: no such file or folder', undefined],
  ]);
});

test('what is neither a file nor a folder is not offered in its own place', async () => {
  const reader = projectReader('/dev');
  const { diagnostics } = await readDefinitions(['null'], reader, { variables: {}, listed: [] });
  expect(diagnostics.map(({ message, help }) => [message, help])).toEqual([
    ['cannot read `null`: it is neither a file nor a folder', undefined],
  ]);
});

test('a path through a file, or to a folder, is no file', async () => {
  writeFileSync(join(folder, 'a.yaml'), dataset(''));
  const reader = projectReader(folder);
  expect(await reader.kind('a.yaml/b')).toBe('missing');
  await expect(reader.read('.')).rejects.toThrow('it is a folder');
});

test('what a folder tells of its files is what each of them says, and is believed once', async () => {
  mkdirSync(join(folder, 'specs'));
  writeFileSync(join(folder, 'specs/a.yaml'), dataset(''));
  symlinkSync('specs', join(folder, 'others'));
  symlinkSync('a.yaml', join(folder, 'specs/link.yaml'));
  for (const name of ['.', 'specs', 'others', './specs/../others']) {
    const [listing, asking] = [projectReader(folder), projectReader(folder)];
    for (const each of await listing.list(name)) {
      const path = `${name}/${each}`;
      expect(await listing.kind(path), path).toBe(await asking.kind(path));
      expect(await listing.realPath(path), path).toBe(realpathSync.native(join(folder, path)));
    }
  }
  const reader = projectReader(folder);
  await reader.list('specs');
  expect(await reader.kind('specs/a.yaml')).toBe('file');
  rmSync(join(folder, 'specs/a.yaml'));
  expect(await reader.kind('specs/a.yaml')).toBe('missing');
});

test('profiles are found however they are spelled, and where a variable has them', async () => {
  const text = dataset(
    'fields:\n  - {profile: address, prefix: home_}\n  - {name: a, generator: profile, profile: person}',
  );
  const names = async (written: string, variables = {}) => {
    const { definitions, diagnostics } = await read(written, { variables, listed: Object.keys(variables) });
    expect(brief({ diagnostics })).toEqual([]);
    return definitions.datasets[0]?.value.spec.fields?.map(({ name, generator }) => `${name} ${generator}`);
  };
  const plain = await names(text);
  expect(plain).toContain('home_city city');
  expect(plain).toContain('a object');
  // In quotes with an escape nothing in the text reads like it.
  expect(await names(text.replaceAll('profile', '"prof\\x69le"'))).toEqual(plain);
  expect(await names(text.replace('generator: profile', 'generator: "${KIND}"'), { KIND: 'profile' })).toEqual(plain);
});
