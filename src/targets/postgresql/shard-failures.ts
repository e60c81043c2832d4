import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import type { Execution } from '../execution.ts';
import { TargetFailure } from '../target-failure.ts';

import { quotedTable } from './table-names.ts';

/** Tables that are there and cannot be made anew. */
export function notAnew(label: string, datasets: readonly DatasetPlan[]): TargetFailure {
  const names = datasets.map(({ table }) => `\`${quotedTable(table)}\``).join(', ');
  const message = `\`${label}\`: shards cannot fill ${names}: what is there was not made by loads alone, or something depends on it`;
  const help = 'load without --shard, or into a database without those tables';
  return new TargetFailure([diagnostic('DC621', message, { help })], 'no');
}

/** The load that a shard belongs to is over, or has the shard already. */
export function endedMeanwhile(label: string, { id }: Execution, index?: number): TargetFailure {
  const what = index === undefined ? 'another load has ended it' : `another process has written shard ${index}`;
  const message = `\`${label}\`: the rows of this shard of load ${id} were not taken: ${what}`;
  const help = 'run it again: what is there already is left alone';
  return new TargetFailure([diagnostic('DC623', message, { help })], 'environment');
}
