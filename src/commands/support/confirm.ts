import { createInterface } from 'node:readline/promises';

import { UsageError } from '../../pipeline/usage-error.ts';

/** Asks before rows are deleted. Where nobody can answer, `--yes` has to. */
export async function confirm(question: string, yes: boolean, signal: AbortSignal): Promise<boolean> {
  if (yes) return true;
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new UsageError(`${question}: nobody is there to ask`, 'say --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question}. Go on? [y/N] `, { signal });
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
