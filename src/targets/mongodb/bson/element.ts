import type { Column } from '../../../values/column.ts';
import { copyBytes } from '../../../values/copy-bytes.ts';
import type { Target } from '../../../values/target.ts';

import { type BsonCell, kinds } from './cell.ts';

/** A name as elements have it: with the NUL that ends it. */
export function nameBytes(name: string): Uint8Array {
  return new TextEncoder().encode(`${name}\0`);
}

export interface Element {
  readonly column: Column;
  readonly cell: BsonCell;
}

/** Writes type, name and value of a cell; returns where it ends. */
export function writeElement(
  target: Target,
  at: number,
  name: Uint8Array,
  { column, cell }: Element,
  index: number,
): number {
  const start = copyBytes(target.bytes, at + 1, name, 0, name.length);
  if (column.nulls?.[index] !== 1) return cell.write(target, at, start, index);
  target.bytes[at] = kinds.null;
  return start;
}
