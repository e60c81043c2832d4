import type { Expression } from '../../expression/expression.ts';

import { needs, type Place } from '../cell-cycles.ts';
import type { BoundDraft, DatasetDraft, FieldDraft } from '../draft.ts';

import { Elimination, type Findings } from './elimination.ts';
import { type Cause, covers, type Inequality, inequalityOf } from './inequality.ts';
import { keepInParts } from './keep-in-parts.ts';
import { linearConditions } from './linear.ts';
import type { Obeying } from './obeying.ts';
import { reaches } from './reaches.ts';
import { sumConditions } from './sum-conditions.ts';
import { Unknowns } from './unknowns.ts';
import { type World, worldField, worldsOf } from './worlds.ts';

/** A condition that a field of a dataset is moved for. */
export interface Bounded extends Cause {
  readonly draft: DatasetDraft;
  readonly field: FieldDraft;
  /** The condition as a comparison. */
  readonly compared: Expression;
  /** Whether it is bounded as a sum. */
  readonly isSum: boolean;
}

/**
 * Makes fields give way to those that they bound, so that every row leaves those a value: of `end > start` over equal
 * ranges, `start` ends a step earlier. A parent's fields stay what they are. What cannot be made sure of is left open.
 */
export function fitTogether(drafts: readonly DatasetDraft[], bounded: readonly Bounded[], obeying: Obeying): void {
  const byDraft = new Map<DatasetDraft, Bounded[]>();
  for (const each of bounded) byDraft.set(each.draft, [...(byDraft.get(each.draft) ?? []), each]);
  const fit = new Fit(drafts, byDraft, obeying);
  for (const draft of parentsFirst(drafts)) if (byDraft.has(draft)) fit.dataset(draft);
  fit.decide();
}

class Fit {
  /** What only parents' rows can show. */
  readonly #undecided: { readonly draft: DatasetDraft; readonly inequality: Inequality }[] = [];
  /** What bounds the rows of datasets. */
  readonly #facts = new Map<DatasetDraft, Inequality[]>();

  constructor(
    private readonly drafts: readonly DatasetDraft[],
    private readonly bounded: ReadonlyMap<DatasetDraft, readonly Bounded[]>,
    private readonly obeying: Obeying,
  ) {}

  dataset(draft: DatasetDraft): void {
    const order = inOrder(draft);
    const asked = new Map(draft.fields.map((field) => [field, field.bounds ?? []]));
    const worlds = worldsOf(draft);
    let base: Elimination | undefined;
    for (const world of worlds) {
      const found = this.#world(draft, world, order, base?.isNarrower ?? false);
      base ??= found;
      for (const field of draft.fields) keepTo(field, world, asked.get(field) ?? [], found, base);
    }
  }

  #world(draft: DatasetDraft, world: World, order: readonly FieldDraft[], isNarrower: boolean): Elimination {
    const { evaluation, ranges } = this.obeying;
    const unknowns = new Unknowns(draft, this.drafts, world, this.obeying);
    const own = this.bounded.get(draft) ?? [];
    const bounded = own.flatMap(({ field, condition, constraint, compared, isSum }) => {
      const conditions = isSum
        ? sumConditions(compared, draft, this.drafts, this.obeying)
        : linearConditions(compared, evaluation);
      if (conditions.length === 0) leaveOpen({ condition, constraint }, noValue);
      const inequalities = conditions.map((each) =>
        inequalityOf(each, (expression) => unknowns.of(expression), [{ condition, constraint }]),
      );
      return inequalities.map((inequality) => ({ field, inequality }));
    });
    this.#facts.set(draft, [...(this.#facts.get(draft) ?? []), ...bounded.map(({ inequality }) => inequality)]);
    const findings: Findings = {
      reaches,
      impossible: (inequality, gone) => {
        for (const cause of inequality.causes) leaveOpen(cause, 'no value may be left');
        const range = gone?.field && ranges.of(draft, worldField(gone.field, world));
        if (inequality.isNeeded && range)
          ranges.reportNothing(
            range,
            inequality.causes.map(({ constraint }) => constraint),
          );
      },
      undecided: (inequality) => this.#undecided.push({ draft, inequality }),
      inParts: (inequality, unknown) => world.isAll && keepInParts(draft, unknown, inequality, ranges),
      tooMany: (causes) => {
        for (const cause of causes) leaveOpen(cause, 'too many limits depend on each other');
      },
    };
    const elimination = new Elimination(draft, unknowns, order, findings, isNarrower);
    elimination.run(bounded);
    return elimination;
  }

  /** Leaves open what nothing shows. What one dataset leaves open is no longer a fact for others. */
  decide(): void {
    for (let before = -1; before !== this.#undecided.length; ) {
      before = this.#undecided.length;
      const lost = this.#undecided.filter(({ draft, inequality }) => !this.#isShown(draft, inequality));
      for (const each of lost) {
        for (const cause of each.inequality.causes) leaveOpen(cause, noValue);
        this.#undecided.splice(this.#undecided.indexOf(each), 1);
      }
    }
  }

  /** Whether the constraints of a parent, which are obeyed, say as much of its row. */
  #isShown(draft: DatasetDraft, inequality: Inequality): boolean {
    const paths = [...inequality.terms.keys()].map(({ expression }) =>
      expression.kind === 'field' ? expression.path : [],
    );
    const [name] = paths[0] ?? [];
    const parent = draft.references.find((each) => each.name === name)?.parent;
    if (!parent || !paths.every((path) => path.length === 2 && path[0] === name)) return false;
    const facts = (this.#facts.get(parent) ?? []).filter(({ causes }) => causes.every(isObeyed));
    return facts.some((fact) =>
      covers(fact, inequality, ({ expression }) => (expression.kind === 'field' ? (expression.path.at(-1) ?? '') : '')),
    );
  }
}

