import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { Loader } from '../support/loader.ts';
import { freshMongodb } from '../support/mongodb.ts';
import { freshDatabase } from '../support/postgres.ts';
import { runs } from '../support/properties.ts';

// Whatever is done one after the other: what lies in the table, whose it is by the ledger, and what `verify` and
// `health` say of it are those of a second, tiny implementation that knows nothing of keys, ranges and hashes.

/** Keys of one definition meet those of another in part, at other rows. */
interface Rows {
  readonly start: number;
  readonly step: number;
  readonly seed: number;
  readonly count: number;
}

const definition = ({ start, step }: Rows) =>
  dataset(
    `volume: 5
fields:
  - {name: id, type: integer, generator: sequence, start: ${start}, step: ${step}}
  - {name: word, type: text, generator: word}`,
    'things',
  );

const flags = ({ seed, count }: Rows) => ['--seed', `${seed}`, '--count', `things=${count}`];

type Step =
  | { readonly do: 'replace' | 'append' | 'upsert' | 'sync'; readonly rows: Rows }
  | { readonly do: 'cleanup'; readonly which: number }
  | { readonly do: 'stranger'; readonly key: number };

const rows = fc.record({
  start: fc.constantFrom(1, 4),
  step: fc.constantFrom(1, 1, 2, -1),
  seed: fc.constantFrom(1, 2),
  count: fc.integer({ min: 1, max: 8 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('replace' as const), rows }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('append' as const), rows }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('upsert' as const), rows }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sync' as const), rows }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('cleanup' as const), which: fc.nat({ max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stranger' as const), key: fc.integer({ min: 1, max: 14 }) }) },
);

interface Load {
  readonly id: string;
  /** As many as the definition has with this load: the rows of an `append` end there. */
  readonly rows: Rows;
}

/** Ten lines that know what each verb means. */
class Model {
  readonly table = new Map<number, { readonly word: string; readonly owner: string }>();
  loads: Load[] = [];

  get end(): number {
    return Math.max(0, ...this.loads.map(({ rows }) => rows.count));
  }

  put(made: readonly Made[], load: Load): void {
    for (const { id, word } of made) this.table.set(id, { word, owner: load.id });
    this.loads = [...this.loads.filter(({ id }) => this.rowsOf(id) > 0), load];
  }

  /** Lets go of rows of loads, of all or of those that somebody chooses. */
  drop(isGone: (key: number, owner: string) => boolean): void {
    for (const [key, { owner }] of this.table) if (isGone(key, owner)) this.table.delete(key);
  }

  /** Whether rows of strangers have keys between those of a load, and cannot be told from its own by them. */
  get isMixed(): boolean {
    const keysOf = (load: string) => [...this.table].flatMap(([key, { owner }]) => (owner === load ? [key] : []));
    const ranges = this.loads
      .map(({ id }) => keysOf(id))
      .map((keys) => [Math.min(...keys), Math.max(...keys)] as const);
    return keysOf(stranger).some((key) => ranges.some(([first, last]) => first < key && key < last));
  }

  rowsOf(load: string): number {
    return [...this.table.values()].filter(({ owner }) => owner === load).length;
  }
}

interface Made {
  readonly id: number;
  readonly word: string;
}

const stranger = 'a stranger';

/** A server's own way to the table. */
interface Place {
  readonly url: string;
  /** Whether `verify` knows rows of strangers whose keys lie between ours. */
  readonly knowsStrangers: boolean;
  rows(): Promise<readonly Made[]>;
  add(row: Made): Promise<unknown>;
  change(row: Made): Promise<unknown>;
  drop(): Promise<unknown>;
}

async function inPostgres(): Promise<Place> {
  const { url, client, drop } = await freshDatabase();
  return {
    url,
    knowsStrangers: false,
    rows: async () => (await client.query<Made>('SELECT id, word FROM things ORDER BY id')).rows,
    add: ({ id, word }) => client.query('INSERT INTO things VALUES ($1, $2)', [id, word]),
    change: ({ id, word }) => client.query('UPDATE things SET word = $2 WHERE id = $1', [id, word]),
    drop,
  };
}

async function inMongodb(): Promise<Place> {
  const { url, db, drop } = await freshMongodb();
  const things = db.collection<{ readonly _id: number; readonly word: string }>('things');
  return {
    url,
    knowsStrangers: true,
    rows: async () => (await things.find().sort({ _id: 1 }).toArray()).map(({ _id: id, word }) => ({ id, word })),
    add: ({ id, word }) => things.insertOne({ _id: id, word }),
    change: ({ id, word }) => things.updateOne({ _id: id }, { $set: { word } }),
    drop,
  };
}

/** One project and its database, which each step is done to, as it is to the model. */
class World {
  readonly model = new Model();

  constructor(private readonly place: Place) {}

