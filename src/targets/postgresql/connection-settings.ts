import { userInfo } from 'node:os';

import { type Address, AddressError, type Variables } from '../address.ts';
import { urlParts } from '../url-parts.ts';

import { fromEnvironment, isParameter, type Parameter, type Parameters } from './parameters.ts';
import { readService } from './service-file.ts';

/** What a connection is made with. */
export interface ConnectionSettings extends Omit<Parameters, 'port'> {
  /** A name, an address, or the folder of a socket, which begins with `/`. */
  readonly host: string;
  readonly port: number;
  readonly dbname: string;
  readonly user: string;
}

/** In libpq's order: the URL, then the service that it or the environment names, then the environment, then defaults. */
export async function connectionSettings(address: Address, variables: Variables): Promise<ConnectionSettings> {
  const url = fromUrl(address);
  const environment = fromEnvironment(variables);
  const name = url.service ?? environment.service;
  const service = name === undefined ? {} : await readService(name, variables);
  const found = { ...environment, ...service, ...url };
  const user = found.user ?? systemUser(variables);
  return {
    ...found,
    host: found.host ?? 'localhost',
    port: portOf(found.port),
    user,
    dbname: found.dbname ?? user,
  };
}

function fromUrl({ url }: Address): Parameters {
  const { user, password, hosts, path, query } = urlParts(url);
  const { host, port } = hosts[0] ?? {};
  const written: readonly (readonly [Parameter, string | undefined])[] = [
    ['user', user],
    ['password', password],
    ['host', host],
    ['port', port === undefined ? undefined : String(port)],
    ['dbname', path],
  ];
  // Of an address that says something twice the query counts, as for libpq.
  return Object.fromEntries([
    ...written.filter(([, value]) => value),
    ...query.filter(([name, value]) => isParameter(name) && value !== ''),
  ]);
}

function portOf(text = '5432'): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new AddressError(
    'a port of PostgreSQL is a number from 1 to 65535',
    'look at `port`, PGPORT and the service file',
  );
}

function systemUser({ USER, USERNAME }: Variables): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that no user has.
    return USER ?? USERNAME ?? 'postgres';
  }
}
