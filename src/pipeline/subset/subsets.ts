import type { DatasetPlan, Reference } from '../../plan/plan.ts';
import { type TakenBy, takenBy } from '../../plan/taken-by.ts';

import type { Environment } from '../../generate/environment.ts';
import { KeptKeys } from '../../generate/kept-keys.ts';
import type { OriginPart, RealBatch } from '../../targets/target.ts';

import type { Origin } from '../origin/file-origin.ts';

import { Circle } from './circle.ts';
import { circlesOf } from './circles-of.ts';
import { fieldsOf } from './fields-of.ts';
import { type KeySet, type Questions, RowChoice } from './row-choice.ts';
import { type Asked, type OpenOrigin, SharedQuestions } from './shared-questions.ts';
import { takenBatches } from './taken-batches.ts';

/** Of a dataset's real rows, how many were taken of how many. */
export interface TakenRows {
  readonly dataset: string;
  taken: number;
  of: number;
}

/**
 * The part of the real rows that is taken. A row is taken where its own condition holds, it is in its dataset's share, and every real
 * row that it refers to is taken. What a database can ask exactly as it is asked here, it asks; the rest is looked at here, where keys
 * of what was taken are held by their hashes.
 */
export class Subsets {
  readonly #taken: ReadonlyMap<string, TakenBy>;
  readonly #circles: readonly (readonly string[])[];
  readonly #questions: SharedQuestions;
  readonly #keys = new Map<string, KeySet>();
  /** In the order in which datasets were read. */
  readonly counts: TakenRows[] = [];

  constructor(
    private readonly environment: Environment,
    private readonly open: OpenOrigin,
  ) {
    this.#taken = takenBy(environment.plan);
    this.#circles = circlesOf(this.#taken);
    this.#questions = new SharedQuestions(environment, this.#taken, this.#circles, open);
  }

