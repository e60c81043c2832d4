import { kept } from '../../base/kept.ts';

import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

import { familyOf } from '../../values/type.ts';
import type { ValueRange } from '../../values/value-range.ts';

import { spanAt } from '../../definition/definition.ts';

import { countedText } from '../../expression/counted-text.ts';
import type { Expression } from '../../expression/expression.ts';
import type { Counted } from '../../expression/limit.ts';

import type { ConstraintDraft, DatasetDraft, FieldDraft, SourceDraft } from '../draft.ts';
import { fieldNamed, withVariants } from '../draft-fields.ts';
import { isKept, neverRepeats } from '../keys.ts';
import type { Lengths } from '../lengths.ts';
import { saysUnique } from '../says-unique.ts';

import { divisor } from './divisor.ts';

export type GeneratorSource = Extract<SourceDraft, { kind: 'generator' }>;

/** What a generated field's values lie between, as constraints make it smaller. */
export interface FieldRange {
  readonly draft: DatasetDraft;
  readonly field: FieldDraft;
  readonly source: GeneratorSource;
  /** Where values can lie: from what they are made from, and as constraints put them on a grid. */
  whole: ValueRange;
  readonly counted: Counted;
  least: bigint;
  greatest: bigint;
  /** What made it smaller, from below and from above. */
  lower?: ConstraintDraft;
  upper?: ConstraintDraft;
  /** Whether a constraint leaves steps alone of what it was made from. */
  isStepped?: boolean;
}

/** The ranges of generated fields, found when they are asked for. */
export class Ranges {
  readonly #known = new Map<FieldDraft, FieldRange | undefined>();

  /** Fields that references mean. */
  #referredTo: ReadonlyMap<DatasetDraft, ReadonlySet<string>> | undefined;

  constructor(
    private readonly drafts: readonly DatasetDraft[],
    private readonly lengths: Lengths,
    private readonly report: Report,
  ) {}

  /** Undefined where values are masked, have no order, or do not come from a generator that is set up well. */
  of(draft: DatasetDraft, field: FieldDraft): FieldRange | undefined {
    if (!this.#known.has(field)) this.#known.set(field, this.#make(draft, field));
    return this.#known.get(field);
  }

  /** What expressions may count on: nothing where a trait or edge cases put other values in between. */
  relied(draft: DatasetDraft, field: FieldDraft): FieldRange | undefined {
    const range = this.reached(draft, field);
    const isMixed = range && (range.field.written?.edge_cases || withVariants(range.field).length > 1);
    return isMixed ? undefined : range;
  }

  /** The range of a field's values, of a reference that of what it refers to. */
  reached(draft: DatasetDraft, field: FieldDraft): FieldRange | undefined {
    const { source, mask } = field;
    if (source?.kind !== 'reference' || !isKept(mask)) return this.of(draft, field);
    const { parent, parentFields } = source.reference;
    const target = fieldNamed(parent, parentFields[source.position] as string);
    // A chain of references that comes back has been reported, or will be.
    return target && target.source?.kind !== 'reference' ? this.of(parent, target) : undefined;
  }

  /** A field that is made from something else now, which has no range. */
  forget(field: FieldDraft): void {
    this.#known.set(field, undefined);
  }

  /** Whether a field's values may be moved row by row: what tells rows apart may not. */
  canMove(draft: DatasetDraft, field: FieldDraft): boolean {
    const { written } = field;
    const { spec } = draft.definition.value;
    const among = (fields: readonly string[]) => fields.includes(field.name);
    return (
      this.of(draft, field) !== undefined &&
      !neverRepeats(field) &&
      !saysUnique(field) &&
      written?.unique_where === undefined &&
      !written?.primary_key &&
      !(spec.indexes ?? []).some((index) => index.unique && among(index.fields)) &&
      !draft.constraints.some(({ expression }) => expression.kind === 'unique' && among(expression.fields)) &&
      !this.#isReferredTo(draft, field)
    );
  }

  #isReferredTo(draft: DatasetDraft, { name }: FieldDraft): boolean {
    this.#referredTo ??= referredTo(this.drafts);
    return this.#referredTo.get(draft)?.has(name) ?? false;
  }

  /** Makes a range smaller; false where the generator cannot be told to, or nothing would be left, which is reported. */
  limit(range: FieldRange, isLower: boolean, limit: bigint, cause: ConstraintDraft): boolean {
    const { step, least: start } = range.whole;
    const at = isLower
      ? start + ceilDivide(limit - start, step) * step
      : start + floorDivide(limit - start, step) * step;
    if (isLower ? at <= range.least : at >= range.greatest) return true;
    if (isLower ? at > range.greatest : at < range.least) {
      this.reportNothing(range, [cause]);
      return false;
    }
    if (!range.source.generator.narrow && !this.canMove(range.draft, range.field)) return false;
    if (isLower) {
      range.least = at;
      range.lower = cause;
    } else {
      range.greatest = at;
      range.upper = cause;
    }
    return true;
  }

