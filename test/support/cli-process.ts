import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** The built command, as a shell starts it. */
export const entry = path.resolve('bin/run.js');

export interface CliOptions extends SpawnOptions {
  /** The node that runs it; default: the one that runs the tests. */
  readonly node?: string;
  /** Called once the process has started. */
  readonly started?: (child: ReturnType<typeof spawn>) => unknown;
}

export interface CliResult {
  /** As a shell has it: 128 and the signal's number for a process that a signal ended. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const signals: Readonly<Record<string, number>> = { SIGINT: 2, SIGKILL: 9, SIGPIPE: 13, SIGTERM: 15 };

/** Runs the built command in a process of its own; `take` has what it prints. */
export async function spawned(args: readonly string[], options: CliOptions, take: (chunk: Buffer) => unknown) {
  const { node = process.execPath, started, ...rest } = options;
  const child = spawn(node, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'], ...rest });
  let stderr = '';
  child.stdout?.on('data', take);
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  started?.(child);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { status: code ?? 128 + (signals[signal ?? ''] ?? 0), stderr };
}
