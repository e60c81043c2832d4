import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Definition, DefinitionSet } from '../../definition/definition.ts';
import { idOf } from '../../definition/id-of.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Environment } from '../../generate/environment.ts';

import type { Origin } from '../origin/file-origin.ts';

import { failureOf, retriable } from './origin-faults.ts';
import { originOf } from './origin-of.ts';
import { neededKeys, readKeptKeys } from './read-kept-keys.ts';
import { peopleNeeded, readPeople } from './read-people.ts';
import { readsReal } from './reads-real.ts';

type DataDefinition = Definition<'DataDefinition'>;
type Where = Parameters<typeof originOf>[2];

/** What has to be known of all rows before the first is masked. False: it cannot be read, which is reported. */
export async function readBefore(
  { datasets }: DefinitionSet,
  plan: Plan,
  environment: Environment,
  where: Where,
): Promise<boolean> {
  const keys = neededKeys(plan);
  const people = peopleNeeded(plan);
  for (const definition of keys.size + people.size > 0 ? datasets.filter(readsReal) : []) {
    const dataset = plan.datasets.find(({ id }) => id === idOf(definition.value.metadata));
    if (!dataset) continue;
    const { id, fields } = dataset;
    const read = (reader: Reader) => readAll(reader, { definition, dataset, where });
    // What references need to know of the rows that they mean, and the names that texts of other datasets may have.
    const isMeant = fields.some((field) => keys.has(`${id}.${field.name}`));
    if (isMeant && !(await read((origin, signal) => readKeptKeys(plan, dataset, origin, environment, signal))))
      return false;
    if (people.has(id) && !(await read((origin, signal) => readPeople(dataset, origin, environment, signal))))
      return false;
  }
  const missing = [...people].find((id) => !environment.people.has(id));
  if (missing === undefined) return true;
  const message = `the names of \`${missing}\`, which \`names_of\` wants, are not read in this run`;
  where.report(diagnostic('DC511', message, { help: 'run both datasets together' }));
  return false;
}

type Reader = (origin: Origin, signal: AbortSignal | undefined) => Promise<void>;

/** Reads all rows of a dataset once. False: they cannot be read, which is reported. */
async function readAll(
  reader: Reader,
  { definition, dataset, where }: { definition: DataDefinition; dataset: DatasetPlan; where: Where },
): Promise<boolean> {
  const origin = await originOf(definition, dataset, where);
  if (!origin) return false;
  try {
    await reader(origin, where.project.signal);
    return true;
  } catch (error) {
    where.report(retriable(failureOf(error, origin, definition), error));
    return false;
  }
}
