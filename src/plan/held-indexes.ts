import { walk } from '../expression/expression.ts';

import { aggregatedRows } from './aggregated-reference.ts';
import { allReferences } from './all-references.ts';
import { givesWay, type Route } from './parent-draw-plan.ts';
import type { DatasetPlan, FieldSource, Plan, Reference, TuplePlan } from './plan.ts';

/** What some values cannot be made without. */
export interface HeldIndex {
  /**
   * `rows` of a dataset sorted by the row of an ancestor: four bytes a row and four an ancestor. `combinations` of its
   * parents: eight bytes a parent. `marks` of the rows that differ: a bit and an eighth a row. `blocks`
   * of series with regimes or jumps: where they begin, sixteen bytes for 4,096 rows. `moves`: eight bytes for each row that has another parent than it drew, at most all.
   */
  readonly kind: 'rows' | 'combinations' | 'marks' | 'moves' | 'blocks';
  readonly dataset: DatasetPlan;
  readonly ancestor: DatasetPlan;
  /** What it takes, at most. */
  readonly bytes: number;
}

/** Whether the rows of a parent can be told by arithmetic, without an index. */
export function hasInverse({ draw, nullProbability, isRuled }: Reference): boolean {
  return (
    nullProbability === 0 && !isRuled && (draw.kind === 'per' || draw.kind === 'exact' || draw.kind === 'one-to-one')
  );
}

/** Whether no parent of a reference, by its position, has more rows than a tuple has combinations. */
export function caps({ within, where }: TuplePlan, reference: number): boolean {
  return within === reference && where === undefined;
}

/** The indexes that generating a plan's rows takes, each once. */
export function heldIndexes(plan: Plan): HeldIndex[] {
  const byId = new Map(plan.datasets.map((dataset) => [dataset.id, dataset]));
  const found = new Map<string, HeldIndex>();
  for (const dataset of plan.datasets) {
    for (const { from, route } of neededBy(dataset, plan, byId)) {
      const key = `${from.id} ${route.join('.')}`;
      const index = found.has(key) ? undefined : indexOf(from, route, byId);
      if (index) found.set(key, index);
    }
  }
  return [...found.values(), ...plan.datasets.flatMap((dataset) => [...ofTuples(dataset, byId), ...ofSeries(dataset)])];
}

/** What tuples take beside the rows by their parents. */
function ofTuples(dataset: DatasetPlan, byId: ReadonlyMap<string, DatasetPlan>): HeldIndex[] {
  const { tuples, references, rows } = dataset;
  if (tuples.length === 0) return [];
  const parentOf = (position: number) => byId.get(references[position]?.parent ?? '') as DatasetPlan;
  const moving = references.flatMap((_, at) => (tuples.some((each) => caps(each, at)) ? [at] : []));
  return [
    ...tuples.flatMap(({ leader }): HeldIndex[] => {
      if (leader === undefined) return [];
      const ancestor = parentOf(leader);
      return [{ kind: 'combinations', dataset, ancestor, bytes: 8 * (ancestor.rows + 1) }];
    }),
    ...tuples.flatMap(({ where, within, among }): HeldIndex[] => {
      if (!where) return [];
      const route = among ?? (within === undefined ? undefined : [within]);
      if (route) return [{ kind: 'rows', ...sorted(dataset, route, byId) }];
      return [{ kind: 'marks', dataset, ancestor: dataset, bytes: 36 * Math.ceil(rows / 256) }];
    }),
    ...moving.flatMap((position): HeldIndex[] => {
      const reference = references[position];
      if (!reference || !givesWay(reference.draw)) return [];
      return [{ kind: 'moves', dataset, ancestor: parentOf(position), bytes: 8 * rows }];
    }),
  ];
}

/** What bars add up to before each block: it follows from their regimes and jumps, and is known once it has been summed up. */
function ofSeries(dataset: DatasetPlan): HeldIndex[] {
  const names = dataset.fields.flatMap(({ name, source }) => {
    if (source.kind !== 'generator' || source.generator !== 'series') return [];
    const { regimes, jump_probability: jumps, series } = source.parameters;
    return regimes !== undefined || Number(jumps) > 0 ? [`${series ?? `field ${name}`}`] : [];
  });
  const bytes = 16 * Math.ceil(dataset.rows / 4096);
  return Array.from(new Set(names), () => ({ kind: 'blocks' as const, dataset, ancestor: dataset, bytes }));
}

interface Needed {
  readonly from: DatasetPlan;
  readonly route: Route;
}

function neededBy(dataset: DatasetPlan, plan: Plan, byId: ReadonlyMap<string, DatasetPlan>): Needed[] {
  const { references, tuples, fields } = dataset;
  const own = (route: Route): Needed => ({ from: dataset, route });
  const ofReferences = allReferences(dataset).flatMap(({ draw, parent }): Needed[] => {
    if (draw.kind === 'forest' && draw.among) return [own(draw.among)];
    return draw.kind === 'within' ? [{ from: byId.get(parent) as DatasetPlan, route: draw.route }] : [];
  });
  const byTuples = tuples.flatMap(({ parts, within, among, where }) => [
    ...(within === undefined || where ? [] : [own([within])]),
    ...(among && !where ? [own(among)] : []),
    ...parts.flatMap((part): Needed[] =>
      'follows' in part && part.follows
        ? [{ from: byId.get(references[part.reference]?.parent ?? '') as DatasetPlan, route: part.follows.route }]
        : [],
    ),
  ]);
  const ofFields = fields.flatMap(({ source }) => {
    if (source.kind === 'generator') return countedBy(dataset, source).map((reference) => own([reference]));
    return source.kind === 'expression' ? aggregatesOver(dataset, source, plan) : [];
  });
  return [...ofReferences, ...byTuples, ...ofFields];
}

/** The reference among whose children a field counts. */
function countedBy({ references }: DatasetPlan, { parameters }: SourceOf<'generator'>): number[] {
  const { per } = parameters;
  if (typeof per !== 'string') return [];
  return [references.findIndex(({ name, fields }) => name === per || fields.at(-1) === per)];
}

/** The child datasets that an expression sums or counts. */
function aggregatesOver(dataset: DatasetPlan, { expression }: SourceOf<'expression'>, plan: Plan): Needed[] {
  return walk(expression).flatMap((part) => {
    if (part.kind !== 'aggregate' || part.dataset === null) return [];
    const found = aggregatedRows(plan, dataset, part);
    return found ? [{ from: found.child, route: [found.position] }] : [];
  });
}

type SourceOf<K extends FieldSource['kind']> = Extract<FieldSource, { kind: K }>;

/** Undefined where the rows can be told without an index. */
function indexOf(from: DatasetPlan, route: Route, byId: ReadonlyMap<string, DatasetPlan>): HeldIndex | undefined {
  const [first] = route;
  const only = route.length === 1 ? from.references[first as number] : undefined;
  if (first === undefined || (only && hasInverse(only))) return undefined;
  return { kind: 'rows', ...sorted(from, route, byId) };
}

function sorted(dataset: DatasetPlan, route: Route, byId: ReadonlyMap<string, DatasetPlan>): Omit<HeldIndex, 'kind'> {
  let ancestor = dataset;
  for (const step of route) ancestor = byId.get(ancestor.references[step]?.parent as string) as DatasetPlan;
  return { dataset, ancestor, bytes: 4 * (dataset.rows + ancestor.rows + 1) };
}