  /**
   * Leaves of a range what lies a multiple of `step` from `at`; false where the generator cannot be told to, or nothing
   * would be left, which is reported.
   */
  putOnGrid(range: FieldRange, step: bigint, at: bigint, cause: ConstraintDraft): boolean {
    const { whole, source, counted } = range;
    const common = commonGrid(whole, step, at);
    const [from, by] = common ?? [0n, 1n];
    const least = from + ceilDivide(range.least - from, by) * by;
    const greatest = from + floorDivide(range.greatest - from, by) * by;
    if (!common || least > greatest) {
      this.reportNothing(range, [cause]);
      return false;
    }
    if (by === whole.step) return true;
    const first = from + ceilDivide(whole.least - from, by) * by;
    const last = from + floorDivide(whole.greatest - from, by) * by;
    const grid = { ...whole, least: first, greatest: last, step: by };
    const facts = this.lengths.facts(range.draft, counted.type);
    const told = source.generator.narrow?.(source.parameters, { ...grid, least, greatest }, facts);
    if (!told || source.generator.range?.(told, facts)?.step !== by) return false;
    Object.assign(range, { whole: grid, least, greatest, isStepped: true });
    return true;
  }

  /** Says that no value is left. A constraint that is no error is only looked at. */
  reportNothing(range: FieldRange, constraints: readonly ConstraintDraft[]): void {
    const { least, greatest, counted, field } = range;
    const between = `from ${countedText(least, counted)} to ${countedText(greatest, counted)}`;
    const unmet = [...new Set(constraints)];
    const others = [range.lower, range.upper].filter((each) => each !== undefined && !unmet.includes(each));
    const why = others.length > 0 ? ' that other constraints leave' : '';
    const texts = unmet.map(({ text }) => `\`${text}\``).join(' and ');
    const [first] = unmet;
    if (first && unmet.every(({ severity }) => severity === 'error'))
      this.nothing(range, first, `no value of \`${field.name}\`${why} (${between}) can meet ${texts}`);
  }

  nothing({ draft, field }: Pick<FieldRange, 'draft' | 'field'>, constraint: ConstraintDraft, message: string): void {
    if (constraint.severity !== 'error' || draft.rows === 0) return;
    const path = field.written?.generator === undefined ? 'name' : 'generator';
    const related = [{ message: 'the field', span: spanAt(draft.definition, [...field.path, path]) }];
    const help = 'change the constraint, or what the field is made from';
    this.report(diagnostic('DC417', message, { span: constraint.span, related, help }));
  }

  /** Tells generators what is left of their ranges; those that cannot be told have their values moved. */
  settle(): void {
    for (const range of this.#known.values()) {
      if (!range?.lower && !range?.upper && !range?.isStepped) continue;
      const { draft, field, source, whole, least, greatest } = range;
      const { generator, parameters } = source;
      const facts = this.lengths.facts(draft, range.counted.type, source);
      if (generator.narrow) {
        field.source = withParameters(source, generator.narrow(parameters, { ...whole, least, greatest }, facts));
      } else field.ends = constantBounds(range);
    }
  }

  #make(draft: DatasetDraft, field: FieldDraft): FieldRange | undefined {
    const { source, type, mask, broken } = field;
    if (source?.kind !== 'generator' || !type || broken || !isKept(mask)) return undefined;
    if (!isSound(draft, field, source, this.lengths)) return undefined;
    const whole = source.generator.range?.(source.parameters, this.lengths.facts(draft, type, source));
    if (!whole) return undefined;
    const { least, greatest, scale } = whole;
    return { draft, field, source, whole, counted: { type, scale }, least, greatest };
  }
}

function referredTo(drafts: readonly DatasetDraft[]): ReadonlyMap<DatasetDraft, ReadonlySet<string>> {
  const fields = new Map<DatasetDraft, Set<string>>();
  for (const { parent, parentFields } of drafts.flatMap((each) => each.references)) {
    const known = kept(fields, parent, () => new Set<string>());
    for (const name of parentFields) known.add(name);
  }
  return fields;
}

/** The same generator under other parameters. */
export function withParameters(
  source: GeneratorSource,
  parameters: Readonly<Record<string, unknown>>,
): GeneratorSource {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return { ...source, parameters: Object.fromEntries(given) as GeneratorSource['parameters'] };
}

/** Whether a generator suits its field and has nothing against its parameters. */
export function isSound(draft: DatasetDraft, { type }: FieldDraft, source: GeneratorSource, lengths: Lengths): boolean {
  const { generator, parameters } = source;
  if (!type || !generator.fills.includes(familyOf(type))) return false;
  return (generator.check?.(parameters, lengths.facts(draft, type, source)) ?? []).length === 0;
}

function constantBounds({ counted, least, greatest, lower, upper }: FieldRange) {
  const literal = (units: bigint): Expression => ({
    kind: 'literal',
    type: counted.type,
    value: countedText(units, counted),
  });
  return [
    ...(lower ? [{ operator: '>=' as const, expression: literal(least), constraint: lower, reads: [] }] : []),
    ...(upper ? [{ operator: '<=' as const, expression: literal(greatest), constraint: upper, reads: [] }] : []),
  ];
}

/** The first number, and the step, of what lies both on a range's steps and a multiple of `step` from `at`. */
function commonGrid({ least, step: own }: ValueRange, step: bigint, at: bigint): readonly [bigint, bigint] | undefined {
  const shared = divisor(own, step);
  for (let tries = 0n, value = least; tries < step / shared; tries++, value += own) {
    // The numbers of a step of one are all there are.
    if (own === 1n) return [at, step];
    if ((value - at) % step === 0n) return [value, (own / shared) * step];
  }
  return undefined;
}

/** The greatest whole number that is not above the quotient; `by` is positive. */
export function floorDivide(value: bigint, by: bigint): bigint {
  return value / by - (value % by < 0n ? 1n : 0n);
}

/** The least whole number that is not below the quotient; `by` is positive. */
function ceilDivide(value: bigint, by: bigint): bigint {
  return -floorDivide(-value, by);
}
