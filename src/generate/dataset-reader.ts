import { kept } from '../base/kept.ts';

import type { Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';

import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';

import { datasetKey, referenceKey } from '../plan/cell-keys.ts';
import type { DatasetPlan, FieldPlan, RecursionPlan, Reference } from '../plan/plan.ts';

import { apartDraw } from './apart-draw.ts';
import { Ascent, type Handed } from './ascent.ts';
import { bindField, bindOriginal } from './bind-field.ts';
import { bindParents } from './bind-parents.ts';
import { bindTuple } from './bind-tuple.ts';
import { cappedDraw } from './capped-draw.ts';
import type { Counting } from './children.ts';
import { countChildren } from './counting.ts';
import type { Environment } from './environment.ts';
import { misfitFailure } from './generation-failure.ts';
import { Groups } from './groups.ts';
import { once } from './once.ts';
import { orderedDraw } from './ordered-draw.ts';
import type { ParentDraw } from './parent-draw.ts';
import { ParentReader } from './parent-reader.ts';
import { ParentRows } from './parent-rows.ts';
import { referenceNulls } from './reference-nulls.ts';
import type { RowReader, TypedSource } from './row-reader.ts';
import { sequenceOf } from './sequence-of.ts';
import type { TupleOf } from './tuple-draws.ts';

/**
 * Makes the rows of one dataset, any of them in any order. A field is bound when it is first asked for. A reference is
 * read through a reader of the parent that is the reference's own, so asking ends where nothing more is needed: a
 * circle of datasets is none of fields.
 */
export class DatasetReader implements RowReader {
  readonly key: Key;
  readonly groups: Groups;
  readonly ofItems = false;
  readonly #fields = new Map<string, TypedSource>();
  readonly #originals = new Map<string, TypedSource>();
  readonly #parents = new Map<Reference, ParentReader>();
  readonly #parentRows = new Map<Reference, ParentRows>();
  readonly #draws = new Map<Reference, ParentDraw>();
  readonly #ordered = new Map<Reference, ParentDraw>();
  readonly #tuples = new Map<number, TupleOf>();
  readonly #ascents = new Map<string, Ascent>();

  constructor(
    readonly environment: Environment,
    readonly dataset: DatasetPlan,
    /** Values of the parent row that are there already. */
    readonly handed?: Handed,
  ) {
    this.key = datasetKey(dataset);
    this.groups = new Groups(this.key, environment.capacity);
  }

  get scope(): readonly FieldPlan[] {
    return this.dataset.fields;
  }

  field(path: string): TypedSource {
    return kept(this.#fields, path, () => this.#bind(path));
  }

  original(path: string): TypedSource {
    const field = this.#plan(path);
    if (!field?.mask || field.mask.isDone) return this.field(path);
    return kept(this.#originals, path, () => {
      const { name, type, recursion } = field;
      const isAbove = recursion && !isSame(recursion, this.handed?.recursion);
      return { source: isAbove ? this.#ascent(recursion).original(name) : once(bindOriginal(this, field)), type };
    });
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
      const draw = this.#draw(reference);
      return new ParentRows(this.environment.capacity, draw, referenceNulls(this, reference));
    });
  }

  #draw(reference: Reference): ParentDraw {
    const { order } = reference;
    if (!order) return this.#drawApart(reference);
    return kept(this.#ordered, reference, () => {
      const other = this.#drawApart(this.dataset.references[order.with] as Reference);
      return orderedDraw(this.#drawApart(reference), other, order.takes, this.environment.capacity);
    });
  }

  /** Before two that have an order are put into it. */
  #drawApart(reference: Reference): ParentDraw {
    return kept(this.#draws, reference, () => {
      const draw = cappedDraw(this, reference, bindParents(this, reference));
      return apartDraw(this, reference, draw, (other) =>
        reference.order ? this.#drawApart(other) : this.#draw(other),
      );
    });
  }

  referenceKey({ fields }: Reference): Key {
    return referenceKey(
      this.key,
      fields.map((name) => this.#plan(name)?.key ?? name),
    );
  }

  tuple(position: number): TupleOf {
    return kept(this.#tuples, position, () => bindTuple(this, position));
  }

  open(id: string): DatasetReader {
    return new DatasetReader(this.environment, this.environment.dataset(id));
  }

  counting(reference: number): Counting {
    return countChildren(this, [reference]);
  }

  #bind(path: string): TypedSource {
    const handed = this.#handedAt(path);
    if (handed) return handed;
    const field = path === 'seq' ? (this.#plan(path) ?? sequenceOf(this.dataset)) : this.#plan(path);
    if (field?.recursion && !isSame(field.recursion, this.handed?.recursion))
      return { source: this.#ascent(field.recursion).field(field.name), type: field.type };
    if (field) return { source: once(told(this.dataset, field, bindField(this, field))), type: field.type };
    const dot = path.indexOf('.');
    const reference = this.dataset.references.find((each) => each.name === path.slice(0, dot));
    if (!reference) throw new Error(`${this.dataset.id} has no field ${path}`);
    return this.parent(reference).field(path.slice(dot + 1));
  }

  #handedAt(path: string): TypedSource | undefined {
    if (!this.handed) return undefined;
    const { name } = this.dataset.references[this.handed.recursion.reference] as Reference;
    return path.startsWith(`${name}.`) ? this.handed.fields.get(path.slice(name.length + 1)) : undefined;
  }

  #ascent(recursion: RecursionPlan): Ascent {
    const open = (handed: Handed) => new DatasetReader(this.environment, this.dataset, handed);
    return kept(this.#ascents, JSON.stringify(recursion), () => new Ascent(this, recursion, open));
  }

  #plan(name: string): FieldPlan | undefined {
    return this.dataset.fields.find((each) => each.name === name);
  }
}

/** The same cells; of one that cannot be made it is told which it is, whatever reads it. */
function told(dataset: DatasetPlan, { name }: FieldPlan, made: Source): Source {
  const read = made.read.bind(made);
  return Object.assign(made, {
    read(rows: Rows) {
      try {
        read(rows);
      } catch (error) {
        throw error instanceof Misfit ? misfitFailure({ dataset, row: error.row, path: name }, error) : error;
      }
    },
  });
}

function isSame(recursion: RecursionPlan, other: RecursionPlan | undefined): boolean {
  return recursion.reference === other?.reference && recursion.fields.join() === other.fields.join();
}
