import type { Plan } from '../../plan/plan.ts';

import type { Address } from '../../targets/address.ts';
import type { Database } from '../../targets/database.ts';
import type { RowsAhead } from '../../targets/rows-ahead.ts';

import { MaskedAhead } from '../../pipeline/masking/ahead.ts';
import { type OpenRequest, openDatabase, targetOf } from '../../pipeline/open-database.ts';

interface Opened {
  readonly database: Database;
  readonly rows: RowsAhead;
}

/** The target of a load, open before all of its rows are there. */
export class LoadingAhead {
  #open: { readonly address: Address; readonly opened: Promise<Opened | undefined> } | undefined;

  /** Opens a target for a plan that goes there whole; undefined: it takes no rows before they are loaded. */
  begin(plan: Plan, request: Omit<OpenRequest, 'ifMissing'>): MaskedAhead | undefined {
    const { address } = request;
    if (!targetOf(address).takesAhead) return undefined;
    // A database that cannot be opened, or takes none now, is opened once more when the rows are there: what is wrong is told then.
    const opened = open(plan, request).catch(() => undefined);
    this.#open = { address, opened };
    const rows = opened.then((found) => found?.rows);
    return new MaskedAhead(rows, new Set(plan.datasets.map(({ id }) => id)));
  }

  /** The database of an address, where it is open: whoever has asked closes it. */
  async take(address: Address): Promise<Database | undefined> {
    if (this.#open?.address.url !== address.url) return undefined;
    const { opened } = this.#open;
    this.#open = undefined;
    return (await opened)?.database;
  }

  async close(): Promise<void> {
    await (await this.#open?.opened)?.database.close();
  }
}

async function open(plan: Plan, request: Omit<OpenRequest, 'ifMissing'>): Promise<Opened | undefined> {
  const database = await openDatabase({ ...request, ifMissing: 'make' });
  const rows = await database.ahead?.(plan).catch(() => undefined);
  if (rows) return { database, rows };
  await database.close();
  return undefined;
}
