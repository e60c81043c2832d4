import { kept } from '../base/kept.ts';

import { deriveKey, type Key } from '../random/key.ts';

import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';

import type { FieldPlan, Reference } from '../plan/plan.ts';

import type { MemberSource } from '../generators/index.ts';

import { type BindField, WrittenReader, written } from './as-written.ts';
import { bindParents } from './bind-parents.ts';
import type { Counting } from './children.ts';
import { Groups } from './groups.ts';
import { uniqueParents } from './item-draws.ts';
import { once } from './once.ts';
import { ParentReader } from './parent-reader.ts';
import { ParentRows, type RowsOfParents } from './parent-rows.ts';
import type { FieldReader, RowReader, TypedSource } from './row-reader.ts';
import { sequenceOf } from './sequence-of.ts';
import type { TupleOf } from './tuple-draws.ts';
import { nullShare } from './with-nulls.ts';

/**
 * The fields of objects, and an array's item, keyed below the field that they are in. A name means one of them first,
 * then what it means around them.
 */
export class NestedReader implements RowReader {
  readonly environment;
  readonly dataset;
  readonly ofItems: boolean;
  readonly groups: Groups;
  readonly #fields = new Map<string, TypedSource>();
  readonly #parents = new Map<Reference, ParentReader>();
  readonly #parentRows = new Map<Reference, ParentRows>();

  constructor(
    private readonly around: RowReader,
    private readonly nested: readonly FieldPlan[],
    readonly key: Key,
    private readonly bind: BindField,
  ) {
    this.environment = around.environment;
    this.dataset = around.dataset;
    this.ofItems = around.ofItems;
    this.groups = new Groups(key, around.environment.capacity);
  }

  /** What names mean here: its own fields, then those around them. */
  get scope(): readonly FieldPlan[] {
    return [...this.nested, ...this.around.scope];
  }

  field(path: string): TypedSource {
    const named = this.nested.find((each) => each.name === path);
    const field = named ?? (path === 'seq' ? this.#sequence() : undefined);
    if (field) return this.#own(field);
    const dot = path.indexOf('.');
    const reference = this.#reference(path.slice(0, dot));
    return reference ? this.parent(reference).field(path.slice(dot + 1)) : this.around.field(path);
  }

  parent(reference: Reference): FieldReader {
    if (!this.#drawing(reference)) return this.around.parent(reference);
    const read = () => new ParentReader(this.parentRows(reference), this.open(reference.parent));
    return kept(this.#parents, reference, read);
  }

  parentRows(reference: Reference): RowsOfParents {
    const field = this.#drawing(reference);
    if (!field) return this.around.parentRows(reference);
    return kept(this.#parentRows, reference, () => {
      const { capacity } = this.environment;
      const share = reference.nullProbability;
      const nulls = share > 0 ? nullShare(deriveKey(this.referenceKey(reference), 'null'), capacity, share) : undefined;
      const isUnique = this.ofItems && field.distinct;
      const draw = isUnique ? uniqueParents(this, reference) : bindParents(this, reference);
      return new ParentRows(capacity, draw, nulls);
    });
  }

  referenceKey(reference: Reference): Key {
    const field = this.#drawing(reference);
    return field ? deriveKey(this.key, 'reference', field.key) : this.around.referenceKey(reference);
  }

  /** The field of its own whose parent the reference is. */
  #drawing(reference: Reference): FieldPlan | undefined {
    return this.nested.find(({ source }) => source.kind === 'parent' && source.reference === reference);
  }

  tuple(position: number): TupleOf {
    return this.around.tuple(position);
  }

  counting(reference: number): Counting {
    return this.around.counting(reference);
  }

  open(dataset: string): RowReader {
    return this.around.open(dataset);
  }

  again(): RowReader {
    return new NestedReader(this.around.again(), this.nested, this.key, this.bind);
  }

  /** `{{seq}}`, where it is one of its own. */
  #sequence(): FieldPlan | undefined {
    const found = sequenceOf({ fields: this.scope, key: this.dataset.key });
    return found && this.nested.includes(found) ? found : undefined;
  }

  #own(field: FieldPlan): TypedSource {
    return kept(this.#fields, field.name, () => ({ source: once(this.bind(this, field)), type: field.type }));
  }

  #reference(name: string): Reference | undefined {
    const references = this.nested.flatMap(({ source }) => (source.kind === 'parent' ? [source.reference] : []));
    return references.find((each) => each.name === name);
  }
}

/** An object's members, read for the rows that the object is read for. */
export function bindMembers(
  around: RowReader,
  nested: readonly FieldPlan[],
  key: Key,
  bind: BindField,
): readonly MemberSource[] {
  const reader = new NestedReader(around, nested, key, bind);
  const { writing } = around;
  if (!writing)
    return nested.map(({ name }) => {
      const { type, source } = reader.field(name);
      return { name, type, source: told(name, source) };
    });
  const inside = new WrittenReader(reader, writing.path, writing.wrongs);
  return nested.map((field) => {
    const { name, type } = field;
    return { name, type, source: told(name, written(inside, field, bind, `${writing.path}.${name}`)) };
  });
}

/** The same cells; of one that cannot be made it is told which member it is. */
function told(name: string, source: Source): Source {
  return {
    column: source.column,
    read(rows) {
      try {
        source.read(rows);
      } catch (error) {
        throw error instanceof Misfit ? misfitIn(name, error) : error;
      }
    },
  };
}

function misfitIn(name: string, cause: Misfit): Misfit {
  return new Misfit(cause.message, cause.row, { cause }, `.${name}${cause.inside}`);
}
