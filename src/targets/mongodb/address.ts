import { AddressError, type AddressKind, makeAddress } from '../address.ts';
import { connectionUrl } from '../connection-url.ts';
import { sameHost } from '../local-host.ts';
import { type UrlParts, urlParts } from '../url-parts.ts';

const standardPort = 27_017;

export const mongodbAddresses: AddressKind = {
  schemes: ['mongodb', 'mongodb+srv'],
  example: 'mongodb://HOST/DATABASE',
  read(text) {
    const parts = urlParts(text);
    checkHosts(parts);
    checkDatabase(parts);
    checkLogin(text);
    return makeAddress({ url: text, scheme: parts.scheme, label: labelOf(parts), secrets: parts.secrets });
  },
  text({ sslmode, sslrootcert, ...parts }) {
    if (!sslmode && !sslrootcert) return connectionUrl('mongodb', parts);
    throw new AddressError(
      '`sslmode` and `sslrootcert` are PostgreSQL’s',
      'give a `uri` with tls=true and tlsCAFile=FILE',
    );
  },
  async names({ url }) {
    const { scheme, hosts, path } = urlParts(url);
    // Members of one replica set are one database: a host in common is enough.
    const name = ({ host, port = standardPort }: UrlParts['hosts'][0]) =>
      scheme === 'mongodb+srv' ? sameHost(host) : `${sameHost(host)}:${port}`;
    return hosts.map((each) => `${scheme}:${name(each)}/${path}`);
  },
};

function checkHosts({ scheme, hosts }: UrlParts): void {
  if (hosts.some(({ host }) => host === ''))
    throw new AddressError('an address without a host', 'write mongodb://HOST/DATABASE');
  if (scheme === 'mongodb+srv' && (hosts.length > 1 || hosts[0]?.port !== undefined)) {
    throw new AddressError('an address of `mongodb+srv` has one host and no port', 'the DNS entry names the servers');
  }
}

/** The driver would take `test`, which nobody has asked for. */
function checkDatabase({ path }: UrlParts): void {
  if (path === '')
    throw new AddressError('an address without a database', 'put its name behind the host: mongodb://HOST/DATABASE');
}

/** The driver takes none of what others let pass in a password. */
function checkLogin(text: string): void {
  const [, login = ''] = /:\/\/([^/?]*)@/.exec(text) ?? [];
  if (/[@[\]]|:.*:/.test(login))
    throw new AddressError('an address whose login is not encoded', '`@` is %40, `:` is %3A');
}

function labelOf({ scheme, user, hosts, path }: UrlParts): string {
  const login = user === undefined ? '' : `${encodeURIComponent(user)}@`;
  const list = hosts.map(
    ({ host, port }) =>
      `${host.includes(':') ? `[${host}]` : host.replaceAll('/', '%2F')}${port === undefined ? '' : `:${port}`}`,
  );
  return `${scheme}://${login}${list.join(',')}/${encodeURIComponent(path)}`;
}