  /** The rows of a dataset's origin that are taken. */
  async rowsOf(id: string, origin: Origin): Promise<Origin> {
    const taken = this.#taken.get(id);
    if (!taken) return origin;
    const asked = await this.#questions.askedOf(id, origin);
    await this.#learnKeys(asked.here);
    const count: TakenRows = { dataset: id, taken: 0, of: 0 };
    this.counts.push(count);
    return { ...origin, batches: this.#counted(this.#read(taken, asked, origin, count), origin, asked, count) };
  }

  /** How many rows of a dataset were taken; undefined: all that there are. */
  takenOf(id: string): { readonly rows: number; readonly of: number } | undefined {
    const count = this.counts.find(({ dataset }) => dataset === id);
    return count && { rows: count.taken, of: count.of };
  }

  /** Rows of a dataset that are held against others: of which the caller knows all, in whatever form. */
  async choiceOf(id: string): Promise<RowChoice | undefined> {
    const taken = this.#taken.get(id);
    if (!taken) return undefined;
    const questions = this.#questions.all(taken);
    await this.#learnKeys(questions);
    return this.#choice(taken.dataset, questions);
  }

  async *#read({ dataset }: TakenBy, asked: Asked, origin: Origin, count: TakenRows): AsyncIterable<RealBatch> {
    const { part, here, isThere } = asked;
    const batches = partOf(origin, part);
    if (isThere) yield* batches;
    else
      yield* takenBatches(batches, this.#choice(dataset, here), (rows) => {
        count.of += rows;
      });
  }

  async *#counted(
    batches: AsyncIterable<RealBatch>,
    { server }: Origin,
    { part }: Asked,
    count: TakenRows,
  ): AsyncIterable<RealBatch> {
    for await (const batch of batches) {
      count.taken += batch.count;
      yield batch;
    }
    const database = part.conditions.length + part.nullify.length > 0 ? await server?.database() : undefined;
    if (database?.count && server) count.of = await database.count(server.source);
  }

  #choice(dataset: DatasetPlan, questions: Questions, others: readonly string[] = []): RowChoice {
    const keysOf = ({ parent, parentFields }: Reference) => this.#keys.get(setName(parent, parentFields)) as KeySet;
    return new RowChoice(this.environment, dataset, questions, keysOf, others);
  }

  /** Reads the keys beforehand that have to be known here. */
  async #learnKeys({ follows, nullifies }: Questions): Promise<void> {
    for (const { parent, parentFields } of [...follows, ...nullifies]) {
      if (this.#keys.has(setName(parent, parentFields))) continue;
      const circle = this.#circles.find((each) => each.includes(parent));
      if (circle) await this.#settle(circle);
      else await this.#readKeys(parent);
    }
  }

  /** Sets of a dataset's fields by which others refer to it. */
  #setsOf(id: string): readonly (readonly string[])[] {
    const references = [...this.#taken.values()].flatMap(({ follows, nullifies }) => [...follows, ...nullifies]);
    const sets = references.filter(({ parent }) => parent === id).map(({ parentFields }) => parentFields);
    return [...new Map(sets.map((each) => [each.join('\0'), each])).values()];
  }

  async #readKeys(id: string): Promise<void> {
    const sets = this.#setsOf(id).map((fields) => ({ fields, keys: new KeptKeys() }));
    await this.#readChosen(id, (choice) => {
      const texts = sets.map(({ fields, keys }) => ({ text: choice.text(fields), keys }));
      return (row) => {
        for (const { text, keys } of texts) {
          const key = text(row);
          if (key !== null) keys.add(key);
        }
      };
    });
    for (const { fields, keys } of sets) this.#keys.set(setName(id, fields), keys);
  }

  async #settle(ids: readonly string[]): Promise<void> {
    const circle = new Circle();
    for (const id of ids) {
      const inside = (this.#taken.get(id) as TakenBy).follows.filter(({ parent }) => ids.includes(parent));
      await this.#readChosen(
        id,
        (choice) => {
          const own = this.#setsOf(id).map((fields) => [setName(id, fields), choice.text(fields)] as const);
          const others = inside.map(
            (each) => [setName(each.parent, each.parentFields), choice.text(each.fields)] as const,
          );
          const keys = (of: typeof own, row: number) =>
            of.flatMap(([set, text]): [string, string][] => {
              const key = text(row);
              return key === null ? [] : [[set, key]];
            });
          return (row) => circle.add(keys(own, row), keys(others, row));
        },
        ids,
      );
    }
    circle.settle();
    for (const id of ids)
      for (const fields of this.#setsOf(id)) {
        const set = setName(id, fields);
        this.#keys.set(set, circle.keys(set));
      }
  }

  /** Hands over the rows of a dataset that its conditions hold for, but those that lead to the datasets named. */
  async #readChosen(
    id: string,
    use: (choice: RowChoice) => (row: number) => void,
    without: readonly string[] = [],
  ): Promise<void> {
    const { dataset, follows } = this.#taken.get(id) as TakenBy;
    const origin = await this.open(id);
    if (!origin) return;
    const { conditions, here } = await this.#questions.conditionsOf(id, origin);
    const outside = here.follows.filter(({ parent }) => !without.includes(parent));
    const questions = { ...here, follows: outside, nullifies: [] };
    await this.#learnKeys(questions);
    const inside = follows.filter(({ parent }) => without.includes(parent)).flatMap(({ fields }) => fields);
    const needed = [...this.#setsOf(id).flat(), ...inside];
    const choice = this.#choice(dataset, questions, needed);
    const take = use(choice);
    const wanted = [...new Set([...fieldsOf(dataset, questions), ...needed])];
    let first = 0;
    for await (const batch of partOf(origin, { conditions, nullify: [] }, wanted)) {
      const { taken } = choice.choose(batch, first);
      for (let row = 0; row < batch.count; row++) if (taken[row] === 1) take(row);
      first += batch.count;
    }
  }
}

function partOf(origin: Origin, part: OriginPart, wanted?: readonly string[]): AsyncIterable<RealBatch> {
  const isPart = wanted !== undefined || part.conditions.length + part.nullify.length > 0;
  return isPart && origin.server ? origin.server.rows(part, wanted) : origin.batches;
}

function setName(id: string, fields: readonly string[]): string {
  return `${id} ${fields.join(',')}`;
}
