import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import type { Collection, Db } from 'mongodb';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Plan } from '../../plan/plan.ts';

import type { Ledger } from '../database.ts';
import type { Execution } from '../execution.ts';

import { asking, refusal } from './failure.ts';
import type { Parts } from './parts.ts';

type Entry = Omit<Execution, 'id' | 'plan'> & { readonly _id: string };

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** A document a load; its plan, which may be larger than documents are, lies beside it and is written once. */
export class MongodbLedger implements Ledger {
  readonly #collection: Collection<Entry>;

  constructor(
    db: Db,
    name: string,
    private readonly parts: Parts,
    private readonly label: string,
  ) {
    this.#collection = db.collection<Entry>(name);
  }

  list(): Promise<readonly Execution[]> {
    return asking(this.label, async () => {
      const entries = await this.#collection.find().sort({ startedAt: -1, _id: -1 }).toArray();
      const plans = await Promise.all(entries.map(({ _id }) => this.parts.read(planKey(_id))));
      return Promise.all(entries.map((entry, index) => this.#executionOf(entry, plans[index])));
    });
  }

  write(execution: Execution): Promise<void> {
    return asking(this.label, async () => {
      const { plan, ...entry } = execution;
      const isKnown = (await this.state(execution.id)) !== undefined;
      // The plan first: an entry has one always.
      if (!isKnown) await this.parts.write(planKey(execution.id), await pack(JSON.stringify(plan)));
      await this.writeEntry(entry);
    });
  }

  /** Without the plan, which is known already. */
  async writeEntry({ id, ...entry }: Omit<Execution, 'plan'>): Promise<void> {
    await this.#collection.replaceOne({ _id: id }, entry, { upsert: true });
  }

  async state(id: string): Promise<Execution['state'] | undefined> {
    return (await this.#collection.findOne({ _id: id }, { projection: { state: 1 } }))?.state;
  }

  /** Of a load whose loader is gone. */
  async markFailed(id: string, failure: string): Promise<void> {
    await this.#collection.updateOne({ _id: id, state: 'loading' }, { $set: { state: 'failed', failure } });
  }

  async #executionOf({ _id, ...entry }: Entry, packed: Buffer | undefined): Promise<Execution> {
    if (!packed) throw refusal(diagnostic('DC724', `the ledger of \`${this.label}\` has lost the plan of ${_id}`));
    return { ...entry, id: _id, plan: JSON.parse((await unpack(packed)).toString('utf8')) as Plan };
  }

  /** The loads that have begun and not ended. */
  async unfinished(): Promise<string[]> {
    const entries = await this.#collection.find({ state: { $in: ['loading', 'failed'] } }).toArray();
    return entries.map(({ _id }) => _id);
  }
}

function planKey(id: string): string {
  return `plan/${id}`;
}
