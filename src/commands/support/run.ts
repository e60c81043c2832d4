import { execute } from '@oclif/core/execute';

import { optimizeLess } from './optimize-less.ts';

/** Runs the command that the process was started with; `from` is the file that it was started from. */
export async function run(from: string): Promise<void> {
  // Other commands make rows for as long as the process lasts.
  if (process.argv[2] === 'validate') optimizeLess();
  await execute({ dir: from });
}
