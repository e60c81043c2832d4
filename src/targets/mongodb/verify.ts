import type { Collection } from 'mongodb';

import { countText } from '../../base/plural.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { keyName, mongodb } from '../../formats/json/document-dialects.ts';

import type { Finding, Phase, VerifyOptions } from '../database.ts';
import type { LoadedDataset } from '../execution.ts';

import { existing } from './collections.ts';
import { compareContent } from './content.ts';
import { type AnyDocument, type Context, collectionName } from './context.ts';
import { documentCondition } from './document-condition.ts';
import { exactly } from './document-ids.ts';
import { indexesOf, isSame } from './indexes.ts';
import { orphans } from './orphans.ts';
import { isOurs } from './validator.ts';

export interface VerifyRequest extends Pick<VerifyOptions, 'sources' | 'sampleQuery'> {
  readonly plan: Plan;
  readonly datasets: readonly LoadedDataset[];
}

/** Holds what lies in the collections against all that the plan promises of it. */
export async function verify(context: Context, request: VerifyRequest): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const byId = new Map(request.plan.datasets.map((dataset) => [dataset.id, dataset]));
  for (const id of new Set(request.datasets.map((each) => each.id))) {
    const dataset = byId.get(id);
    if (!dataset) continue;
    const loaded = request.datasets.filter((each) => each.id === id);
    findings.push(...(await new DatasetVerifier(context, request, dataset, loaded).findings()));
  }
  return findings;
}

class DatasetVerifier {
  readonly #name: string;
  readonly #collection: Collection<AnyDocument>;
  readonly #findings: Finding[] = [];

  constructor(
    private readonly context: Context,
    private readonly request: VerifyRequest,
    private readonly dataset: DatasetPlan,
    private readonly loaded: readonly LoadedDataset[],
  ) {
    this.#name = collectionName(dataset.table);
    this.#collection = context.db.collection<AnyDocument>(this.#name);
  }

  async findings(): Promise<readonly Finding[]> {
    const { context, dataset } = this;
    const there = await existing(context.db, this.#name);
    this.#add('schema', `collection of ${dataset.name}`, there !== undefined, there ? 'there' : 'missing');
    if (!there) return this.#findings;
    this.#schema(there.info, there.indexes);
    await this.#references();
    await this.#keys(there.indexes);
    await this.#content();
    await this.#sample();
    return this.#findings;
  }

  #add(phase: Phase, check: string, ok: boolean, found: string): void {
    this.#findings.push({ phase, check, dataset: this.dataset.id, ok, found });
  }

  #schema(info: object, indexes: readonly object[]): void {
    const { dataset, context } = this;
    for (const index of indexesOf(dataset, context.server)) {
      const ok = indexes.some((each) => isSame(each as typeof index, index));
      this.#add('schema', `index ${index.name} of ${dataset.name}`, ok, ok ? 'there' : 'missing');
    }
    const { validator } = ('options' in info ? info.options : {}) as { validator?: object };
    if (!context.server.validators || !this.loaded.every(({ created }) => created)) return;
    const ok = isOurs(validator);
    this.#add('schema', `validator of ${dataset.name}`, ok, ok ? 'there' : 'missing');
  }

  async #references(): Promise<void> {
    const { context, request, dataset } = this;
    for (const reference of dataset.references) {
      const parent = request.plan.datasets.find(({ id }) => id === reference.parent);
      const check = `orphans of ${dataset.name}.${reference.fields.join(', ')}`;
      const isWrongOnPurpose = dataset.fields.some(
        ({ name, invalid }) => invalid?.kind === 'orphan' && reference.fields.includes(name),
      );
      const parentName = parent && collectionName(parent.table);
      if (!parentName || isWrongOnPurpose || !(await existing(context.db, parentName))) continue;
      const count = await orphans(context, {
        from: this.#name,
        fields: reference.fields.map((field) => keyName(mongodb, dataset, field)),
        parent: parentName,
        parentFields: reference.parentFields.map((field) => keyName(mongodb, parent, field)),
      });
      this.#add('references', check, count === 0, rows(count));
    }
  }

  async #keys(indexes: readonly object[]): Promise<void> {
    const { dataset } = this;
    for (const field of dataset.key) {
      const name = keyName(mongodb, dataset, field);
      // Looked at with the content.
      if (name === '_id') continue;
      const count = await this.#collection.countDocuments({ [name]: null });
      this.#add('consistency', `nulls in the key ${dataset.name}.${field}`, count === 0, rows(count));
    }
    const sets = [...(dataset.key.length > 0 ? [dataset.key] : []), ...dataset.unique];
    for (const fields of sets) await this.#unique(fields, indexes);
  }

  async #unique(fields: readonly string[], indexes: readonly object[]): Promise<void> {
    const { dataset } = this;
    const names = fields.map((field) => keyName(mongodb, dataset, field));
    const key = Object.fromEntries(names.map((name) => [name, 1 as const]));
    const check = `${dataset.name}.${fields.join(', ')} is unique`;
    const held = indexes as { readonly key: typeof key; readonly unique?: boolean }[];
    if (names.join() === '_id' || held.some((index) => index.unique && isSame(index, { key }))) {
      this.#add('consistency', check, true, 'held by an index');
      return;
    }
    const id = Object.fromEntries(names.map((name, position) => [`f${position}`, `$${name}`]));
    const stages = [
      { $match: Object.fromEntries(names.map((name) => [name, { $ne: null }])) },
      { $group: { _id: names.length === 1 ? `$${names[0]}` : id, rows: { $sum: 1 } } },
      { $match: { rows: { $gt: 1 } } },
      { $count: 'values' },
    ];
    const [found] = await this.#collection.aggregate<{ values: number }>(stages, { allowDiskUse: true }).toArray();
    const count = found?.values ?? 0;
    this.#add('consistency', check, count === 0, `${count} values more than once`);
  }

  async #content(): Promise<void> {
    const { context, request, dataset, loaded } = this;
    const { alone, findings } = await compareContent(context, {
      collection: this.#name,
      loaded,
      sources: async () => request.sources?.(dataset),
    });
    for (const { check, ...found } of findings)
      this.#findings.push({
        phase: 'consistency',
        check: `${check} of ${dataset.name}`,
        dataset: dataset.id,
        ...found,
      });
    if (alone && !dataset.fields.some(({ invalid }) => invalid)) await this.#constraints();
  }

  /** Those that one document can be held against; others hold as far as the rows are those that were made. */
  async #constraints(): Promise<void> {
    const { dataset, request } = this;
    const checks = dataset.constraints.flatMap(({ expression, text, severity }) => {
      const holds = severity === 'error' ? documentCondition(dataset, expression, request.plan.asOf) : undefined;
      return holds ? [{ text, holds, failing: 0 }] : [];
    });
    if (checks.length === 0) return;
    for await (const document of this.#collection.find({}, { ...exactly, batchSize: 5000 }))
      for (const check of checks) if (check.holds(document) === false) check.failing++;
    for (const { text, failing } of checks)
      this.#add('consistency', `${dataset.name}: ${text}`, failing === 0, rows(failing));
  }

  async #sample(): Promise<void> {
    const started = performance.now();
    await this.#collection.findOne({}, { sort: { _id: 1 } });
    const taken = performance.now() - started;
    const ok = taken <= this.request.sampleQuery;
    this.#add('baselines', `sample query of ${this.dataset.name}`, ok, `${Math.round(taken)} ms`);
  }
}

function rows(count: number): string {
  return `${countText(count)} rows`;
}
