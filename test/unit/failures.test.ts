import { expect, test } from 'vitest';

import { Failures } from '../../src/generate/failures.ts';

import { tryProject } from '../../src/pipeline/try-constraints.ts';

import { loadEnvironment, type Plan } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder } from '../support/run-project.ts';

async function unsureOf(...specs: readonly string[]): Promise<string[]> {
  const files = specs.map((spec, at) => [`rows${at}.yaml`, dataset(spec, `rows${at}`)] as const);
  const { plan, diagnostics } = await compileFolder(plantProject(Object.fromEntries(files)));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const failures = new Failures(await loadEnvironment(plan as Plan));
  return (plan as Plan).datasets.flatMap((own) =>
    own.fields.filter((field) => failures.mayEnd(own, field)).map(({ name }) => name),
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
  - {name: nine, type: smallint, generator: expression, expression: id * 9}
  - {name: halves, type: "decimal(4,1)", generator: expression, expression: nine * 0.5}
  - {name: quarters, type: "decimal(4,1)", generator: expression, expression: nine * 0.25}
  - {name: third, type: integer, generator: expression, expression: id / 3}
  - {name: same, type: varchar(40), generator: expression, expression: sure}
  - {name: shorter, type: varchar(4), generator: expression, expression: sure}
  - {name: tags, type: "text[]", generator: array, of: {generator: word}}
  - {name: nouns, type: "varchar(40)[]", generator: array, of: {generator: faker.word.noun}}`;
  expect(await unsureOf(spec)).toEqual([
    'copied',
    'noun',
    'sum',
    // What is rounded or divided is not followed.
    'quarters',
    'third',
    'shorter',
    'nouns',
  ]);
});

test('constraints of computed fields that no row can fail are told from those that one may', async () => {
  const spec = `volume: 5
fields:
  - {name: count, type: integer, generator: choice, choices: [1, 2, 5]}
  - {name: price, type: "decimal(8,2)", generator: random_decimal, min: 1, max: 20}
  - {name: total, type: "decimal(10,2)", generator: expression, expression: count * price}
  - {name: at, type: timestamp, generator: datetime_between, start_date: -9d}
  - {name: minutes, type: integer, generator: integer, min: 0, max: 9}
  - {name: until, type: timestamp, generator: expression, expression: "at + minutes * INTERVAL '1 minute'"}
  - {name: next, type: date, nullable: true, generator: expression, expression: "CASE WHEN count > 1 THEN at::date + 1 END"}
  - {name: odd, type: integer, generator: integer, min: 0, max: 9, edge_cases: 0.1}
  - {name: twice, type: bigint, generator: expression, expression: odd * 2::bigint}
validation: [total >= price, total > price, until >= at, until > at, next > at::date, next >= at::date + 2, twice >= 0]`;
  const { plan } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec, 'rows') }));
  const failures = new Failures(await loadEnvironment(plan as Plan));
  const [rows] = (plan as Plan).datasets as [Plan['datasets'][0]];
  const kept = rows.constraints.filter((each) => failures.isKept(rows, each)).map(({ text }) => text);
  expect(kept).toEqual(['total >= price', 'until >= at', 'next > at::date']);
});

test('what a constraint bounds cannot end a run where the compiler has left it a value in every row', async () => {
  const spec = `volume: 5
fields:
  - {name: early, type: date, generator: date_between}
  - {name: after, type: date, generator: date_between, constraint: "> early"}
  - {name: reckoned, type: date, generator: date_between, constraint: "> early + 1"}
  - {name: odd, type: date, generator: date_between, edge_cases: 0.1}
  - {name: behind, type: date, generator: date_between, start_date: -9d, constraint: "> odd"}`;
  // `reckoned` is held against what is computed; `odd` may be any day that there is.
  expect(await unsureOf(spec)).toEqual(['reckoned', 'odd', 'behind']);
});

test('what is read of parents may end a run where their cells, or the draw of them, may', async () => {
  const parents = `volume: 5
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: code, type: varchar(12), generator: pattern, pattern: "A-##"}
  - {name: noun, type: varchar(40), generator: faker.word.noun, nullable: true}
  - {name: opened, type: date, generator: date_between}`;
  const children = `volume: 5
fields:
  - {name: code, type: varchar(12), generator: expression, expression: rows0.code}
  - {name: noun, type: varchar(40), generator: expression, expression: rows0.noun, nullable: true}
  - {name: rarely, type: varchar(12), generator: expression, expression: maybe.code, nullable: true}
  - {name: closed, type: date, generator: date_between}
  - {name: paid, type: date, generator: date_between}
relationships:
  - {foreignKey: rows0_id, references: rows0.id}
  - {foreignKey: maybe_id, references: rows0.id, name: maybe, null_probability: 0.5}
validation:
  - {constraint: "closed >= rows0.opened"}
  - {constraint: "paid > rows0.opened"}`;
  // All days that there are may be opened on, so that none is left to pay.
  expect(await unsureOf(parents, children)).toEqual(['noun', 'noun', 'paid']);
  const junction = `volume: 5
fields:
  - {name: code, type: varchar(12), generator: expression, expression: rows0.code}
relationships:
  - {foreignKey: rows0_id, references: rows0.id}
  - {foreignKey: other_id, references: rows0.id, name: other}
validation:
  - {constraint: "UNIQUE (rows0_id, other_id)"}`;
  expect(await unsureOf(parents, junction)).toEqual(['noun', 'code', 'rows0_id', 'other_id']);
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

test('chains of computed fields that double at each step are not followed for ever', async () => {
  const steps = Array.from({ length: 60 }, (_, at) => {
    const before = at === 0 ? 'id' : `f${at - 1}`;
    const texts = [`${before} + ${before} - ${before}`, `CASE WHEN id > 0 THEN ${before} ELSE ${before} END`];
    return `  - {name: f${at}, type: bigint, generator: expression, expression: "${texts[at % 2]}"}`;
  });
  const fields = ['  - {name: id, type: bigint, generator: sequence}', ...steps];
  const spec = `volume: 5\nfields:\n${fields.join('\n')}\nvalidation: [f59 >= 0, f58 * f58 * f58 >= f57]`;
  const found = await tryProject(await compileFolder(plantProject({ 'rows.yaml': dataset(spec) })));
  expect(found.map(({ code }) => code)).toEqual(['DC419', 'DC419']);
});
