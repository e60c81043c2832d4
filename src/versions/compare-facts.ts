import { type Definition, keySpanAt } from '../definition/definition.ts';
import { idOf } from '../definition/id-of.ts';
import { canonicalJson } from '../plan/fingerprint.ts';

import type { Changes } from './changes.ts';
import { type ComparedVersion, type DatasetPair, placeOf } from './compared-version.ts';
import { differs } from './differs.ts';

type DataDefinition = Definition<'DataDefinition'>;

/** Reports what only the definitions say: labels, categories, traits that no row has by itself, refreshing, kinds of databases. */
export function compareFacts(changes: Changes, pair: DatasetPair): void {
  const [from, to] = [definitionOf(changes.from, pair.from.id), definitionOf(changes.to, pair.to.id)];
  if (!from || !to) return;
  const places = (path: readonly string[]) => ({
    from: placeOf(keySpanAt(from, path)),
    to: placeOf(keySpanAt(to, path)),
  });
  const [labels, spec] = [
    [from.value.metadata.labels, to.value.metadata.labels],
    [from.value.spec, to.value.spec],
  ] as const;
  if (differs(...(labels as [unknown, unknown])))
    changes.add('labels-changed', pair, {
      message: 'other labels',
      before: textOf(labels[0]),
      after: textOf(labels[1]),
      places: places(['metadata', 'labels']),
    });
  if (differs(spec[0].refresh, spec[1].refresh))
    changes.add('refresh-changed', pair, {
      message: 'refreshed in another way',
      before: textOf(spec[0].refresh),
      after: textOf(spec[1].refresh),
      places: places(['spec', 'refresh']),
    });
  const [old, now] = [engineOf(from), engineOf(to)];
  if (old !== now && old !== null && now !== null)
    changes.add('table-moved', pair, {
      message: `it is of ${now} now`,
      before: old,
      after: now,
      places: places(['spec', 'database', 'engine']),
    });
  compareTraits(changes, pair, spec[0].traits ?? {}, spec[1].traits ?? {}, places(['spec', 'traits']));
  compareCategories(changes, pair, from, to);
}

function definitionOf({ definitions }: ComparedVersion, id: string): DataDefinition | undefined {
  return definitions?.datasets.find(({ value }) => idOf(value.metadata) === id);
}

function engineOf({ value }: DataDefinition): string | null {
  const engine = value.spec.database?.engine;
  // PGlite is a PostgreSQL.
  return engine === undefined ? null : engine === 'pglite' ? 'postgresql' : engine;
}

/** Traits that rows have are told by the fields that they change. */
function compareTraits(
  changes: Changes,
  pair: DatasetPair,
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
  places: Parameters<Changes['add']>[2]['places'] & {},
): void {
  for (const name of Object.keys(from))
    if (!Object.hasOwn(to, name))
      changes.add('trait-withdrawn', pair, { message: `trait ${name} is gone`, before: name, places });
  for (const name of Object.keys(to)) {
    const isDrawn = [from, to].some((traits) => typeof (traits[name] as { share?: unknown })?.share === 'number');
    if (isDrawn && Object.hasOwn(from, name)) continue;
    if (differs(from[name], to[name]))
      changes.add('trait-offered', pair, {
        message: Object.hasOwn(from, name) ? `trait ${name} is another` : `trait ${name} is new`,
        after: name,
        places,
      });
  }
}

function compareCategories(changes: Changes, pair: DatasetPair, from: DataDefinition, to: DataDefinition): void {
  const categories = (definition: DataDefinition) =>
    new Map(
      (definition.value.spec.fields ?? []).flatMap((field) =>
        'name' in field ? [[field.name, field.pii_category ?? null] as const] : [],
      ),
    );
  const [old, now] = [categories(from), categories(to)];
  for (const [name, before] of old) {
    const after = now.get(name);
    if (after === undefined || after === before) continue;
    const field = { from: name, to: name };
    if (after === null)
      changes.add('category-removed', { ...pair, field }, { message: 'not called personal any more', before });
    else
      changes.add(
        'category-changed',
        { ...pair, field },
        { message: 'called personal, or of another category', before, after },
      );
  }
}

function textOf(value: unknown): string | null {
  return value === undefined ? null : canonicalJson(value);
}
