import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Socket } from 'node:net';

import { ReadFailure } from '../../definition/reader.ts';

import { Aborted } from '../aborted.ts';

import { cannotRun, complaint, type GitPlace, isEnding, startGit } from './run-git.ts';

/** What git's store holds under a number. */
export interface GitObject {
  /** Its number, in hexadecimal digits. */
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

interface Waiting {
  readonly resolve: (found: GitObject | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** How long git stays for the next question, in milliseconds. */
const patience = 300;

/**
 * Reads objects by their number, all through one `git cat-file --batch`. It is there while something is asked and a little
 * longer, and keeps no process from ending.
 */
export class ObjectReader {
  #child: ChildProcessWithoutNullStreams | undefined;
  #leaving: NodeJS.Timeout | undefined;
  #waiting: Waiting[] = [];
  #chunks: Buffer[] = [];
  #size = 0;
  /** Bytes that the next answer needs at least: no answer is put together twice. */
  #needed = 0;
  #complaint = '';

  constructor(private readonly place: GitPlace) {}

  /** Undefined where the store does not have it. */
  read(id: string): Promise<GitObject | undefined> {
    return new Promise((resolve, reject) => {
      clearTimeout(this.#leaving);
      this.#waiting.push({ resolve, reject });
      const child = this.#started();
      hold(child, true);
      child.stdin.write(`${id}\n`);
    });
  }

  #started(): ChildProcessWithoutNullStreams {
    if (this.#child) return this.#child;
    const child = startGit(this.place, ['cat-file', '--batch']);
    this.#child = child;
    this.#complaint = '';
    child.on('error', (error) => this.#end(child, cannotRun(error)));
    child.on('close', (_, signal) => this.#end(child, isEnding(signal) ? new Aborted() : gone(this.#complaint)));
    child.stdin.on('error', () => undefined);
    child.stderr.on('data', (chunk) => {
      this.#complaint += String(chunk);
    });
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    return child;
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    while (this.#waiting.length > 0 && this.#size >= this.#needed && this.#answer());
    if (this.#waiting.length === 0) this.#rest();
  }

  /** Whether there was a whole answer. */
  #answer(): boolean {
    const bytes = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
    this.#chunks = [bytes];
    const line = bytes.indexOf(10);
    if (line < 0) return false;
    const [, id = '', type = '', digits] = /^(\S+) (\w+)(?: (\d+))?$/.exec(bytes.toString('utf8', 0, line)) ?? [];
    const start = line + 1;
    const end = digits === undefined ? start : start + Number(digits) + 1;
    this.#needed = end;
    if (bytes.length < end) return false;
    this.#chunks = [bytes.subarray(end)];
    this.#size = bytes.length - end;
    this.#needed = 1;
    const found = digits === undefined ? undefined : { id, type, bytes: bytes.subarray(start, end - 1) };
    this.#waiting.shift()?.resolve(found);
    return this.#size > 0;
  }

  #rest(): void {
    const child = this.#child;
    if (!child) return;
    hold(child, false);
    this.#leaving = setTimeout(() => {
      this.#child = undefined;
      child.stdin.end();
    }, patience).unref();
  }

  #end(child: ChildProcessWithoutNullStreams, error: Error): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    for (const each of this.#waiting.splice(0)) each.reject(error);
    [this.#chunks, this.#size, this.#needed] = [[], 0, 0];
  }
}

function gone(stderr: string): ReadFailure {
  return new ReadFailure(`git ended${stderr === '' ? '' : `: ${complaint(stderr)}`}`, { reason: 'other' });
}

/** Whether the process waits for git. */
function hold(child: ChildProcessWithoutNullStreams, holds: boolean): void {
  // Pipes are sockets, which the types of streams do not say.
  const pipes = [child.stdin, child.stdout, child.stderr] as unknown as readonly Socket[];
  for (const each of [child, ...pipes]) each[holds ? 'ref' : 'unref']();
}
