import { AddressError, type ConnectionParts } from './address.ts';

/** The parts as one URL of a scheme. */
export function connectionUrl(scheme: string, parts: ConnectionParts): string {
  const { host = '', port, database = '', user, password, ...query } = withoutEmpty(parts);
  if (port !== undefined && !/^\d+$/.test(port)) throw new AddressError('a `port` that is no number');
  const secret = password === undefined ? '' : `:${encodeURIComponent(password)}`;
  const login = user === undefined && secret === '' ? '' : `${encodeURIComponent(user ?? '')}${secret}@`;
  const place = host.includes(':') ? `[${host}]` : encodeURIComponent(host);
  const more = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const start = `${scheme}://${login}${place}${port === undefined ? '' : `:${port}`}/${encodeURIComponent(database)}`;
  return more.length > 0 ? `${start}?${more.join('&')}` : start;
}

function withoutEmpty(parts: ConnectionParts): ConnectionParts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
}
