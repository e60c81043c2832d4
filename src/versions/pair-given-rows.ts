import type { DatasetPlan } from '../plan/plan.ts';

import type { DatasetPair } from './compared-version.ts';

/** Given rows of two versions, matched by their key: indexes of rows. */
export interface GivenRowPairs {
  readonly matched: readonly (readonly [number, number])[];
  readonly deleted: readonly number[];
  readonly inserted: readonly number[];
}

/** Undefined where rows are not given, or have no key that is: then they are matched by their place. */
export function pairGivenRows({ from, to }: DatasetPair): GivenRowPairs | undefined {
  const isSame = from.key.length === to.key.length && from.key.every((name) => to.key.includes(name));
  const [old, now] = isSame && from.key.length > 0 ? [keysOf(from, from.key), keysOf(to, from.key)] : [];
  if (!old || !now) return undefined;
  const rows = new Map(now.map((key, row) => [key, row]));
  const matched = old.flatMap((key, row) => (rows.has(key) ? [[row, rows.get(key) as number] as const] : []));
  const kept = new Set(old);
  return {
    matched,
    deleted: old.flatMap((key, row) => (rows.has(key) ? [] : [row])),
    inserted: now.flatMap((key, row) => (kept.has(key) ? [] : [row])),
  };
}

/** Of each row as one text; undefined where some of it is made, not given, or lies in a database already. */
function keysOf({ fields, rows }: DatasetPlan, key: readonly string[]): readonly string[] | undefined {
  const columns = key.map((name) => fields.find((field) => field.name === name)?.source);
  const values = columns.flatMap((source) => (source?.kind === 'given' && !source.first ? [source.values] : []));
  if (values.length < key.length) return undefined;
  return Array.from({ length: rows }, (_, row) => JSON.stringify(values.map((each) => each[row] ?? null)));
}
