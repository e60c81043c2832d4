import { parseCell } from '../../values/cell.ts';
import { microsecondsPerDay } from '../../values/moment.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import type { Expression } from '../../expression/expression.ts';
import { type Counted, limitOf } from '../../expression/limit.ts';
import { scaleOf } from '../../expression/scale-of.ts';
import { valueOfText } from '../../expression/text-forms.ts';
import type { Value } from '../../expression/value.ts';

import type { ConstraintDraft, DatasetDraft, FieldDraft, ReadField } from '../draft.ts';
import { withVariants } from '../draft-fields.ts';
import { readFields } from '../expressions/read-fields.ts';
import { isKept } from '../keys.ts';

import { divisor } from './divisor.ts';
import { keyOf } from './linear.ts';
import { extreme, type Span, slopesOf } from './monotone.ts';
import type { Obeying } from './obeying.ts';
import { offsetOf } from './offsets.ts';
import { withParameters } from './ranges.ts';
import { type World, worldField } from './worlds.ts';

/**
 * What constraints compare: a field of the row or of a parent's, or what is computed of some and is no sum. It stands at
 * whole numbers: the values are `start + step · k`, of decimals times 10^scale.
 */
export interface Unknown {
  readonly expression: Expression;
  readonly reads: readonly ReadField[];
  readonly start: bigint;
  readonly step: bigint;
  readonly scale: number;
  /** Whether values lie anywhere: the steps are none. */
  readonly isReal: boolean;
  /** The field of the row that it is, where that can give way. */
  readonly field?: FieldDraft;
  /** Of a moment that is computed of a field: how far it is from that. */
  readonly follows?: Following;
  /** Whether the field's values can be moved row by row. */
  readonly isMovable: boolean;
  /** Whether the field has edge cases, which lie anywhere. */
  readonly hasEdges: boolean;
  /** Whether its end follows from the number of rows. */
  readonly grows: boolean;
  /** Whether all its values are null: what compares it says nothing. */
  readonly isNull: boolean;
  /** The numbers that it is between; undefined: not known. `at` are numbers of fields that are fixed. */
  end(greatest: boolean, at?: ReadonlyMap<Unknown, bigint>): bigint | undefined;
  /** Ends a field's range earlier; false where that cannot be done. */
  limit(isLower: boolean, at: bigint, cause: ConstraintDraft): boolean;
}

/** An unknown that is never far from another one: `size · k` lies from `least` to `greatest` behind `start + step · (the other's k)`. */
export interface Following {
  readonly leader: Unknown;
  readonly size: bigint;
  readonly start: bigint;
  readonly step: bigint;
  readonly least: bigint;
  readonly greatest: bigint;
}

/** The unknowns of a dataset's rows, each once. */
export class Unknowns {
  readonly #known = new Map<string, Unknown>();

  constructor(
    private readonly draft: DatasetDraft,
    private readonly drafts: readonly DatasetDraft[],
    private readonly world: World,
    private readonly obeying: Obeying,
  ) {}

  of(expression: Expression): Unknown {
    const key = keyOf(expression);
    let unknown = this.#known.get(key);
    if (!unknown) {
      unknown = expression.kind === 'field' ? this.#field(expression) : this.#computed(expression);
      this.#known.set(key, unknown);
    }
    return unknown;
  }

  /** The field of the row, as an unknown. */
  ofField(field: FieldDraft): Unknown {
    return this.of({ kind: 'field', type: field.type as FieldType, path: [field.name] });
  }

