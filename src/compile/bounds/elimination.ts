import type { Expression } from '../../expression/expression.ts';

import type { Place } from '../cell-cycles.ts';
import type { BoundDraft, ConstraintDraft, DatasetDraft, FieldDraft, ReadField } from '../draft.ts';

import { canAllHold } from './can-all-hold.ts';
import { ofLeaders } from './followers.ts';
import { type Cause, type Inequality, ofValues, tightened, timesOf, without } from './inequality.ts';
import type { Unknown, Unknowns } from './unknowns.ts';

/** What an elimination asks, and tells. */
export interface Findings {
  /** Whether a value is made from a field. */
  reaches(from: Place, field: FieldDraft): boolean;
  /** It never holds: no row can be. */
  impossible(inequality: Inequality, unknown: Unknown | undefined): void;
  /** Nothing of the row gives way so that it holds: only parents' rows can show that it does. */
  undecided(inequality: Inequality): void;
  /** Keeps a field to the parts of its range in which it holds, that being a condition on it alone; false: it cannot be. */
  inParts(inequality: Inequality, unknown: Unknown): boolean;
  /** Not all that follows could be followed. */
  tooMany(causes: readonly Cause[]): void;
}

/** More limits of one field than these are not followed any further. */
const mostLimits = 48;

/**
 * Makes sure that what bounds fields leaves each of them a value in every row (Fourier and Motzkin's elimination). The last
 * field in the order in which they are made lies between its limits where each lower one lies below each upper one: so
 * much is asked of the fields before it, which give way, by the end of a range or row by row; then the one before it is
 * looked at in the same way.
 */
export class Elimination {
  readonly #waiting = new Map<FieldDraft, Inequality[]>();
  /** Of which fields some parts of the range alone may be left. */
  readonly #inParts: { readonly inequality: Inequality; readonly only: Unknown }[] = [];
  /** What fields keep to beyond what constraints ask of them. */
  readonly derived = new Map<FieldDraft, BoundDraft[]>();
  /** What their edge cases keep to as well. */
  readonly ofEdges = new Map<FieldDraft, BoundDraft[]>();

  constructor(
    private readonly draft: DatasetDraft,
    private readonly unknowns: Unknowns,
    /** The fields that can be moved, in the order in which they are made. */
    private readonly order: readonly FieldDraft[],
    private readonly findings: Findings,
    /** Whether ranges ended earlier than they had to in every row: what fails then is not impossible. */
    public isNarrower: boolean,
  ) {}

  /** `bounded` are limits with the fields that are moved for them. */
  run(bounded: readonly { readonly field: FieldDraft; readonly inequality: Inequality }[]): void {
    for (const { field, inequality } of bounded) {
      if ([...inequality.terms.keys()].some(({ isNull }) => isNull)) continue;
      const unknown = this.unknowns.ofField(field);
      if (unknown.isMovable) this.#wait(field, inequality);
      else this.#follow(inequality, undefined);
    }
    for (const field of [...this.order].reverse()) this.#eliminate(field, this.#waiting.get(field) ?? []);
    for (const { inequality, only } of this.#inParts) {
      // What is moved for other fields would leave its parts.
      const isMoved = only.field && (this.#waiting.has(only.field) || this.derived.has(only.field));
      if (isMoved || !this.findings.inParts(inequality, only)) this.findings.undecided(inequality);
    }
  }

  #wait(field: FieldDraft, inequality: Inequality): void {
    this.#waiting.set(field, [...(this.#waiting.get(field) ?? []), inequality]);
  }

