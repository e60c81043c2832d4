import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

import { expect, test } from 'vitest';

const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };
const always = ['README.md', 'LICENSE', 'package.json'];

/** Whether what is installed has the file or folder. */
function isPacked(path: string): boolean {
  const parts = [...always, ...files].map((each) => each.replace('/*.md', ''));
  return parts.some((part) => path === part || path.startsWith(`${part}/`));
}

test('what the docs link to is installed with them', () => {
  const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
  const links = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, link]) => link as string)
      .filter((link) => !link.includes('://'))
      .map((link) => ({ page, link, path: join(dirname(page), link) })),
  );
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter(({ path }) => !existsSync(path) || !isPacked(path))).toEqual([]);
});
