import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { fakerMethods } from '../../src/values/faker-methods.ts';
import { loadLexicon } from '../../src/values/lexicon.ts';

import { generatorNames } from '../../src/generators/index.ts';

import { compileProject, tryProject } from '../../src/index.ts';
import { plantProject } from '../support/planted-project.ts';

/** Keys of fields and datasets, parameters and types that the page names beside generators. */
const words =
  /^(unique|null_probability|edge_cases|traits|type|volume|distribution|choices|weights|value|min|max|start_date|end_date|true_probability|pattern|expression|extract|bit|normal|exponential|poisson|zipf|beta|[#?*])\b|^[#?*]$/;

/** What the sections about scripts and other programs name beside these: commands, flags, keys of definitions, functions. */
const beside =
  /^(data-cli (load|generate|introspect|cleanup|verify)|testData|rows\('|--seed|--as-of|seed: \d+|now|locale: \w+|\{\{index|\{de|\{foreignKey|template|start|step|jitter|hours|high|format|left|substring|to_char|relationships|file|mean|stddev|primary_key|of|fields|database|validation)\b/;

const page = await readFile('docs/coming-from.md', 'utf8');
const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string);
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| \S+ \| here/.test(line));

test('what the page about other tools says is here is', async () => {
  const methods = fakerMethods(await loadLexicon('en_US'));
  const isHere = (code: string) =>
    code.startsWith('faker.')
      ? methods.includes(code.slice(6))
      : generatorNames.includes(code) || words.test(code) || beside.test(code);
  const said = rows.flatMap((row) => codes(row.split(' | ').slice(1).join(' ')));
  expect(said.length).toBeGreaterThan(150);
  expect(said.filter((code) => !isHere(code))).toEqual([]);
});

test('what it says is Faker’s is', async () => {
  const methods = fakerMethods(await loadLexicon('en_US'));
  const section = page.slice(page.indexOf('## Faker'), page.indexOf('## drizzle-seed'));
  const theirs = section.split('\n').flatMap((line) => codes(line.split(' | ')[0] ?? ''));
  const isFakers = (code: string) =>
    code.endsWith('.*') ? methods.some((each) => each.startsWith(code.slice(0, -1))) : methods.includes(code);
  // Methods that take functions are none of what a definition may call.
  const ofFunctions = ['helpers.mustache', 'helpers.uniqueArray', 'helpers.maybe'];
  expect(theirs.filter((code) => !isFakers(code))).toEqual(ofFunctions);
});

test('its definitions hold', async () => {
  const written = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text as string);
  expect(written).toHaveLength(3);
  for (const text of written) {
    const compiled = await compileProject({ root: plantProject({ 'a.yaml': text }), paths: ['.'], variables: {} });
    const found = await tryProject(compiled);
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    expect(compiled.plan?.datasets.length).toBeGreaterThan(0);
  }
});

test('no module of Faker’s is passed over', async () => {
  const section = page.slice(page.indexOf('## Faker'), page.indexOf('## drizzle-seed'));
  const theirs = section.split('\n').flatMap((line) => codes(line.split(' | ')[0] ?? ''));
  const isThere = (method: string) => theirs.includes(method) || theirs.includes(`${method.split('.')[0]}.*`);
  expect(fakerMethods(await loadLexicon('en_US')).filter((method) => !isThere(method))).toEqual([]);
});

test('each of drizzle-seed’s generators has its line', () => {
  // Those of version 0.3.1 (`getGeneratorsFunctions`), of which nothing else here knows.
  const theirs =
    'default valuesFromArray intPrimaryKey number int boolean date time timestamp datetime year json interval string uuid firstName lastName fullName email phoneNumber country city streetAddress jobTitle postcode state companyName loremIpsum point line weightedRandom';
  const section = page.slice(page.indexOf('## drizzle-seed'), page.indexOf('## Mockaroo'));
  const said = section.split('\n').flatMap((line) => codes(line.split(' | ')[0] ?? ''));
  expect(theirs.split(' ').filter((name) => !said.includes(name))).toEqual([]);
});
