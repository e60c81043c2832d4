import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

/** What differs from run to run, and where it may be for all that. */
const drawn =
  /Math\.random|random(?:Bytes|UUID|Int)\(|new (?:UUID|ObjectId)\(\)|gen_random_uuid|\brandom\(\)|interruptAfter/;
const allowed: Readonly<Record<string, string>> = {
  'test/integration/intervals.test.ts': 'after setseed',
  'test/integration/subset.test.ts': 'an order of rows that is not to matter',
  'test/support/expressions.ts': 'an expression that is refused',
  'test/support/loads.ts': 'numbers of executions, as the command has them',
  'test/unit/lint-rules.test.ts': 'texts of a rule against it',
  'test/unit/repeatable-tests.test.ts': 'this',
};

test('tests meet the same values in every run: what is searched for is not there by chance', () => {
  const files = ['integration', 'laws', 'support', 'unit'].flatMap((folder) =>
    readdirSync(`test/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `test/${folder}/${name}`),
  );
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((file) => drawn.test(readFileSync(file, 'utf8')));
  expect(found.sort()).toEqual(Object.keys(allowed));
});