  #eliminate(field: FieldDraft, limits: readonly Inequality[]): void {
    if (limits.length === 0) return;
    const unknown = this.unknowns.ofField(field);
    if (limits.length > mostLimits) {
      this.findings.tooMany(limits.flatMap(({ causes }) => causes));
      return;
    }
    const ends = endsOf(unknown);
    const isLower = (each: Inequality) => timesOf(each, unknown) > 0n;
    const lower = [...limits, ...ends].filter(isLower);
    const upper = [...limits, ...ends].filter((each) => !isLower(each));
    for (const low of lower)
      for (const high of upper)
        if (low.causes.length > 0 || high.causes.length > 0) this.#follow(without(unknown, low, high), unknown);
  }

  /** Makes sure that an inequality holds in every row, once the unknown that it was about is gone. */
  #follow(inequality: Inequality, gone: Unknown | undefined): void {
    const nearer = ofLeaders(inequality);
    if (holds(inequality, true) || (nearer && holds(nearer, true))) return;
    const demands = demandsOf(inequality);
    if (!canAllHold(demands, this.draft)) return;
    if (neverHolds(inequality) && demands.length === 0) {
      this.findings.impossible({ ...inequality, isNeeded: inequality.isNeeded && !this.isNarrower }, gone);
      return;
    }
    const own = new Set([...inequality.terms.keys()].flatMap((each) => this.#fieldsOf(each)));
    const [only] = own;
    // What is demanded in some rows ends no range.
    if (demands.length === 0 && own.size === 1 && only && this.#shrink(inequality, only)) return;
    const chosen = [...this.order].reverse().find((field) => this.#canBound(inequality, field));
    const isAlone =
      only && [...inequality.terms.keys()].every((each) => each === only || each.follows?.leader === only);
    if (!chosen && isAlone && demands.length === 0) {
      this.#inParts.push({ inequality, only });
      return;
    }
    if (!chosen) {
      this.findings.undecided(inequality);
      return;
    }
    this.derived.set(chosen, [...(this.derived.get(chosen) ?? []), this.#boundOf(inequality, chosen)]);
    this.#wait(chosen, inequality);
  }

  /** The fields of the row that can give way. */
  #fieldsOf({ field, reads }: Unknown): readonly Unknown[] {
    const fields = field
      ? [field]
      : reads.filter((read) => read.draft === this.draft && read.path.length === 1).map((read) => read.field);
    return fields.map((each) => this.unknowns.ofField(each)).filter((each) => each.field);
  }

  #canBound(inequality: Inequality, field: FieldDraft): boolean {
    const unknown = this.unknowns.ofField(field);
    if (!unknown.isMovable || !inequality.terms.has(unknown)) return false;
    const others = [...inequality.terms.keys()].filter((each) => each !== unknown);
    return !others.some(({ reads }) => reads.some((read) => this.findings.reaches(read, field)));
  }

  /** Ends the range of the one field that gives way where the inequality holds, whatever parents' fields are. */
  #shrink(inequality: Inequality, unknown: Unknown): boolean {
    const [least, greatest] = [unknown.end(false), unknown.end(true)];
    const isFixed = [...inequality.terms.keys()].every(
      (each) =>
        each === unknown || (!each.grows && !each.hasEdges) || each.reads.some(({ field }) => field === unknown.field),
    );
    if (least === undefined || greatest === undefined || !isFixed) return false;
    if (!this.#goOneWay(inequality, unknown, least, greatest)) return false;
    const at = (number: bigint) => holds(inequality, false, new Map([[unknown, number]]));
    const cause = inequality.causes[0]?.constraint as ConstraintDraft;
    if (!holds(inequality, false)) {
      const fromLeast = at(least);
      if (fromLeast === at(greatest)) return false;
      const last = lastThatHolds(fromLeast ? least : greatest, fromLeast ? greatest : least, at);
      if (!unknown.limit(!fromLeast, last, cause)) return false;
      this.isNarrower ||= inequality.terms.size > 1;
    }
    if (unknown.hasEdges && unknown.field) {
      const { field } = unknown;
      if (inequality.terms.has(unknown))
        this.ofEdges.set(field, [...(this.ofEdges.get(field) ?? []), this.#boundOf(inequality, field)]);
      else return false;
    }
    return true;
  }

  /**
   * Whether all terms that an unknown is in rise with it, or all fall: of a moment less its own day what holds at the ends of
   * a range says nothing of what lies between.
   */
  #goOneWay({ terms }: Inequality, unknown: Unknown, least: bigint, greatest: bigint): boolean {
    const own = [...terms].filter(([each]) => this.#fieldsOf(each).includes(unknown));
    if (own.length < 2) return true;
    // A case may rise in some rows and fall in others.
    if (own.some(([{ expression }]) => expression.kind === 'case')) return false;
    const rises = own.map(([each, times]) => {
      const at = (number: bigint) => each.end(times < 0n, new Map([[unknown, number]]));
      const [first, last] = [at(least), at(greatest)];
      return first === undefined || last === undefined ? undefined : (last - first) * times;
    });
    const isSame = (holdsFor: (rise: bigint) => boolean) => rises.every((each) => each !== undefined && holdsFor(each));
    return isSame((each) => each >= 0n) || isSame((each) => each <= 0n);
  }

  /** An inequality as a limit of one field. */
  #boundOf(inequality: Inequality, field: FieldDraft): BoundDraft {
    const { plus, times } = ofValues(inequality);
    const unknown = this.unknowns.ofField(field);
    const own = times.get(unknown) as bigint;
    const sign = own > 0n ? -1n : 1n;
    const others = [...times].filter(([each]) => each !== unknown);
    const [first, ...more] = [...new Set(inequality.causes.map(({ constraint }) => constraint))] as [
      ConstraintDraft,
      ...ConstraintDraft[],
    ];
    const reads: ReadField[] = others.flatMap(([each]) => each.reads);
    return {
      operator: own > 0n ? (inequality.isStrict ? '>' : '>=') : inequality.isStrict ? '<' : '<=',
      times: own > 0n ? own : -own,
      plus: plus * sign,
      terms: others.map(([{ expression }, by]) => ({ times: by * sign, expression })),
      constraint: first,
      others: more,
      reads,
    };
  }
}

/** In which rows an inequality says something: its terms are null in others. */
function demandsOf({ terms }: Inequality): readonly Expression[] {
  return [...terms.keys()].flatMap(({ expression }) => {
    const isPartly =
      expression.kind === 'case' && expression.otherwise.kind === 'literal' && expression.otherwise.value === null;
    return isPartly && expression.branches.length === 1 ? expression.branches.map(({ when }) => when) : [];
  });
}

/** `k >= least` and `k <= greatest`. */
function endsOf(unknown: Unknown): readonly Inequality[] {
  const common = { isStrict: false, isNeeded: true, causes: [] };
  const [least, greatest] = [unknown.end(false), unknown.end(true)];
  return [
    ...(least === undefined ? [] : [{ ...common, plus: -least, terms: new Map([[unknown, 1n]]) }]),
    ...(greatest === undefined ? [] : [{ ...common, plus: greatest, terms: new Map([[unknown, -1n]]) }]),
  ];
}

/** Whether an inequality holds whatever its unknowns are, edge cases too where `withEdges`; `at` is what some of them are. */
function holds(inequality: Inequality, withEdges: boolean, at?: ReadonlyMap<Unknown, bigint>): boolean {
  let least = inequality.plus;
  for (const [unknown, times] of inequality.terms) {
    const isOpen = withEdges && (unknown.hasEdges || unknown.reads.some(({ field }) => field.written?.edge_cases));
    const end = isOpen ? undefined : unknown.end(times < 0n, at);
    if (end === undefined) return false;
    least += times * end;
  }
  return inequality.isStrict ? least > 0n : least >= 0n;
}

/** Whether it holds for none of the values that the unknowns can have. */
function neverHolds(inequality: Inequality): boolean {
  const terms = new Map([...inequality.terms].map(([unknown, times]) => [unknown, -times] as const));
  // Not `>= 0` is `< 0`.
  const opposite = { ...inequality, plus: -inequality.plus, terms, isStrict: !inequality.isStrict };
  return holds(inequality.isStrict ? opposite : tightened(opposite), true);
}

/** From a number for which something holds to one for which it does not, by halves. */
function lastThatHolds(good: bigint, bad: bigint, at: (number: bigint) => boolean): bigint {
  let [from, to] = [good, bad];
  while (to - from > 1n || from - to > 1n) {
    const middle = (from + to) / 2n;
    if (at(middle)) from = middle;
    else to = middle;
  }
  return from;
}
