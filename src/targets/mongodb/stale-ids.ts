import type { RowSource } from '../row-source.ts';

import type { Context } from './context.ts';
import { encodedRows } from './encoded-rows.ts';

/** `_id`s that are deleted at once. */
const atOnce = 1000;

/**
 * The `_id`s of an earlier load that a later one does not have. Most are at the same row in both: only the others are held in memory.
 */
export function* staleIds(context: Context, earlier: RowSource, later: RowSource): Iterable<string[]> {
  const stale = new Set(differing(context, earlier, later));
  if (stale.size > 0) for (const id of allIds(context, later)) stale.delete(id);
  const ids = [...stale];
  for (let at = 0; at < ids.length; at += atOnce) yield ids.slice(at, at + atOnce);
}

function* differing(context: Context, earlier: RowSource, later: RowSource): Iterable<string> {
  const others = allIds(context, later)[Symbol.iterator]();
  let row = later.start;
  let other = others.next();
  let index = earlier.start;
  for (const id of allIds(context, earlier)) {
    while (!other.done && row < index) {
      other = others.next();
      row++;
    }
    if (other.done || row !== index || other.value !== id) yield id;
    index++;
  }
}

function* allIds(context: Context, source: RowSource): Iterable<string> {
  for (const batch of encodedRows(context, source)) yield* batch.ids();
}
