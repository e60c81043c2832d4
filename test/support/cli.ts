import { createHash } from 'node:crypto';

import { hosted, isHosted } from './cli-host.ts';
import { type CliOptions, type CliResult, spawned } from './cli-process.ts';
import { dataset } from './definitions.ts';
import { plantProject } from './planted-project.ts';

/**
 * Runs the built command and takes in what it prints: in a process that all such calls of a test file share, for a start
 * costs more than most of what is started; one after the other. Who ends it or watches it gets a process of its own.
 */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  if (isHosted(options)) return hosted(args, options);
  return runAlone(args, options);
}

/** The same in a process of its own, whatever the options: beside others that run. */
export async function runAlone(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
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
