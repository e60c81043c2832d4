import { open, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { guarded } from '../../formats/sinks/failure.ts';
import { makeFolders } from '../../formats/sinks/make-folders.ts';

import { lockFolder } from '../../targets/pglite/folder-lock.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { whoWeAre } from '../open-database.ts';

import { type AuditEntry, type AuditRecord, chained, noHash } from './audit-record.ts';

/** The last record as a file of its own: it tells that records are missing at the end. */
export interface AuditHead {
  readonly sequence: number;
  readonly hash: string;
}

/** How long somebody else's record is waited for, in milliseconds. */
const lockTimeout = 30_000;

/** Where the last record's hash lies beside a log. */
export function headPath(path: string): string {
  return `${path}.head`;
}

/** A file of records, each of which holds the hash of the one before. Several processes may write to it. */
export class AuditLog {
  constructor(
    readonly path: string,
    private readonly signal: AbortSignal,
  ) {}

  /** Appends a record for each entry, all behind each other, and gives the last: they are on the disk when it resolves. */
  append(entries: readonly AuditEntry[]): Promise<AuditHead> {
    return guarded(this.path, () => this.#append(entries));
  }

  async #append(entries: readonly AuditEntry[]): Promise<AuditHead> {
    await makeFolders(dirname(this.path));
    const options = {
      variables: {},
      ledgerSchema: '',
      lockTimeout,
      ifMissing: 'make' as const,
      who: whoWeAre(),
      signal: this.signal,
    };
    const release = await lockFolder(this.path, options);
    try {
      const last = await this.#last();
      const timestamp = new Date().toISOString();
      const records: AuditRecord[] = [];
      for (const entry of entries) records.push(chained(entry, records.at(-1) ?? last, timestamp));
      const { sequence, hash } = records.at(-1) ?? last;
      await this.#write(records, { sequence, hash });
      return { sequence, hash };
    } finally {
      await release();
    }
  }

  /** All or nothing: a run that fails because its record does not fit on the disk must not stand there as finished. */
  async #write(records: readonly AuditRecord[], head: AuditHead): Promise<void> {
    const size = await sizeOf(this.path);
    try {
      await write(this.path, 'a', records.map((each) => `${JSON.stringify(each)}\n`).join(''));
      await this.#writeHead(head);
    } catch (error) {
      await truncate(this.path, size).catch(() => undefined);
      await rm(`${headPath(this.path)}.new`, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  async #writeHead({ sequence, hash }: AuditHead): Promise<void> {
    await write(`${headPath(this.path)}.new`, 'w', `${JSON.stringify({ sequence, hash })}\n`);
    await rename(`${headPath(this.path)}.new`, headPath(this.path));
  }

  /** The record that the next one follows. What a killed process has half written was never promised to anybody. */
  async #last(): Promise<AuditHead> {
    const head = await readHead(this.path);
    const size = await sizeOf(this.path);
    if (size === 0) {
      const first = { sequence: 0, hash: noHash };
      // There is a head before there is a record: a log without one has lost it.
      if (!head) await this.#writeHead(first);
      if ((head?.sequence ?? 0) === 0) return first;
      throw broken(this.path, `the log is empty, and ${head?.sequence} records were written`);
    }
    if (!head) throw broken(this.path, headMissing(this.path));
    const { line, torn } = await lastLine(this.path, size);
    const open = parsed(torn.toString());
    if (open && open.hash === head.hash) {
      // Somebody has cut off the end of its line: the record was promised.
      await write(this.path, 'a', '\n');
      return open;
    }
    // Of a log that was killed at its first record nothing was promised.
    const record = line === '' && head.sequence === 0 ? head : parsed(line);
    if (!record) throw broken(this.path, 'its last record cannot be read');
    // A process that was killed between the two files leaves the head behind, never before the log.
    if (head.sequence > record.sequence)
      throw broken(this.path, `it ends with record ${record.sequence}, and ${head.sequence} were written`);
    if (head.sequence === record.sequence && head.hash !== record.hash)
      throw broken(this.path, 'its last record is not the one that was written');
    if (torn.length > 0) await truncate(this.path, size - torn.length);
    return record;
  }
}

async function write(path: string, flag: 'a' | 'w', text: string): Promise<void> {
  const file = await open(path, flag, 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Why a log cannot be trusted whose head is gone; `path` is the log’s. */
export function headMissing(path: string): string {
  return `${headPath(path)} is missing, which tells whether records are missing at the end`;
}

/** Undefined where there is none. */
export async function readHead(path: string): Promise<AuditHead | undefined> {
  try {
    return JSON.parse(await readFile(headPath(path), 'utf8')) as AuditHead;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) throw broken(path, `${headPath(path)} cannot be read`);
    throw error;
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

/** The last whole line, and what stands behind it. */
async function lastLine(path: string, size: number): Promise<{ line: string; torn: Buffer }> {
  const file = await open(path);
  try {
    for (let length = 1 << 16; ; length *= 4) {
      const start = Math.max(0, size - length);
      const { buffer } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
      const end = buffer.lastIndexOf(0x0a);
      const begin = end <= 0 ? -1 : buffer.lastIndexOf(0x0a, end - 1);
      if (begin === -1 && start > 0) continue;
      return { line: buffer.subarray(begin + 1, Math.max(0, end)).toString(), torn: buffer.subarray(end + 1) };
    }
  } finally {
    await file.close();
  }
}

function parsed(line: string): AuditHead | undefined {
  try {
    const record = JSON.parse(line) as AuditHead;
    return typeof record.sequence === 'number' && typeof record.hash === 'string' ? record : undefined;
  } catch {
    return undefined;
  }
}

function broken(path: string, what: string): TargetFailure {
  const help = 'see `data-cli audit verify`; move the log aside to begin a new one';
  return new TargetFailure(
    [diagnostic('DC560', `the audit log \`${path}\` is broken: ${what}`, { help })],
    'environment',
  );
}
