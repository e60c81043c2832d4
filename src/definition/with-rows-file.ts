import { SourceFile } from '../diagnostics/source-file.ts';

import type { Definition } from './definition.ts';
import { type MapNode, mapWith, type Node } from './node.ts';

export type RowsFormat = 'csv' | 'json' | 'ndjson';

/** What stands for the definition's file where a file of rows is named by the flag. */
export const rowsFileFlag = '--file';

/**
 * A definition with `source: seed` and `origin: {file, format}` laid over it, as `--file` says. Where its rows are real ones those of
 * the file are, too: they are masked as well.
 */
export function withRowsFile(
  definition: Definition<'DataDefinition'>,
  named: string,
  format: RowsFormat | undefined,
): Definition<'DataDefinition'> {
  const { value, root } = definition;
  const { rows: _, volume: __, ...spec } = value.spec;
  const file = new SourceFile(rowsFileFlag, named);
  const span = { file, start: 0, end: named.length };
  const text = (source: string): Node => ({ kind: 'scalar', span, value: source, source, quoted: true });
  const map = (entries: readonly (readonly [string, Node])[]): MapNode => ({
    kind: 'map',
    span,
    entries: new Map(entries.map(([key, each]) => [key, { keySpan: span, value: each }])),
  });
  const isReal = value.spec.source === 'masked_production' || value.spec.source === 'hybrid';
  const source = isReal ? 'masked_production' : 'seed';
  const laid = { source: text(source), origin: map([['file', text(named)]]) };
  const below = root.entries.get('spec');
  const kept = below?.value.kind === 'map' ? [...below.value.entries] : [];
  const entries = new Map(kept.filter(([key]) => key !== 'rows' && key !== 'volume'));
  for (const [key, each] of Object.entries(laid)) entries.set(key, { keySpan: span, value: each });
  const specNode: MapNode = { kind: 'map', span: below?.value.span ?? span, entries };
  return {
    ...definition,
    value: { ...value, spec: { ...spec, source, origin: { file: named, ...(format && { format }) } } },
    root: mapWith(root, new Map([...root.entries, ['spec', { keySpan: below?.keySpan ?? span, value: specNode }]])),
  };
}
