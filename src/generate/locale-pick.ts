import { deriveKey } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';

import type { LocaleShare } from '../values/locale-plan.ts';

import { datasetKey } from '../plan/cell-keys.ts';
import type { DatasetPlan } from '../plan/plan.ts';

import { ItemRows } from './item-rows.ts';
import { type Pick, portionPick } from './mixed.ts';

/** Which of several locales a row has: one for all of its fields, and for all that is nested in it. */
export function localePick(dataset: DatasetPlan, mix: readonly LocaleShare[], capacity: number): Pick {
  const pick = portionPick(deriveKey(datasetKey(dataset), 'locale'), capacity, mix);
  return (rows, picks) => pick(rowsAround(rows), picks);
}

function rowsAround(rows: Rows): Rows {
  return rows instanceof ItemRows ? rowsAround(rows.outer) : rows;
}