const noValue = 'a row may be left without a value';

function leaveOpen({ constraint, condition }: Cause, why: string): void {
  constraint.why.set(condition, why);
  if (!constraint.open.includes(condition)) constraint.open = [...constraint.open, condition];
}

function isObeyed({ constraint, condition }: Cause): boolean {
  return !constraint.open.includes(condition);
}

/** Gives a field, or what it is made from in one world, the limits that were found. */
function keepTo(field: FieldDraft, world: World, asked: readonly BoundDraft[], found: Elimination, base: Elimination) {
  const own = worldField(field, world);
  const derived = [...(found.derived.get(field) ?? []), ...(world.limits.get(field) ?? [])];
  const edgeBounds = found.ofEdges.get(field) ?? [];
  const kept = {
    ...(asked.length + derived.length > 0 && { bounds: [...asked, ...derived] }),
    ...(edgeBounds.length > 0 && { edgeBounds }),
  };
  const isOther = () => textOf([...derived, ...edgeBounds]) !== textOf(limitsOf(base, field));
  if (world.owns(field, own)) Object.assign(own, kept);
  else if (own !== field || isOther()) {
    const { from, to, traits } = world;
    field.apart = [...(field.apart ?? []), { ...own, ...kept, trait: traits.join(' '), from, to, own }];
  }
}

function limitsOf(base: Elimination, field: FieldDraft): readonly BoundDraft[] {
  return [...(base.derived.get(field) ?? []), ...(base.ofEdges.get(field) ?? [])];
}

function textOf(bounds: readonly BoundDraft[]): string {
  return JSON.stringify(bounds, (key, value) => {
    if (key === 'constraint' || key === 'others' || key === 'reads') return undefined;
    return typeof value === 'bigint' ? String(value) : value;
  });
}

/** Fields of a dataset, each behind those that it is made from. */
function inOrder(draft: DatasetDraft): readonly FieldDraft[] {
  const done = new Set<FieldDraft>();
  const order: FieldDraft[] = [];
  const visit = (place: Place): void => {
    if (done.has(place.field)) return;
    done.add(place.field);
    for (const each of needs(place).reverse()) visit(each);
    // What has no type has been reported.
    if (place.draft === draft && place.field.type) order.push(place.field);
  };
  for (const field of draft.fields) visit({ draft, field });
  return order;
}

function parentsFirst(drafts: readonly DatasetDraft[]): readonly DatasetDraft[] {
  const order = new Set<DatasetDraft>();
  const open = new Set<DatasetDraft>();
  const visit = (draft: DatasetDraft): void => {
    if (open.has(draft)) return;
    open.add(draft);
    for (const { parent } of draft.references) visit(parent);
    order.add(draft);
  };
  drafts.forEach(visit);
  return [...order];
}
