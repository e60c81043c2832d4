import { type RowCell, rowCells } from './row-cells.ts';
import type { RowPair } from './row-pairs.ts';
import type { Row } from './row-tables.ts';

/** A row that is looked at in several ways, taken apart once. */
export interface LookedRow {
  readonly output: Row;
  readonly cells: readonly RowCell[];
  /** The same by path. */
  readonly after: CellsByPath;
  /** Of the row that it came from; undefined where nobody can tell. */
  readonly before: CellsByPath | undefined;
}

export type CellsByPath = ReadonlyMap<string, readonly RowCell[]>;

export function lookedRow({ output, source }: RowPair): LookedRow {
  const cells = rowCells(output);
  return { output, cells, after: byPath(cells), before: source && byPath(rowCells(source)) };
}

export function byPath(cells: readonly RowCell[]): CellsByPath {
  const found = new Map<string, RowCell[]>();
  for (const cell of cells) {
    const known = found.get(cell.path);
    if (known) known.push(cell);
    else found.set(cell.path, [cell]);
  }
  return found;
}

/** What stands at a path, or inside of what stands there: a rule for `profile` is one for all of it. */
export function cellsAt(cells: CellsByPath, path: string): readonly RowCell[] {
  const own = cells.get(path);
  if (own) return own;
  const [dot, bracket] = [`${path}.`, `${path}[`];
  const inside: RowCell[] = [];
  for (const [each, held] of cells) if (each.startsWith(dot) || each.startsWith(bracket)) inside.push(...held);
  return inside;
}

/** Which of some cells stands where one stood before; as many as there were stand in their order. */
export function besideOf(before: readonly RowCell[], after: readonly RowCell[]): (i: number) => RowCell | undefined {
  if (before.length === after.length) return (i) => after[i];
  const places = new Map(after.map((cell) => [cell.at, cell]));
  return (i) => places.get(before[i]?.at ?? '');
}
