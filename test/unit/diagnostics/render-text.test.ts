import { expect, test } from 'vitest';

import { displayWidth } from '../../../src/base/display-width.ts';

import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { renderText } from '../../../src/diagnostics/render-text.ts';
import { SourceFile, type Span } from '../../../src/diagnostics/source-file.ts';

/** The span of the part between ‹ and ›. */
function marked(text: string, name = 'a.yaml'): Span {
  const start = text.indexOf('‹');
  const end = text.indexOf('›') - 1;
  return { file: new SourceFile(name, text.replace(/[‹›]/g, '')), start, end };
}

function lines(span: Span): readonly string[] {
  return renderText([diagnostic('DC204', 'x', { span })], { color: false })
    .split('\n')
    .slice(1);
}

test('the carets stand under exactly the part that is wrong', () => {
  expect(lines(marked('a: 1\nb: ‹two›, c\n'))).toEqual([' --> a.yaml:2:4', '  |', '2 | b: two, c', '  |    ^^^', '']);
});

test('a related place follows, then the help; the margin fits the longest line number', () => {
  const first = marked('‹a›: 1');
  const text = renderText(
    [
      diagnostic('DC105', 'the key `a` is given twice', {
        span: marked(`${'\n'.repeat(99)}‹a›: 2`),
        related: [{ message: 'first given here', span: first }],
        help: 'leave one out',
      }),
    ],
    { color: false },
  );
  expect(text.split('\n')).toEqual([
    'error[DC105]: the key `a` is given twice',
    '   --> a.yaml:100:1',
    '    |',
    '100 | a: 2',
    '    | ^',
    'note: first given here',
    '   --> a.yaml:1:1',
    '    |',
    '  1 | a: 1',
    '    | -',
    '    = help: leave one out',
    '',
  ]);
});

test.each([
  ['日本: ‹語›', '1 | 日本: 語', '  |       ^^'],
  ['👩‍👩‍👧 ‹é›!', '1 | 👩‍👩‍👧 é!', '  |    ^'],
  ['🇩🇪‹❤️›x', '1 | 🇩🇪❤️x', '  |   ^^'],
  ['\t‹a›\tb', '1 |     a   b', '  |     ^'],
  ['ab\t‹x\ty›', '1 | ab  x   y', '  |     ^^^^^'],
])('%j is underlined by what it takes on a terminal', (text, shown, carets) => {
  expect(lines(marked(text)).slice(2, 4)).toEqual([shown, carets]);
});

test('nothing that a terminal obeys is printed raw, wherever it comes from', () => {
  const evil = '\u001b[2J\u0007\u009b\u202e\u2028\ud800\r';
  const span = marked(`a${evil}‹b›`, `${evil}.yaml`);
  const help = `help${evil}\nnext`;
  const text = renderText([diagnostic('DC204', `fact${evil}`, { span, help })], { color: false });
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202e]|\p{Surrogate}/u);
  expect(text).toContain('fact\\u{1b}[2J\\u{7}\\u{9b}\\u{202e}\\u{2028}\\u{d800}\\r');
  const [, , line = '', carets = ''] = text
    .split('\n')
    .slice(1)
    .map((each) => each.slice(4));
  expect(carets).toBe(`${' '.repeat(line.length - 1)}^`);
});

test('a line of a megabyte is cut around the part that is wrong', () => {
  const [, , line = '', carets = ''] = lines(marked(`${'x'.repeat(500_000)}‹wrong›${'y'.repeat(500_000)}`));
  expect(line).toMatch(/^1 \| …x{60}wrongy{40}…$/);
  expect(carets.indexOf('^')).toBe(line.indexOf('wrong'));
  const [, , long = ''] = lines(marked(`‹${'z'.repeat(500_000)}›`));
  expect(long.length).toBeLessThan(150);
});

test('no character is cut in two', () => {
  const emoji = '😀'.repeat(1000);
  for (const pad of ['', 'a']) expect(lines(marked(`${pad}${emoji}‹wrong›${emoji}`))[2]).not.toContain('\\u{');
});

test('a part of several lines is underlined to the end of its first; an empty one by one caret', () => {
  expect(lines(marked('a: ‹[1,\n  2]›')).slice(2, 4)).toEqual(['1 | a: [1,', '  |    ^^^']);
  expect(lines(marked('a:‹›')).slice(2, 4)).toEqual(['1 | a:', '  |   ^']);
  expect(lines(marked('‹›')).slice(2, 4)).toEqual(['1 |', '  | ^']);
});

test('colours change nothing but colours', () => {
  const found = [diagnostic('DC204', 'x', { span: marked('a: ‹b›'), help: 'h' })];
  const coloured = renderText(found, { color: true });
  const control = String.fromCharCode(27);
  expect(coloured).toContain(`${control}[31m`);
  expect(
    coloured
      .split(control)
      .map((part, index) => (index ? part.replace(/^\[\d+m/, '') : part))
      .join(''),
  ).toBe(renderText(found, { color: false }));
});

test.each([
  ['abc', 3],
  ['日本', 4],
  ['e\u0301', 1],
  ['👍🏽', 2],
  ['ﾊ', 1],
  ['ハ', 2],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
