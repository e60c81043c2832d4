import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { type CliResult, entry } from './cli.ts';

interface Answer extends CliResult {
  readonly id: number;
  /** What no command has caught. */
  readonly failure?: string;
}

let host: ChildProcess | undefined;
let calls = 0;
const waiting = new Map<number, { resolve: (answer: CliResult) => void; reject: (error: Error) => void }>();

/**
 * Runs the built command as `runCli` does, in a process that all such calls of a test file share: a start costs more than
 * most of what is started. Of signals, exits and streams nothing can be learned here.
 */
export function runHosted(
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<CliResult> {
  host ??= start();
  const id = calls++;
  host.send({ id, args, cwd, env, root: entry });
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

function start(): ChildProcess {
  const child = fork(fileURLToPath(new URL('./cli-host.mjs', import.meta.url)), [], { execArgv: [] });
  child.on('message', (message) => {
    const { id, failure, ...result } = message as Answer;
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (failure === undefined) resolve?.(result);
    else reject?.(new Error(failure));
  });
  child.on('exit', (code) => {
    host = undefined;
    for (const { reject } of waiting.values()) reject(new Error(`the process of commands has ended with ${code}`));
    waiting.clear();
  });
  // It is no reason for a test file to stay.
  child.unref();
  child.channel?.unref();
  return child;
}
