import { kept } from '../base/kept.ts';

import type { Decimal } from '../values/decimal.ts';
import { localesIn } from '../values/locale-plan.ts';
import { microsecondsPerDay } from '../values/moment.ts';
import { familyOf } from '../values/type.ts';

import type { DatasetPlan, FieldPlan } from '../plan/plan.ts';

import type { Expression } from '../expression/expression.ts';
import { compareDecimals } from '../expression/numeric.ts';

import { generatorNamed } from '../generators/index.ts';

import { amongTexts, instants, isMoment, limitsOf, ofText, unitOf } from './counted-values.ts';
import type { Lookups } from './environment.ts';
import {
  type Atom,
  type Between,
  constant,
  daysOf,
  digitsOf,
  endsOf,
  isShort,
  minus,
  ofAtom,
  plus,
  type Sum,
  times,
  whole,
} from './sums.ts';

type Part<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** A row that expressions are of, and the way to it from the row that is looked at. */
interface Place {
  readonly dataset: DatasetPlan;
  readonly way: string;
}

/**
 * What is sure of computed values in every row, by what the fields that they are computed of lie between: exact numbers,
 * dates, instants and spans of time as sums of products. Of all else nothing is.
 */
export class Certainties {
  readonly #ranges = new Map<FieldPlan, Omit<Atom, 'key'> | undefined>();
  /** Of expressions, by the way to their rows. */
  readonly #sums = new Map<Expression, Map<string, Sum | undefined>>();

  constructor(private readonly lookups: Lookups) {}

  /** Whether a value that is computed lies within its type, and needs no rounding. */
  fits(dataset: DatasetPlan, expression: Expression): boolean {
    const sum = this.#sum(expression, { dataset, way: '' });
    const limits = sum && limitsOf(expression.type);
    if (!limits) return false;
    const { least, greatest } = endsOf(sum);
    return compareDecimals(limits.least, least) <= 0 && compareDecimals(greatest, limits.greatest) <= 0;
  }

  /** Whether no row can fail a condition, as long as what it reads can be computed. */
  holds(dataset: DatasetPlan, condition: Expression): boolean {
    if (condition.kind === 'logic')
      return condition.operator === 'and'
        ? condition.args.every((each) => this.holds(dataset, each))
        : condition.args.some((each) => this.holds(dataset, each));
    if (condition.kind !== 'apply' || condition.args.length !== 2) return false;
    const operator = condition.operation.slice(0, condition.operation.indexOf('('));
    const isKept = comparisons[operator];
    if (!isKept) return false;
    const [left, right] = condition.args.map((each) => this.#ways(each, { dataset, way: '' }));
    if (!left || !right) return false;
    return left.every((one) => right.every((other) => isKept(endsOf(minus(one, other)))));
  }

  /** All that an expression may come to, beside null; `depth` is how many choices it lies in. */
  #ways(expression: Expression, place: Place, depth = 0): readonly Sum[] | undefined {
    if (expression.kind === 'case') {
      const results = [...expression.branches.map(({ result }) => result), expression.otherwise];
      const some = results.filter((each) => each.kind !== 'literal' || each.value !== null);
      if (depth === deepest || some.length > mostBranches) return undefined;
      const ways = some.map((each) => this.#ways(each, place, depth + 1));
      return ways.includes(undefined) ? undefined : (ways as Sum[][]).flat();
    }
    const found = expression.kind === 'field' ? this.#fieldAt(expression.path, place) : undefined;
    if (found?.field.source.kind === 'expression' && isPlain(found.field))
      return this.#ways(found.field.source.expression, found.place, depth);
    const sum = this.#sum(expression, place);
    return sum && [sum];
  }

  /** Worked out once: others are made of the same field, and every part of an expression is asked for. */
  #sum(expression: Expression, place: Place): Sum | undefined {
    const known = kept(this.#sums, expression, () => new Map<string, Sum | undefined>());
    if (!known.has(place.way)) {
      const sum = expression.type.array ? undefined : this.#find(expression, place);
      known.set(place.way, sum && isShort(sum) ? sum : undefined);
    }
    return known.get(place.way);
  }

  #find(expression: Expression, place: Place): Sum | undefined {
    switch (expression.kind) {
      case 'literal':
        return expression.value === null ? undefined : ofText(expression.value, expression.type);
      case 'field':
        return this.#ofField(expression.path, place);
      case 'apply':
        return this.#ofOperation(expression, place);
      case 'cast':
        return this.#ofCast(expression, place);
      default:
        return undefined;
    }
  }

