import { expect, test } from 'vitest';

import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { SourceFile } from '../../../src/diagnostics/source-file.ts';

import type { Definition } from '../../../src/definition/definition.ts';
import { interpolate, resolvedAt } from '../../../src/definition/interpolate.ts';

import { brief, dataset, read } from '../../support/definitions.ts';

const variables = { HOST: 'db', EMPTY: '', ROWS: '007', NAME: '${HOST}' };
const span = { file: new SourceFile('input.yaml', ''), start: 0, end: 0 };

test.each([
  ['${HOST}:${PORT:-5432}', 'db:5432', []],
  ['${EMPTY}|${EMPTY:-x}|${HOST:-x}|${NONE:-}', '|x|db|', []],
  ['$${HOST} $HOST $$', '${HOST} $HOST $$', []],
  // A value is not looked into: it may come from elsewhere.
  ['${NAME}', '${HOST}', []],
  ['${NONE}', undefined, ['DC111']],
  ['${constructor}', undefined, ['DC111']],
  ['${NO NE} ${', undefined, ['DC112', 'DC112']],
])('%s', (text, expected, codes) => {
  const diagnostics: Diagnostic[] = [];
  expect(interpolate(text, variables, span, (each) => diagnostics.push(each))).toBe(expected);
  expect(diagnostics.map((each) => each.code)).toEqual(codes);
});

test('connections keep their variables until they are asked for, and then name the place of one that is missing', async () => {
  const text = dataset('database:\n  connection: {host: "${HOST}", port: "${PORT:-5432}", user: "${NONE}"}');
  const { definitions, diagnostics } = await read(text);
  expect(diagnostics).toEqual([]);
  const [definition] = definitions.datasets as [Definition<'DataDefinition'>];
  const path = ['spec', 'database', 'connection'];
  const late: Diagnostic[] = [];
  const resolve = (environment: Record<string, string>) =>
    resolvedAt(definition, path, environment, (each) => late.push(each));
  expect(resolve({ ...variables, NONE: 'me' })).toEqual({ host: 'db', port: '5432', user: 'me' });
  expect(resolve(variables)).toBeUndefined();
  expect(brief({ diagnostics: late })).toEqual([
    'DC111 input.yaml:6:64 «"${NONE}"» the environment variable `NONE` is not set',
  ]);
});

test('elsewhere only listed variables are read, and a whole scalar takes the type of its value', async () => {
  const text = dataset(
    'volume: "${ROWS}"\ntable: "${ROWS}"\nfields: [{name: "a${ROWS}", matches: "^[$]{2}$|x${2}$${HOST}"}]',
  );
  const { definitions, diagnostics } = await read(text, { variables, listed: ['ROWS'] });
  expect(diagnostics).toEqual([]);
  expect(definitions.datasets[0]?.value.spec).toEqual({
    volume: 7,
    table: '007',
    fields: [{ name: 'a007', matches: '^[$]{2}$|x${2}${HOST}' }],
  });
});

test('a variable that is not listed is an error, set or not, and its value is nowhere', async () => {
  const result = await read(dataset('table: "${HOST}"'), { variables: { HOST: 'secret' }, listed: [] });
  expect(brief(result)).toEqual([
    'DC110 input.yaml:5:10 «"${HOST}"» the environment is not read here, and `HOST` is not listed',
  ]);
  expect(JSON.stringify(result.definitions)).not.toContain('secret');
  expect(result.definitions.broken).toEqual([{ kind: 'DataDefinition', name: 'users', namespace: 'default' }]);
});

test('rows are data even where they stand in `origin`', async () => {
  const result = await read(dataset('origin: {rows: [{a: "${HOST}"}]}'), { variables });
  expect(result.diagnostics.map((each) => each.code)).toEqual(['DC110']);
});
