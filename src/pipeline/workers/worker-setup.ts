import { heldIndexes } from '../../plan/held-indexes.ts';

import { secretOf } from '../../masks/index.ts';

import { Batches } from '../../generate/batches.ts';
import { isOfRowsAlone } from '../../generate/checks/check-tally.ts';
import { heldRows } from '../../generate/held-rows.ts';
import { sharedNumbers } from '../../generate/shared-words.ts';
import { storesOf } from '../../generate/stored/row-store.ts';

import type { Encoding, RowTask } from './row-task.ts';
import type { WorkerSetup, WorkerTask } from './worker-messages.ts';

/** What workers start with to make the rows of tasks, in their order. */
export function workerSetup(encoding: Encoding, tasks: readonly RowTask[]): WorkerSetup {
  const { environment, format, options, compression } = encoding;
  holdFor(encoding, tasks);
  const { plan, capacity } = environment;
  const secret = plan.keyId === undefined ? undefined : secretOf(plan.keyId);
  return {
    plan,
    capacity,
    ...(secret && { secret }),
    held: heldRows(environment),
    stored: storesOf(plan).flatMap(({ stored, descriptor }) =>
      descriptor === undefined ? [] : [{ rows: stored, descriptor }],
    ),
    format: format.name,
    options,
    ...(compression && { compression: compression.name }),
    tasks: tasks.map(
      ({ dataset, facts, traces, listed, check }): WorkerTask => ({
        dataset,
        facts,
        traces,
        listed: listed && shared(listed),
        check: check && { seen: check, constraints: dataset.constraints.filter(isOfRowsAlone) },
      }),
    ),
  };
}

/**
 * Makes what has to be held of rows, once for all workers: it is made with the first row that needs it. A fault in it
 * comes up where the rows are asked for.
 */
function holdFor({ environment }: Encoding, tasks: readonly RowTask[]): void {
  if (heldIndexes(environment.plan).length === 0) return;
  for (const { dataset, start, end, listed } of tasks) {
    if (start === end) continue;
    try {
      new Batches(environment, environment.dataset(dataset.id)).read(start, 1, listed);
    } catch {}
  }
}

function shared(numbers: Float64Array): Float64Array {
  const copy = sharedNumbers(numbers.length);
  copy.set(numbers);
  return copy;
}
