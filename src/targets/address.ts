/** Where a database is. */
export interface Address {
  /** As given, credentials included: never printed, never recorded. Not enumerable, so that no copy or JSON has it. */
  readonly url: string;
  /** Of the URL: in lower case, without the colon. */
  readonly scheme: string;
  /** The same for people and ledgers: no password, and of the query only what tells databases apart. */
  readonly label: string;
  /** What must not be printed: texts as the URL has them, and decoded. Not enumerable. */
  readonly secrets: readonly string[];
}

/** An address that is none. Its message holds nothing that could be a part of a credential. */
export class AddressError extends Error {
  override readonly name = 'AddressError';

  constructor(
    message: string,
    /** What to write instead. */
    readonly help?: string,
  ) {
    super(message);
  }
}

/** Environment variables, or what stands for them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** A connection in parts, as `database: {connection: …}` says it; empty texts say nothing. */
export type ConnectionParts = Readonly<
  Partial<Record<'host' | 'port' | 'database' | 'user' | 'password' | 'sslmode' | 'sslrootcert', string>>
>;

/** How the addresses of one kind of database are read. */
export interface AddressKind {
  readonly schemes: readonly string[];
  /** What one looks like. */
  readonly example: string;
  /** Throws `AddressError`. */
  read(text: string): Address;
  /** The text of an address from its parts. Throws `AddressError` where they make none. */
  text(parts: ConnectionParts): string;
  /**
   * Names of the database: two addresses are of one database where they share a name. `root` is what relative folders
   * are taken from. Rejects with `AddressError` where the address leans on something that is not there.
   */
  names(address: Address, variables: Variables, root: string): Promise<readonly string[]>;
}

/** The address with more that must not be printed: what a login takes from elsewhere. */
export function withSecrets({ url, scheme, label, secrets }: Address, more: readonly string[]): Address {
  return makeAddress({ url, scheme, label, secrets: [...secrets, ...more] });
}

/** An address whose URL and secrets no printing and no JSON shows: they are not enumerable. */
export function makeAddress({ url, secrets, ...shown }: Address): Address {
  const hidden = { url: { value: url }, secrets: { value: secrets } };
  return Object.defineProperties(shown, hidden) as Address;
}
