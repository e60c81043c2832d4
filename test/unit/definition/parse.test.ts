import { expect, test } from 'vitest';

import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { SourceFile } from '../../../src/diagnostics/source-file.ts';

import { nodeAt } from '../../../src/definition/definition.ts';
import type { Node } from '../../../src/definition/node.ts';
import { parseYaml } from '../../../src/definition/parse.ts';

import { brief } from '../../support/definitions.ts';

function parse(text: string) {
  const diagnostics: Diagnostic[] = [];
  const documents = parseYaml(new SourceFile('input.yaml', text), (each) => diagnostics.push(each));
  return { documents, diagnostics };
}

function textAt(text: string, node: Node | undefined): string | undefined {
  return node && text.slice(node.span.start, node.span.end);
}

test('nodes lie exactly where their text is', () => {
  const text = 'a: plain # comment\nb: &x "quo\\tted"\nc:\n  - [1, {d: e}]\n  - |\n    block\nf: *x\n';
  const [{ root } = { root: undefined }] = parse(text).documents;
  const at = (...path: (string | number)[]) => textAt(text, root && nodeAt(root, path));
  expect([at('a'), at('b'), at('c', 0), at('c', 0, 1), at('c', 0, 1, 'd'), at('f')]).toEqual([
    'plain',
    '"quo\\tted"',
    '[1, {d: e}]',
    '{d: e}',
    'e',
    '*x',
  ]);
  expect(at('c')).toBe('- [1, {d: e}]\n  - |\n    block');
});

test.each([
  ['01234', 1234, false],
  ['1e3', 1000, false],
  ['1.10', 1.1, false],
  ['9007199254740993', 9007199254740992, false],
  ['0x1F', 31, false],
  ['no', 'no', false],
  ['True', true, false],
  ['~', null, false],
  ['"null"', 'null', true],
  ['!!str 01', '01', true],
  ['2026-01-01', '2026-01-01', false],
])('the scalar %s keeps its text beside its value', (written, value, quoted) => {
  const { root } = parse(`a: ${written}`).documents[0] ?? {};
  const source = written.replace(/^!!str /, '').replaceAll('"', '');
  expect(root && nodeAt(root, ['a'])).toMatchObject({ value, source, quoted });
});

test('merged keys come from the map that they name, own keys go before them, earlier maps before later ones', () => {
  const text = 'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {x: 3, <<: [*a, *b]}\nd: {"<<": 4}\n';
  const { documents, diagnostics } = parse(text);
  const root = documents[0]?.root as Node;
  const values = ['x', 'y', 'z'].map((key) => nodeAt(root, ['c', key]));
  expect(values).toMatchObject([{ source: '3' }, { source: '1' }, { source: '2' }]);
  expect(textAt(text, values[2])).toBe('2');
  expect(nodeAt(root, ['d', '<<'])).toMatchObject({ source: '4' });
  expect(diagnostics).toEqual([]);
});

test('keys that come from users may be called like parts of objects', () => {
  const root = parse('__proto__: 1\nconstructor: 2\n1: 3\n').documents[0]?.root as Node;
  expect(['__proto__', 'constructor', '1'].map((key) => nodeAt(root, [key]))).toMatchObject([
    { source: '1' },
    { source: '2' },
    { source: '3' },
  ]);
});

test('a broken document breaks neither those before nor those after it', () => {
  const { documents, diagnostics } = parse('a: 1\n---\nb: {\n---\nc: 1\n');
  expect(documents.map((each) => each.broken)).toEqual([false, true, false]);
  expect(diagnostics).toHaveLength(1);
});

test.each([
  ['a: &a [*a]', 'DC106 input.yaml:1:8 «*a» the alias `*a` stands inside what it names'],
  ['a: *b', 'DC106 input.yaml:1:4 «*b» no anchor `&b` comes before this alias'],
  ['<<: 3', 'DC106 input.yaml:1:5 «3» only maps can be merged with `<<`'],
  ['{a: 1, a: 2}', 'DC105 input.yaml:1:8 «a» the key `a` is given twice'],
  ['? [a]\n: 1', 'DC103 input.yaml:1:3 «[a]» a key must be a single word or text'],
  ['a: !!binary aGk=', 'DC108 input.yaml:1:4 «!!binary» the tag `!!binary` is not supported here'],
  ['%YAML 1.1\n---\na: 1', 'DC108 input.yaml:1:1 «%YAML 1.1» the directive `%YAML 1.1` is not supported'],
  ['a:\n  b: 1\n\tc: 2', 'DC104 input.yaml:3:1 «\t» a tab indents this line'],
  ['a: [${X}, 1]', 'DC103 input.yaml:1:5 «${X}» a variable inside of `{…}` or `[…]` needs quotes'],
  ['a: @x', 'DC103 input.yaml:1:4 «@x» a text that begins with `@` needs quotes'],
  ['a: [1, 2\nb: 3', 'DC103 input.yaml:2:1 «b» `]` is missing before this'],
])('%j is explained', (text, expected) => {
  expect(brief(parse(text))).toEqual([expected]);
});

test('aliases that expand too far are refused where they do, before anything grows', () => {
  const levels = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const text = levels.map(
    (name, level) => `${name}: &${name} [${Array(10).fill(level ? `*${levels[level - 1]}` : 'x')}]`,
  );
  const { diagnostics } = parse(text.join('\n'));
  expect(diagnostics.map((each) => each.code)).toEqual(['DC107']);
});

test.each(['[', '{a: ', '- ', '[]]]]', '"', '\u0000', '&a ', '!!', '? ', '|\n', '}{', '%', '\ud800', '* '])(
  '100,000 times %j ends in diagnostics',
  (part) => {
    expect(() => parse(part.repeat(100_000))).not.toThrow();
  },
);
