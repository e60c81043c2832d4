import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DefinitionSet } from '../../definition/definition.ts';
import { idOf } from '../../definition/id-of.ts';
import type { Plan } from '../../plan/plan.ts';

import type { Environment } from '../../generate/environment.ts';

import { failureOf, retriable } from './origin-faults.ts';
import { originOf } from './origin-of.ts';
import { neededKeys, readKeptKeys } from './read-kept-keys.ts';
import { peopleNeeded, readPeople } from './read-people.ts';
import { readsReal } from './reads-real.ts';

/** What has to be known of all rows before the first is masked. False: it cannot be read, which is reported. */
export async function readBefore(...what: Parameters<typeof keysOfConditions>): Promise<boolean> {
  return (await keysOfConditions(...what)) && (await peopleOfTexts(...what));
}

/** What references need to know of the rows that they mean. False: it cannot be read, which is reported. */
async function keysOfConditions(
  { datasets }: DefinitionSet,
  plan: Plan,
  environment: Environment,
  where: Parameters<typeof originOf>[2],
): Promise<boolean> {
  const needed = neededKeys(plan);
  for (const definition of needed.size > 0 ? datasets.filter(readsReal) : []) {
    const dataset = plan.datasets.find(({ id }) => id === idOf(definition.value.metadata));
    if (!dataset?.fields.some((field) => needed.has(`${dataset.id}.${field.name}`))) continue;
    const origin = await originOf(definition, dataset, where);
    if (!origin) return false;
    try {
      await readKeptKeys(plan, dataset, origin, environment, where.project.signal);
    } catch (error) {
      where.report(retriable(failureOf(error, origin, definition), error));
      return false;
    }
  }
  return true;
}

/** The names that texts of other datasets may have. False: they cannot be read, which is reported. */
async function peopleOfTexts(
  { datasets }: DefinitionSet,
  plan: Plan,
  environment: Environment,
  where: Parameters<typeof originOf>[2],
): Promise<boolean> {
  const needed = peopleNeeded(plan);
  for (const definition of needed.size > 0 ? datasets.filter(readsReal) : []) {
    const dataset = plan.datasets.find(({ id }) => id === idOf(definition.value.metadata));
    if (!dataset || !needed.has(dataset.id)) continue;
    const origin = await originOf(definition, dataset, where);
    if (!origin) return false;
    try {
      await readPeople(dataset, origin, environment, where.project.signal);
    } catch (error) {
      where.report(retriable(failureOf(error, origin, definition), error));
      return false;
    }
  }
  const missing = [...needed].find((id) => !environment.people.has(id));
  if (missing === undefined) return true;
  const message = `the names of \`${missing}\`, which \`names_of\` wants, are not read in this run`;
  where.report(diagnostic('DC511', message, { help: 'run both datasets together' }));
  return false;
}
