import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { type CliOptions, type CliResult, entry } from './cli-process.ts';

interface Answer extends CliResult {
  readonly id: number;
  /** What no command has caught. */
  readonly failure?: string;
}

let host: ChildProcess | undefined;
let calls = 0;
let before: Promise<unknown> = Promise.resolve();
const waiting = new Map<number, { resolve: (answer: CliResult) => void; reject: (error: Error) => void }>();

/** Whether the process that stays can run it: it has a folder and an environment for each call, but is one Node. */
export function isHosted({ cwd: _, env = {}, ...more }: CliOptions): boolean {
  const { NODE_OPTIONS: sameNode = process.env.NODE_OPTIONS } = env;
  return Object.keys(more).length === 0 && sameNode === process.env.NODE_OPTIONS;
}

/** Runs the built command in the process that stays, once those before it have ended. */
export function hosted(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const result = before.then(() => ask(args, options));
  before = result.catch(() => undefined);
  return result;
}

function ask(args: readonly string[], { cwd = process.cwd(), env = process.env }: CliOptions): Promise<CliResult> {
  host ??= start();
  const id = calls++;
  host.send({ id, args, cwd: String(cwd), env, root: entry });
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
