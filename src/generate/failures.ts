import { familyOf } from '../values/type.ts';

import { caps } from '../plan/held-indexes.ts';
import type { BoundPlan, ConstraintPlan, DatasetPlan, FieldPlan, FieldSource } from '../plan/plan.ts';

import { type Expression, walk } from '../expression/expression.ts';

import { generatorNamed } from '../generators/index.ts';
import { maskNamed } from '../masks/index.ts';

import { Certainties } from './certainties.ts';
import type { Lookups } from './environment.ts';
import { fitsLength, madeLength } from './made-length.ts';

/**
 * Which fields' cells may end a run: a value that does not fit, limits that leave none, parents that do not suffice. What the
 * compiler has seen to cannot, nor can what is only read of such cells; of all that is not known to be sure it is said that
 * it may.
 */
export class Failures {
  /** Of a field that is being looked into it is said that it may: nothing shows it of what comes back to itself. */
  readonly #known = new Map<FieldPlan, boolean>();

  readonly #certainties: Certainties;

  constructor(private readonly lookups: Lookups) {
    this.#certainties = new Certainties(lookups);
  }

  /** Whether no row can fail a constraint, and nothing that it reads can end a run. */
  isKept(dataset: DatasetPlan, { expression }: ConstraintPlan): boolean {
    return this.#hasValue(dataset, expression, true) && this.#certainties.holds(dataset, expression);
  }

  mayEnd(dataset: DatasetPlan, field: FieldPlan): boolean {
    const known = this.#known.get(field);
    if (known !== undefined) return known;
    this.#known.set(field, true);
    const found = this.#find(dataset, field);
    this.#known.set(field, found);
    return found;
  }

  #find(dataset: DatasetPlan, field: FieldPlan): boolean {
    if (isRead(field) || field.nullRules || field.edges || field.recursion || isTogether(dataset, field)) return true;
    const { bounds, anew, source } = field;
    // What it is judged by reads other fields.
    if (anew) return true;
    if (bounds && !this.#leaveValues(dataset, bounds)) return true;
    if (source.kind !== 'traits') return !this.#isSure(dataset, field, source);
    if (source.traits.some((each) => each.bounds && !this.#leaveValues(dataset, each.bounds))) return true;
    return [source.otherwise, ...source.traits.map((each) => each.source)].some(
      (each) => !this.#isSure(dataset, field, each),
    );
  }

  /** Whether limits can be read and leave every row a value, as the compiler promises of a constraint that is obeyed. */
  #leaveValues(dataset: DatasetPlan, bounds: readonly BoundPlan[]): boolean {
    return bounds.every((bound) => {
      if (dataset.constraints[bound.constraint]?.obeyed !== true) return false;
      const expressions = 'expression' in bound ? [bound.expression] : bound.terms.map((each) => each.expression);
      // Of what is computed the compiler's promise is not counted on.
      return expressions.every((each) => walk(each).every(isReadAsIs) && this.#hasValue(dataset, each, true));
    });
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
    const made = madeLength(this.lookups, dataset, field, source);
    // Of texts that hold other fields' values no length is known here.
    if (generator.templates && made === undefined) return false;
    return fitsLength(this.lookups, field, made);
  }

  /** Whether a reference has its parent's value. */
  #isTaken(dataset: DatasetPlan, { type }: FieldPlan, source: Extract<FieldSource, { kind: 'reference' }>): boolean {
    const reference = dataset.references[source.reference];
    const name = reference?.parentFields[source.position];
    if (!reference || name === undefined) return false;
    const target = this.#cellsAt(dataset, [reference.name, name]);
    return target !== undefined && (type.length === undefined || target.type.length === type.length);
  }

  /** Whether an expression gives every row a value, or null where that is allowed. */
  #hasValue(dataset: DatasetPlan, expression: Expression, mayBeNull: boolean): boolean {
    return walk(expression).every((part) => {
      switch (part.kind) {
        case 'literal':
          return mayBeNull || part.value !== null;
        case 'field': {
          const cells = this.#cellsAt(dataset, part.path);
          return cells !== undefined && (mayBeNull || !cells.nullable);
        }
        case 'cast':
          return isAmongMoments(part) || this.#certainties.fits(dataset, part);
        case 'apply':
          return isComparison(part) || this.#certainties.fits(dataset, part);
        default:
          return plain.has(part.kind);
      }
    });
  }

  /** What lies at the end of a path: only where each row finds its parents, and their cells cannot fail. */
  #cellsAt(dataset: DatasetPlan, [name, ...rest]: readonly string[]): Pick<FieldPlan, 'type' | 'nullable'> | undefined {
    if (rest.length === 0) {
      const field = dataset.fields.find((each) => each.name === name);
      return field && !this.mayEnd(dataset, field) ? field : undefined;
    }
    const reference = dataset.references.find((each) => each.name === name);
    if (!reference || !draws.has(reference.draw.kind) || reference.order || reference.apart !== undefined)
      return undefined;
    const position = dataset.references.indexOf(reference);
    if (reference.isRuled || dataset.tuples.some((each) => caps(each, position))) return undefined;
    const cells = this.#cellsAt(this.lookups.dataset(reference.parent), rest);
    return cells && { type: cells.type, nullable: cells.nullable || reference.nullProbability > 0 };
  }
}

/** Whose values become each other's without an end: none is out of range. */
const moments: ReadonlySet<string> = new Set(['date', 'timestamp', 'timestamptz']);

/** What is a field's value or a constant, as a moment of whatever kind. */
function isReadAsIs(part: Expression): boolean {
  return part.kind === 'literal' || part.kind === 'field' || (part.kind === 'cast' && isAmongMoments(part));
}

function isAmongMoments({ type, operand }: Extract<Expression, { kind: 'cast' }>): boolean {
  return moments.has(familyOf(type)) && moments.has(familyOf(operand.type));
}

function isComparison({ operation }: Extract<Expression, { kind: 'apply' }>): boolean {
  return /^(?:<|<=|>|>=|=|<>)\(/.test(operation);
}

/** What has a value where its parts have. */
const plain: ReadonlySet<Expression['kind']> = new Set(['logic', 'not', 'is', 'in', 'case']);

/** Draws that have a parent for every row, whatever others draw. */
const draws: ReadonlySet<string> = new Set(['uniform', 'zipf', 'normal', 'weights', 'exact', 'one-to-one', 'per']);

/** Whether a rule may meet a value that it cannot read. */
function isRead({ mask, type }: FieldPlan): boolean {
  if (!mask) return false;
  const { rule, parameters, category, when, onNonconforming } = mask;
  if (when || onNonconforming) return true;
  return maskNamed(rule)?.wants?.(parameters, { type, category })?.always === true;
}

/** Whether a field is drawn with others. */
function isTogether({ tuples }: DatasetPlan, { name }: FieldPlan): boolean {
  return tuples.some(({ parts }) => parts.some((part) => 'field' in part && part.field === name));
}
