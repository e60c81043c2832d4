import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Loader } from '../database.ts';
import { TargetFailure } from '../target-failure.ts';

import type { Session } from './session.ts';

/** How often a lock that somebody holds is asked for again, in milliseconds. */
const pause = 200;

export interface LockOptions {
  readonly label: string;
  readonly ledgerSchema: string;
  /** In milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Who holds it, and since when, as far as anybody knows. */
  readonly holder: () => Promise<string | undefined>;
  /** Together with others who say so too. */
  readonly shared?: boolean;
}

/** The one lock of loaders, which goes with the connection. */
export async function takeLock(session: Session, options: LockOptions): Promise<void> {
  const { label, ledgerSchema, timeout, signal, holder, shared = false } = options;
  const end = performance.now() + timeout;
  while (!(await tryLock(session, 'data_cli', ledgerSchema, shared))) {
    signal.throwIfAborted();
    if (performance.now() >= end) throw held(label, await holder());
    await new Promise((resolve) => setTimeout(resolve, Math.min(pause, timeout)));
  }
}

/** Takes a lock of two names, if it is free. */
export async function tryLock(session: Session, kind: string, name: string, shared: boolean): Promise<boolean> {
  const lock = shared ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock';
  const statement = `SELECT ${lock}(hashtext($1), hashtext($2)) AS taken`;
  const [row] = await session.query<{ taken: boolean }>(statement, [kind, name]);
  return row?.taken === true;
}

/** Gives an unshared one back before the connection ends. */
export async function unlock(session: Session, kind: string, name: string): Promise<void> {
  await session.query('SELECT pg_advisory_unlock(hashtext($1), hashtext($2)) AS free', [kind, name]);
}

/**
 * Whether the connection's backend is still the one that took the lock. A pooler in transaction mode hands statements to
 * any backend: two loaders would both believe that they are alone. To be asked inside of a transaction.
 */
export async function checkLock(session: Session, label: string): Promise<void> {
  const statement = `
    SELECT EXISTS (
      SELECT FROM pg_locks
      WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND granted
        AND classid::bigint = hashtext('data_cli')::bigint & 4294967295
    ) AS ours`;
  const [row] = await session.query<{ ours: boolean }>(statement);
  if (row?.ours) return;
  const message = `the lock on \`${label}\` is gone: a pooler between us and the server gives every transaction another connection`;
  const help = 'load through a direct connection, or a pool in session mode';
  throw new TargetFailure([diagnostic('DC723', message, { help })], 'environment');
}

/** Who has the lock. Locks and the names of sessions are for all to see, other facts about them are not. */
export async function lockHolder(session: Session, ledgerSchema: string): Promise<Loader | undefined> {
  const statement = `
    SELECT coalesce(substring(a.application_name FROM '^data-cli (.*)$'), a.application_name, '') AS who,
      to_char(coalesce(a.backend_start, now()) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS since
    FROM pg_locks l LEFT JOIN pg_stat_activity a USING (pid)
    WHERE l.locktype = 'advisory' AND l.granted AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND l.classid::bigint = hashtext('data_cli')::bigint & 4294967295 AND l.objid::bigint = hashtext($1)::bigint & 4294967295`;
  const [row] = await session.query<{ who: string; since: string }>(statement, [ledgerSchema]);
  return row && { who: row.who === '' ? 'somebody' : row.who, since: row.since };
}

function held(label: string, holder: string | undefined): TargetFailure {
  const by = holder === undefined ? 'another load' : holder;
  const help = 'wait for longer with --lock-timeout';
  return new TargetFailure([diagnostic('DC715', `\`${label}\` is locked by ${by}`, { help })], 'environment');
}
