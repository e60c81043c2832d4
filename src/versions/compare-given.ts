import { countText } from '../base/plural.ts';

import type { FieldPlan } from '../plan/plan.ts';

import type { Changes } from './changes.ts';
import { pairFields } from './compare-fields.ts';
import type { DatasetPair } from './compared-version.ts';
import { type GivenRowPairs, pairGivenRows } from './pair-given-rows.ts';

/** Reports rows: how many there are, and of those that are given which ones and their values. */
export function compareRowCounts(changes: Changes, pair: DatasetPair): void {
  const { from, to } = pair;
  const given = pairGivenRows(pair);
  const [gone, fresh] = given
    ? [given.deleted.length, given.inserted.length]
    : [Math.max(0, from.rows - to.rows), Math.max(0, to.rows - from.rows)];
  const counts = { before: String(from.rows), after: String(to.rows) };
  if (gone > 0)
    changes.add('rows-removed', pair, {
      message: `${countText(gone)} rows fewer`.replace(/^1 rows/, '1 row'),
      ...counts,
    });
  if (fresh > 0)
    changes.add('rows-added', pair, {
      message: `${countText(fresh)} rows more`.replace(/^1 rows/, '1 row'),
      ...counts,
    });
  if (given) compareValues(changes, pair, given);
}

function compareValues(changes: Changes, pair: DatasetPair, { matched }: GivenRowPairs): void {
  for (const { from, to } of pairFields(pair.from.fields, pair.to.fields)) {
    const [old, now] = [valuesOf(from), valuesOf(to)];
    if (!old || !now) continue;
    const different = matched.filter(([a, b]) => old[a] !== now[b]);
    const [first] = different;
    if (!first) continue;
    changes.add(
      'given-values-changed',
      { ...pair, field: { from: from.name, to: to.name }, part: 'source' },
      {
        message: `${different.length} of ${matched.length} given rows have another value`,
        before: old[first[0]] ?? null,
        after: now[first[1]] ?? null,
      },
    );
  }
}

function valuesOf({ source }: FieldPlan): readonly (string | null)[] | undefined {
  return source.kind === 'given' ? source.values : undefined;
}
