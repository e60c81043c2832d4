import { parseCell } from '../../values/cell.ts';
import { fixedCells } from '../../values/fixed-cells.ts';
import { Target } from '../../values/target.ts';
import { type FieldType, typeText } from '../../values/type.ts';

import { cellOf } from '../cell-of.ts';
import type { Spelling } from '../spelling.ts';

/** A value, given as a definition's text, as a row would have it. */
export function literalValue(type: FieldType, text: string, spelling: Spelling): string {
  const cell = parseCell(type, text);
  if ('error' in cell) throw new Error(`the default ${text} is no ${typeText(type)}`);
  const { column, set } = fixedCells(type, 1, [cell]);
  set(Uint32Array.of(0), 1);
  const { prepare, write } = cellOf(type, column, spelling);
  const target = new Target();
  target.reserve(prepare(1));
  return Buffer.from(target.bytes.subarray(0, write(target, 0, 0))).toString();
}
