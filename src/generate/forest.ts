import { CellHashes } from '../random/cell.ts';
import { deriveKey, type Key } from '../random/key.ts';
import { Rows } from '../random/rows.ts';
import { below, unit } from '../random/uniform.ts';

import type { ParentDrawPlan, Route } from '../plan/parent-draw-plan.ts';

import { AncestorRows } from './ancestor-rows.ts';
import { childrenOf } from './child-index.ts';
import type { Children } from './children.ts';
import type { ParentDraw } from './parent-draw.ts';
import type { RowReader } from './row-reader.ts';

type Forest = Extract<ParentDrawPlan, { kind: 'forest' }>;

/**
 * Rows of a dataset as a forest. A row is a root with the root's share, and otherwise refers to one of the rows before
 * it, each as likely as another: no circle can close, and rows load in their order. On average the way to the root is
 * as long as the logarithm of the row's index. Where a tree would grow too high, a row refers to that ancestor under
 * which it is as high as it may be: depths follow from the indexes alone, so nothing has to be known of other rows.
 * Where no two rows may have one parent, trees are chains: a row that is no root refers to the very row before it.
 */
export function forestDraw(reader: RowReader, forest: Forest, key: Key): ParentDraw {
  const parents = new RandomTree(key, forest);
  const way: number[] = [];
  const drawn = forest.among === undefined ? readAll : readAmong(reader, forest.among, parents);
  return forest.rootSelf ? { leavesOut: false, read: withSelf(drawn) } : { leavesOut: true, read: drawn };

  function readAll(rows: Rows, found: Rows, none: Uint8Array): void {
    for (let i = 0; i < rows.length; i++) {
      const parent = parents.parentOf(rows.at(i), way, sameRow);
      if (parent < 0) none[i] = 1;
      found.set(i, Math.max(0, parent));
    }
  }
}

/** Roots refer to themselves. */
function withSelf(read: ParentDraw['read']): ParentDraw['read'] {
  return (rows, found, none) => {
    read(rows, found, none);
    for (let i = 0; i < rows.length; i++) if (none[i] === 1) found.set(i, rows.at(i));
    none.fill(0, 0, rows.length);
  };
}

function sameRow(position: number): number {
  return position;
}

/** Trees inside of groups: of rows that have the same ancestor. */
function readAmong(reader: RowReader, route: Route, tree: RandomTree): ParentDraw['read'] {
  const groups = new AncestorRows(reader, route);
  const way: number[] = [];
  let children: Children | undefined;
  return (rows, found, none) => {
    children ??= childrenOf(reader, route);
    const known = children;
    groups.read(rows);
    for (let i = 0; i < rows.length; i++) {
      const group = groups.rows.at(i);
      const position = groups.none?.[i] === 1 ? 0 : known.positionOf(rows.at(i), group);
      const parent = tree.parentOf(position, way, (each) => known.childOf(group, each));
      if (parent < 0) none[i] = 1;
      found.set(i, parent < 0 ? 0 : known.childOf(group, parent));
    }
  };
}

class RandomTree {
  readonly #one = new Rows(1);
  readonly #picks: CellHashes;
  readonly #roots: CellHashes;
  readonly #rootShare: number;
  readonly #maxDepth: number;
  readonly #isChained: boolean;

  constructor(key: Key, { rootProbability, maxDepth, chained = false }: Forest) {
    this.#picks = new CellHashes(key, 1);
    this.#roots = new CellHashes(deriveKey(key, 'root'), 1);
    this.#rootShare = rootProbability;
    this.#maxDepth = maxDepth ?? Infinity;
    this.#isChained = chained;
  }

  /**
   * The position of a row's parent, or -1 of a root. Positions count the rows of a tree; `rowOf` tells which row one
   * is. `way` is room for the way to the root.
   */
  parentOf(position: number, way: number[], rowOf: (position: number) => number): number {
    // A chain that is as long as it may be ends wherever it began: whole ones begin at each multiple.
    if (this.#isChained && position % (this.#maxDepth + 1) === 0) return -1;
    const first = this.#drawn(position, rowOf);
    if (this.#isChained || first < 0 || this.#maxDepth === Infinity) return first;
    way.length = 0;
    for (let at = first; at >= 0; at = this.#drawn(at, rowOf)) way.push(at);
    // The last of the way is the root, at depth 0; the first lies at depth `way.length - 1`.
    return way[Math.max(0, way.length - this.#maxDepth)] as number;
  }

  /** The parent that a row draws, whatever its depth. */
  #drawn(position: number, rowOf: (position: number) => number): number {
    if (position === 0) return -1;
    this.#one.setRange(rowOf(position), 1);
    if (this.#rootShare > 0) {
      this.#roots.draw(this.#one);
      if (unit(this.#roots.h0[0] as number, this.#roots.h1[0] as number) < this.#rootShare) return -1;
    }
    if (this.#isChained) return position - 1;
    this.#picks.draw(this.#one);
    return below(position, this.#picks.h0[0] as number, this.#picks.h1[0] as number);
  }
}
