import { countText } from '../base/plural.ts';

import { Rows } from '../random/rows.ts';

import { partNames } from '../plan/describe.ts';
import type { TuplePlan } from '../plan/plan.ts';

import { DatasetReader } from './dataset-reader.ts';
import type { Environment } from './environment.ts';
import { GroupTupleDraws } from './group-tuple-draws.ts';
import { RankedTupleDraws } from './ranked-tuple-draws.ts';

/** Why the rows of a dataset cannot be told apart by one of its tuples; undefined where they can. Throws where generation would. */
export function tupleShortage(environment: Environment, id: string, position: number): string | undefined {
  const reader = new DatasetReader(environment, environment.dataset(id));
  const tuple = reader.tuple(position);
  if (tuple instanceof RankedTupleDraws) return shortRanks(tuple);
  if (!(tuple instanceof GroupTupleDraws)) return undefined;
  const { dataset } = reader;
  const { leader } = dataset.tuples[position] as TuplePlan;
  const total = tuple.total();
  if (total === undefined) return shortGroups(environment.capacity, tuple);
  const rows = tuple.differing(dataset.rows);
  if (total >= rows) return undefined;
  const parent = environment.dataset(dataset.references[leader as number]?.parent as string);
  const names = partNames(dataset, position);
  return `${names}: ${countText(total)} combinations over all rows of \`${parent.name}\`; ${countText(rows)} unique rows are asked for`;
}

function shortRanks(tuple: RankedTupleDraws): string | undefined {
  const { domain, count } = tuple;
  if (count <= domain) return undefined;
  return `${countText(domain)} combinations; ${countText(count)} rows for which the condition holds shall differ`;
}

/** Of groups that have more rows than combinations the first, and how many there are. */
function shortGroups(capacity: number, tuple: GroupTupleDraws): string | undefined {
  const { counting } = tuple;
  if (!counting) return undefined;
  const batch = new Rows(capacity);
  const domains = new Float64Array(capacity);
  let found: string | undefined;
  let short = 0;
  for (let start = 0; start < counting.groups; start += capacity) {
    batch.setRange(start, Math.min(capacity, counting.groups - start));
    tuple.domains(batch, domains);
    for (let i = 0; i < batch.length; i++) {
      const rows = counting.countOf(start + i);
      if (rows <= (domains[i] as number)) continue;
      short++;
      const { name } = counting.ancestors.dataset;
      found ??= `row ${start + i} of \`${name}\` has ${countText(domains[i] as number)} combinations, and ${countText(rows)} rows that shall differ`;
    }
  }
  return found === undefined || short === 1 ? found : `${found}; so it is for ${short} of its rows`;
}
