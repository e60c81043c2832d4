import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { SourceFile } from '../../../src/diagnostics/source-file.ts';

import type { Node } from '../../../src/definition/node.ts';
import { parseYaml } from '../../../src/definition/parse.ts';
import { parsePlain } from '../../../src/definition/parse-plain.ts';

const names = ['users', 'orders', 'order_items', 'products', 'accounts', 'countries'];
const texts = names.map((name) => readFileSync(`specs/commerce/${name}.yaml`, 'utf8'));
const own = `a:
  - {b: [1, -2d, "x # y", 'it''s'], c: null}
  - d: e f
    g: 0x1f
  # between
  - plain-text
h:
- 1
- 2
i: {}
j: []
k: http://a.b/c?d
`;

/** Spans as numbers, maps as lists of entries: what two trees have to have in common. */
function shown(node: Node | undefined): unknown {
  if (!node) return undefined;
  const { start, end } = node.span;
  if (node.kind === 'scalar') return [start, end, String(node.value), typeof node.value, node.source, node.quoted];
  if (node.kind === 'list') return [start, end, node.items.map(shown)];
  const entries = Array.from(node.entries, ([key, { keySpan, value }]) => [
    key,
    keySpan.start,
    keySpan.end,
    shown(value),
  ]);
  return [start, end, entries];
}

/** Whether it was read at all; what is read has to be what the whole parser makes of it, without a report. */
function isAlike(text: string): boolean {
  const file = new SourceFile('a.yaml', text);
  const plain = parsePlain(file);
  if (!plain) return false;
  const reports: unknown[] = [];
  const documents = parseYaml(file, (each) => reports.push(each));
  expect({ text, reports, documents: documents.map((each) => [each.broken, shown(each.root)]) }).toEqual({
    text,
    reports: [],
    documents: [[false, shown(plain)]],
  });
  return true;
}

describe('the parser of plain YAML', () => {
  it('reads a definition as the whole parser does', () => {
    expect(isAlike(own)).toBe(true);
    expect(
      texts.map((text) => isAlike(text.replaceAll(/ +#.*$/gm, '').replaceAll(/: >-\n +/g, ': '))).filter(Boolean),
    ).not.toEqual([]);
  });

  it.each([
    'a: 1\na: 2\n',
    'a: &x 1\n',
    'a: *x\n',
    'a: !!str 1\n',
    'a: |\n  b\n',
    'a: b\n  c\n',
    'a: b: c\n',
    'a: "\\n"\n',
    'a: [b, c\n',
    'a: {b: 1,, c: 2}\n',
    'a: {b}\n',
    'a:\tb\n',
    '--- \na: b\n',
    '<<: {a: 1}\n',
    'a: @b\n',
    'a: [b: c]\n',
    'a:\n',
    'text\n',
    '',
  ])('leaves %j to the whole parser', (text) => {
    expect(parsePlain(new SourceFile('a.yaml', text))).toBeUndefined();
  });

  it('agrees with the whole parser on whatever it reads of mistyped files', () => {
    const typed = [
      ':',
      ' ',
      '- ',
      '#',
      '\n',
      '  ',
      "'",
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      '&a',
      '|',
      '~',
      'a: b',
      '\n  - ',
      ' #c',
      '-',
    ];
    let state = 1;
    const below = (n: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % n;
    };
    let read = 0;
    for (const text of [own, ...texts.map((each) => each.replaceAll(/ +#.*$/gm, ''))])
      for (let round = 0; round < 150; round++) {
        const at = below(text.length + 1);
        const piece = below(3) === 0 ? '' : (typed[below(typed.length)] as string);
        if (isAlike(text.slice(0, at) + piece + text.slice(at + below(4)))) read++;
      }
    expect(read).toBeGreaterThan(100);
  });
});
