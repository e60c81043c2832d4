import { kept } from '../../base/kept.ts';

import type { DatasetPlan, Reference } from '../../plan/plan.ts';
import type { TakenBy } from '../../plan/taken-by.ts';

import type { Environment } from '../../generate/environment.ts';
import type { OriginCondition, OriginPart } from '../../targets/target.ts';

import type { Origin } from '../origin/file-origin.ts';

import { folded } from './folded.ts';
import type { Questions } from './row-choice.ts';
import { shareOf } from './share.ts';

/** Opens the origin of a dataset, once more each time; undefined: it cannot be, which is reported. */
export type OpenOrigin = (id: string) => Promise<Origin | undefined>;

/** What is asked of a dataset's rows: by its database, and here. */
export interface Asked {
  readonly part: OriginPart;
  readonly here: Questions;
  /** Nothing is asked here. */
  readonly isThere: boolean;
}

/** The same, without references that become null. */
export interface Conditions {
  readonly conditions: readonly OriginCondition[];
  readonly here: Omit<Questions, 'nullifies'>;
}

/** What decides on real rows, shared out: what a database asks exactly as it is asked here, and the rest. */
export class SharedQuestions {
  readonly #conditions = new Map<string, Promise<Conditions>>();

  constructor(
    private readonly environment: Environment,
    private readonly taken: ReadonlyMap<string, TakenBy>,
    private readonly circles: readonly (readonly string[])[],
    private readonly open: OpenOrigin,
  ) {}

  /** All that decides on a dataset's rows. */
  all({ dataset, follows, nullifies }: TakenBy): Questions {
    return {
      where: dataset.subset?.where !== undefined,
      share: shareOf(this.environment.plan, dataset),
      follows,
      nullifies,
    };
  }

  /** Shares out the questions: what the database takes, and what it does not. */
  async askedOf(id: string, origin: Origin): Promise<Asked> {
    const taken = this.taken.get(id) as TakenBy;
    const { dataset } = taken;
    const { conditions, here } = await this.conditionsOf(id, origin);
    const nullifies: Reference[] = [];
    const nullify: OriginPart['nullify'][number][] = [];
    for (const reference of taken.nullifies) {
      const unless = await this.#parent(dataset, reference, origin);
      const fields = reference.fields.filter((field) => dataset.subset?.nullify?.includes(field));
      if (unless && (await isTaken(unless, origin))) nullify.push(...fields.map((field) => ({ field, unless })));
      else nullifies.push(reference);
    }
    const isThere = !here.where && !here.share && here.follows.length + nullifies.length === 0;
    return { part: { conditions, nullify }, here: { ...here, nullifies }, isThere };
  }

  /** The same of what decides whether a row is taken: once for a dataset, since others ask for it, too. */
  conditionsOf(id: string, origin: Origin): Promise<Conditions> {
    return kept(this.#conditions, id, () => this.#share(this.taken.get(id) as TakenBy, origin));
  }

  async #share(taken: TakenBy, origin: Origin): Promise<Conditions> {
    const { dataset } = taken;
    const all = this.all(taken);
    const conditions: OriginCondition[] = [];
    const isThere = async (condition: OriginCondition | undefined): Promise<boolean> => {
      if (!condition || !(await isTaken(condition, origin))) return false;
      conditions.push(condition);
      return true;
    };
    const where = all.where && !(await isThere(this.#where(dataset)));
    const share = (await isThere(all.share)) ? undefined : all.share;
    const follows: Reference[] = [];
    for (const reference of all.follows)
      if (!(await isThere(await this.#parent(dataset, reference, origin)))) follows.push(reference);
    return { conditions, here: { where, share, follows } };
  }

  #where(dataset: DatasetPlan): OriginCondition | undefined {
    const { where } = dataset.subset ?? {};
    if (!where) return undefined;
    return { kind: 'where', expression: folded(where.expression, this.environment), types: typesOf(dataset) };
  }

  /** The condition that a row's parent is taken, where one database knows both; rows in a circle are looked at here. */
  async #parent(dataset: DatasetPlan, reference: Reference, origin: Origin): Promise<OriginCondition | undefined> {
    const { fields, parent, parentFields } = reference;
    if (this.circles.some((each) => each.includes(parent))) return undefined;
    const other = await this.open(parent);
    if (!origin.server || other?.server?.address !== origin.server.address) return undefined;
    const { conditions, here } = await this.conditionsOf(parent, other);
    if (here.where || here.share || here.follows.length > 0) return undefined;
    const target = this.environment.dataset(parent);
    return {
      kind: 'parent',
      fields,
      types: typesOf(dataset),
      parent: other.server.source,
      parentFields,
      parentTypes: typesOf(target),
      conditions,
    };
  }
}

/** Whether the origin’s database asks it exactly as it is asked here. */
async function isTaken(condition: OriginCondition, { server }: Origin): Promise<boolean> {
  const database = await server?.database();
  return server !== undefined && (await database?.takes?.(server.source, condition)) === true;
}

function typesOf({ fields }: DatasetPlan): ReadonlyMap<string, DatasetPlan['fields'][number]['type']> {
  return new Map(fields.map(({ name, type }) => [name, type]));
}
