import type { Column, EitherColumn } from '../../../values/column.ts';
import { type FieldType, familyOf } from '../../../values/type.ts';

import type { BsonCell, ValueSupport } from './cell.ts';
import { arrayCell, objectCell } from './nested-cells.ts';
import { bigCell, numberCell } from './number-cells.ts';
import { storedType } from './stored-type.ts';
import { listCell, spelledCell, textCell } from './text-cells.ts';

/** The writer of a column's values: the same values that its Extended JSON means. */
export function cellOfColumn(type: FieldType, column: Column, support: ValueSupport): BsonCell {
  const stored = storedType(type, support);
  switch (column.form) {
    case 'number':
      return (isSpelled(type, stored) ? undefined : numberCell(type, column, support)) ?? spelledCell(type, column);
    case 'big':
      return stored === type ? bigCell(type, column) : spelledCell(type, column);
    case 'list':
      return listCell(stored, column);
    case 'text':
      return textCell(stored, column);
    case 'array':
      return arrayCell(column, support, cellOfColumn);
    case 'object':
      return objectCell(column, support, cellOfColumn);
    case 'either':
      return eitherCell(type, column, support);
  }
}

function eitherCell(type: FieldType, column: EitherColumn, support: ValueSupport): BsonCell {
  const cells = column.columns.map((each, index) => cellOfColumn(column.types?.[index] ?? type, each, support));
  return {
    prepare: (count) => cells.reduce((sum, cell) => sum + cell.prepare(count), 0),
    write: (target, kind, at, index) =>
      (cells[column.picks[index] as number] as BsonCell).write(target, kind, at, index),
  };
}

/** Whether numbers become texts. */
function isSpelled(type: FieldType, stored: FieldType): boolean {
  return stored !== type && familyOf(stored) === 'text';
}
