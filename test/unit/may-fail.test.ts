import { expect, test } from 'vitest';

import { mayFail } from '../../src/generate/may-fail.ts';

import { tryProject } from '../../src/pipeline/try-constraints.ts';

import { loadEnvironment, type Plan } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder } from '../support/run-project.ts';

async function unsureOf(spec: string): Promise<string[]> {
  const { plan } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec) }));
  const environment = await loadEnvironment(plan as Plan);
  return (plan as Plan).datasets.flatMap((own) =>
    own.fields.filter((field) => mayFail(environment, own, field)).map(({ name }) => name),
  );
}

test('fields that may end a run are told from those that cannot', async () => {
  const spec = `volume: 5
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: sure, type: varchar(40), generator: pattern, pattern: "A-{{index}}"}
  - {name: copied, type: varchar(40), generator: template, template: "{{noun}}"}
  - {name: noun, type: varchar(40), generator: faker.word.noun}
  - {name: mail, type: varchar(255), generator: email, masking: true}
  - {name: phone, type: varchar(20), generator: phone_number, masking: true}
  - {name: sum, type: smallint, generator: expression, expression: id * 9000}
  - {name: tags, type: "text[]", generator: array, of: {generator: word}}
  - {name: nouns, type: "varchar(40)[]", generator: array, of: {generator: faker.word.noun}}
  - {name: after, type: date, generator: date_between, constraint: "> early"}
  - {name: early, type: date, generator: date_between}`;
  expect(await unsureOf(spec)).toEqual(['copied', 'noun', 'sum', 'nouns', 'after']);
});

test('a field that no constraint reads is still made while constraints are tried', async () => {
  const spec = `volume: 5
fields:
  - {name: id, type: integer, generator: sequence, start: 4}
  - {name: sum, type: smallint, generator: expression, expression: id * 9000}
  - {name: text, generator: word, constraint: "length(text) > 0"}`;
  const found = await tryProject(await compileFolder(plantProject({ 'rows.yaml': dataset(spec) })));
  expect(found.map(({ code }) => code)).toContain('DC413');
});
