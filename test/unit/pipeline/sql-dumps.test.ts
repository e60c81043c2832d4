import { join } from 'node:path';

import { expect, test } from 'vitest';

import { type Row, rowAt } from '../../../src/pipeline/masking-proof/row-batch.ts';
import { fileTables } from '../../../src/pipeline/masking-proof/row-tables.ts';
import { scanFile } from '../../../src/pipeline/scan/scan-file.ts';

import { plantProject } from '../../support/planted-project.ts';

const { signal } = new AbortController();

async function tablesIn(text: string): Promise<Record<string, Row[]>> {
  const cwd = plantProject({ 'dump.sql': text });
  const found: Record<string, Row[]> = {};
  for (const { name, batches } of await fileTables(join(cwd, 'dump.sql'), signal)) {
    found[name] = [];
    for await (const batch of batches()) for (let i = 0; i < batch.count; i++) found[name].push(rowAt(batch, i));
  }
  return found;
}

test('values of several lines, rows of several lines and quoted names are read', async () => {
  const text = `CREATE TABLE public.people (id int, notes text);
INSERT INTO public.people (id, notes) VALUES (1, 'one
two; it''s
INSERT INTO nothing');
INSERT INTO public.people (id, notes) VALUES
  (2, 'a'),
  (3, NULL);
COPY public."my people" (id, "full name") FROM stdin;
4\tInsert into\\nit
\\.
INSERT INTO public.people (id, notes) VALUES (5, 'last');
`;
  expect(await tablesIn(text)).toEqual({
    'public.people': [
      { id: '1', notes: "one\ntwo; it's\nINSERT INTO nothing" },
      { id: '2', notes: 'a' },
      { id: '3', notes: null },
      { id: '5', notes: 'last' },
    ],
    'public.my people': [{ id: '4', 'full name': 'Insert into\nit' }],
  });
});

test('between backquotes stand MySQL’s names, and its texts have backslashes', async () => {
  const text =
    String.raw`INSERT INTO \`my people\` (\`id\`, \`notes\`) VALUES (1,'it\'s; (a), \\ and \"b\"\n\0'),(2,NULL),
(3,'a''b'),(4,'100\%');
INSERT INTO \`x\` (\`id\`) VALUES (X'00ff');
`.replaceAll('\\`', '`');
  expect(await tablesIn(text)).toEqual({
    'my people': [
      { id: '1', notes: `it's; (a), \\ and "b"\n\0` },
      { id: '2', notes: null },
      { id: '3', notes: "a'b" },
      { id: '4', notes: '100\\%' },
    ],
    x: [{ id: "X'00ff'" }],
  });
});

test('rows whose columns are not named are refused, and so is a statement that does not end', async () => {
  await expect(tablesIn("INSERT INTO people VALUES (1, 'a');\n")).rejects.toThrow('names no columns');
  await expect(tablesIn("INSERT INTO people (id) VALUES ('a);\n")).rejects.toThrow('does not end');
});

test('a scan sees columns without a name, too', async () => {
  const cwd = plantProject({ 'dump.sql': "INSERT INTO people VALUES (1, 'a@b.example\nc');\n" });
  const [table] = await scanFile(join(cwd, 'dump.sql'), 10, signal);
  expect(table?.columns.map(({ name }) => name)).toEqual(['column 1', 'column 2']);
});
