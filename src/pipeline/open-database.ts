import { hostname, userInfo } from 'node:os';

import { nearest } from '../base/nearest.ts';

import type { Address } from '../targets/address.ts';
import type { Database } from '../targets/database.ts';
import { targets } from '../targets/index.ts';
import type { ConnectOptions, Target } from '../targets/target.ts';

import { UsageError } from './usage-error.ts';

export interface OpenRequest {
  readonly address: Address;
  /** The environment. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly ledgerSchema?: string | undefined;
  /** In milliseconds. */
  readonly lockTimeout?: number | undefined;
  /** Default: nobody makes a database by asking what is in it. */
  readonly ifMissing?: ConnectOptions['ifMissing'] | undefined;
  readonly signal: AbortSignal;
}

const defaultLockTimeout = 60_000;

/** The target that an address is of. A scheme that none has is wrong usage. */
export function targetOf({ scheme, label }: Address): Target {
  const found = targets.find(({ schemes }) => schemes.includes(scheme));
  if (found) return found;
  const all = targets.flatMap(({ schemes }) => schemes);
  const near = nearest(scheme, all);
  const help = near === undefined ? `there are ${all.map((each) => `${each}:`).join(', ')}` : `did you mean ${near}:?`;
  throw new UsageError(`${label} is no database that data-cli knows`, help);
}

/** Opens a database. Rejects with `TargetFailure` where it cannot be reached. */
export function openDatabase(request: OpenRequest): Promise<Database> {
  const { address, ledgerSchema = 'data_cli', lockTimeout = defaultLockTimeout, ifMissing = 'reject' } = request;
  const { variables, signal } = request;
  const options = { variables, ledgerSchema, lockTimeout, ifMissing, who: whoWeAre(), signal };
  return targetOf(address).connect(address, options);
}

/** `user@host`, for ledgers and those who wait for a lock. */
export function whoWeAre(): string {
  let user = 'unknown';
  try {
    user = userInfo().username;
  } catch {
    // A container's user may have no name.
  }
  return `${user}@${hostname()}`;
}
