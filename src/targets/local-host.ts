/** A host as all its spellings have it in common: in lower case, the machine itself as `localhost`. */
export function sameHost(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  const isLocal = name === '' || name === '::1' || name === '0.0.0.0' || /^(::ffff:)?127(\.\d+){3}$/.test(name);
  return isLocal ? 'localhost' : name;
}
