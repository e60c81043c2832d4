import { identifier } from '../../formats/sql/postgresql/names.ts';

import type { Subject } from './subject.ts';

/** A row's hash as `ContentHash` has it. The session's settings have to be those of `sessionSettings`. */
export function rowHash({ dataset, table, reader }: Pick<Subject, 'dataset' | 'table' | 'reader'>): string {
  const marks: string[] = [];
  let hash = '0';
  for (const [index, { name }] of dataset.fields.entries()) {
    const value = reader.read('t', name) as string;
    const column = table.columns.find((each) => each.name === name);
    const isText =
      value === `t.${identifier(name)}` && plainTexts.has(column?.type.base ?? '') && column?.type.array === false;
    const mayBeNull = column?.notNull !== true;
    if (mayBeNull) marks.push(` # CASE WHEN ${value} IS NULL THEN hashtextextended('', ${index + 1}) ELSE 0 END`);
    // What any value is printed as; of a text that takes longer than the text itself. Its bytes count, whatever it is compared by.
    const text = !isText ? `concat(${value})` : mayBeNull ? `coalesce(${value}, '')` : value;
    hash = `hashtextextended(${text} COLLATE "C", ${hash})`;
  }
  return `(${hash}${marks.join('')})`;
}

const plainTexts: ReadonlySet<string> = new Set(['text', 'varchar']);
