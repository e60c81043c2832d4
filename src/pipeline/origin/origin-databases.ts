import type { Variables } from '../../definition/interpolate.ts';

import type { Address } from '../../targets/address.ts';
import type { OriginDatabase, OriginPart, OriginSource, OriginTable, RealBatch } from '../../targets/target.ts';

import { targetOf, whoWeAre } from '../open-database.ts';

/** The databases that a run reads real rows from, each opened once: all of its tables are read as of one moment. */
export class OriginDatabases {
  readonly #open = new Map<string, Promise<OriginDatabase>>();

  constructor(private readonly variables: Variables) {}

  /** The rows of a table or query; the database is opened with the first of them. Of columns that are not wanted no value is asked for. */
  async *rows(
    address: Address,
    source: OriginSource,
    wanted: readonly string[],
    documents: readonly string[],
    part?: OriginPart,
  ): AsyncIterable<RealBatch> {
    let isRead = false;
    try {
      yield* (await this.opened(address)).rows(source, wanted, documents, part);
      isRead = true;
    } finally {
      // Who does not read to the end has cut the connection: other tables are read on another one.
      if (!isRead) await this.#forget(address);
    }
  }

  /** The database of an address, in the snapshot that all of its rows are read in. */
  opened(address: Address): Promise<OriginDatabase> {
    const key = JSON.stringify(address);
    const opened = this.#open.get(key) ?? this.#connect(address);
    this.#open.set(key, opened);
    return opened;
  }

  async #forget(address: Address): Promise<void> {
    const key = JSON.stringify(address);
    const opened = await this.#open.get(key)?.catch(() => undefined);
    this.#open.delete(key);
    await opened?.close();
  }

  /**
   * The columns of a table or collection, under the types that it has; of a query, and of what cannot be asked, none. On a connection of its
   * own: one whose rows were not read to their end is cut.
   */
  async described(address: Address, source: OriginSource): Promise<OriginTable['columns']> {
    if (!('table' in source)) return [];
    const [name, schema = 'public'] = (source.table.match(/"[^"]+"|[^".]+/g) ?? []).toReversed().map(unquoted);
    const opened = await this.#connect(address).catch(() => undefined);
    const tables = await opened?.tables().catch(() => []);
    await opened?.close();
    // A collection may have any name, and is in no schema.
    const own = tables?.find((each) => each.name === name && each.schema === schema);
    return (own ?? tables?.find((each) => each.name === source.table))?.columns ?? [];
  }

  /** Names of those whose rows are read as they are while they are read. */
  async moving(): Promise<readonly string[]> {
    const names: string[] = [];
    for (const [key, opened] of this.#open) {
      const origin = await opened.catch(() => undefined);
      if (origin?.isMoving) names.push((JSON.parse(key) as Address).label);
    }
    return names;
  }

  async close(): Promise<void> {
    for (const opened of this.#open.values()) await (await opened.catch(() => undefined))?.close();
  }

  #connect(address: Address): Promise<OriginDatabase> {
    const { openOrigin, name } = targetOf(address);
    if (!openOrigin) throw new Error(`real data cannot be read from ${name}`);
    return openOrigin(address, {
      variables: this.variables,
      ledgerSchema: 'data_cli',
      lockTimeout: 60_000,
      ifMissing: 'reject',
      who: whoWeAre(),
      signal: new AbortController().signal,
    });
  }
}

function unquoted(name: string): string {
  return name.replace(/^"(.*)"$/, '$1');
}
