import { diagnostic } from '../diagnostics/diagnostic.ts';

import type { Definition } from '../definition/definition.ts';
import { spanAt } from '../definition/definition.ts';

import type { CompileContext } from './draft.ts';

/** Rows where a definition says nothing. */
export const defaultRows = 100;

/** Row counts asked for by the run: for all datasets that have a count of their own, or by name. */
export interface Counts {
  readonly all?: number;
  readonly byName?: ReadonlyMap<string, number>;
}

/** The rows of a dataset: the run's word by name, else its word for all, else the definition's. */
export function rowsOf(definition: Definition<'DataDefinition'>, counts: Counts, { report }: CompileContext): number {
  const { volume } = definition.value.spec;
  const { name, namespace } = definition.value.metadata;
  const named = counts.byName?.get(`${namespace ?? 'default'}/${name}`) ?? counts.byName?.get(name);
  const written = typeof volume === 'object' ? volume.count : volume;
  const rows = named ?? counts.all ?? written ?? defaultRows;
  if (Number.isSafeInteger(rows) && rows >= 0) return rows;
  report(
    diagnostic('DC409', `a dataset cannot have ${rows} rows`, {
      span: spanAt(definition, ['spec', 'volume', 'count']),
    }),
  );
  return 0;
}
