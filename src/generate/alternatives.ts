import type { Rows } from '../random/rows.ts';

import type { Route } from '../plan/parent-draw-plan.ts';
import type { Reference, TuplePlan } from '../plan/plan.ts';

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
  /** The same, of what is there but the last: each of it another one, and none of it `left`. */
  shifted(i: number, parent: number, left: number): number;
}

/** All parents, or of a reference that follows another one those of the same ancestor. */
export function alternativesOf(reader: RowReader, reference: Reference): Alternatives {
  const { parent } = reference;
  const followed = followedBy(reader, reference);
  if (followed) return sameAncestor(reader, reader.open(parent), followed);
  const { rows: count } = reader.environment.dataset(parent);
  return {
    read: () => undefined,
    countOf: () => count,
    parentOf: (_, position) => position,
    after: (_, each) => (each + 1) % count,
    otherThan: (_, parent, position) => (position < parent ? position : position + 1),
    shifted: (_, parent, left) => (parent < left ? parent : parent + 1),
  };
}

/** The ways of a row and of those it may mean to what they have in common. */
interface Followed {
  readonly up: Route;
  readonly route: Route;
}

function followedBy({ dataset }: RowReader, reference: Reference): Followed | undefined {
  const { draw } = reference;
  if (draw.kind === 'within') return { up: [draw.leader, ...draw.ancestor], route: draw.route };
  if (draw.kind !== 'tuple') return undefined;
  const { parts, within, among, leader } = dataset.tuples[draw.tuple] as TuplePlan;
  const own = dataset.references.indexOf(reference);
  const part = parts.find((each) => 'reference' in each && each.reference === own);
  const follows = part && 'follows' in part ? part.follows : undefined;
  const up = among ?? [within, leader].filter((each) => each !== undefined);
  return follows && { up: [...up, ...follows.ancestor], route: follows.route };
}

function sameAncestor(reader: RowReader, parent: RowReader, { up, route }: Followed): Alternatives {
  const ancestors = new AncestorRows(reader, up);
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
    shifted(i, each, left) {
      const row = ancestors.rows.at(i);
      const position = children.positionOf(each, row);
      return position < children.positionOf(left, row) ? each : children.childOf(row, position + 1);
    },
  };
}
