import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const page = readFileSync('docs/architecture.md', 'utf8');
const files = readdirSync('src', { recursive: true }).map((each) => String(each).replaceAll('\\', '/'));
const folders = (of: string) =>
  readdirSync(of, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);

/** A path of the page as a whole file's or folder's, with or without its ending; a lone name is anywhere. */
function isThere(said: string): boolean {
  const pattern = said.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  const whole = new RegExp(`${said.includes('/') ? '^' : '(^|/)'}${pattern}(\\.ts)?$`);
  return files.some((each) => whole.test(each));
}

describe('docs/architecture.md', () => {
  test('names no file and no folder of src that is not there', () => {
    const said = [...page.matchAll(/`([a-z0-9*-]+(?:\/[a-z0-9*-]+)*(?:\.ts)?)`/g)].map(([, name]) => name as string);
    const paths = said.filter((each) => each.includes('/') || each.endsWith('.ts'));
    expect(paths.length).toBeGreaterThan(25);
    expect(paths.filter((each) => !isThere(each))).toEqual([]);
  });

  test('has each floor in the order in which they may import each other, and each folder on one', () => {
    const rows = [...page.matchAll(/^\| (\d+) \| ([^|]+) \|/gm)].map(([, floor, names = '']) => ({
      floor: Number(floor),
      names: [...names.matchAll(/`([a-z]+)`/g)].map(([, name]) => name as string),
    }));
    const rules = readFileSync('.dependency-cruiser.cjs', 'utf8');
    const list = rules.slice(rules.indexOf('const floors = ['), rules.indexOf('];'));
    const held = [...list.matchAll(/^ {2}\[(.*)\],$/gm)].map(([, names = '']) => names.replaceAll("'", '').split(', '));
    expect(rows.map(({ floor }) => floor)).toEqual(held.map((_, floor) => held.length - 1 - floor));
    expect(rows.map(({ names }) => names.toSorted())).toEqual(held.toReversed().map((names) => names.toSorted()));
    expect(rows.flatMap(({ names }) => names).toSorted()).toEqual([...folders('src'), 'index'].toSorted());
  });

  test('says of each folder of the pipeline what it is for', () => {
    const table = page.slice(page.indexOf('## The folders of `pipeline`'));
    const said = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(said).toEqual(folders('src/pipeline').toSorted());
  });
});
