import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Collection, Db } from 'mongodb';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Loader } from '../database.ts';
import { TargetFailure } from '../target-failure.ts';

interface LockDocument {
  readonly _id: 'loader';
  /** Of the one who holds it, and nobody else's. */
  readonly owner: string;
  /** `user@host`. */
  readonly who: string;
  /** By the server's clock, as all times here. */
  readonly since: Date;
  readonly expires: Date;
}

/** How long a lock outlives its holder, and how often that one says that it lives, in milliseconds. */
const lifetime = 10_000;
const heartbeat = 2_000;
const polling = 250;

/**
 * The one lock for loaders of a database. The protocol has none that goes with a connection: a document whose holder renews it,
 * and that anybody may take who finds it expired.
 */
export class LoaderLock {
  readonly #collection: Collection<LockDocument>;
  readonly #owner = randomUUID();
  #timer: NodeJS.Timeout | undefined;
  #renewed = 0;
  #lost = false;

  constructor(
    private readonly db: Db,
    name: string,
    private readonly label: string,
  ) {
    this.#collection = db.collection<LockDocument>(name);
  }

  /** Waits `timeout` milliseconds at most. */
  async take(who: string, timeout: number, signal: AbortSignal): Promise<void> {
    const end = performance.now() + timeout;
    let holder = await this.#try(who);
    while (holder) {
      const left = end - performance.now();
      if (left <= 0) throw this.#busy(holder);
      await sleep(Math.min(polling, left));
      signal.throwIfAborted();
      holder = await this.#try(who);
    }
    this.#renewed = performance.now();
    this.#timer = setInterval(() => this.#renew(), heartbeat).unref();
  }

  /** Who has it now, if anybody. */
  async holder(): Promise<Loader | undefined> {
    const [found, now] = [await this.#holder(), await this.#now()];
    return found && found.expires > now ? { who: found.who, since: found.since.toISOString() } : undefined;
  }

  /** Throws where the lock is not held: whatever is written from then on could be in somebody else's way. */
  hold(): void {
    if (this.#timer === undefined) throw new Error('a load needs the lock');
    if (!this.#lost && performance.now() - this.#renewed < lifetime) return;
    const message = `the lock of \`${this.label}\` was lost: this process stood still for ${lifetime / 1000} s, or the server did`;
    throw new TargetFailure([diagnostic('DC715', message, { help: 'run it again' })], 'environment');
  }

  async release(): Promise<void> {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#collection.deleteOne({ _id: 'loader', owner: this.#owner });
  }

  /** Undefined: it is ours now. */
  async #try(who: string): Promise<LockDocument | undefined> {
    const now = await this.#now();
    const mine = { owner: this.#owner, who, since: now, expires: new Date(now.getTime() + lifetime) };
    const holder = await this.#collection.findOne({ _id: 'loader' });
    if (!holder) return (await this.#insert(mine)) ? undefined : ((await this.#holder()) ?? this.#try(who));
    if (holder.expires > now) return holder;
    const stale = { _id: 'loader' as const, owner: holder.owner };
    await this.#collection.findOneAndReplace(stale, mine);
    const taken = await this.#holder();
    return taken?.owner === this.#owner ? undefined : (taken ?? this.#try(who));
  }

  async #insert(mine: Omit<LockDocument, '_id'>): Promise<boolean> {
    // Of two who insert one `_id` the server lets one in.
    return this.#collection.insertOne({ _id: 'loader', ...mine }).then(
      () => true,
      (error: { code?: unknown }) => {
        if (error.code === 11_000) return false;
        throw error;
      },
    );
  }

  async #holder(): Promise<LockDocument | undefined> {
    return (await this.#collection.findOne({ _id: 'loader' })) ?? undefined;
  }

  async #now(): Promise<Date> {
    const { localTime } = await this.db.admin().command({ hello: 1 });
    return localTime as Date;
  }

  /** A renewal that fails is made up for by the next; `hold` sees when there was none for too long. */
  #renew(): void {
    const started = performance.now();
    this.#now()
      .then((now) =>
        this.#collection.updateOne(
          { _id: 'loader', owner: this.#owner },
          { $set: { expires: new Date(now.getTime() + lifetime) } },
        ),
      )
      .then(
        ({ matchedCount }) => {
          if (matchedCount === 1) this.#renewed = started;
          else this.#lost = true;
        },
        () => undefined,
      );
  }

  #busy({ who, since }: LockDocument): TargetFailure {
    const message = `\`${this.label}\` is being loaded by ${who} since ${since.toISOString()}`;
    const help = '`--lock-timeout` says how long to wait; the lock of a loader that is gone expires by itself';
    return new TargetFailure([diagnostic('DC715', message, { help })], 'environment');
  }
}
