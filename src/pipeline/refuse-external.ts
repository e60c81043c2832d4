import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import type { DatasetPlan } from '../plan/plan.ts';

import type { Places } from '../compile/places.ts';
import { externalValues } from '../generate/generation-failure.ts';

/** Why rows cannot be made without a database: fields of these datasets whose values only that has. */
export function refuseExternal(datasets: readonly DatasetPlan[], places: Places | undefined): Diagnostic[] {
  return datasets.flatMap((dataset) =>
    dataset.fields.flatMap(({ name, source }) => {
      if (source.kind !== 'external') return [];
      const parent = dataset.external?.[source.reference]?.parent ?? '';
      return [externalValues(dataset.name, name, parent, places?.get(dataset.id)?.fields.get(name)?.source)];
    }),
  );
}
