import type { Report } from '../diagnostics/diagnostic.ts';

import type { Address } from '../targets/address.ts';
import { databaseNames } from '../targets/read-address.ts';

import { addressAt } from './located-address.ts';
import { readsReal } from './masking/reads-real.ts';
import type { Project } from './project.ts';
import { UsageError } from './usage-error.ts';

/** Throws, as wrong usage, where masked rows would be written into the database that the real ones are read from. */
export async function refuseOrigin(project: Project, addresses: readonly Address[], report: Report): Promise<void> {
  const { variables, root } = project;
  const real = project.definitions.datasets.filter(
    (each) => readsReal(each) && each.value.spec.origin?.uri !== undefined,
  );
  for (const definition of real) {
    const origin = await addressAt(definition, ['spec', 'origin', 'uri'], project, report);
    for (const address of addresses) {
      const names = await databaseNames(address, variables, root);
      if (!origin?.names.some((name) => names.includes(name))) continue;
      const name = definition.value.metadata.name;
      throw new UsageError(
        `${address.label} is where the real rows of ${name} lie: nothing masked is written there`,
        'name another database with --to',
      );
    }
  }
}
