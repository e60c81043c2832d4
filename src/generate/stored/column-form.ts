import { powerOfTen } from '../../base/power-of-ten.ts';

import { isNumeric } from '../../values/cell.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import type { LaidColumn } from './column-layer.ts';
import type { StoredColumn } from './stored-rows.ts';

/** Gathers as what a column's cells are read, once all of its blocks are there. */
export class ColumnForm {
  /** By scale, the greatest magnitude of numbers at it. */
  readonly #greatest = new Map<number, number>();
  #allDoubles = true;

  constructor(
    readonly name: string,
    readonly type: FieldType,
  ) {}

  add({ numbers }: LaidColumn): void {
    if (!numbers) return;
    const { scale, greatest, areDoubles } = numbers;
    this.#greatest.set(scale, Math.max(this.#greatest.get(scale) ?? 0, greatest));
    this.#allDoubles &&= areDoubles;
  }

  get stored(): StoredColumn {
    const { name, type } = this;
    if (!isNumeric(type)) return { name, type, form: 'text', scale: 0 };
    const isTime = ['time', 'timestamp', 'timestamptz'].includes(familyOf(type));
    const scale = Math.max(isTime ? 3 : 0, ...this.#greatest.keys());
    const isNarrow =
      isTime ||
      familyOf(type) === 'float' ||
      [...this.#greatest].every(([own, most]) => most * Number(powerOfTen(scale - own)) <= Number.MAX_SAFE_INTEGER);
    return { name, type, form: this.#allDoubles && isNarrow ? 'number' : 'big', scale };
  }
}
