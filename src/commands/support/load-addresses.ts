import type { Report } from '../../diagnostics/diagnostic.ts';

import type { Plan } from '../../plan/plan.ts';

import type { Address } from '../../targets/address.ts';

import { databaseAddresses } from '../../pipeline/database-address.ts';
import type { ProjectRead, ProjectRequest } from '../../pipeline/project-request.ts';
import { refuseOrigin } from '../../pipeline/refuse-origin.ts';
import { refuseProduction, refuseProductionNow } from '../../pipeline/refuse-production.ts';

import type { DatabaseSettings } from './database-flags.ts';

/** The databases that a plan goes to; undefined, or reported as an error, where it may not go there. */
export async function addressesOf(
  { project, environment }: ProjectRead,
  { datasets }: Plan,
  request: ProjectRequest,
  { to }: DatabaseSettings,
  report: Report,
): Promise<readonly Address[] | undefined> {
  const names = { to, environment, datasets: new Set(datasets.map(({ id }) => id)) };
  const addresses = await databaseAddresses(project, names, report);
  if (!addresses) return undefined;
  await refuseProduction(project, environment, addresses, report);
  // What is production is said by the definitions of today, too.
  if (request.at !== undefined) await refuseProductionNow(request, addresses, report);
  await refuseOrigin(project, addresses, report);
  return addresses;
}
