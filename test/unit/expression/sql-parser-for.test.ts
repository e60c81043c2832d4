import { expect, test } from 'vitest';

import { sqlParserFor } from '../../../src/expression/sql-parser-for.ts';

test('plain expressions need no parser, any other one does', async () => {
  const plain = [{ text: 'total > 0' }, { text: '> 0 AND < 10', self: 'total' }, { text: 'UNIQUE (a, b)' }];
  expect(await sqlParserFor(plain)).toBeUndefined();
  expect(await sqlParserFor([])).toBeUndefined();
  const parser = await sqlParserFor([...plain, { text: "total > 0 AND name = E'a'" }]);
  expect(parser?.parseSync('SELECT 1').stmts).toHaveLength(1);
  // Without the field's own name it is none.
  expect(await sqlParserFor([{ text: '> 0' }])).toBe(parser);
});
