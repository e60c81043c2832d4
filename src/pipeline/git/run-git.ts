import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Variables } from '../../definition/interpolate.ts';

import { VersionFailure } from '../versions/version-failure.ts';

/** What git has said. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Where git is run, and with which environment. */
export interface GitPlace {
  readonly folder: string;
  readonly variables: Variables;
}

export interface GitOptions {
  readonly input?: string | undefined;
  /** Whether it writes: who commits may be said by the environment, and hooks run. */
  readonly writes?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs git in a folder. Its words are the same on every machine: no locale, no pager, no question, no network, and none
 * of the variables by which a shell or a hook leads git elsewhere.
 */
export async function runGit(place: GitPlace, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const child = startGit(place, args, options);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // Git may end before it has read all: what it says tells why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', (error) => reject(cannotRun(error)));
    child.once('close', (status) => resolve(status ?? 128));
  });
  return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8').trim() };
}

/** Starts git with its three streams as pipes. */
export function startGit(
  { folder, variables }: GitPlace,
  args: readonly string[],
  { writes = false, signal }: GitOptions = {},
): ChildProcessWithoutNullStreams {
  const options = { cwd: folder, env: neutral(variables, writes), ...(signal && { signal }) };
  return spawn('git', [...(writes ? writing : reading), ...args], options);
}

const writing: readonly string[] = ['--no-pager', '-c', 'core.quotepath=off'];

/** What a commit holds is what its number says, and nothing is fetched for it. */
const reading: readonly string[] = [...writing, '--no-replace-objects', '-c', 'protocol.allow=never'];

const kept = /^GIT_(CONFIG_|EXEC_PATH$|CEILING_DIRECTORIES$)/;
const keptWriting = /^GIT_(AUTHOR_|COMMITTER_)/;

/** Who commits has hooks run, which work in the language of the shell; all else is said in one. */
function neutral(variables: Variables, writes: boolean): NodeJS.ProcessEnv {
  const isKept = (name: string) =>
    writes
      ? !name.startsWith('GIT_') || kept.test(name) || keptWriting.test(name)
      : !/^(GIT_|LC_|LANG)/.test(name) || kept.test(name);
  const entries = Object.entries(variables).filter(([name]) => isKept(name));
  return { ...Object.fromEntries(entries), ...(!writes && alone) };
}

const alone = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' };

/** That there is no git, or none that runs. */
export function cannotRun(error: Error): VersionFailure {
  const isMissing = 'code' in error && error.code === 'ENOENT';
  const message = isMissing ? 'git is not installed, or not on the PATH' : `git cannot be run: ${error.message}`;
  const help = 'versions are read with git: install it, or name folders of definitions instead';
  return new VersionFailure([diagnostic('DC830', message, { help })], 'environment', { cause: error });
}

/** The first line of what git complains of, without its own prefix. */
export function complaint(stderr: string): string {
  return (stderr.split('\n')[0] ?? '').replace(/^(fatal|error): /, '').trim();
}
