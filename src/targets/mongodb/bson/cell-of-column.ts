import type { Column } from '../../../values/column.ts';
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
  }
}

/** Whether numbers become texts. */
function isSpelled(type: FieldType, stored: FieldType): boolean {
  return stored !== type && familyOf(stored) === 'text';
}
