import { type SpawnOptions, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';

import { dataset } from './definitions.ts';
import { plantProject } from './planted-project.ts';

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

/** Runs the built command and takes in what it prints. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const stdout: Buffer[] = [];
  const { status, stderr } = await spawned(args, options, (chunk) => stdout.push(chunk));
  return { status, stdout: Buffer.concat(stdout).toString(), stderr };
}

/** SHA-256 of what the built command prints; anything but success is thrown. */
export async function cliDigest(args: readonly string[], options: CliOptions = {}): Promise<string> {
  const hash = createHash('sha256');
  const { status, stderr } = await spawned(args, options, (chunk) => hash.update(chunk));
  if (status !== 0) throw new Error(`exit code ${status}:\n${stderr}`);
  return hash.digest('hex');
}

const signals: Readonly<Record<string, number>> = { SIGINT: 2, SIGKILL: 9, SIGPIPE: 13, SIGTERM: 15 };

async function spawned(args: readonly string[], options: CliOptions, take: (chunk: Buffer) => unknown) {
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

/** Somebody whom permissions bind: root is above them. */
export function ordinary(): CliOptions {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
}

/** What only a fault of ours prints. */
export const trace = /^\s+at .+:\d+|a bug in data-cli|node:internal|UnhandledPromise|Warning:/m;

/** Runs the built command in a new folder with these files. */
export function inProject(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  options: CliOptions = {},
): Promise<CliResult> {
  return runCli(args, { cwd: plantProject(files), ...options });
}

/** Two datasets of 50 rows. */
export const users = dataset(
  'volume: 20\nfields:\n  - {name: id, type: integer, generator: sequence}\n  - {name: email, generator: email}',
);
export const orders = dataset(
  'volume: 30\nfields:\n  - {name: id, type: integer, generator: sequence}\nrelationships:\n  - {foreignKey: user_id, references: users.id}',
  'orders',
);
export const shop = { 'specs/users.yaml': users, 'specs/orders.yaml': orders };
