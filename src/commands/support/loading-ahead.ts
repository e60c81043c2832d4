import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import type { Plan } from '../../plan/plan.ts';
import { select } from '../../plan/select.ts';

import { wholeRun } from '../../formats/format.ts';

import type { Places } from '../../compile/places.ts';
import type { Address } from '../../targets/address.ts';
import type { Database } from '../../targets/database.ts';
import type { RowsAhead } from '../../targets/rows-ahead.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { ledgerSchemaOf } from '../../pipeline/database-address.ts';
import { selectionFor } from '../../pipeline/load/selection.ts';
import { unfitColumns } from '../../pipeline/load/unfit-columns.ts';
import { MaskedAhead } from '../../pipeline/masking/ahead.ts';
import { type OpenRequest, openDatabase, targetOf } from '../../pipeline/open-database.ts';
import { placeIn } from '../../pipeline/place-in.ts';
import type { ProjectRead, ProjectRequest } from '../../pipeline/project-request.ts';

import type { DatabaseSettings } from './database-flags.ts';
import { addressesOf } from './load-addresses.ts';
import type { LoadFlags } from './load-flags.ts';

interface Opened {
  readonly database: Database;
  readonly rows: RowsAhead;
}

/** The target of a load, open before all of its rows are there. */
export class LoadingAhead {
  #open: { readonly address: Address; readonly opened: Promise<Opened | undefined> } | undefined;
  /** Why nobody is let in: who is refused over and over may be locked out. */
  #refusal: TargetFailure | undefined;

  constructor(
    private readonly settings: DatabaseSettings,
    private readonly flags: LoadFlags,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * The request, with its targets looked at before a real row is read, and masked rows going to its target while others are read:
   * where all of them take the place of what is there.
   */
  goingAhead(request: ProjectRequest): ProjectRequest {
    const { mode, create, shard = wholeRun, 'dry-run': isTried } = this.flags;
    const looking: ProjectRequest = {
      ...request,
      beforeReading: (plan, read, places) => this.#unfit(request, plan, read, places),
    };
    if (mode !== 'replace' || isTried || !create || shard.of > 1) return looking;
    return { ...looking, ahead: (plan, read) => this.#begin(request, plan, read) };
  }

  /** What of the tables that are there does not fit the plan. A target that cannot be asked now is asked when the rows are there. */
  async #unfit(
    request: ProjectRequest,
    plan: Plan,
    read: ProjectRead,
    places: Places | undefined,
  ): Promise<readonly Diagnostic[]> {
    const { settings, flags, signal } = this;
    const meant = flags.dataset ? select(plan, flags.dataset, flags.only) : plan;
    const addresses = await addressesOf(read, meant, request, settings, () => undefined).catch(() => []);
    const { lockTimeout } = settings;
    const ledgerSchema = ledgerSchemaOf(read.project);
    const opening = { variables: process.env, ledgerSchema, lockTimeout, signal, ifMissing: 'pretend' as const };
    const found: Diagnostic[] = [];
    for (const [index, address] of (addresses ?? []).entries()) {
      const shard = { index: index + 1, of: addresses?.length ?? 1 };
      const { plan: own } = selectionFor(address, { plan, datasets: flags.dataset, only: flags.only, shard });
      const database = await openDatabase({ address, ...opening }).catch((error: unknown) => {
        // Who is not let in is told at once, and asks no second time.
        if (error instanceof TargetFailure && error.exit === 'no') found.push(...error.diagnostics);
      });
      const looked = { mode: flags.mode, create: flags.create, place: placeIn(places) };
      if (database)
        found.push(
          ...(await unfitColumns(own, database, looked)
            .catch(() => [])
            .finally(() => database.close())),
        );
    }
    return found;
  }

  /** Opens the one target, if it takes rows before they are loaded. */
  async #begin(request: ProjectRequest, plan: Plan, read: ProjectRead): Promise<MaskedAhead | undefined> {
    const { settings, flags, signal } = this;
    const found: Diagnostic[] = [];
    const meant = flags.dataset ? select(plan, flags.dataset, flags.only) : plan;
    // What is wrong with them is told when the rows are there.
    const addresses = await addressesOf(read, meant, request, settings, (each) => found.push(each)).catch(() => []);
    const [address, ...others] = addresses ?? [];
    if (!address || others.length > 0 || hasErrors(found)) return undefined;
    const { takesAhead, busyCores } = targetOf(address);
    if (!takesAhead) return undefined;
    const choice = { datasets: flags.dataset, only: flags.only, shard: wholeRun };
    const { plan: whole } = selectionFor(address, { plan, ...choice });
    const { lockTimeout } = settings;
    const opening = { variables: process.env, ledgerSchema: ledgerSchemaOf(read.project), lockTimeout, signal };
    // A database that cannot be reached, or takes none now, is opened once more when the rows are there: what is wrong is told then.
    const opened = open(whole, { address, ...opening }).catch((error: unknown) => {
      if (error instanceof TargetFailure && error.exit === 'no') this.#refusal = error;
      return undefined;
    });
    this.#open = { address, opened };
    const rows = opened.then((each) => each?.rows);
    return new MaskedAhead(rows, new Set(whole.datasets.map(({ id }) => id)), busyCores);
  }

  /** The database of an address, where it is open: whoever has asked closes it. Rejects as opening it did, if another try will not help. */
  async take(address: Address): Promise<Database | undefined> {
    if (this.#open?.address.url !== address.url) return undefined;
    const { opened } = this.#open;
    this.#open = undefined;
    const database = (await opened)?.database;
    if (this.#refusal) throw this.#refusal;
    return database;
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
