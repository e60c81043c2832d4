import { deriveKey } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';

import { type FieldType, familyOf } from '../values/type.ts';

import type { EdgePlan } from '../plan/plan.ts';

import { limitOf } from '../expression/limit.ts';
import { valueOfText } from '../expression/text-forms.ts';

import { portionPick } from './mixed.ts';
import { type RowLimit, rowLimits } from './row-limits.ts';
import type { RowReader } from './row-reader.ts';

/** Which of a field's edge cases a row's limits allow. */
export interface EdgeLimits {
  /** Moves the positions of those that are picked on to the next that is allowed; where none is, it is picked no more. */
  keep(rows: Rows, positions: Uint32Array, picks: Uint16Array): void;
}

/** Enough to tell floating-point numbers from limits. */
const floatDigits = 9;

/** Which of a field's edge cases each row may have, by the constraints that they might break. */
export function edgeLimits(
  reader: RowReader,
  type: FieldType,
  { values: texts, bounds = [], apart = [] }: EdgePlan,
): EdgeLimits {
  const scale = Math.max(type.scale ?? 0, ...texts.map((text) => text.split('.')[1]?.length ?? 0));
  const counted = { type, scale: type.name === 'decimal' ? scale : familyOf(type) === 'float' ? floatDigits : 0 };
  const values = texts.map((text) => {
    const value = valueOfText(type, text);
    return value === null ? 0 : limitOf('>=', value, type, counted);
  });
  const { capacity } = reader.environment;
  const worlds = [bounds, ...apart.map((each) => each.bounds)].map((each) => rowLimits(reader, each, counted));
  const pick = portionPick(deriveKey(reader.key, 'trait'), capacity, [{ from: 0, to: 1 }, ...apart]);
  const world = new Uint16Array(capacity);
  const next = (limits: readonly RowLimit[], rows: Rows, at: number, from: number): number | undefined => {
    const ends = limits.map((limit) => ({ isLower: limit.isLower, end: limit.at(rows, at) }));
    const isAllowed = (value: number | bigint) =>
      ends.every(({ isLower, end }) => end === null || (isLower ? value >= end : value <= end));
    for (let step = 0; step < values.length; step++) {
      const position = (from + step) % values.length;
      if (isAllowed(values[position] as number | bigint)) return position;
    }
    return undefined;
  };
  return {
    keep(rows, positions, picks) {
      if (apart.length > 0) pick(rows, world);
      for (const limit of worlds.flat()) limit.read(rows);
      for (let i = 0; i < rows.length; i++) {
        if (picks[i] === 0) continue;
        const found = next(worlds[world[i] as number] as readonly RowLimit[], rows, i, positions[i] as number);
        if (found === undefined) picks[i] = 0;
        else positions[i] = found;
      }
    },
  };
}
