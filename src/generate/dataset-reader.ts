import { deriveKey, type Key, rootKey } from '../random/key.ts';

import type { DatasetPlan, FieldPlan, Reference } from '../plan/plan.ts';

import { bindField } from './bind-field.ts';
import type { Environment } from './environment.ts';
import { once } from './once.ts';
import { ParentReader } from './parent-reader.ts';
import type { RowReader, TypedSource } from './row-reader.ts';

/**
 * Makes the rows of one dataset, any of them in any order. A field is bound when it is first asked for. A reference is
 * read through a reader of the parent that is the reference's own, so asking ends where nothing more is needed: a
 * circle of datasets is none of fields.
 */
export class DatasetReader implements RowReader {
  readonly key: Key;
  readonly #fields = new Map<string, TypedSource>();
  readonly #parents = new Map<Reference, ParentReader>();

  constructor(
    readonly environment: Environment,
    readonly dataset: DatasetPlan,
  ) {
    // The namespace is no part of the key: one dataset in two namespaces has the same rows.
    this.key = deriveKey(rootKey(dataset.seed), 'dataset', dataset.name);
  }

  field(path: string): TypedSource {
    let source = this.#fields.get(path);
    if (!source) {
      source = this.#bind(path);
      this.#fields.set(path, source);
    }
    return source;
  }

  readonly ofItems = false;

  again(): DatasetReader {
    return new DatasetReader(this.environment, this.dataset);
  }

  other(id: string): DatasetReader {
    return new DatasetReader(this.environment, this.environment.dataset(id));
  }

  parent(reference: Reference): ParentReader {
    let parent = this.#parents.get(reference);
    if (!parent) {
      const { environment } = this;
      const fields = reference.fields.map((name) => this.#plan(name)?.key ?? name);
      const draw = deriveKey(this.key, 'reference', ...fields);
      const keys = { draw, nulls: deriveKey(draw, 'null') };
      parent = new ParentReader(reference, keys, new DatasetReader(environment, environment.dataset(reference.parent)));
      this.#parents.set(reference, parent);
    }
    return parent;
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

/** The field that `{{seq}}` means: the key's sequence, else the only one. */
export function sequenceOf(dataset: Pick<DatasetPlan, 'fields' | 'key'>): FieldPlan | undefined {
  const sequences = dataset.fields.filter(
    ({ source }) => source.kind === 'generator' && source.generator === 'sequence',
  );
  return (
    sequences.find((field) => dataset.key.includes(field.name)) ?? (sequences.length === 1 ? sequences[0] : undefined)
  );
}
