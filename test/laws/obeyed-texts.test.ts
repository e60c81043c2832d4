import fc from 'fast-check';
import { expect, test } from 'vitest';

import { Batches } from '../../src/generate/batches.ts';
import { ConstraintChecks } from '../../src/generate/checks/constraint-checks.ts';

import { loadEnvironment, type Plan } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { runs } from '../support/properties.ts';
import { compileFolder } from '../support/run-project.ts';

// Constraints on texts that are said to be obeyed are held against the rows themselves.

const generators = [
  'first_name',
  'last_name',
  'full_name',
  'prefix',
  'city',
  'zip_code',
  'country',
  'user_agent',
  'language',
  'industry',
  'mime_type',
  'vehicle',
  'secondary_address',
  'email',
  'email, domain: mail.example.org',
  'pattern, pattern: "AB-##"',
  'template, template: "x{{mark}}-end"',
  'template, template: "x{{mark}}@example.com"',
  'sentence, min: 2, max: 4',
] as const;
const locales = fc.constantFrom('en_US', 'de', 'ja', '{en_US: 1, ja: 3}', '{de: 1, fr: 1}');
const masks = fc.constantFrom(
  '',
  '',
  '',
  'masking: {rule: anonymize_email}, pii_category: email',
  'masking: {rule: anonymize_email, domain: example.net}, pii_category: email',
  'masking: {rule: redact}, pii_category: other',
);
const field = fc.record({
  generator: fc.constantFrom(...generators),
  type: fc.constantFrom('text', 'text', 'varchar(250)', 'varchar(40)'),
  locale: fc.option(locales, { freq: 3 }),
  isUnique: fc.boolean(),
  isNullable: fc.boolean(),
  mask: masks,
});
const condition = fc.oneof(
  fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '='), fc.integer({ min: 0, max: 40 }))
    .map(([sign, length]) => `length(f) ${sign} ${length}`),
  fc
    .constantFrom('%@example.com', '%@mail.example.org', '%example%', '%@example.net', '%-end', 'x%', 'AB%', '%end%')
    .map((pattern) => `f LIKE '${pattern}'`),
);
const projects = fc.record({
  locale: locales,
  field,
  conditions: fc.array(condition, { minLength: 20, maxLength: 30 }),
});

test('what is said to be obeyed of texts is broken by no row', async () => {
  const found = { obeyed: 0, masked: 0, unique: 0, ofOwnLocale: 0, open: 0 };
  const property = fc.asyncProperty(projects, async ({ locale, field, conditions }) => {
    const { generator, type, isUnique, isNullable, mask } = field;
    const more = [
      ...(field.locale === null ? [] : [`locale: ${field.locale}`]),
      ...(isUnique ? ['unique: true'] : []),
      ...(isNullable ? ['null_probability: 0.2'] : []),
      ...(mask === '' ? [] : [mask]),
    ];
    const spec = `volume: 400\nlocale: ${locale}\nfields:
  - {name: mark, type: integer, generator: integer, min: 1, max: 9}
  - {name: f, type: ${type}, generator: ${[generator, ...more].join(', ')}}
validation:\n${conditions.map((each) => `  - {constraint: "${each}", severity: warning}`).join('\n')}`;
    const { plan } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec, 'rows') }));
    if (!plan) return;
    const environment = await loadEnvironment(plan as Plan);
    const rows = environment.dataset('default/rows');
    const obeyed = rows.constraints.filter((each) => each.obeyed);
    found.obeyed += obeyed.length;
    found.open += rows.constraints.length - obeyed.length;
    if (mask !== '') found.masked += obeyed.length;
    if (isUnique) found.unique += obeyed.length;
    if (field.locale !== null) found.ofOwnLocale += obeyed.length;
    const batches = new Batches(environment, rows, []);
    const checks = new ConstraintChecks(batches, rows, 'whole', obeyed);
    batches.read(0, rows.rows);
    checks.add();
    for (const { constraint, failing } of checks.end())
      expect([constraint.text, failing]).toEqual([constraint.text, 0]);
  });
  const plain = { type: 'text', locale: null, isUnique: false, isNullable: false, mask: '' } as const;
  const field = { ...plain, generator: 'last_name', locale: 'en_US' } as const;
  const examples: [typeof projects extends fc.Arbitrary<infer T> ? T : never][] = [
    // Names of the field's own locale are longer than those of the dataset's.
    [{ locale: 'ja', field, conditions: ['length(f) <= 6'] }],
    // Its row's number stands behind a text that has to be unique.
    [
      {
        locale: 'en_US',
        field: { ...plain, generator: 'template, template: "x{{mark}}-end"', isUnique: true },
        conditions: ["f LIKE '%-end'", 'length(f) <= 6'],
      },
    ],
  ];
  await fc.assert(property, { examples, numRuns: runs(150) });
  expect(Math.min(...Object.values(found))).toBeGreaterThan(10);
  if (process.env.FC_RUNS) console.log(found);
});
