import type { Column, ListColumn, NumberColumn, TextColumn } from '../values/column.ts';
import { type FieldType, familyOf, typeText } from '../values/type.ts';

import { cellTexts } from '../formats/cell-texts.ts';

/** Marks with 1 the first `count` cells that differ; others stay as they are. Returns how many there are. */
export type ColumnDifference = (count: number, marks: Uint8Array) => number;

interface Side {
  readonly type: FieldType;
  readonly column: Column;
}

/** Compares two columns of the same rows cell by cell: a null equals a null, a number any spelling of it. */
export function columnDifference(from: Side, to: Side): ColumnDifference {
  const [a, b] = [from.column, to.column];
  const sameFamily = familyOf(from.type) === familyOf(to.type) && Boolean(from.type.array) === Boolean(to.type.array);
  if (a.form === 'number' && b.form === 'number' && sameFamily && (!isScaled(from.type) || a.scale === b.scale))
    return numbers(a, b);
  // A text is what it is in char(n), varchar and text; of other types that are held as text no two have one spelling.
  const sameText = sameFamily && (familyOf(from.type) === 'text' || typeText(from.type) === typeText(to.type));
  if (sameText && a.form === 'list' && b.form === 'list') return lists(a, b);
  if (sameText && a.form === 'text' && b.form === 'text') return texts(a, b);
  return spelled(from, to);
}

function isScaled(type: FieldType): boolean {
  return familyOf(type) === 'decimal';
}

/** 1: nulls differ; 0: one is null and so is the other; undefined: neither is. */
function nullsDiffer(a: Column, b: Column, row: number): 0 | 1 | undefined {
  const [one, other] = [a.nulls?.[row] === 1, b.nulls?.[row] === 1];
  return one !== other ? 1 : one ? 0 : undefined;
}

function marking(a: Column, b: Column, differs: (row: number) => boolean): ColumnDifference {
  return (count, marks) => {
    let found = 0;
    for (let row = 0; row < count; row++) {
      const nulls = nullsDiffer(a, b, row);
      if (nulls === 1 || (nulls === undefined && differs(row))) {
        marks[row] = 1;
        found++;
      }
    }
    return found;
  };
}

function numbers(a: NumberColumn, b: NumberColumn): ColumnDifference {
  const slow = marking(a, b, (row) => !Object.is(a.values[row], b.values[row]));
  return (count, marks) => {
    if (a.nulls || b.nulls) return slow(count, marks);
    const [one, other] = [a.values, b.values];
    let found = 0;
    for (let row = 0; row < count; row++) {
      // Of a float 0 and -0 are two values, and NaN is one.
      if (one[row] === other[row] && one[row] !== 0) continue;
      if (Object.is(one[row], other[row])) continue;
      marks[row] = 1;
      found++;
    }
    return found;
  };
}

function lists(a: ListColumn, b: ListColumn): ColumnDifference {
  const positions = new Map(b.list.texts.map((text, index) => [text, index]));
  // Equal texts may stand in a list twice.
  const first = Uint32Array.from(b.list.texts, (text) => positions.get(text) as number);
  const codes = Int32Array.from(a.list.texts, (text) => positions.get(text) ?? -1);
  const slow = marking(a, b, (row) => codes[a.codes[row] as number] !== first[b.codes[row] as number]);
  return (count, marks) => {
    if (a.nulls || b.nulls) return slow(count, marks);
    const [one, other] = [a.codes, b.codes];
    let found = 0;
    for (let row = 0; row < count; row++) {
      if (codes[one[row] as number] === first[other[row] as number]) continue;
      marks[row] = 1;
      found++;
    }
    return found;
  };
}

function texts(a: TextColumn, b: TextColumn): ColumnDifference {
  return marking(a, b, (row) => {
    const [startA, startB] = row === 0 ? [0, 0] : [a.ends[row - 1] as number, b.ends[row - 1] as number];
    const length = (a.ends[row] as number) - startA;
    if (length !== (b.ends[row] as number) - startB) return true;
    for (let at = 0; at < length; at++) if (a.bytes[startA + at] !== b.bytes[startB + at]) return true;
    return false;
  });
}

/** Any two columns, by what is read of them. */
function spelled(from: Side, to: Side): ColumnDifference {
  const [old, now] = [cellTexts(from.type, from.column), cellTexts(to.type, to.column)];
  const plain = [from, to].every(({ type }) => ['integer', 'decimal'].includes(familyOf(type)) && !type.array);
  const value = (text: string | null | undefined) => (text && plain ? withoutZeros(text) : text);
  return (count, marks) => {
    const [one, other] = [old(count), now(count)];
    let found = 0;
    for (let row = 0; row < count; row++) {
      if (value(one[row]) === value(other[row])) continue;
      marks[row] = 1;
      found++;
    }
    return found;
  };
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
