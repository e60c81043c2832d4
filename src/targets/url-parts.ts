import { AddressError } from './address.ts';

/** The parts of a URL with an authority, decoded. */
export interface UrlParts {
  readonly scheme: string;
  readonly user?: string;
  readonly password?: string;
  /** As written, lists of hosts split at the commas; one empty text where there is none. */
  readonly hosts: readonly HostPart[];
  /** Without its slash; empty where there is none. A slash in it was encoded. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** All that may be a credential: as written, and decoded. */
  readonly secrets: readonly string[];
}

export interface HostPart {
  /** Decoded, an IPv6 address without its brackets. */
  readonly host: string;
  readonly port?: number;
}

const encode =
  'percent-encode the special characters of a password: `#` is %23, `/` is %2F, `?` is %3F, `@` is %40, `%` is %25';

const socket =
  'the folder of a socket is a parameter, postgresql:///DATABASE?host=/run/postgresql, or percent-encoded: `/` is %2F';

/**
 * Takes a URL apart. Stricter than WHATWG's: what somebody forgot to encode in a password would else be read as a host, a path
 * or a query, and be shown as one.
 */
export function urlParts(text: string): UrlParts {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\s\u0000-\u001f\u007f]/.test(text))
    throw new AddressError('an address with a space or a control character', encode);
  const [, scheme = '', authority = '', path = '', query = ''] =
    /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?$/i.exec(text) ?? [];
  if (scheme === '')
    throw new AddressError(
      'an address that is no URL',
      text.includes('://') ? encode : 'write `://` behind the scheme',
    );
  if (`${path}${query}`.includes('@')) throw new AddressError('an address with an `@` behind its host', encode);
  const at = authority.lastIndexOf('@');
  if (path.includes('/'))
    throw new AddressError(
      'an address with a second `/` behind its host',
      // Nothing stands for the host: what follows is a folder, and no part of a password.
      at === authority.length - 1 ? socket : encode,
    );
  const login = at < 0 ? undefined : authority.slice(0, at);
  const [user, ...rest] = login?.split(':') ?? [];
  const password = rest.length > 0 ? rest.join(':') : undefined;
  return {
    scheme: scheme.toLowerCase(),
    ...(user && { user: decoded(user) }),
    ...(password !== undefined && { password: decoded(password) }),
    hosts: authority
      .slice(at + 1)
      .split(',')
      .map(hostPart),
    path: decoded(path),
    query: queryOf(query),
    secrets: secretsOf(text, login, password, query),
  };
}

const hostPattern = /^(?:\[([\da-f:.%]+)\]|([^:[\]]*))(?::(\d*))?$/i;

function hostPart(text: string): HostPart {
  const [whole, bracketed, plain = '', digits = ''] = hostPattern.exec(text) ?? [];
  const port = Number(digits);
  if (whole === undefined || (digits !== '' && port === 0) || port > 65_535)
    throw new AddressError('an address whose host or port is none', encode);
  return { host: bracketed ?? decoded(plain), ...(port > 0 && { port }) };
}

function queryOf(text: string): [string, string][] {
  if (text === '') return [];
  return text.split('&').map((each) => {
    const [name = '', ...value] = each.split('=');
    return [decoded(name), decoded(value.join('='))];
  });
}

function decoded(text: string): string {
  try {
    const result = decodeURIComponent(text);
    if (!result.includes('\0')) return result;
  } catch {
    // Told below: the error of the platform would show the text.
  }
  throw new AddressError('an address with a `%` that begins no character', encode);
}

/** Parameters that say something secret; `token` stands in the properties of an authentication. */
const secretName = /pass|secret|token|key|authmechanismproperties/i;

function secretsOf(url: string, login: string | undefined, password: string | undefined, query: string): string[] {
  const values = query.split('&').flatMap((each) => {
    const at = each.indexOf('=');
    return at >= 0 && secretName.test(each.slice(0, at)) ? [each.slice(at + 1)] : [];
  });
  const written = [...(password === undefined ? [] : [login ?? '', password]), ...values];
  return [url, ...new Set(written.flatMap((each) => [each, decoded(each)]))].filter((each) => each !== '');
}
