import type pg from 'pg';

import { type Address, AddressError, type Variables } from '../address.ts';

import { type ConnectionSettings, connectionSettings } from './connection-settings.ts';
import { passwordFromFile } from './password-file.ts';
import { type Tls, tlsChoices } from './tls.ts';

/**
 * What `new pg.Client` takes for an address; the driver reads nothing from the process's environment any more. Several, in the
 * order in which they are tried, where `sslmode=prefer` does without TLS on a server that has none: `openClient` does so.
 * Rejects with `AddressError` where the address leans on a service, a file or a mode that is not there.
 */
export async function pgClientConfigs(
  address: Address,
  variables: Variables,
): Promise<readonly [pg.ClientConfig, ...pg.ClientConfig[]]> {
  const settings = await connectionSettings(address, variables);
  const [first, ...others] = tlsChoices(settings, variables);
  const config = (ssl: Tls) => ({ ...loginOf(settings, variables), ssl });
  return [config(first), ...others.map(config)];
}

/**
 * What lets us in and stands neither in the URL nor in a variable: the password of a service or a password file. Rejects as
 * `pgClientConfigs` does.
 */
export async function loginSecrets(address: Address, variables: Variables): Promise<readonly string[]> {
  const settings = await connectionSettings(address, variables);
  const password = settings.password ?? (await passwordFromFile(settings, variables));
  return password === undefined ? [] : [password];
}

function loginOf(settings: ConnectionSettings, variables: Variables): pg.ClientConfig {
  const { host, port, user, dbname: database, password, options, connect_timeout, application_name } = settings;
  return {
    host,
    port,
    user,
    database,
    // A function is asked once the server asks; the driver takes undefined for none.
    password: password ?? (() => passwordFromFile(settings, variables) as Promise<string>),
    sslnegotiation: negotiation(settings),
    ...(options !== undefined && { options }),
    ...(application_name !== undefined && { application_name }),
    ...(connect_timeout !== undefined && { connectionTimeoutMillis: secondsOf(connect_timeout) * 1000 }),
    ...(bindsChannel(settings) && { enableChannelBinding: true }),
  };
}

function negotiation({ sslnegotiation = 'postgres' }: ConnectionSettings): 'postgres' | 'direct' {
  if (sslnegotiation === 'postgres' || sslnegotiation === 'direct') return sslnegotiation;
  throw new AddressError('an `sslnegotiation` that there is not', 'there are postgres and direct');
}

function secondsOf(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new AddressError('a `connect_timeout` that is no number of seconds', 'write connect_timeout=10');
}

/** The driver binds the channel where the server offers it, and cannot insist. */
function bindsChannel({ channel_binding: mode = 'disable' }: ConnectionSettings): boolean {
  if (mode === 'disable' || mode === 'prefer') return mode === 'prefer';
  if (mode !== 'require')
    throw new AddressError('a `channel_binding` that there is not', 'there are disable and prefer');
  throw new AddressError(
    '`channel_binding=require` cannot be insisted on',
    'write channel_binding=prefer and sslmode=verify-full',
  );
}
