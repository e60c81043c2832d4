import { CellHashes } from '../random/cell.ts';
import { consistentPick } from '../random/consistent-pick.ts';
import { deriveKey, type Key } from '../random/key.ts';
import { Rows } from '../random/rows.ts';

import type { Draw } from '../values/draw.ts';
import type { Source } from '../values/source.ts';

import type { Reference } from '../plan/plan.ts';

import { hashedDraw } from './hashed-draw.ts';
import { ItemDraws } from './item-draws.ts';
import type { FieldReader, RowReader, TypedSource } from './row-reader.ts';
import { type NullMarks, nullShare, withNulls } from './with-nulls.ts';

/** The parent rows that a nested field draws, each as likely as another; of unique items, none twice in one array. */
export class NestedParent implements FieldReader {
  readonly #parent: RowReader;
  readonly #rows: Rows;
  readonly #draw: Draw;
  readonly #noParent: NullMarks | undefined;
  #seen: Rows | undefined;
  #version = -1;

  constructor(parent: RowReader, { nullProbability }: Reference, key: Key, unique: boolean) {
    const { capacity } = parent.environment;
    this.#parent = parent;
    this.#rows = new Rows(capacity);
    this.#draw = unique
      ? uniqueDraw(key, capacity, this.#parent.dataset.rows)
      : consistentDraw(key, capacity, this.#parent.dataset.rows);
    if (nullProbability > 0) this.#noParent = nullShare(deriveKey(key, 'null'), capacity, nullProbability);
  }

  field(path: string): TypedSource {
    const { source: inner, type } = this.#parent.field(path);
    const source: Source = {
      column: inner.column,
      read: (rows) => {
        this.#read(rows);
        inner.read(this.#rows);
      },
    };
    return { source: this.#noParent ? withNulls(source, this.#rows.capacity, this.#noParent) : source, type };
  }

  #read(rows: Rows): void {
    if (rows === this.#seen && rows.version === this.#version) return;
    this.#seen = rows;
    this.#version = rows.version;
    this.#draw.read(rows);
    for (let i = 0; i < rows.length; i++) {
      const row = this.#draw.values[i] as number;
      this.#rows.lo[i] = row;
      this.#rows.hi[i] = row / 0x1_0000_0000;
    }
    this.#rows.length = rows.length;
    this.#rows.version++;
  }
}

function consistentDraw(key: Key, capacity: number, size: number): Draw {
  const hashes = new CellHashes(key, capacity);
  const values = new Float64Array(capacity);
  return {
    values,
    read(rows) {
      hashes.draw(rows);
      for (let i = 0; i < rows.length; i++)
        values[i] = consistentPick(size, hashes.h0[i] as number, hashes.h1[i] as number);
    },
  };
}

function uniqueDraw(key: Key, capacity: number, size: number): Draw {
  const hashed = (purpose: string, domain: number) =>
    hashedDraw((each) => deriveKey(key, each), purpose, capacity, domain);
  return new ItemDraws(key, capacity, hashed).draw('parent', size);
}
