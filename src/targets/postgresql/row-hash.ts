import { identifier } from '../../formats/sql/postgresql/names.ts';

import { type Subject, whereText } from './subject.ts';

/**
 * So many cells are hashed in one expression, each inside of the next: PGlite's stack holds some hundred. The hashes of wider
 * rows go through sub-selects, which a set-returning function keeps apart and, unlike OFFSET 0, leaves to several processes.
 */
const cellsAtOnce = 48;

/**
 * A row's hash as `ContentHash` has it, over the alias `t` of what stands in `from`. The session's settings have to be those of
 * `sessionSettings`.
 */
export function rowHash(subject: Subject): { readonly hash: string; readonly from: string } {
  const { fields } = subject.dataset;
  let from = `${subject.reader.from} t${whereText(subject)}`;
  let [hash, nulls] = ['0', '0'];
  for (let at = 0; at < fields.length; at += cellsAtOnce) {
    if (at > 0) {
      const [hashed, marked] = [`"data_cli hash ${at}"`, `"data_cli nulls ${at}"`];
      from = `(SELECT t.*, unnest(ARRAY[${hash}]) AS ${hashed}, unnest(ARRAY[${nulls}]) AS ${marked} FROM ${from}) t`;
      [hash, nulls] = [`t.${hashed}`, `t.${marked}`];
    }
    for (const [index, { name }] of fields.slice(at, at + cellsAtOnce).entries()) {
      const { text, mark } = cellOf(subject, name, at + index + 1);
      hash = `hashtextextended(${text} COLLATE "C", ${hash})`;
      nulls += mark;
    }
  }
  return { hash: `(${hash} # ${nulls})`, from };
}

/** A cell's text, empty for a null, and what the latter does to the row's hash. */
function cellOf({ table, reader }: Subject, name: string, position: number): { text: string; mark: string } {
  const value = reader.read('t', name) as string;
  const column = table.columns.find((each) => each.name === name);
  const mayBeNull = column?.notNull !== true;
  const mark = mayBeNull ? ` # CASE WHEN ${value} IS NULL THEN hashtextextended('', ${position}) ELSE 0 END` : '';
  const base = value === `t.${identifier(name)}` && column?.type.array === false ? column.type.base : '';
  // What any value is printed as; of a text that takes longer than the text itself, and of others than their casts, which are all of
  // the same. Its bytes count, whatever it is compared by.
  const text = plainTexts.has(base) ? value : castAsPrinted.has(base) ? `${value}::text` : `concat(${value})`;
  return { text: mayBeNull && !text.startsWith('concat') ? `coalesce(${text}, '')` : text, mark };
}

const plainTexts: ReadonlySet<string> = new Set(['text', 'varchar']);

/** Types whose casts to a text are what they are printed as: of `boolean` and `char(n)` they are not. */
const castAsPrinted: ReadonlySet<string> = new Set(
  'int2,int4,int8,numeric,float4,float8,date,time,timestamp,timestamptz,interval,uuid'.split(','),
);
