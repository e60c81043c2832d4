import type { Column } from '../values/column.ts';
import { noSigns } from '../values/signs.ts';
import { Target } from '../values/target.ts';
import { type FieldType, isBytes } from '../values/type.ts';

import { cellOf } from './cell-of.ts';
import { csvSpelling } from './csv/spelling.ts';
import type { Spelling } from './spelling.ts';
import { hexadecimal, verbatim } from './text-writers.ts';

const bytes = hexadecimal('\\x');

/** Values as SQL and CSV have them, without quotes or escapes: for people to read. */
const bareSpelling: Spelling = {
  ...csvSpelling,
  text: (type) => (isBytes(type) ? bytes : verbatim),
  plain: (type) => (isBytes(type) ? undefined : { quote: '', empty: '', escapes: noSigns }),
};

const decoder = new TextDecoder();

/** Reads the texts of a column's first `count` cells, as a format spells them; null where the cell is. */
export function cellTexts(
  type: FieldType,
  column: Column,
  spelling: Spelling = bareSpelling,
): (count: number) => (string | null)[] {
  const cell = cellOf(type, column, spelling);
  const target = new Target();
  return (count) => {
    target.reserve(cell.prepare(count));
    return Array.from({ length: count }, (_, row) =>
      column.nulls?.[row] === 1 ? null : decoder.decode(target.bytes.subarray(0, cell.write(target, 0, row))),
    );
  };
}