  #field(expression: Extract<Expression, { kind: 'field' }>): Unknown {
    const reads = readFields(expression, this.draft, this.drafts);
    const [read] = reads;
    const common = { ...unknown, expression, reads, ...gridOf(expression) };
    if (!read) return common;
    const isOwn = read.draft === this.draft && expression.path.length === 1 && read.field.source?.kind !== 'reference';
    return isOwn ? this.#own(common, read.field) : this.#foreign(common, read);
  }

  #foreign(common: Unknown, read: ReadField): Unknown {
    const range = this.obeying.ranges.relied(read.draft, read.field);
    if (!range) return listed(common, read);
    const { start, step, scale } = { start: range.whole.least, step: range.whole.step, scale: range.counted.scale };
    const end = (greatest: boolean) => ((greatest ? range.greatest : range.least) - start) / step;
    return { ...common, start, step, scale, isReal: false, grows: range.whole.grows ?? false, end };
  }

  #own(common: Unknown, field: FieldDraft): Unknown {
    const { ranges } = this.obeying;
    const own = worldField(field, this.world);
    const isNull =
      (own.nullProbability === 1 && !field.nullRules) ||
      (own.source?.kind === 'generator' && own.source.generator.name === 'null');
    const range = ranges.of(this.draft, own);
    if (!range) return { ...this.#chosen(common, field, own), isNull };
    const { whole, counted } = range;
    const { least: start, step, grows = false } = whole;
    const ends = this.world.endsOf(range);
    return {
      ...common,
      start,
      step,
      scale: counted.scale,
      isReal: false,
      isNull,
      grows,
      isMovable: ranges.canMove(this.draft, field) && field.mask === own.mask,
      hasEdges: Boolean(field.written?.edge_cases),
      // What counts rows is as it is.
      ...(!grows && { field }),
      end: (greatest, at) =>
        at?.get(this.of(common.expression)) ?? ((greatest ? ends.greatest : ends.least) - start) / step,
      limit: (isLower, at, cause) =>
        this.world.limit(this.draft, field, range, isLower, start + step * at, cause, ranges),
    };
  }

  /** One of a few values: those beyond a limit are left out. */
  #chosen(common: Unknown, field: FieldDraft, own: FieldDraft): Unknown {
    const type = own.type as FieldType;
    const source = own.source?.kind === 'generator' && !own.mask && !own.broken ? own.source : undefined;
    const texts = source?.generator.choices?.(source.parameters);
    const list = texts && numbersOf(texts, type, common);
    if (!list) return common;
    const { start, step, numbers } = list;
    let kept = numbers;
    const limit: Unknown['limit'] = (isLower, at) => {
      const positions = numbers.flatMap((each, i) =>
        (isLower ? each >= at : each <= at) && kept.includes(each) ? [i] : [],
      );
      const left =
        source && this.world.owns(field, own) ? source.generator.choose?.(source.parameters, positions) : undefined;
      if (!left || !source) return false;
      own.source = withParameters(source, left);
      kept = positions.map((i) => numbers[i] as bigint);
      return true;
    };
    const end: Unknown['end'] = (greatest, at) =>
      at?.get(this.of(common.expression)) ?? kept.reduce((a, b) => (a > b === greatest ? a : b));
    return { ...common, start, step, ...(numbers.length > 1 && { field }), end, limit };
  }

  #computed(expression: Expression): Unknown {
    const reads = readFields(expression, this.draft, this.drafts);
    const grid = gridOf(expression);
    const counted: Counted = { type: expression.type, scale: grid.scale };
    const { evaluation } = this.obeying;
    const endOf = (part: Expression, greatest: boolean, at?: ReadonlyMap<Unknown, bigint>) => {
      const slopes = slopesOf(part, { evaluation, of: (path) => this.#spanOf(path, reads, at) });
      const value = slopes && extreme(part, slopes, greatest, evaluation);
      return value === undefined || value === null
        ? undefined
        : BigInt(limitOf(greatest ? '<=' : '>=', value, part.type, counted));
    };
    const end: Unknown['end'] = (greatest, at) => {
      const ends = resultsOf(expression).map((part) => endOf(part, greatest, at));
      return ends.reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b === greatest ? a : b));
    };
    const follows = this.#following(expression, reads);
    return { ...unknown, expression, reads, ...grid, end, ...(follows && { follows }) };
  }

  /** Moments count in microseconds, days by the days. */
  #following(expression: Expression, reads: readonly ReadField[]): Following | undefined {
    const [read] = reads;
    if (reads.length !== 1 || !read?.field.type) return undefined;
    const leader = this.of({ kind: 'field', type: read.field.type, path: read.path });
    const own = sizeOf(read.field.type);
    const [start, step] = [leader.start * own, leader.step * own];
    const { evaluation } = this.obeying;
    const offset = offsetOf(expression, leader.hasEdges ? 1n : divisor(start, step), evaluation);
    return offset && { leader, size: sizeOf(expression.type), start, step, ...offset };
  }

  #spanOf(path: readonly string[], reads: readonly ReadField[], at?: ReadonlyMap<Unknown, bigint>) {
    const read = reads.find((each) => each.path.join('.') === path.join('.'));
    const type = read?.field.type;
    const field = read && type && this.of({ kind: 'field', type, path });
    const [least, greatest] = [field?.end(false, at), field?.end(true, at)];
    if (!read || !type || !field || least === undefined || greatest === undefined) return undefined;
    const { start, step, scale } = field;
    const range: Span = { least: start + step * least, greatest: start + step * greatest, counted: { type, scale } };
    return { read, range };
  }
}

