import { familyOf } from '../values/type.ts';

import { caps } from '../plan/held-indexes.ts';
import type { BoundPlan, DatasetPlan, FieldPlan, FieldSource } from '../plan/plan.ts';

import { type Expression, walk } from '../expression/expression.ts';

import { generatorNamed } from '../generators/index.ts';
import { maskNamed } from '../masks/index.ts';

import type { Environment } from './environment.ts';
import { fitsLength, madeLength } from './made-length.ts';

/**
 * Which fields' cells may end a run: a value that does not fit, limits that leave none, parents that do not suffice. What the
 * compiler has seen to cannot, nor can what is only read of such cells; of all that is not known to be sure it is said that
 * it may.
 */
export class Failures {
  /** Of a field that is being looked into it is said that it may: nothing shows it of what comes back to itself. */
  readonly #known = new Map<FieldPlan, boolean>();

  constructor(private readonly environment: Environment) {}

  mayEnd(dataset: DatasetPlan, field: FieldPlan): boolean {
    const known = this.#known.get(field);
    if (known !== undefined) return known;
    this.#known.set(field, true);
    const found = this.#find(dataset, field);
    this.#known.set(field, found);
    return found;
  }

  #find(dataset: DatasetPlan, field: FieldPlan): boolean {
    const isTogether = dataset.tuples.some(({ parts }) =>
      parts.some((part) => 'field' in part && part.field === field.name),
    );
    if (isTogether || isRead(field) || field.nullRules || field.edges || field.recursion) return true;
    if (boundsOf(field).some((bound) => !this.#leavesValues(dataset, bound))) return true;
    return sourcesOf(field.source).some((source) => !this.#isSure(dataset, field, source));
  }

  /** Whether a limit can be read and leaves every row a value, as the compiler promises of a constraint that is obeyed. */
  #leavesValues(dataset: DatasetPlan, bound: BoundPlan): boolean {
    const expressions = 'expression' in bound ? [bound.expression] : bound.terms.map((each) => each.expression);
    const { obeyed } = dataset.constraints[bound.constraint] ?? {};
    return obeyed === true && expressions.every((each) => this.#hasValue(dataset, each, true));
  }

  #isSure(dataset: DatasetPlan, field: FieldPlan, source: FieldSource): boolean {
    if (field.suffixed) return false;
    if (source.kind === 'generator') return this.#isMade(dataset, field, source);
    if (field.mask) return false;
    if (source.kind === 'expression') return this.#hasValue(dataset, source.expression, field.nullable);
    return source.kind === 'reference' && this.#isTaken(dataset, field, source);
  }

  #isMade(dataset: DatasetPlan, field: FieldPlan, source: Extract<FieldSource, { kind: 'generator' }>): boolean {
    const generator = generatorNamed(source.generator);
    if (!generator || generator.mayMisfit?.(source.parameters)) return false;
    // What is nested reads more than the fields of the row.
    if (source.nested?.some((each) => each.bounds || each.source.kind !== 'generator' || this.mayEnd(dataset, each)))
      return false;
    if (field.type.length === undefined && !generator.templates) return true;
    const made = madeLength(this.environment, dataset, field, source);
    // Of texts that hold other fields' values no length is known here.
    if (generator.templates && made === undefined) return false;
    return fitsLength(this.environment, field, made);
  }

  /** Whether a reference has its parent's value. */
  #isTaken(dataset: DatasetPlan, { type }: FieldPlan, source: Extract<FieldSource, { kind: 'reference' }>): boolean {
    const reference = dataset.references[source.reference];
    const name = reference?.parentFields[source.position];
    if (!reference || name === undefined) return false;
    const target = this.#cellsAt(dataset, [reference.name, name]);
    return target !== undefined && (type.length === undefined || target.type.length === type.length);
  }

  /** Whether an expression gives every row a value, or null where that is allowed: of those that only read and convert. */
  #hasValue(dataset: DatasetPlan, expression: Expression, mayBeNull: boolean): boolean {
    return walk(expression).every((part) => {
      if (part.kind === 'literal') return mayBeNull || part.value !== null;
      if (part.kind === 'cast') return moments.has(familyOf(part.type)) && moments.has(familyOf(part.operand.type));
      const cells = part.kind === 'field' ? this.#cellsAt(dataset, part.path) : undefined;
      return cells !== undefined && (mayBeNull || !cells.nullable);
    });
  }

  /** What lies at the end of a path: only where each row finds its parents, and their cells cannot fail. */
  #cellsAt(dataset: DatasetPlan, [name, ...rest]: readonly string[]): Pick<FieldPlan, 'type' | 'nullable'> | undefined {
    if (rest.length === 0) {
      const field = dataset.fields.find((each) => each.name === name);
      return field && !this.mayEnd(dataset, field) ? field : undefined;
    }
    const position = dataset.references.findIndex((each) => each.name === name);
    const reference = dataset.references[position];
    if (!reference || !draws.has(reference.draw.kind) || reference.order || reference.apart !== undefined)
      return undefined;
    if (reference.isRuled || dataset.tuples.some((each) => caps(each, position))) return undefined;
    const cells = this.#cellsAt(this.environment.dataset(reference.parent), rest);
    return cells && { type: cells.type, nullable: cells.nullable || reference.nullProbability > 0 };
  }
}

/** Whose values become each other's without an end: none is out of range. */
const moments: ReadonlySet<string> = new Set(['date', 'timestamp', 'timestamptz']);

/** Draws that have a parent for every row, whatever others draw. */
const draws: ReadonlySet<string> = new Set(['uniform', 'zipf', 'normal', 'weights', 'exact', 'one-to-one', 'per']);

/** Whether a rule may meet a value that it cannot read. */
function isRead({ mask, type }: FieldPlan): boolean {
  if (!mask) return false;
  const { rule, parameters, category, when, onNonconforming } = mask;
  if (when || onNonconforming) return true;
  return maskNamed(rule)?.wants?.(parameters, { type, category })?.always === true;
}

/** Those that count in any of its rows. */
function boundsOf({ bounds = [], source }: FieldPlan): readonly BoundPlan[] {
  return source.kind === 'traits' ? [...bounds, ...source.traits.flatMap((each) => each.bounds ?? [])] : bounds;
}

function sourcesOf(source: FieldSource): readonly FieldSource[] {
  return source.kind === 'traits' ? [source.otherwise, ...source.traits.map((each) => each.source)] : [source];
}
