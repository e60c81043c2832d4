import { expect, test } from 'vitest';

import { DelimitedRecords, headerOf } from '../../../src/pipeline/scan/delimited-records.ts';

function recordsOf(pieces: readonly string[]): string[] {
  const records = new DelimitedRecords();
  return [...pieces.flatMap((piece) => [...records.push(piece)]), ...records.end('a.csv')];
}

test('quotes hold line breaks where a value begins with one, and are signs like others elsewhere', () => {
  const listed = ['a,b', '5" pipe,2', '"x ""y""\nz",4', '7","8\n9"', '""";""",1', 'one" or "two,3'];
  const text = `${listed.join('\n')}\n`;
  expect(recordsOf([text])).toEqual(listed);
  // However it comes in.
  for (let at = 1; at < text.length; at++)
    for (let to = at; to < text.length; to += 3)
      expect(recordsOf([text.slice(0, at), text.slice(at, to), text.slice(to)])).toEqual(listed);
});

test('a quote that is never closed is told, and what it has taken is no record', () => {
  expect(() => recordsOf(['a,b\n1,2\n', '3,"4\n5,6\n'])).toThrow('a.csv: a quote in record 3 is never closed');
});

test('columns of one name are told apart', () => {
  expect(headerOf('mail,name,mail,,mail', ',')).toEqual([
    'mail',
    'name',
    'mail (column 3)',
    'column 4',
    'mail (column 5)',
  ]);
});
