import { expect, test } from 'vitest';

import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { renderGithub } from '../../../src/diagnostics/render-github.ts';
import { jsonDiagnostics } from '../../../src/diagnostics/render-json.ts';
import { sarifLog } from '../../../src/diagnostics/render-sarif.ts';
import { sortDiagnostics } from '../../../src/diagnostics/sort.ts';
import { SourceFile } from '../../../src/diagnostics/source-file.ts';

const file = new SourceFile('specs/a b,c.yaml', 'a: 1\nb: [1,\n  2]\n');
const span = (start: number, end: number) => ({ file, start, end });
const first = { message: 'first here', span: span(0, 1) };
const wrong = diagnostic('DC105', '100% wrong', { span: span(5, 6), related: [first], help: 'leave it' });
const lines = diagnostic('DC205', 'a list', { span: span(8, 16) });
const bare = diagnostic('DC101', 'cannot read `x`');

test('JSON has places with an exclusive end, and nothing where nothing is known', () => {
  expect(jsonDiagnostics([wrong, lines, bare])).toEqual([
    {
      code: 'DC105',
      severity: 'error',
      message: '100% wrong',
      help: 'leave it',
      file: 'specs/a b,c.yaml',
      line: 2,
      column: 1,
      end_line: 2,
      end_column: 2,
      related: [{ message: 'first here', file: 'specs/a b,c.yaml', line: 1, column: 1, end_line: 1, end_column: 2 }],
    },
    {
      code: 'DC205',
      severity: 'error',
      message: 'a list',
      file: 'specs/a b,c.yaml',
      line: 2,
      column: 4,
      end_line: 3,
      end_column: 5,
      related: [],
    },
    { code: 'DC101', severity: 'error', message: 'cannot read `x`', related: [] },
  ]);
});

test('annotations are one line each, whatever the message has in it', () => {
  expect(renderGithub([wrong, lines, bare])).toBe(
    [
      '::error file=specs/a b%2Cc.yaml,line=2,endLine=2,col=1,endColumn=1,title=DC105::100%25 wrong%0Ahelp: leave it',
      '::error file=specs/a b%2Cc.yaml,line=2,endLine=3,title=DC205::a list',
      '::error title=DC101::cannot read `x`',
      '',
    ].join('\n'),
  );
});

test('a SARIF log lists the rules that it uses, and refers to them', () => {
  const [run] = sarifLog([wrong, bare], { name: 'data-cli', version: '1.2.3' }).runs;
  expect(run?.tool.driver.rules.map((each) => each.id)).toEqual(['DC101', 'DC105']);
  expect(run?.results).toMatchObject([
    {
      ruleId: 'DC105',
      ruleIndex: 1,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'specs/a%20b%2Cc.yaml' },
            region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 2 },
          },
        },
      ],
      relatedLocations: [{ id: 0, message: { text: 'first here' } }],
    },
    { ruleId: 'DC101', ruleIndex: 0, locations: [] },
  ]);
});

test('diagnostics are ordered by file, place and code, what has no file first, each once', () => {
  const other = diagnostic('DC105', 'x', { span: { file: new SourceFile('b.yaml', 'x'), start: 0, end: 1 } });
  const early = diagnostic('DC104', 'y', { span: span(5, 6) });
  expect(sortDiagnostics([lines, wrong, other, early, bare, { ...wrong }])).toEqual([bare, other, early, wrong, lines]);
});
