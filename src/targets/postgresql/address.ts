import { nearest } from '../../base/nearest.ts';

import { AddressError, type AddressKind, makeAddress } from '../address.ts';
import { connectionUrl } from '../connection-url.ts';
import { sameHost } from '../local-host.ts';
import { type UrlParts, urlParts } from '../url-parts.ts';

import { connectionSettings } from './connection-settings.ts';
import { isIdle, isParameter, parameters } from './parameters.ts';

const example = 'postgresql://USER@HOST/DATABASE';

/** PostgreSQL's URLs as libpq reads them: https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS */
export const postgresqlAddresses: AddressKind = {
  schemes: ['postgresql', 'postgres'],
  example,
  read(text) {
    const parts = urlParts(text);
    check(parts);
    const label = labelOf(parts);
    return makeAddress({ url: text, scheme: 'postgresql', label, secrets: parts.secrets });
  },
  text: (parts) => connectionUrl('postgresql', parts),
  async names(address, variables) {
    const { host, port, dbname } = await connectionSettings(address, variables);
    return [`postgresql:${host.startsWith('/') ? socketHost(host) : sameHost(host)}:${port}/${dbname}`];
  },
};

function check({ hosts, query, path }: UrlParts): void {
  const hostsOf = (name: string) => query.filter(([each]) => each === name).flatMap(([, value]) => value.split(','));
  if (hosts.length > 1 || hostsOf('host').length > 1 || hostsOf('port').length > 1)
    throw new AddressError('an address of several hosts', 'name the one that takes writes');
  if (path.includes('/')) throw new AddressError('an address with a second `/` behind its host', `write ${example}`);
  const [unknown] = query.find(([name, value]) => !isParameter(name) && !isIdle(name, value)) ?? [];
  if (unknown === undefined) return;
  const near = nearest(unknown, parameters);
  const what = /^\w{1,40}$/.test(unknown) ? `the parameter \`${unknown}\`` : 'a parameter';
  const help = near === undefined ? `there are ${parameters.join(', ')}` : `did you mean \`${near}\`?`;
  throw new AddressError(`an address with ${what}, which data-cli does not have`, help);
}

const shown = new Set(['host', 'port', 'dbname', 'user', 'service']);

function labelOf({ user, hosts: [first], path, query }: UrlParts): string {
  const { host = '', port } = first ?? {};
  const login = user === undefined ? '' : `${encodeURIComponent(user)}@`;
  const place = host.includes(':') ? `[${host}]` : encodeURIComponent(host);
  const more = query
    .filter(([name]) => shown.has(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`);
  const start = `postgresql://${login}${place}${port === undefined ? '' : `:${port}`}/${encodeURIComponent(path)}`;
  return more.length > 0 ? `${start}?${more.join('&')}` : start;
}

/** The folders that servers put their socket into by default: the same server listens at localhost. */
const standardFolders = new Set(['/run/postgresql', '/var/run/postgresql', '/tmp']);

function socketHost(folder: string): string {
  const plain = folder.replace(/\/+$/, '');
  return standardFolders.has(plain) ? 'localhost' : plain;
}
