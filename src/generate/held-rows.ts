import { SortedRows } from './child-index.ts';
import type { Moves } from './children.ts';
import type { Environment } from './environment.ts';
import { HoldingRows, type HoldingWords } from './holding-rows.ts';

/** What an environment holds of rows, by name, in memory that threads share. */
export interface HeldRows {
  readonly children: ReadonlyMap<string, { readonly starts: Uint32Array; readonly order: Uint32Array }>;
  readonly sums: ReadonlyMap<string, Float64Array>;
  readonly holding: ReadonlyMap<string, HoldingWords>;
  readonly moves: ReadonlyMap<string, Moves>;
}

/** What has been made so far. Children that are found by arithmetic take nothing, and are bound where they are asked for. */
export function heldRows({ children, sums, holding, moves }: Environment): HeldRows {
  const sorted = [...children].flatMap(([name, each]) =>
    each instanceof SortedRows ? [[name, { starts: each.starts, order: each.order }] as const] : [],
  );
  const words = [...holding].map(([name, each]) => [name, each.words] as const);
  return { children: new Map(sorted), sums, holding: new Map(words), moves };
}

/** Gives an environment of the same plan what another has made. */
export function holdRows(environment: Environment, { children, sums, holding, moves }: HeldRows): void {
  for (const [name, { starts, order }] of children) environment.children.set(name, new SortedRows(starts, order));
  for (const [name, each] of sums) environment.sums.set(name, each);
  for (const [name, words] of holding) environment.holding.set(name, new HoldingRows(0, words));
  for (const [name, each] of moves) environment.moves.set(name, each);
}
