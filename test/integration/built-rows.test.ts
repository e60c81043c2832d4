import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { allFakers } from '@faker-js/faker';
import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

// What is installed is the bundle, and most tests run the sources: both must be one program.

test('the bundle is in ASCII, as which it is read', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.cjs'));
  expect(files.length).toBeGreaterThan(50);
  const others = files.filter((each) => /[^\0-\x7f]/.test(readFileSync(path.join('dist', each), 'utf8')));
  expect(others).toEqual([]);
});

const locales = Object.keys(allFakers).filter((each) => each !== 'base');
const fields =
  'first_name last_name full_name email username company company_email city street_address job_title slug phone_number'.split(
    ' ',
  );

function people(locale: string): string {
  return `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people_${locale.toLowerCase()}}
spec:
  locale: ${locale}
  volume: 150
  fields: [{name: id, generator: sequence}, ${fields.map((name) => `{name: ${name}, type: text}`).join(', ')}]
`;
}

test('the bundle makes the rows of the sources in every locale', async () => {
  expect(locales.length).toBeGreaterThan(60);
  const root = plantProject({ 'specs/people.yaml': locales.map(people).join('---\n') });
  const { status, stdout, stderr } = await runCli(['generate', 'specs', '--quiet', '--no-schema', '--out', '-'], {
    cwd: root,
  });
  expect(status, stderr).toBe(0);
  const { plan } = await compileFolder(path.join(root, 'specs'));
  if (!plan) throw new Error('no plan');
  const expected = rowsOf(await dumpText(plan, { schema: false }));
  expect(expected.length).toBeGreaterThan(locales.length * 150);
  const built = rowsOf(stdout);
  const different = built.filter((line, at) => line !== expected[at]);
  expect(different.slice(0, 3)).toEqual([]);
  expect(built.length).toBe(expected.length);
});

/** Without comments, which name the tool's version. */
function rowsOf(script: string): string[] {
  return script.split('\n').filter((line) => !line.startsWith('--'));
}
