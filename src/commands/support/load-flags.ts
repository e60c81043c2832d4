import type { Shard } from '../../formats/format.ts';

import type { LoadMode } from '../../targets/execution.ts';

/** What is asked of a load. */
export interface LoadFlags {
  /** What the audit log calls it; default: load. */
  readonly operation?: 'import' | 'mask';
  readonly to?: string | undefined;
  readonly 'lock-timeout': string;
  readonly ttl?: string | undefined;
  readonly dataset?: readonly string[] | undefined;
  readonly only: boolean;
  readonly mode: LoadMode;
  readonly create: boolean;
  readonly force: boolean;
  readonly 'disable-triggers': boolean;
  readonly strict: boolean;
  readonly yes: boolean;
  readonly 'dry-run': boolean;
  readonly workers?: number | undefined;
  /** Absent: all of it. */
  readonly shard?: Shard | undefined;
}
