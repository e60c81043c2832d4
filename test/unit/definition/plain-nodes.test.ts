import { describe, expect, it } from 'vitest';

import { SourceFile } from '../../../src/diagnostics/source-file.ts';

import type { MapNode, Node, ScalarNode } from '../../../src/definition/node.ts';
import { entryWith, listWith, mapWith } from '../../../src/definition/node.ts';
import { parsePlain } from '../../../src/definition/parse-plain.ts';

const some = ['b', 'a', '__proto__', 'constructor'];
const many = Array.from({ length: 40 }, (_, index) => `key_${(index * 7) % 40}`);

function mapOf(keys: readonly string[]): MapNode {
  const text = keys.map((key, index) => `${key}: value ${index}\n`).join('');
  return parsePlain(new SourceFile('a.yaml', text)) as MapNode;
}

const sourceOf = (node: Node | undefined) => (node as ScalarNode | undefined)?.source;

describe('a plain map', () => {
  it.each([['few', some] as const, ['many', many] as const])('with %s keys is read as a Map of them is', (_, keys) => {
    const { entries } = mapOf(keys);
    const expected = new Map(keys.map((key, index) => [key, `value ${index}`]));
    expect(entries.size).toBe(expected.size);
    expect([...entries.keys()]).toEqual([...expected.keys()]);
    expect(Array.from(entries.values(), ({ value }) => sourceOf(value))).toEqual([...expected.values()]);
    expect(Array.from(entries, ([key, { value }]) => [key, sourceOf(value)])).toEqual([...expected]);
    expect(Array.from(entries.entries(), ([key]) => key)).toEqual([...expected.keys()]);
    const seen: string[] = [];
    entries.forEach((entry, key, map) => {
      expect(map.get(key)).toBe(entry);
      seen.push(key);
    });
    expect(seen).toEqual(keys);
    for (const key of [...keys, 'toString', 'hasOwnProperty', ''])
      expect([key, entries.has(key), sourceOf(entries.get(key)?.value)]).toEqual([
        key,
        expected.has(key),
        expected.get(key),
      ]);
  });

  it.each([[some] as const, [many] as const])('leaves a key that comes twice to the whole parser', (keys) => {
    const text = [...keys, keys[1]].map((key) => `${key}: 1\n`).join('');
    expect(parsePlain(new SourceFile('a.yaml', text))).toBeUndefined();
  });

  it('keeps its places where it is copied', () => {
    const file = new SourceFile('a.yaml', 'a: {b: [1, 2]}\n');
    const root = parsePlain(file) as MapNode;
    const [[, entry]] = [...root.entries] as [[string, NonNullable<ReturnType<MapNode['entries']['get']>>]];
    const list = (entry.value as MapNode).entries.get('b')?.value;
    expect(entry.keySpan).toEqual({ file, start: 0, end: 1 });
    expect(list?.span).toEqual({ file, start: 7, end: 13 });
    expect(mapWith(root, new Map())).toEqual({ kind: 'map', span: { file, start: 0, end: 14 }, entries: new Map() });
    expect(entryWith(entry, root)).toEqual({ keySpan: { file, start: 0, end: 1 }, value: root });
    if (list?.kind === 'list')
      expect(listWith(list, [])).toEqual({ kind: 'list', span: { file, start: 7, end: 13 }, items: [] });
    expect.assertions(5);
  });
});
