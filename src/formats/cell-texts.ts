import type { Column } from '../values/column.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import type { FieldPlan } from '../plan/plan.ts';

import { rowEncoder } from './row-encoder.ts';
import { type Spelling, sqlTime } from './spelling.ts';
import { hexadecimal, verbatim } from './text-writers.ts';

const bytes = hexadecimal('\\x');

/** Values as SQL and CSV have them, without quotes or escapes: for people to read. */
const bareSpelling: Spelling = {
  null: '',
  true: 'true',
  false: 'false',
  time: sqlTime,
  quote: () => '',
  floatQuote: () => '',
  text: (type) => (isBytes(type) ? bytes : verbatim),
  plain: (type) => (isBytes(type) ? undefined : { quote: '', empty: '' }),
};

function isBytes(type: FieldType): boolean {
  return familyOf(type) === 'bytes' && !type.array;
}

/** Reads the texts of a column's first `count` cells; null where the cell is. */
export function cellTexts(field: FieldPlan, column: Column): (count: number) => (string | null)[] {
  const encoder = rowEncoder([field], [column], { spelling: bareSpelling, before: () => '', after: '' });
  return (count) => {
    const { buffer, byteOffset, length } = encoder.encode(0, count);
    const text = Buffer.from(buffer, byteOffset, length);
    return Array.from({ length: count }, (_, row) =>
      column.nulls?.[row] === 1 ? null : text.toString('utf8', encoder.ends[row - 1] ?? 0, encoder.ends[row]),
    );
  };
}
