import type { Plan } from '../plan/plan.ts';

import type { Address } from './address.ts';
import type { Database } from './database.ts';

/**
 * A kind of database that rows are loaded into. A target is an entry of the ordered list in `index.ts`; listings and the
 * schemes of URLs are made from it, and nothing else asks for a target's name.
 */
export interface Target {
  readonly name: string;
  readonly summary: string;
  /** What its URLs begin with, without the colon. */
  readonly schemes: readonly string[];
  /** The plan as it is loaded there. */
  arrange(plan: Plan): Plan;
  /** Rows of somebody's table or query, as texts: real data to be masked. Absent: none can be read there. */
  readonly readOrigin?: (
    address: Address,
    options: ConnectOptions,
    source: OriginSource,
  ) => Promise<AsyncIterable<readonly ReadonlyMap<string, string | null>[]>>;
  /** Opens it. Rejects with `TargetFailure` where it cannot be reached. */
  connect(address: Address, options: ConnectOptions): Promise<Database>;
}

/** A table as it is written (`public.users`), or a query. */
export type OriginSource = { readonly table: string } | { readonly query: string };

export interface ConnectOptions {
  /** The environment: credentials that the URL leaves out. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The schema, or what stands for it, in which loads are recorded. */
  readonly ledgerSchema: string;
  /** How long somebody else's lock is waited for, in milliseconds. */
  readonly lockTimeout: number;
  /**
   * Where the database itself is not there and we could make it: make it, act as if it were there and empty and leave
   * nothing, or reject.
   */
  readonly ifMissing: 'make' | 'pretend' | 'reject';
  /** `user@host`: what others see of us. */
  readonly who: string;
  readonly signal: AbortSignal;
}
