import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

/** Those that people write. */
const pages = ['.', 'docs', 'bench'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'generators.md')
    .map((name) => path.join(folder, name)),
);

test.each(pages)('%s says nothing twice, as pages do that were put together of two versions of them', (page) => {
  const lines = readFileSync(page, 'utf8')
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .split('\n');
  const pairs = lines.map((line, index) => `${line}\n${lines[index + 1]}`).filter((pair) => pair.length > 150);
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) < index)).toEqual([]);
});
