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

/**
 * The names of an address's database: two addresses are of one where they share a name. Names that a DNS server alone knows
 * to be one are two.
 */
export function databaseNames(address: Address, variables: Variables, root: string): Promise<readonly string[]> {
  return (kindOf(address.scheme) as AddressKind).names(address, variables, root);
}

/**
 * The same, and its names where the environment says nothing of what the address leaves out, such as a port: one that is to be
 * kept from harm is meant on any machine.
 */
export async function everyDatabaseName(
  address: Address,
  variables: Variables,
  root: string,
): Promise<readonly string[]> {
  const { HOME, PGSERVICEFILE, PGSYSCONFDIR } = variables;
  const here = await databaseNames(address, variables, root);
  return [...here, ...(await databaseNames(address, { HOME, PGSERVICEFILE, PGSYSCONFDIR }, root))];
}

function kindOf(scheme: string): AddressKind | undefined {
  return kinds.find(({ schemes }) => schemes.includes(scheme.toLowerCase()));
}
