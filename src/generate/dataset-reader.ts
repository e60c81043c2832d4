import { deriveKey, type Key } from '../random/key.ts';

import { datasetKey, referenceKey, tupleKey } from '../plan/cell-keys.ts';
import type { DatasetPlan, FieldPlan, Reference, TuplePlan } from '../plan/plan.ts';

import { bindField } from './bind-field.ts';
import { bindParents } from './bind-parents.ts';
import { childrenOf } from './child-index.ts';
import { countChildren } from './counting.ts';
import type { Environment } from './environment.ts';
import { once } from './once.ts';
import { ParentReader } from './parent-reader.ts';
import { ParentRows } from './parent-rows.ts';
import type { RowReader, TypedSource } from './row-reader.ts';
import { sequenceOf } from './sequence-of.ts';
import { type Counting, TupleDraws } from './tuple-draws.ts';
import { nullShare } from './with-nulls.ts';

/**
 * Makes the rows of one dataset, any of them in any order. A field is bound when it is first asked for. A reference is
 * read through a reader of the parent that is the reference's own, so asking ends where nothing more is needed: a
 * circle of datasets is none of fields.
 */
export class DatasetReader implements RowReader {
  readonly key: Key;
  readonly ofItems = false;
  readonly #fields = new Map<string, TypedSource>();
  readonly #parents = new Map<Reference, ParentReader>();
  readonly #parentRows = new Map<Reference, ParentRows>();
  readonly #tuples = new Map<number, TupleDraws>();

  constructor(
    readonly environment: Environment,
    readonly dataset: DatasetPlan,
  ) {
    this.key = datasetKey(dataset);
  }

  get scope(): readonly FieldPlan[] {
    return this.dataset.fields;
  }

  field(path: string): TypedSource {
    return kept(this.#fields, path, () => this.#bind(path));
  }

  again(): DatasetReader {
    return new DatasetReader(this.environment, this.dataset);
  }

  parent(reference: Reference): ParentReader {
    return kept(
      this.#parents,
      reference,
      () => new ParentReader(this.parentRows(reference), this.open(reference.parent)),
    );
  }

  parentRows(reference: Reference): ParentRows {
    return kept(this.#parentRows, reference, () => {
      const { capacity } = this.environment;
      const share = reference.nullProbability;
      const nulls = share > 0 ? nullShare(deriveKey(this.referenceKey(reference), 'null'), capacity, share) : undefined;
      return new ParentRows(capacity, bindParents(this, reference), nulls);
    });
  }

  referenceKey({ fields }: Reference): Key {
    return referenceKey(
      this.key,
      fields.map((name) => this.#plan(name)?.key ?? name),
    );
  }

  tuple(position: number): TupleDraws {
    return kept(this.#tuples, position, () => this.#bindTuple(this.dataset.tuples[position] as TuplePlan));
  }

  open(id: string): DatasetReader {
    return new DatasetReader(this.environment, this.environment.dataset(id));
  }

  #bindTuple({ parts, within }: TuplePlan): TupleDraws {
    const { environment, dataset } = this;
    const names = parts.map((part) => {
      if ('field' in part) return this.#plan(part.field)?.key ?? part.field;
      return (dataset.references[part.reference] as Reference).fields.join(' ');
    });
    const bindAll = () => {
      for (const part of parts) {
        if ('field' in part) this.field(part.field);
        else this.parentRows(dataset.references[part.reference] as Reference);
      }
    };
    const counting = within === undefined ? undefined : this.counting(within);
    return new TupleDraws(tupleKey(this.key, names), environment.capacity, bindAll, counting);
  }

  /** Which of its parent's children each row is. */
  counting(reference: number): Counting {
    const parents = this.parentRows(this.dataset.references[reference] as Reference);
    return countChildren(parents, () => childrenOf(this, [reference]), this.environment.capacity);
  }

  #bind(path: string): TypedSource {
    const field = path === 'seq' ? (this.#plan(path) ?? sequenceOf(this.dataset)) : this.#plan(path);
    if (field) return { source: once(bindField(this, field)), type: field.type };
    const dot = path.indexOf('.');
    const reference = this.dataset.references.find((each) => each.name === path.slice(0, dot));
    if (!reference) throw new Error(`${this.dataset.id} has no field ${path}`);
    return this.parent(reference).field(path.slice(dot + 1));
  }

  #plan(name: string): FieldPlan | undefined {
    return this.dataset.fields.find((each) => each.name === name);
  }
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
