import { isNumeric } from '../../values/cell.ts';
import type { NumberColumn, TextColumn } from '../../values/column.ts';
import { anySigns } from '../../values/signs.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import type { LaidBlock } from './block-layer.ts';
import type { LaidColumn } from './column-layer.ts';
import { decodeBlock } from './decode-block.ts';
import { blockRows, type StoredColumn } from './stored-rows.ts';

/**
 * Blocks of rows as columns, before all of them are there: as the store has them in the end, of types of which that is known
 * beforehand.
 */
export class LaidRows {
  readonly columns: readonly (NumberColumn | TextColumn)[];

  private constructor(private readonly forms: readonly StoredColumn[]) {
    this.columns = forms.map(({ form, scale }) =>
      form === 'text'
        ? { form, bytes: new Uint8Array(0), ends: new Uint32Array(blockRows), signs: anySigns, nulls: null }
        : { form: 'number', values: new Float64Array(blockRows), scale, nulls: null },
    );
  }

  /** Undefined: of one of the fields the values have to be known first. */
  static of(fields: readonly { readonly name: string; readonly type: FieldType }[]): LaidRows | undefined {
    const forms = fields.flatMap((field) => formOf(field) ?? []);
    return forms.length === fields.length ? new LaidRows(forms) : undefined;
  }

  /** Shows a block; false: its cells are not as they were expected to be. */
  set({ columns, count }: LaidBlock): boolean {
    if (!this.forms.every((form, at) => isSo(form, columns[at] as LaidColumn))) return false;
    for (const [at, form] of this.forms.entries()) {
      const { nulls, values, bytes, ends } = decodeBlock(form, (columns[at] as LaidColumn).bytes, count);
      const column = this.columns[at] as NumberColumn | TextColumn;
      column.nulls = nulls;
      if (column.form === 'number') column.values.set(values as Float64Array);
      else Object.assign(column, { bytes, ends });
    }
    return true;
  }

  /** Whether the store has them in the end as they were shown. */
  isAs(stored: readonly StoredColumn[]): boolean {
    return this.forms.every((form, at) => {
      const now = stored[at];
      return now?.name === form.name && now.form === form.form && (now.scale === form.scale || isTime(form.type));
    });
  }
}

/** Digits of a moment's fraction that are all 0 make no difference to what it is. */
const timeScale = 6;

/** Decimals whose type has no scale have that of the one with the most digits. */
function formOf({ name, type }: { readonly name: string; readonly type: FieldType }): StoredColumn | undefined {
  if (!isNumeric(type)) return { name, type, form: 'text', scale: 0 };
  if (isTime(type)) return { name, type, form: 'number', scale: timeScale };
  const isOpen = familyOf(type) === 'decimal' && type.scale === undefined;
  return isOpen ? undefined : { name, type, form: 'number', scale: type.scale ?? 0 };
}

function isSo({ form, scale, type }: StoredColumn, { numbers }: LaidColumn): boolean {
  if (form === 'text') return numbers === undefined;
  return numbers?.areDoubles === true && (numbers.scale === scale || isTime(type));
}

function isTime(type: FieldType): boolean {
  return ['time', 'timestamp', 'timestamptz'].includes(familyOf(type));
}