/** A parent's field that is one of a few values, by choice or as its rows are given: it lies between the least and the greatest. */
function listed(common: Unknown, { field }: ReadField): Unknown {
  const { source, mask, type, broken } = field;
  const isPlain = type && isKept(mask) && !broken && withVariants(field).length === 1;
  const texts = isPlain ? textsOf(source) : undefined;
  const list = texts && type && numbersOf(texts, type, common);
  if (!list) return common;
  const ends = { least: leastOf(list.numbers), greatest: -leastOf(list.numbers.map((each) => -each)) };
  const { start, step } = list;
  return { ...common, start, step, end: (greatest) => (greatest ? ends.greatest : ends.least) };
}

function textsOf(source: FieldDraft['source']): readonly string[] | undefined {
  if (source?.kind === 'generator') return source.generator.choices?.(source.parameters);
  return source?.kind === 'given' && !source.stored ? source.values.filter((each) => each !== null) : undefined;
}

/** Values as whole numbers of steps from the least of them. */
function numbersOf(texts: readonly string[], type: FieldType, { scale, isReal }: Unknown) {
  if (texts.length === 0 || isReal || !steps.has(familyOf(type))) return undefined;
  const values = texts.map((text) => countedOf(text, type, scale));
  if (values.includes(undefined)) return undefined;
  const known = values as bigint[];
  const start = leastOf(known);
  const step = known.reduce((all, each) => divisor(all, each - start), 0n) || 1n;
  return { start, step, numbers: known.map((each) => (each - start) / step) };
}

function leastOf(numbers: readonly bigint[]): bigint {
  return numbers.reduce((a, b) => (a < b ? a : b));
}

/** What an expression may come to; a null says nothing. */
function resultsOf(expression: Expression): readonly Expression[] {
  if (expression.kind !== 'case') return [expression];
  const results = [...expression.branches.map(({ result }) => result), expression.otherwise];
  const some = results.filter((each) => each.kind !== 'literal' || each.value !== null);
  return some.length > 0 ? some : results;
}

const unknown = {
  isMovable: false,
  hasEdges: false,
  grows: false,
  isNull: false,
  end: () => undefined,
  limit: () => false,
} satisfies Partial<Unknown>;

/** Where an expression's values lie, as its type says. */
function gridOf(expression: Expression): Pick<Unknown, 'start' | 'step' | 'scale' | 'isReal'> {
  const isFloat = familyOf(expression.type) === 'float';
  const isDecimal = familyOf(expression.type) === 'decimal';
  const scale = isFloat ? 12 : isDecimal ? scaleOf(expression) : 0;
  // Sixteen digits are what nobody knows better.
  return { start: 0n, step: 1n, scale, isReal: isFloat || (isDecimal && scale >= 16) };
}

/** How many microseconds a value's number is one of. */
function sizeOf(type: FieldType): bigint {
  return familyOf(type) === 'date' ? BigInt(microsecondsPerDay) : 1n;
}

const steps = new Set(['integer', 'decimal', 'date', 'time', 'timestamp', 'timestamptz']);

function countedOf(text: string, type: FieldType, scale: number): bigint | undefined {
  const cell = parseCell(type, text);
  if ('error' in cell) return undefined;
  const value: Value = valueOfText(type, cell.text);
  return value === null ? undefined : BigInt(limitOf('>=', value, type, { type, scale }));
}
