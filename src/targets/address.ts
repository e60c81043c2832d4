/** Where a database is. */
export interface Address {
  /** As given, credentials included: never printed, never recorded. */
  readonly url: string;
  /** The same for people and ledgers: no password, no query string. */
  readonly label: string;
}
