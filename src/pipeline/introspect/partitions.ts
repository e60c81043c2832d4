import type { ColumnBounds } from '../../expression/simple-bounds.ts';

import type { LiveTable } from '../../targets/live-schema.ts';

/** What a table's partitions leave for the column that it is split by; nothing where one takes all that is left. */
export function partitionBounds({ partitions }: LiveTable): ReadonlyMap<string, ColumnBounds> {
  const [, method, column = ''] = /^(RANGE|LIST) \("?([^(),"]+)"?\)$/.exec(partitions?.by ?? '') ?? [];
  const bounds = partitions?.bounds ?? [];
  if (method === undefined || bounds.length === 0 || bounds.includes('DEFAULT')) return new Map();
  const found = method === 'LIST' ? listed(bounds) : ranged(bounds);
  return found ? new Map([[column, found]]) : new Map();
}

function listed(bounds: readonly string[]): ColumnBounds {
  const values = bounds.flatMap((each) => valuesIn(/ IN \((.*)\)$/s.exec(each)?.[1] ?? ''));
  return { values: values.filter((value) => value !== 'NULL') };
}

/** The longest run of ranges that leaves nothing out between them. */
function ranged(bounds: readonly string[]): ColumnBounds | undefined {
  const ranges = bounds.map((each) => {
    const [, from = '', to = ''] = /^FOR VALUES FROM \((.*)\) TO \((.*)\)$/s.exec(each) ?? [];
    return { from: valuesIn(from)[0] ?? '', to: valuesIn(to)[0] ?? '' };
  });
  const first = ranges.find(({ from }) => !ranges.some(({ to }) => to === from));
  if (!first) return undefined;
  let last = first;
  for (let next = first as typeof first | undefined; next; next = ranges.find(({ from }) => from === last.to))
    last = next;
  return {
    ...(first.from !== 'MINVALUE' && { least: { value: first.from, open: false } }),
    ...(last.to !== 'MAXVALUE' && { greatest: { value: last.to, open: true } }),
  };
}

function valuesIn(text: string): string[] {
  return Array.from(
    text.matchAll(/'((?:[^']|'')*)'|[^\s,']+/g),
    ([whole, quoted]) => quoted?.replaceAll("''", "'") ?? whole,
  );
}
