import { CellHashes } from '../random/cell.ts';
import type { Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';
import { unit } from '../random/uniform.ts';

import { type CellWriter, cellWriter } from '../values/cell-text.ts';
import type { BigColumn, Column, EitherColumn, ListColumn, NumberColumn } from '../values/column.ts';
import { allSigns } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { TextList } from '../values/text-list.ts';
import { type FieldType, familyOf } from '../values/type.ts';

/** Says for each row of a batch which of several sources its cell is of. */
export type Pick = (rows: Rows, picks: Uint16Array) => void;

interface Portion {
  readonly from: number;
  readonly to: number;
}

/** The portion of the draws from 0 up to 1 that each source has; of two that a draw is in the later one counts. */
export function portionPick(key: Key, capacity: number, portions: readonly Portion[]): Pick {
  const hashes = new CellHashes(key, capacity);
  return (rows, picks) => {
    hashes.draw(rows);
    for (let i = 0; i < rows.length; i++) {
      const draw = unit(hashes.h0[i] as number, hashes.h1[i] as number);
      let pick = 0;
      for (let index = 0; index < portions.length; index++) {
        const { from, to } = portions[index] as Portion;
        if (draw >= from && draw < to) pick = index;
      }
      picks[i] = pick;
    }
  };
}

/** Of each row the cell of the source that is picked. All sources are of one type. */
export function mixed(type: FieldType, capacity: number, sources: readonly Source[], pick: Pick): Source {
  const picks = new Uint16Array(capacity);
  const nulls = new Uint8Array(capacity);
  const columns = sources.map((source) => source.column);
  if (columns.some(isNested)) return eitherOf(columns, sources, pick, { picks, nulls });
  const { column, fill } = mixer(type, capacity, columns);
  return {
    column,
    read(rows) {
      pick(rows, picks);
      // A source that no row is of need not be read.
      const wanted = new Set(picks.subarray(0, rows.length));
      for (const index of wanted) sources[index]?.read(rows);
      const hasNulls = [...wanted].some((index) => columns[index]?.nulls);
      if (hasNulls) for (let i = 0; i < rows.length; i++) nulls[i] = columns[picks[i] as number]?.nulls?.[i] ?? 0;
      column.nulls = hasNulls ? nulls : null;
      fill(picks, rows.length);
    },
  };
}

/** Nested values have shapes of their own, which no other column can hold. */
function isNested({ form }: Column): boolean {
  return form === 'array' || form === 'object' || form === 'either';
}

/** Of each row the cell of the source that is picked, each source of a type of its own. */
export function ofTypes(types: readonly FieldType[], capacity: number, sources: readonly Source[], pick: Pick): Source {
  const columns = sources.map((source) => source.column);
  return eitherOf(columns, sources, pick, { picks: new Uint16Array(capacity), nulls: new Uint8Array(capacity), types });
}

function eitherOf(
  columns: readonly Column[],
  sources: readonly Source[],
  pick: Pick,
  { picks, nulls, types }: { picks: Uint16Array; nulls: Uint8Array; types?: readonly FieldType[] },
): Source {
  const column: EitherColumn = { form: 'either', columns, ...(types && { types }), picks, nulls: null };
  return {
    column,
    read(rows) {
      pick(rows, picks);
      // All of them: who writes the cells makes ready for those of every column.
      for (const source of sources) source.read(rows);
      column.nulls = columns.some((each) => each.nulls) ? nulls : null;
      if (column.nulls) for (let i = 0; i < rows.length; i++) nulls[i] = columns[picks[i] as number]?.nulls?.[i] ?? 0;
    },
  };
}

interface Mixer {
  readonly column: Column;
  fill(picks: Uint16Array, length: number): void;
}

function mixer(type: FieldType, capacity: number, columns: readonly Column[]): Mixer {
  if (columns.every((column) => column.form === 'list')) return lists(capacity, columns);
  if (columns.some((column) => column.form === 'list' || column.form === 'text')) return texts(type, capacity, columns);
  return numbers(type, capacity, columns as readonly (NumberColumn | BigColumn)[]);
}

/** All lists in one, one behind the other. */
function lists(capacity: number, columns: readonly ListColumn[]): Mixer {
  const starts: number[] = [];
  const all = columns.flatMap(({ list }) => list.texts);
  columns.reduce((sum, { list }) => {
    starts.push(sum);
    return sum + list.length;
  }, 0);
  const column: ListColumn = { form: 'list', codes: new Uint32Array(capacity), list: new TextList(all), nulls: null };
  return {
    column,
    fill(picks, length) {
      for (let i = 0; i < length; i++) {
        const pick = picks[i] as number;
        column.codes[i] = (starts[pick] as number) + ((columns[pick] as ListColumn).codes[i] as number);
      }
    },
  };
}

function texts(type: FieldType, capacity: number, columns: readonly Column[]): Mixer {
  const writers = columns.map((column) => cellWriter(column, type));
  const builder = new TextBuilder(capacity, allSigns(writers));
  return {
    column: builder.column,
    fill(picks, length) {
      builder.reset();
      const longest = Math.max(...writers.map((writer) => writer.longest(length)));
      for (let i = 0; i < length; i++) {
        const pick = picks[i] as number;
        // What lies under a null is nobody's: a list's code there may be none.
        const isNull = columns[pick]?.nulls?.[i] === 1;
        const target = builder.room(longest);
        builder.endCell(isNull ? builder.at : (writers[pick] as CellWriter).write(target, builder.at, i));
      }
    },
  };
}

function numbers(type: FieldType, capacity: number, columns: readonly (NumberColumn | BigColumn)[]): Mixer {
  const isDecimal = familyOf(type) === 'decimal';
  // A time's scale says how many digits are shown: as many as the first source has, in all rows.
  const scale = isDecimal ? Math.max(...columns.map((column) => column.scale)) : (columns[0]?.scale ?? 0);
  const isNarrow = columns.every((column) => column.form === 'number' && (!isDecimal || column.scale === scale));
  return isNarrow
    ? doubles(capacity, columns as readonly NumberColumn[], scale, isDecimal ? 1 : stepOf(type, scale))
    : bigs(capacity, columns, isDecimal ? scale : 0);
}

/** The microseconds that a scale of times shows. */
function stepOf(type: FieldType, scale: number): number {
  const isTime = ['time', 'timestamp', 'timestamptz'].includes(familyOf(type));
  return !isTime || scale === 6 ? 1 : scale === 3 ? 1000 : 1_000_000;
}

function doubles(capacity: number, columns: readonly NumberColumn[], scale: number, step: number): Mixer {
  const column: NumberColumn = { form: 'number', values: new Float64Array(capacity), scale, nulls: null };
  return {
    column,
    fill(picks, length) {
      for (let i = 0; i < length; i++) {
        const value = columns[picks[i] as number]?.values[i] as number;
        column.values[i] = step === 1 ? value : Math.floor(value / step) * step;
      }
    },
  };
}

function bigs(capacity: number, columns: readonly (NumberColumn | BigColumn)[], scale: number): Mixer {
  const column: BigColumn = { form: 'big', values: new Array<bigint>(capacity).fill(0n), scale, nulls: null };
  const factors = columns.map((each) => 10n ** BigInt(scale - each.scale));
  return {
    column,
    fill(picks, length) {
      for (let i = 0; i < length; i++) {
        const pick = picks[i] as number;
        const isNull = column.nulls?.[i] === 1;
        column.values[i] = isNull
          ? 0n
          : BigInt(columns[pick]?.values[i] as number | bigint) * (factors[pick] as bigint);
      }
    },
  };
}
