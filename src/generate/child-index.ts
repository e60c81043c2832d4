import { ChildRows } from '../random/child-rows.ts';
import { Permutation } from '../random/permutation.ts';
import { Rows } from '../random/rows.ts';

import { countsKey } from '../plan/cell-keys.ts';
import { hasInverse } from '../plan/held-indexes.ts';
import { countWeights, type Route } from '../plan/parent-draw-plan.ts';
import type { Reference } from '../plan/plan.ts';

import { AncestorRows } from './ancestor-rows.ts';
import type { Children } from './children.ts';
import { roundPermutation } from './even-parents.ts';
import type { RowReader } from './row-reader.ts';
import { sharedWords } from './shared-words.ts';

/**
 * The rows of a dataset by the row of an ancestor that a route of references leads to. Where the draw has an inverse it
 * is used; else all rows are drawn once and sorted by their ancestor: 4 bytes a row and 4 an ancestor.
 */
export function childrenOf(reader: RowReader, route: Route): Children {
  const { environment, dataset } = reader;
  const key = `${dataset.id} ${route.join('.')}`;
  let children = environment.children.get(key);
  if (!children) {
    const [only] = route;
    const reference = route.length === 1 ? dataset.references[only as number] : undefined;
    children = (reference && inverseOf(reader, reference)) ?? sortRows(reader, route);
    environment.children.set(key, children);
  }
  return children;
}

/** The children by arithmetic, for draws that have an inverse. */
function inverseOf(reader: RowReader, reference: Reference): Children | undefined {
  const { dataset, environment } = reader;
  if (!hasInverse(reference)) return undefined;
  const parents = environment.dataset(reference.parent).rows;
  const key = reader.referenceKey(reference);
  if (reference.draw.kind === 'per')
    return ofChildRows(new ChildRows(countsKey(key), parents, countWeights(reference.draw.counts)));
  if (reference.draw.kind === 'one-to-one') return ofPermutation(new Permutation(key, parents), dataset.rows);
  return ofRounds(roundPermutation(key, parents), dataset.rows);
}

function ofChildRows(rows: ChildRows): Children {
  return {
    countOf: (parent) => rows.countOf(parent),
    childOf: (parent, position) => rows.firstOf(parent) + position,
    positionOf: (row, parent) => row - rows.firstOf(parent),
  };
}

function ofPermutation(permutation: Permutation, rows: number): Children {
  return {
    countOf: (parent) => (permutation.indexOf(parent) < rows ? 1 : 0),
    childOf: (parent) => permutation.indexOf(parent),
    positionOf: () => 0,
  };
}

function ofRounds(permutation: (round: number) => Permutation, rows: number): Children {
  const { size } = permutation(0);
  const rounds = Math.floor(rows / size);
  const childOf = (parent: number, round: number) => round * size + permutation(round).indexOf(parent);
  return {
    countOf: (parent) => rounds + (childOf(parent, rounds) < rows ? 1 : 0),
    childOf,
    positionOf: (row) => Math.floor(row / size),
  };
}

/** Which of a batch's rows are meant. */
type Choose = (rows: Rows) => (i: number) => boolean;

const all: Choose = () => () => true;

/**
 * The rows sorted by their ancestor, by counting, or some of them. Rows without one stand behind all others, as if they
 * had one more.
 */
export function sortRows(reader: RowReader, route: Route, choose = all): SortedRows {
  const ancestors = new AncestorRows(reader, route);
  const starts = sharedWords(ancestors.dataset.rows + 2);
  forEachRow(reader, ancestors, choose, (_, ancestor) => {
    starts[ancestor + 1] = (starts[ancestor + 1] as number) + 1;
  });
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const order = sharedWords(starts.at(-1) as number);
  const next = starts.slice();
  forEachRow(reader, ancestors, choose, (row, ancestor) => {
    order[next[ancestor] as number] = row;
    next[ancestor] = (next[ancestor] as number) + 1;
  });
  return new SortedRows(starts, order);
}

function forEachRow(
  { dataset, environment }: RowReader,
  ancestors: AncestorRows,
  choose: Choose,
  visit: (row: number, ancestor: number) => void,
): void {
  const rows = new Rows(environment.capacity);
  for (let start = 0; start < dataset.rows; start += rows.capacity) {
    rows.setRange(start, Math.min(rows.capacity, dataset.rows - start));
    ancestors.read(rows);
    const isMeant = choose(rows);
    for (let i = 0; i < rows.length; i++)
      if (isMeant(i)) visit(start + i, ancestors.none?.[i] === 1 ? ancestors.dataset.rows : ancestors.rows.at(i));
  }
}

/** Rows sorted by their ancestor: where those of each begin, and the rows. */
export class SortedRows implements Children {
  constructor(
    readonly starts: Uint32Array,
    readonly order: Uint32Array,
  ) {}

  readonly countOf = (parent: number): number => (this.starts[parent + 1] as number) - (this.starts[parent] as number);

  readonly childOf = (parent: number, position: number): number =>
    this.order[(this.starts[parent] as number) + position] as number;

  readonly positionOf = (row: number, parent: number): number => {
    const first = this.starts[parent] as number;
    let low = first;
    let high = (this.starts[parent + 1] as number) - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.order[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    return low - first;
  };

  /** The same of a row that may not be there: −1. */
  readonly rankOf = (row: number, parent: number): number => {
    const position = this.positionOf(row, parent);
    const isThere = position < this.countOf(parent) && this.childOf(parent, position) === row;
    return isThere ? position : -1;
  };
}
