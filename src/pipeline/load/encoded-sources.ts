import type { Environment } from '../../generate/environment.ts';
import type { RowSource } from '../../targets/row-source.ts';

import { makeRows } from '../workers/make-rows.ts';
import type { RowMaker, RowTask } from '../workers/row-task.ts';

import { rowSource } from './row-sources.ts';

/** The sources of one load, and what makes their rows. */
export interface EncodedSources {
  readonly sources: readonly RowSource[];
  close(): Promise<void>;
}

/** Sources whose rows threads make ahead, where a target takes them encoded and there is more than one thread. */
export function encodedSources(
  environment: Environment,
  tasks: readonly RowTask[],
  options: { readonly workers: number; readonly handedOver: (rows: number) => void; readonly signal: AbortSignal },
): EncodedSources {
  const { workers, handedOver, signal } = options;
  let maker: RowMaker | undefined;
  const sources = tasks.map((task): RowSource => {
    const source = rowSource(environment, task.dataset, task, handedOver);
    if (workers < 2) return source;
    return {
      ...source,
      encoded(format, formatOptions) {
        maker ??= makeRows({ environment, format, options: formatOptions }, tasks, workers, signal);
        return maker.rows(task);
      },
    };
  });
  return { sources, close: async () => maker?.close() };
}
