import type { Key } from '../random/key.ts';

import { tupleKey } from '../plan/cell-keys.ts';
import type { Reference, TuplePlan } from '../plan/plan.ts';

import { countChildren } from './counting.ts';
import { DealtGroups } from './dealt-groups.ts';
import { FollowedPart } from './followed-part.ts';
import { type Grouping, GroupTupleDraws } from './group-tuple-draws.ts';
import { countHolding } from './holding-children.ts';
import { RankedTupleDraws } from './ranked-tuple-draws.ts';
import type { RowReader } from './row-reader.ts';
import { rowsHolding } from './rows-holding.ts';
import { TupleDraws, type TupleOf } from './tuple-draws.ts';

/** The fields and references of a dataset that are drawn together, by their position in its `tuples`. */
export function bindTuple(reader: RowReader, position: number): TupleOf {
  const { dataset, environment } = reader;
  const plan = dataset.tuples[position] as TuplePlan;
  const referenceAt = (index: number) => dataset.references[index] as Reference;
  const bindAll = () => {
    for (const part of plan.parts) {
      if ('field' in part) reader.field(part.field);
      else reader.parentRows(referenceAt(part.reference));
    }
  };
  const key = keyOf(reader, plan);
  const { where } = plan;
  const holding = where && (() => rowsHolding(reader, `${dataset.id} ${position}`, where.expression));
  const grouping = groupingOf(reader, plan, position);
  if (!grouping)
    return holding
      ? new RankedTupleDraws(key, environment.capacity, bindAll, holding)
      : new TupleDraws(key, environment.capacity, bindAll);
  const group = reader.open(grouping.dataset);
  const followed = plan.parts.flatMap((part, at) => {
    if (!('follows' in part) || !part.follows) return [];
    const { parent, apart } = referenceAt(part.reference);
    return [[at, new FollowedPart(group, reader.open(parent), part.follows, apart !== undefined)] as const];
  });
  const [first] = plan.parts;
  const path = first && 'field' in first ? first.field : first && referenceAt(first.reference).fields[0];
  const cell = (row: number) => ({ dataset, row, ...(path !== undefined && { path }) });
  return new GroupTupleDraws(key, environment.capacity, bindAll, grouping.by, new Map(followed), cell, holding);
}

function groupingOf(
  reader: RowReader,
  { within, among, leader, parts, where }: TuplePlan,
  position: number,
): { readonly by: Grouping; readonly dataset: string } | undefined {
  const route = among ?? (within === undefined ? undefined : [within]);
  if (route) {
    const name = `${reader.dataset.id} where ${position}`;
    const counting = where ? countHolding(reader, route, name, where.expression) : countChildren(reader, route);
    return { by: { counting }, dataset: counting.ancestors.dataset.id };
  }
  if (leader === undefined) return undefined;
  const { environment, dataset } = reader;
  const reference = dataset.references[leader] as Reference;
  const groups = environment.dataset(reference.parent).rows;
  const own = parts.findIndex((part) => 'reference' in part && part.reference === leader);
  // Not yet: its draw is a part of this tuple.
  const parents = () => reader.parentRows(reference);
  const dealt = new DealtGroups(environment, `${dataset.id} ${position}`, own, groups, parents);
  return { by: { dealt }, dataset: reference.parent };
}

/** The key of a tuple: of the names that its parts are keyed by. */
function keyOf({ key, dataset }: RowReader, { parts }: TuplePlan): Key {
  const names = parts.map((part) => {
    if ('reference' in part) return (dataset.references[part.reference] as Reference).fields.join(' ');
    return dataset.fields.find(({ name }) => name === part.field)?.key ?? part.field;
  });
  return tupleKey(key, names);
}
