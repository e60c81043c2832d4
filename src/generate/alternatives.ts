import type { Rows } from '../random/rows.ts';

import type { Reference } from '../plan/plan.ts';

import { AncestorRows } from './ancestor-rows.ts';
import { childrenOf } from './child-index.ts';
import type { RowReader } from './row-reader.ts';

/** The parents that a row may have in place of the one it drew, in an order that has no end. */
export interface Alternatives {
  /** For the batch's rows. */
  read(rows: Rows): void;
  countOf(i: number): number;
  parentOf(i: number, position: number): number;
  /** The one that comes after a parent; after the last the first. */
  after(i: number, parent: number): number;
  /** One of those that are not a parent: `position` is below their count. */
  otherThan(i: number, parent: number, position: number): number;
}

/** All parents, or of a reference that follows another one those of the same ancestor. */
export function alternativesOf(reader: RowReader, { draw, parent }: Reference): Alternatives {
  if (draw.kind === 'within') return sameAncestor(reader, reader.open(parent), draw);
  const { rows: count } = reader.environment.dataset(parent);
  return {
    read: () => undefined,
    countOf: () => count,
    parentOf: (_, position) => position,
    after: (_, each) => (each + 1) % count,
    otherThan: (_, parent, position) => (position < parent ? position : position + 1),
  };
}

function sameAncestor(
  reader: RowReader,
  parent: RowReader,
  { leader, ancestor, route }: Extract<Reference['draw'], { kind: 'within' }>,
): Alternatives {
  const ancestors = new AncestorRows(reader, [leader, ...ancestor]);
  const self = { countOf: () => 1, childOf: (row: number) => row, positionOf: () => 0 };
  const children = route.length > 0 ? childrenOf(parent, route) : self;
  return {
    read: (rows) => ancestors.read(rows),
    countOf: (i) => children.countOf(ancestors.rows.at(i)),
    parentOf: (i, position) => children.childOf(ancestors.rows.at(i), position),
    after(i, each) {
      const row = ancestors.rows.at(i);
      return children.childOf(row, (children.positionOf(each, row) + 1) % children.countOf(row));
    },
    otherThan(i, each, position) {
      const row = ancestors.rows.at(i);
      const found = children.childOf(row, position);
      // The last one stands for it.
      return found === each ? children.childOf(row, children.countOf(row) - 1) : found;
    },
  };
}
