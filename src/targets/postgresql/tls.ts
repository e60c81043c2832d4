import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { ConnectionOptions } from 'node:tls';

import { parse } from 'pg-connection-string';

import { nearest } from '../../base/nearest.ts';

import { AddressError, type Variables } from '../address.ts';

import type { ConnectionSettings } from './connection-settings.ts';

const modes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];

/** What the driver is given as `ssl`. */
export type Tls = false | ConnectionOptions;

/**
 * TLS as libpq's `sslmode` and files say, in the order in which it is tried: `prefer`, the default, does without where the
 * server has none, and so does `allow`, which libpq would begin without. https://www.postgresql.org/docs/current/libpq-ssl.html
 */
export function tlsChoices(settings: ConnectionSettings, variables: Variables): readonly [Tls, ...Tls[]] {
  const { host, sslmode = 'prefer', sslrootcert, sslnegotiation = 'postgres' } = settings;
  if (!modes.includes(sslmode)) throw unknownMode(sslmode);
  const demanded = sslmode === 'require' || sslmode.startsWith('verify');
  if (sslnegotiation === 'direct' && !demanded)
    throw new AddressError('`sslnegotiation=direct` leaves no way to do without TLS', 'add sslmode=verify-full');
  if (host.startsWith('/') || sslmode === 'disable') return [false];
  const root = sslrootcert ?? (demanded ? ownRoot(variables) : undefined);
  if (sslmode === 'verify-ca' && (root === undefined || root === 'system')) {
    throw new AddressError(
      '`sslmode=verify-ca` needs the certificate of an authority',
      'add sslrootcert=FILE, or use sslmode=verify-full',
    );
  }
  const tls = optionsOf(sslmode === 'allow' ? 'prefer' : sslmode, root, settings);
  return demanded ? [tls] : [tls, false];
}

function unknownMode(mode: string): AddressError {
  const near = nearest(mode, modes);
  return new AddressError(
    'an `sslmode` that there is not',
    near === undefined ? `there are ${modes.join(', ')}` : `did you mean ${near}?`,
  );
}

/** The authority that libpq takes where none is named. */
function ownRoot({ HOME }: Variables): string | undefined {
  const file = path.join(HOME || homedir(), '.postgresql', 'root.crt');
  return existsSync(file) ? file : undefined;
}

/** The driver's own reading of the files, with libpq's meaning of the modes, not the one that the driver has by itself. */
function optionsOf(
  mode: string,
  sslrootcert: string | undefined,
  { sslcert, sslkey }: ConnectionSettings,
): ConnectionOptions {
  // `system` are the authorities that Node knows.
  const isSystem = sslrootcert === 'system';
  const files = { sslrootcert: isSystem ? undefined : sslrootcert, sslcert, sslkey };
  const given = Object.entries(files).filter((each): each is [string, string] => each[1] !== undefined);
  // As for libpq: a certificate of any of the world's authorities proves nothing without the name.
  const query = new URLSearchParams([['sslmode', isSystem ? 'verify-full' : mode], ...given]);
  try {
    return parse(`postgresql://?${query}`, { useLibpqCompat: true }).ssl as ConnectionOptions;
  } catch (error) {
    const [name] = given.find(([, file]) => file === (error as NodeJS.ErrnoException).path) ?? [];
    if (name === undefined) throw error;
    const help = `is ${files[name as keyof typeof files]} there, and may it be read?`;
    // biome-ignore lint/style/useErrorCause: the system's error says no more than the file's name.
    throw new AddressError(`the file of \`${name}\` cannot be read`, help);
  }
}
