import type {
  ArrayColumn,
  BigColumn,
  Column,
  EitherColumn,
  ListColumn,
  Member,
  NumberColumn,
  ObjectColumn,
  TextColumn,
} from './column.ts';

/** A column that another's batches are put into, one behind the other; its buffers grow as they must and are kept. */
export interface GrowingColumn {
  readonly column: Column;
  /** Begins anew. */
  reset(): void;
  /** Adds the first `count` cells that the other column holds now. */
  append(count: number): void;
}

/** A column of the same form as `from`, whose batches it takes. */
export function growingColumn(from: Column): GrowingColumn {
  const { column, add } = bodyOf(from);
  const nulls = new GrowingNulls();
  let cells = 0;
  return {
    column,
    reset() {
      cells = 0;
      nulls.reset();
      column.nulls = null;
    },
    append(count) {
      add(cells, count);
      column.nulls = nulls.append(cells, from.nulls, count);
      cells += count;
    },
  };
}

interface Body {
  readonly column: Column;
  /** Puts `count` cells behind the first `cells` ones. */
  add(cells: number, count: number): void;
}

function bodyOf(from: Column): Body {
  switch (from.form) {
    case 'number':
      return numbers(from);
    case 'big':
      return bigs(from);
    case 'list':
      return codes(from);
    case 'text':
      return texts(from);
    case 'array':
      return arrays(from);
    case 'object':
      return objects(from);
    case 'either':
      return eithers(from);
  }
}

function numbers(from: NumberColumn): Body {
  const column: NumberColumn = { ...from, values: new Float64Array(0), nulls: null };
  return {
    column,
    add(cells, count) {
      column.values = withRoom(column.values, cells, count);
      column.values.set(from.values.subarray(0, count), cells);
    },
  };
}

function bigs(from: BigColumn): Body {
  const column: BigColumn = { ...from, values: [], nulls: null };
  return {
    column,
    add(cells, count) {
      for (let i = 0; i < count; i++) column.values[cells + i] = from.values[i] as bigint;
    },
  };
}

function codes(from: ListColumn): Body {
  const column: ListColumn = { ...from, codes: new Uint32Array(0), nulls: null };
  return {
    column,
    add(cells, count) {
      column.codes = withRoom(column.codes, cells, count);
      column.codes.set(from.codes.subarray(0, count), cells);
    },
  };
}

function texts(from: TextColumn): Body {
  const column: TextColumn = { ...from, bytes: new Uint8Array(0), ends: new Uint32Array(0), nulls: null };
  return {
    column,
    add(cells, count) {
      const start = cells === 0 ? 0 : (column.ends[cells - 1] as number);
      const size = count === 0 ? 0 : (from.ends[count - 1] as number);
      column.ends = withEnds(column.ends, cells, from.ends, count, start);
      column.bytes = withRoom(column.bytes, start, size);
      column.bytes.set(from.bytes.subarray(0, size), start);
    },
  };
}

function arrays(from: ArrayColumn): Body {
  const items = growingColumn(from.items);
  const column: ArrayColumn = { ...from, items: items.column, ends: new Uint32Array(0), nulls: null };
  return {
    column,
    add(cells, count) {
      if (cells === 0) items.reset();
      const start = cells === 0 ? 0 : (column.ends[cells - 1] as number);
      column.ends = withEnds(column.ends, cells, from.ends, count, start);
      items.append(count === 0 ? 0 : (from.ends[count - 1] as number));
    },
  };
}

function objects(from: ObjectColumn): Body {
  const parts = from.members.map((member) => growingColumn(member.column));
  const members = from.members.map(
    (member, index): Member => ({ ...member, column: (parts[index] as GrowingColumn).column }),
  );
  return {
    column: { ...from, members, nulls: null },
    add(cells, count) {
      for (const part of parts) {
        if (cells === 0) part.reset();
        part.append(count);
      }
    },
  };
}

function eithers(from: EitherColumn): Body {
  const parts = from.columns.map(growingColumn);
  const columns = parts.map((part) => part.column);
  const column: EitherColumn = { ...from, columns, picks: new Uint16Array(0), nulls: null };
  return {
    column,
    add(cells, count) {
      column.picks = withRoom(column.picks, cells, count);
      column.picks.set(from.picks.subarray(0, count), cells);
      for (const part of parts) {
        if (cells === 0) part.reset();
        part.append(count);
      }
    },
  };
}

function withEnds(ends: Uint32Array, cells: number, from: Uint32Array, count: number, start: number): Uint32Array {
  const grown = withRoom(ends, cells, count);
  for (let i = 0; i < count; i++) grown[cells + i] = start + (from[i] as number);
  return grown;
}

type Buffer = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/** The buffer, or a larger one with its first `kept` elements, with room for `more`. */
function withRoom<T extends Buffer>(buffer: T, kept: number, more: number): T {
  if (buffer.length >= kept + more) return buffer;
  const Kind = buffer.constructor as new (length: number) => T;
  const grown = new Kind(Math.ceil((kept + more) * 1.25));
  grown.set(buffer.subarray(0, kept));
  return grown;
}

class GrowingNulls {
  #marks = new Uint8Array(0);
  #some = false;

  reset(): void {
    this.#some = false;
  }

  append(cells: number, from: Uint8Array | null, count: number): Uint8Array | null {
    this.#marks = withRoom(this.#marks, cells, count);
    if (from) this.#marks.set(from.subarray(0, count), cells);
    else this.#marks.fill(0, cells, cells + count);
    this.#some ||= from !== null;
    return this.#some ? this.#marks : null;
  }
}
