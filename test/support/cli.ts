import { spawn, type SpawnOptions } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';

/** The built command, as a shell starts it. */
export const entry = path.resolve('bin/run.js');

export interface CliOptions extends SpawnOptions {
  /** The node that runs it; default: the one that runs the tests. */
  readonly node?: string;
  /** Called once the process has started. */
  readonly started?: (child: ReturnType<typeof spawn>) => void;
}

export interface CliResult {
  /** As a shell has it: 128 and the signal's number for a process that a signal ended. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command and takes in what it prints. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const stdout: Buffer[] = [];
  const { status, stderr } = await spawned(args, options, (chunk) => void stdout.push(chunk));
  return { status, stdout: Buffer.concat(stdout).toString(), stderr };
}

/** SHA-256 of what the built command prints; anything but success is thrown. */
export async function cliDigest(args: readonly string[], options: CliOptions = {}): Promise<string> {
  const hash = createHash('sha256');
  const { status, stderr } = await spawned(args, options, (chunk) => void hash.update(chunk));
  if (status !== 0) throw new Error(`exit code ${status}:\n${stderr}`);
  return hash.digest('hex');
}

const signals: Readonly<Record<string, number>> = { SIGINT: 2, SIGKILL: 9, SIGPIPE: 13, SIGTERM: 15 };

async function spawned(args: readonly string[], options: CliOptions, take: (chunk: Buffer) => void) {
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
