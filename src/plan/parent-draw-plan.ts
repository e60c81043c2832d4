import {
  type CountWeights,
  evenCounts,
  normalCounts,
  poissonCounts,
  poissonEnd,
  uniformCounts,
  zipfCounts,
} from '../random/count-weights.ts';

/** How a row comes to its parent row. */
export type ParentDrawPlan =
  /** Each parent as likely as another. */
  | { readonly kind: 'uniform' }
  /** The k-th parent of an order of its own with a share in proportion to 1 / k^s. */
  | { readonly kind: 'zipf'; readonly s: number }
  /** A bell over the parents in their order; both as shares of them. */
  | { readonly kind: 'normal'; readonly mean: number; readonly stddev: number }
  /** Equal slices of the parents, in their order, each with its weight. */
  | { readonly kind: 'weights'; readonly weights: readonly number[] }
  /** Each parent as often as another, to one. */
  | { readonly kind: 'exact' }
  /** No parent twice. */
  | { readonly kind: 'one-to-one' }
  /** The rows stand in the order of their parents, of which each has so many. */
  | { readonly kind: 'per'; readonly counts: ChildCounts }
  /** To the own dataset: a row before this one, or none; `among` those of the same ancestor. */
  | {
      readonly kind: 'forest';
      readonly rootProbability: number;
      readonly maxDepth?: number;
      readonly among?: Route;
      /** The very row before this one, so that no two rows have one parent. */
      readonly chained?: boolean;
      /** A root refers to itself. */
      readonly rootSelf?: boolean;
    }
  /** One of the draws that a tuple's number comes apart into. */
  | { readonly kind: 'tuple'; readonly tuple: number }
  /** A row that has the same ancestor as the parent row of another reference. */
  | { readonly kind: 'within'; readonly leader: number; readonly ancestor: Route; readonly route: Route }
  /** Given values say which. */
  | { readonly kind: 'given' };

/** References one after another, from a dataset to one of its ancestors: positions in each dataset's `references`. */
export type Route = readonly number[];

/** How many children a parent has. */
export interface ChildCounts {
  readonly distribution: 'uniform' | 'zipf' | 'exact' | 'normal' | 'poisson';
  readonly min: number;
  /** Absent: without end (`poisson`). */
  readonly max?: number;
  /** `poisson` and `exact`. */
  readonly mean?: number;
}

/** The numbers of children and their weights. */
export function countWeights({ distribution, min, max = min, mean = (min + max) / 2 }: ChildCounts): CountWeights {
  switch (distribution) {
    case 'uniform':
      return uniformCounts(min, max);
    case 'zipf':
      return zipfCounts(min, max);
    case 'normal':
      return normalCounts(min, max);
    case 'exact':
      return evenCounts(mean);
    case 'poisson':
      return poissonCounts(mean, min, max > min ? max : poissonEnd(mean));
  }
}

/** Whether a draw gives no parent to two rows. */
export function isOneToOneDraw(draw: ParentDrawPlan | undefined): boolean {
  return draw?.kind === 'one-to-one' || (draw?.kind === 'forest' && draw.chained === true);
}

/** Whether a parent may have fewer rows than were drawn for it, where no more can be unique together. */
export function givesWay({ kind }: ParentDrawPlan): boolean {
  return ['uniform', 'zipf', 'normal', 'weights', 'within'].includes(kind);
}
