import { nearest } from '../base/nearest.ts';

import { type Address, AddressError, type AddressKind, type ConnectionParts, type Variables } from './address.ts';
import { mongodbAddresses } from './mongodb/address.ts';
import { pgliteAddresses } from './pglite/address.ts';
import { postgresqlAddresses } from './postgresql/address.ts';

const kinds: readonly AddressKind[] = [postgresqlAddresses, pgliteAddresses, mongodbAddresses];

/** Reads where a database is. Throws `AddressError`, which shows nothing of the text but its scheme. */
export function readAddress(text: string): Address {
  const trimmed = text.trim();
  const [, scheme = ''] = /^([a-z][a-z\d+.-]*):/i.exec(trimmed) ?? [];
  const kind = kindOf(scheme);
  if (kind) return kind.read(`${scheme.toLowerCase()}${trimmed.slice(scheme.length)}`);
  const examples = kinds.map(({ example }) => example).join(', ');
  // Text without `//` may be `user:password`.
  if (!trimmed.startsWith(`${scheme}://`) || scheme === '')
    throw new AddressError('an address that is no URL', `write ${examples}`);
  const near = nearest(
    scheme,
    kinds.flatMap(({ schemes }) => schemes),
  );
  const help = near === undefined ? `there are ${examples}` : `did you mean ${near}?`;
  throw new AddressError(`there is no database of ${scheme}://`, help);
}

/** The address that a connection's parts make, of an engine or of the scheme that is its name. Throws `AddressError`. */
export function addressOfParts(engine: string, parts: ConnectionParts): Address {
  const kind = kindOf(engine);
  if (!kind) throw new AddressError(`there is no database of ${engine}`);
  return kind.read(kind.text(parts));
}

/** Whether an address is one of an engine's. */
export function isOfEngine({ scheme }: Address, engine: string): boolean {
  return kindOf(engine) === kindOf(scheme);
}

/** The names of an address's database: see `AddressKind`. */
export function databaseNames(address: Address, variables: Variables, root: string): Promise<readonly string[]> {
  return (kindOf(address.scheme) as AddressKind).names(address, variables, root);
}

/** Whether two addresses are of one database, however they spell it. Names that a DNS server alone knows to be one are two. */
export async function sameDatabase(a: Address, b: Address, variables: Variables, root: string): Promise<boolean> {
  const [names, others] = await Promise.all([a, b].map((each) => databaseNames(each, variables, root)));
  return names?.some((each) => others?.includes(each)) ?? false;
}

function kindOf(scheme: string): AddressKind | undefined {
  return kinds.find(({ schemes }) => schemes.includes(scheme.toLowerCase()));
}