  /** The field at the end of a path, of a reference that of its parent. Ways are told apart by which reference is taken. */
  #fieldAt(
    [name, ...rest]: readonly string[],
    { dataset, way }: Place,
  ): { readonly field: FieldPlan; readonly place: Place } | undefined {
    const step = (index: number, path: readonly string[]) => {
      const parent = dataset.references[index]?.parent;
      if (parent === undefined) return undefined;
      return this.#fieldAt(path, { dataset: this.lookups.dataset(parent), way: `${way}${index}\0` });
    };
    if (rest.length > 0)
      return step(
        dataset.references.findIndex((each) => each.name === name),
        rest,
      );
    const field = dataset.fields.find((each) => each.name === name);
    if (field?.source.kind !== 'reference') return field && { field, place: { dataset, way } };
    const { reference, position } = field.source;
    const target = dataset.references[reference]?.parentFields[position];
    return target === undefined || !isPlain(field) ? undefined : step(reference, [target]);
  }

  #ofField(path: readonly string[], from: Place): Sum | undefined {
    // A row that leads to rows of its own dataset may go on for ever.
    if (from.way.length > mostLetters) return undefined;
    const found = this.#fieldAt(path, from);
    if (!found || !isPlain(found.field)) return undefined;
    const { field, place } = found;
    if (field.source.kind === 'expression') return this.#sum(field.source.expression, place);
    const range = this.#rangeOf(place.dataset, field);
    return range && ofAtom({ ...range, key: place.way + field.name });
  }

  #rangeOf(dataset: DatasetPlan, field: FieldPlan): Omit<Atom, 'key'> | undefined {
    if (!this.#ranges.has(field)) this.#ranges.set(field, this.#findRange(dataset, field));
    return this.#ranges.get(field);
  }

  #findRange(dataset: DatasetPlan, { type, source }: FieldPlan): Omit<Atom, 'key'> | undefined {
    if (source.kind !== 'generator') return undefined;
    const generator = generatorNamed(source.generator);
    const [locale, another] = localesIn(source.locale ?? dataset.locale);
    const by = unitOf(type);
    if (!generator || locale === undefined || another !== undefined || by === undefined) return undefined;
    const texts = generator.choices?.(source.parameters);
    if (texts) return amongTexts(texts, type);
    const { rows } = dataset;
    const { asOf, lexicon } = this.lookups;
    const range = generator.range?.(source.parameters, { type, rows, asOf, lexicon: lexicon(locale) });
    if (!range) return undefined;
    const { least, greatest, scale } = range;
    return { least: { unscaled: least * by, scale }, greatest: { unscaled: greatest * by, scale }, digits: scale };
  }

  #ofOperation({ operation, args }: Part<'apply'>, place: Place): Sum | undefined {
    const combine = operations[operation.slice(0, operation.indexOf('('))];
    const families = args.map(({ type }) => familyOf(type)).join();
    const scales = args.length === 2 ? operands[families] : undefined;
    if (!combine || !scales?.with.includes(combine)) return undefined;
    const [left, right] = args.map((each) => this.#sum(each, place));
    if (!left || !right) return undefined;
    const { first = 1, second = 1 } = scales;
    return combine(
      first === 1 ? left : times(left, constant(whole(first))),
      second === 1 ? right : times(right, constant(whole(second))),
    );
  }

  #ofCast({ operand, type }: Part<'cast'>, place: Place): Sum | undefined {
    const [from, to] = [familyOf(operand.type), familyOf(type)];
    const sum = this.#sum(operand, place);
    if (!sum) return undefined;
    if (instants.has(from) && to === 'date') return daysOf(sum);
    if (isMoment(from) && isMoment(to)) return sum;
    if (from === 'integer' && (to === 'integer' || to === 'float')) return sum;
    const isExact = to === 'decimal' && (from === 'integer' || from === 'decimal');
    // What has more digits is rounded.
    return isExact && (type.precision === undefined || digitsOf(sum) <= (type.scale ?? 0)) ? sum : undefined;
  }
}

/** Letters of the way to a parent's row. */
const mostLetters = 200;

/** Choices inside of choices, and results of one. */
const deepest = 2;
const mostBranches = 8;

/** Whether a field's values are what its source makes, between the ends of that. */
function isPlain({ mask, edges, recursion, type }: FieldPlan): boolean {
  return !mask && !edges && !recursion && !type.array;
}

const operations: Readonly<Record<string, (left: Sum, right: Sum) => Sum>> = { '+': plus, '-': minus, '*': times };

interface Operands {
  readonly with: readonly ((left: Sum, right: Sum) => Sum)[];
  /** Microseconds of what each side counts. */
  readonly first?: number;
  readonly second?: number;
}

const numbers: Operands = { with: [plus, minus, times] };
const moved: Operands = { with: [plus, minus] };
/** Whole numbers become floating-point ones where intervals are multiplied; others are none of these sums. */
const multiplied: Operands = { with: [times] };

/** What may be added up and multiplied, by the families of both sides. */
const operands: Readonly<Record<string, Operands>> = {
  'integer,integer': numbers,
  'decimal,decimal': numbers,
  'date,integer': { with: [plus, minus], second: microsecondsPerDay },
  'integer,date': { with: [plus], first: microsecondsPerDay },
  'timestamp,interval': moved,
  'timestamptz,interval': moved,
  'interval,interval': moved,
  'interval,timestamp': { with: [plus] },
  'interval,timestamptz': { with: [plus] },
  'float,interval': multiplied,
  'interval,float': multiplied,
};

const zero = whole(0);
const sign = (value: Decimal) => compareDecimals(value, zero);

/** What the difference of both sides has to be. */
const comparisons: Readonly<Record<string, (difference: Between) => boolean>> = {
  '<': ({ greatest }) => sign(greatest) < 0,
  '<=': ({ greatest }) => sign(greatest) <= 0,
  '>': ({ least }) => sign(least) > 0,
  '>=': ({ least }) => sign(least) >= 0,
  '=': ({ least, greatest }) => sign(least) === 0 && sign(greatest) === 0,
};
