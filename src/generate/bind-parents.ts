import { CellHashes } from '../random/cell.ts';
import { ChildRows } from '../random/child-rows.ts';
import { consistentPick } from '../random/consistent-pick.ts';
import type { Key } from '../random/key.ts';
import { deriveKey } from '../random/key.ts';
import { mix } from '../random/mix.ts';
import { normalQuantile } from '../random/normal.ts';
import { Permutation } from '../random/permutation.ts';
import { unit } from '../random/uniform.ts';
import { pairSizes } from '../random/unordered-pairs.ts';
import { ZipfRanks } from '../random/zipf.ts';

import { countsKey } from '../plan/cell-keys.ts';
import { countWeights, type ParentDrawPlan } from '../plan/parent-draw-plan.ts';
import type { Reference } from '../plan/plan.ts';

import { roundPermutation } from './even-parents.ts';
import { forestDraw } from './forest.ts';
import { givenDraw } from './given-draw.ts';
import { hashedDraw } from './hashed-draw.ts';
import type { ParentDraw } from './parent-draw.ts';
import type { RowReader } from './row-reader.ts';
import { withinDraw } from './within.ts';

type Bind<K extends ParentDrawPlan['kind']> = (
  draw: Extract<ParentDrawPlan, { kind: K }>,
  context: DrawContext,
) => ParentDraw;

interface DrawContext {
  readonly reader: RowReader;
  readonly reference: Reference;
  readonly key: Key;
  /** Rows of the parent. */
  readonly size: number;
  readonly capacity: number;
}

/** How a reference's rows come to their parents. */
export function bindParents(reader: RowReader, reference: Reference): ParentDraw {
  const bind = binders[reference.draw.kind] as Bind<ParentDrawPlan['kind']>;
  const { environment } = reader;
  const size = environment.dataset(reference.parent).rows;
  const context = { reader, reference, key: reader.referenceKey(reference), size, capacity: environment.capacity };
  return bind(reference.draw as never, context);
}

const binders: { readonly [K in ParentDrawPlan['kind']]: Bind<K> } = {
  uniform: (_, context) => uniformDraw(context),

  zipf({ s }, context) {
    const ranks = new ZipfRanks(context.size, s);
    const order = new Permutation(deriveKey(context.key, 'order'), context.size);
    return hashed(context, (h0, h1) => order.at(ranks.rank(h0, h1) - 1));
  },

  normal({ mean, stddev }, context) {
    return hashed(context, (h0, h1) => Math.floor(insideBell(mean, stddev, h0, h1) * context.size));
  },

  weights({ weights }, context) {
    const slices = slicesOf(weights, context.size);
    return hashed(context, (h0, h1) => {
      const slice = slices.find(({ upTo }) => upTo > unit(h0, h1)) ?? (slices.at(-1) as Slice);
      return slice.first + consistentPick(slice.size, mix(h0 + 0x9e3779b9), mix(h1 ^ h0));
    });
  },

  exact(_, { key, size }) {
    const permutation = roundPermutation(key, size);
    return byRow((row) => permutation(Math.floor(row / size)).at(row % size));
  },

  // Rows beyond the parents, which the compiler refuses, begin again.
  'one-to-one'(_, { key, size }) {
    const permutation = new Permutation(key, size);
    return byRow((row) => permutation.at(row % size));
  },

  per({ counts }, { key, size }) {
    const children = new ChildRows(countsKey(key), size, countWeights(counts));
    return { leavesOut: false, read: (rows, parents) => children.parentsOf(rows, parents) };
  },

  tuple({ tuple }, { reader, reference, key, size: all, capacity }) {
    const [first, second] = pairSizes(all);
    const beside = reference.apart === undefined ? 0 : 1;
    const size = reference.order ? (beside ? second : first) : all - beside;
    const position = reader.dataset.references.indexOf(reference);
    const parts = reader.dataset.tuples[tuple]?.parts ?? [];
    const part = parts.findIndex((each) => 'reference' in each && each.reference === position);
    const freely = () => hashedDraw(() => key, 'parent', capacity, size);
    return reader.tuple(tuple).parents(part, size, freely);
  },

  forest: (draw, { reader, key }) => forestDraw(reader, draw, key),
  within: (draw, { reader, reference, key }) => withinDraw(reader, reference, draw, key),

  given: (_, { reader, reference }) => givenDraw(reader, reference),
};

/** The draw of most references, with a loop of its own: through a function a row it would take half as long again. */
function uniformDraw({ key, capacity, size }: DrawContext): ParentDraw {
  const hashes = new CellHashes(key, capacity);
  return {
    leavesOut: false,
    read(rows, { lo, hi }) {
      hashes.draw(rows);
      const { h0, h1 } = hashes;
      for (let i = 0; i < rows.length; i++) {
        const row = consistentPick(size, h0[i] as number, h1[i] as number);
        lo[i] = row;
        hi[i] = row / 0x1_0000_0000;
      }
    },
  };
}

/** A draw by 64 bits of the row. */
function hashed({ key, capacity }: DrawContext, pick: (h0: number, h1: number) => number): ParentDraw {
  const hashes = new CellHashes(key, capacity);
  return {
    leavesOut: false,
    read(rows, { lo, hi }) {
      hashes.draw(rows);
      const { h0, h1 } = hashes;
      for (let i = 0; i < rows.length; i++) {
        const row = pick(h0[i] as number, h1[i] as number);
        lo[i] = row;
        hi[i] = row / 0x1_0000_0000;
      }
    },
  };
}

/** A draw by the row's index alone. */
function byRow(parentOf: (row: number) => number): ParentDraw {
  return {
    leavesOut: false,
    read(rows, parents) {
      for (let i = 0; i < rows.length; i++) parents.set(i, parentOf(rows.at(i)));
    },
  };
}

const mostTries = 64;

/** A share from 0 up to 1 under a bell; what falls outside is drawn anew from the same bits. */
function insideBell(mean: number, stddev: number, h0: number, h1: number): number {
  let [a, b] = [h0, h1];
  for (let tries = 0; tries < mostTries; tries++) {
    // Half a step away from 0 and 1, where the bell has no value.
    const share = mean + stddev * normalQuantile(unit(a, b) * (1 - 1.2e-16) + 5.6e-17);
    if (share >= 0 && share < 1) return share;
    [a, b] = [mix(b + 0x9e3779b9), mix(a ^ 0x85ebca6b)];
  }
  return mean < 0.5 ? 0 : 1 - 1.2e-16;
}

interface Slice {
  readonly first: number;
  readonly size: number;
  /** The share of this slice and those before it. */
  readonly upTo: number;
}

/** Equal slices of the parents that have a weight and a row. */
function slicesOf(weights: readonly number[], parents: number): Slice[] {
  const at = (slice: number) => Math.floor((slice * parents) / weights.length);
  const filled = weights.map((weight, slice) => ({ weight, first: at(slice), size: at(slice + 1) - at(slice) }));
  const total = filled.reduce((sum, { weight, size }) => sum + (size > 0 ? weight : 0), 0);
  let sum = 0;
  return filled.flatMap(({ weight, first, size }) => {
    if (size === 0 || weight === 0) return [];
    sum += weight / total;
    return [{ first, size, upTo: sum }];
  });
}
