import { CellHashes } from '../random/cell.ts';
import { deriveKey, type Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';
import { below } from '../random/uniform.ts';

import { type Cell, isNumeric, knownCell } from '../values/cell.ts';
import type { Column } from '../values/column.ts';
import { fixedCells } from '../values/fixed-cells.ts';
import type { Source } from '../values/source.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import type { InvalidKind, InvalidPlan } from '../plan/plan.ts';

import { mixed, ofTypes, type Pick, portionPick } from './mixed.ts';

const text: FieldType = { name: 'text' };

/**
 * A field's cells as they are written, some of them wrong on purpose. Only what is written is wrong: templates,
 * references and expressions see the value that would have been there, so that one wrong cell makes no other wrong.
 */
export class InvalidCells implements Source {
  readonly column: Column;
  readonly field: string;
  readonly kind: InvalidKind;
  /** How many that were read are wrong; whoever counts sets it back. */
  count = 0;
  readonly #source: Source;

  /** `path`: the field's name, of one inside of objects and arrays the way to it. */
  constructor(path: string, type: FieldType, plan: InvalidPlan, source: Source, own: Key, capacity: number) {
    this.field = path;
    this.kind = plan.kind;
    const key = deriveKey(own, 'invalid');
    const portions = [
      { from: 0, to: 1 },
      { from: 0, to: plan.share },
    ];
    const pick = portionPick(deriveKey(key, 'row'), capacity, portions);
    const isOther = plan.kind === 'wrong_type';
    const wrong = wrongCells(isOther ? text : type, plan.values, deriveKey(key, 'value'), capacity);
    const counted: Pick = (rows, picks) => {
      pick(rows, picks);
      for (let i = 0; i < rows.length; i++) this.count += picks[i] as number;
    };
    this.#source = isOther
      ? ofTypes([type, text], capacity, [source, wrong], counted)
      : mixed(type, capacity, [source, wrong], counted);
    this.column = this.#source.column;
  }

  read(rows: Rows): void {
    this.#source.read(rows);
  }
}

/** Each of the values as likely as another. */
function wrongCells(type: FieldType, values: InvalidPlan['values'], key: Key, capacity: number): Source {
  const blank: Cell = { value: isNumeric(type) ? 0 : '', scale: 0, text: '' };
  const cells = values.map((value) => (value === null ? blank : knownCell(wide(type), value)));
  const fixed = fixedCells(type, capacity, cells);
  const hashes = new CellHashes(key, capacity);
  const positions = new Uint32Array(capacity);
  const nulls = new Uint8Array(capacity);
  if (values.includes(null)) fixed.column.nulls = nulls;
  return {
    column: fixed.column,
    read(rows) {
      hashes.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        const position = below(cells.length, hashes.h0[i] as number, hashes.h1[i] as number);
        positions[i] = position;
        nulls[i] = values[position] === null ? 1 : 0;
      }
      fixed.set(positions, rows.length);
    },
  };
}

/** A type that holds what this one does not. */
function wide(type: FieldType): FieldType {
  switch (familyOf(type)) {
    case 'integer':
      return { name: 'decimal', scale: 0 };
    case 'decimal':
      return type.scale === undefined ? { name: 'decimal' } : { name: 'decimal', scale: type.scale };
    case 'text':
    case 'uuid':
    case 'network':
      return { name: 'text' };
    default:
      return type;
  }
}
