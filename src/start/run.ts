import { execute } from '@oclif/core/execute';

/** Runs the command that the process was started with; `from` is the file that it was started from. */
export async function run(from: string): Promise<void> {
  await execute({ dir: from });
}
