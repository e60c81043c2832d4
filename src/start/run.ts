import { execute } from '@oclif/core/execute';

/** Runs the command that the process was started with; `from` is the file that it was started from. */
export async function run(from: string): Promise<void> {
  // Help and versions are printed by oclif, which would throw what comes back. A command listens by itself.
  process.stdout.removeAllListeners('error').on('error', tellUnwritable);
  await execute({ dir: from });
}

async function tellUnwritable(error: Error): Promise<void> {
  process.stdout.removeAllListeners('error').on('error', () => undefined);
  const { unwritable } = await import('../commands/support/unwritable.ts');
  const { text, exitCode } = unwritable(error);
  process.exitCode = exitCode;
  process.stderr.write(text);
}
