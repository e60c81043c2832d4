import { diagnostic } from '../diagnostics/diagnostic.ts';

import { type Definition, defaultNamespace, spanAt } from '../definition/definition.ts';

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
  const written = typeof volume === 'object' ? volume.count : volume;
  const rows = namedCount(definition, counts) ?? counts.all ?? written ?? defaultRows;
  if (Number.isSafeInteger(rows) && rows >= 0) return rows;
  report(
    diagnostic('DC409', `a dataset cannot have ${rows} rows`, {
      span: spanAt(definition, ['spec', 'volume', 'count']),
    }),
  );
  return 0;
}

/** The rows that the run asks for by the dataset's name. */
export function namedCount({ value }: Definition<'DataDefinition'>, { byName }: Counts): number | undefined {
  const { name, namespace } = value.metadata;
  return byName?.get(`${namespace ?? defaultNamespace}/${name}`) ?? byName?.get(name);
}