  async take(step: Step): Promise<void> {
    if (step.do === 'stranger') await this.#stranger(step.key);
    else if (step.do === 'cleanup') await this.#cleanup(step.which);
    else await this.#load(step.do, step.rows);
    await this.#compare();
  }

  #loader(rows: Rows): Loader {
    return new Loader(this.place.url, { 'specs/things.yaml': definition(rows) });
  }

  async #load(mode: 'replace' | 'append' | 'upsert' | 'sync', rows: Rows): Promise<void> {
    const { model } = this;
    const first = mode === 'append' ? model.end : 0;
    const whole = { ...rows, count: first + rows.count };
    const made = await this.#made(whole, first);
    const args = [...flags(rows), '--mode', mode, '--yes', ...(mode === 'replace' ? ['--force'] : [])];
    const { status, json } = await this.#loader(rows).load(args);
    if (mode === 'append' && made.some(({ id }) => model.table.has(id))) {
      expect(status, 'keys that are taken').toBe(1);
      return;
    }
    expect(status, JSON.stringify(json.diagnostics)).toBe(0);
    if (mode === 'replace') model.drop(() => true);
    if (mode === 'sync') {
      const own = model.loads.map(({ id }) => id);
      model.drop((key, owner) => own.includes(owner) && !made.some(({ id }) => id === key));
    }
    if (mode === 'replace' || mode === 'sync') model.loads = [];
    model.put(made, { id: json.data.execution_id, rows: whole });
  }

  /** By the way of dumps, which no loading has a part in. */
  async #made(rows: Rows, first: number): Promise<readonly Made[]> {
    const { stdout } = await this.#loader(rows).run('generate', [...flags(rows), '--format', 'ndjson', '--quiet']);
    const lines = stdout.trimEnd().split('\n');
    return lines.slice(first).map((line) => JSON.parse(line));
  }

  async #cleanup(which: number): Promise<void> {
    const { model } = this;
    const load = model.loads[which];
    if (!load) return;
    const { status } = await this.#loader(load.rows).run('cleanup', ['--execution-id', load.id, '--yes']);
    expect(status).toBe(0);
    model.drop((_, owner) => owner === load.id);
    model.loads = model.loads.filter((each) => each !== load);
  }

  async #stranger(key: number): Promise<void> {
    const { model, place } = this;
    if (model.loads.length === 0 || model.table.has(key)) return;
    await place.add({ id: key, word: 'mine' });
    model.table.set(key, { word: 'mine', owner: stranger });
  }

  async #compare(): Promise<void> {
    const { model, place } = this;
    if (model.loads.length === 0) return;
    const wanted = [...model.table].map(([id, { word }]) => ({ id, word })).sort((one, other) => one.id - other.id);
    expect(await place.rows()).toEqual(wanted);
    const last = model.loads.at(-1) as Load;
    const project = this.#loader(last.rows);
    const { json } = await project.run('status');
    const ready = json.data.executions.filter(({ state }: { state: string }) => state === 'ready');
    const known = ready.map((each: { execution_id: string; datasets: [{ rows: number }] }) => [
      each.execution_id,
      each.datasets[0].rows,
    ]);
    expect(known.toReversed(), 'whose rows they are').toEqual(model.loads.map(({ id }) => [id, model.rowsOf(id)]));
    expect(await this.#verified(last.rows), 'verify').toEqual({
      status: 0,
      compared: place.knowsStrangers || !model.isMixed,
    });
  }

  /** What is looked at once is looked at in the end. */
  async end(): Promise<void> {
    const { model, place } = this;
    const last = model.loads.at(-1);
    const [id, row] = [...model.table].find(([, { owner }]) => owner !== stranger) ?? [];
    if (!last || id === undefined || !row || model.isMixed) return;
    expect((await this.#loader(last.rows).run('health')).status, 'health').toBe(0);
    await place.change({ id, word: `${row.word}!` });
    expect((await this.#verified(last.rows)).status, 'verify, where somebody has changed a cell').toBe(1);
  }

  async #verified(rows: Rows) {
    const { status, json } = await this.#loader(rows).run('verify', flags(rows));
    const findings = json.data.phases.flatMap(({ findings }: { findings: unknown[] }) => findings);
    const content = findings.find(({ check }: { check: string }) => check === 'content of things');
    return { status, compared: content.skipped !== true };
  }
}

const settings = { numRuns: runs(6), endOnFailure: process.env.FC_SHRINK === undefined };

test.each([
  ['PostgreSQL', inPostgres],
  ['MongoDB', inMongodb],
])(
  '%s: after every sequence of loads and removals the rows, whose they are and what is said of them agree',
  async (_, open) => {
    const law = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 7 }), async (steps) => {
      const place = await open();
      try {
        const world = new World(place);
        for (const step of steps) await world.take(step);
        await world.end();
      } finally {
        await place.drop();
      }
    });
    await fc.assert(law, settings);
  },
);
