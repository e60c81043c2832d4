import { type Leftovers, mostKept, type OtherRow, type RowComparison } from './row-comparison.ts';

/** What became of rows that are not where the definitions have them. */
export interface Differences {
  /** Rows with another value, and the position of the row that each should be. */
  readonly changed: readonly { readonly row: OtherRow; readonly position: number }[];
  /** Rows that stand in another place. */
  readonly moved: readonly { readonly row: OtherRow; readonly position: number }[];
  /** Rows that the definitions do not make. */
  readonly extra: readonly OtherRow[];
  /** Positions of rows that the file does not have. */
  readonly missing: readonly number[];
  /** How many of each there are, for those are the first alone. */
  readonly counts: {
    readonly changed: number;
    readonly moved: number;
    readonly extra: number;
    readonly missing: number;
  };
}

/** Brings together what both sides have left over: by content, by key, by place. */
export function settle(comparison: RowComparison, leftovers: Leftovers, key: readonly number[]): Differences {
  const { others, lost, otherCount, lostCount } = leftovers;
  if (otherCount > mostKept || lostCount > mostKept) return unsettled(leftovers);
  const { expected } = comparison;
  const left = new Set(lost);
  const moved = paired(others, lost, left, {
    row: ({ cells, fault }) => (fault === undefined ? comparison.textOf((field) => cells[field]) : undefined),
    made: (position) => comparison.textOf((field) => expected.cell(position, field)),
  });
  const keyText = (cells: (field: number) => unknown) => JSON.stringify(key.map((field) => cells(field) ?? null));
  const byKey = paired(moved.rest, [...left], left, {
    row: ({ cells, fault }) => (fault === undefined && key.length > 0 ? keyText((field) => cells[field]) : undefined),
    made: (position) => keyText((field) => expected.cell(position, field)),
  });
  const byPlace = byKey.rest.flatMap((row) => {
    if (row.position === undefined || !left.delete(row.position)) return [];
    return [{ row, position: row.position }];
  });
  const placed = new Set(byPlace.map(({ row }) => row));
  const changed = [...byKey.pairs, ...byPlace].sort((a, b) => a.row.line - b.row.line);
  const extra = byKey.rest.filter((row) => !placed.has(row));
  const missing = [...left].sort((a, b) => a - b);
  const counts = { changed: changed.length, moved: moved.pairs.length, extra: extra.length, missing: missing.length };
  return { changed, moved: moved.pairs, extra, missing, counts };
}

/** So many that they are not brought together: those that stand in each other's place are. */
function unsettled({ others, lost, otherCount, lostCount, isReordered }: Leftovers): Differences {
  const pairs = others.flatMap((row) => (row.position === undefined ? [] : [{ row, position: row.position }]));
  const both = Math.min(otherCount, lostCount);
  const none = { changed: [], moved: [], extra: [], missing: [] };
  if (isReordered) return { ...none, moved: pairs, counts: { changed: 0, moved: both, extra: 0, missing: 0 } };
  const taken = new Set(pairs.map(({ position }) => position));
  return {
    ...none,
    changed: pairs,
    extra: others.filter(({ position }) => position === undefined),
    missing: lost.filter((position) => !taken.has(position)),
    counts: { changed: both, moved: 0, extra: otherCount - both, missing: lostCount - both },
  };
}

interface Texts {
  row(row: OtherRow): string | undefined;
  made(position: number): string;
}

/** The rows that have the same text as one of the positions that are left, which are taken out of these. */
function paired(rows: readonly OtherRow[], positions: readonly number[], left: Set<number>, texts: Texts) {
  const known = new Map<string, number[]>();
  for (const position of positions) {
    const text = texts.made(position);
    known.set(text, [...(known.get(text) ?? []), position]);
  }
  const pairs: { readonly row: OtherRow; readonly position: number }[] = [];
  const rest: OtherRow[] = [];
  for (const row of rows) {
    const text = texts.row(row);
    const position = text === undefined ? undefined : known.get(text)?.shift();
    if (position === undefined) rest.push(row);
    else {
      pairs.push({ row, position });
      left.delete(position);
    }
  }
  return { pairs, rest };
}
