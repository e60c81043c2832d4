import type { Span } from '../../diagnostics/source-file.ts';

import type { ConstraintPlan, Plan } from '../../plan/plan.ts';

import type { Shard } from '../../formats/format.ts';

import type { Database, InspectRequest, OwnRows } from '../../targets/database.ts';
import type { Execution, LoadMode } from '../../targets/execution.ts';

import type { Baselines } from '../load-settings.ts';

/** One load of a plan into a database. */
export interface LoadPlanRequest {
  readonly database: Database;
  /** As it is loaded there, with all that its rows are made from. */
  readonly whole: Plan;
  /** The part of it that is written. */
  readonly plan: Plan;
  /** The part of it that this target takes. */
  readonly shard: Shard;
  readonly mode: LoadMode;
  readonly create: boolean;
  readonly force: boolean;
  readonly disableTriggers?: boolean | undefined;
  readonly toolVersion: string;
  readonly environmentName?: string | undefined;
  /** The commit that the definitions are from. */
  readonly git?: Execution['git'];
  /** Milliseconds until the rows may be cleaned up. */
  readonly ttl?: number | undefined;
  readonly baselines: Baselines;
  /** A baseline that is not kept fails the load. */
  readonly strict: boolean;
  readonly executions: readonly Execution[];
  /** What earlier loads have left in the tables of this one. */
  readonly ours: ReadonlyMap<string, readonly OwnRows[]>;
  readonly place?: InspectRequest['place'];
  readonly constraintPlaces?: ReadonlyMap<ConstraintPlan, Span> | undefined;
  /** How many threads make the rows, for targets that take them encoded. Absent: this one. */
  readonly workers?: number | undefined;
  readonly progress: (rows: number) => void;
  readonly signal: AbortSignal;
}
