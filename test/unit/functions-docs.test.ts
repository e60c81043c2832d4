import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { aliases, operations, specialFunctions } from '../../src/expression/operations/index.ts';

test('the language’s page has every function that there is, and no other', async () => {
  const page = await readFile('docs/language.md', 'utf8');
  const table = page.slice(page.indexOf('| of | functions |'), page.indexOf('`to_char` takes'));
  const said = [...table.matchAll(/`(\w+)`/g)].map(([, name]) => name as string);
  const functions = operations.filter(({ operator }) => !operator).map(({ name }) => name);
  // How LIKE … ESCAPE is held, and what nobody calls by that name.
  const unsaid = new Set(['like_escape', 'char_length', 'character_length', 'substr', 'ceiling']);
  const known = new Set(
    [...functions, ...specialFunctions, ...aliases.keys(), 'trim'].filter((name) => !unsaid.has(name)),
  );
  expect(said.toSorted()).toEqual([...known].toSorted());
});
