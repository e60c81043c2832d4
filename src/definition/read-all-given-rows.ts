import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import { type BrokenDefinition, type Definition, type DefinitionSet, defaultNamespace } from './definition.ts';
import type { GivenRows } from './given-rows.ts';
import { type GivenRowsOptions, readGivenRows } from './read-given-rows.ts';
import type { Reader } from './reader.ts';

export interface AllGivenRows {
  /** Without the datasets whose rows have errors: they are broken now. */
  readonly definitions: DefinitionSet;
  readonly given: ReadonlyMap<Definition<'DataDefinition'>, GivenRows>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The rows of every dataset that gives them. */
export async function readAllGivenRows(
  definitions: DefinitionSet,
  reader: Reader,
  options: GivenRowsOptions,
): Promise<AllGivenRows> {
  const given = new Map<Definition<'DataDefinition'>, GivenRows>();
  const diagnostics: Diagnostic[] = [];
  const broken: Definition<'DataDefinition'>[] = [];
  for (const definition of definitions.datasets) {
    const before = diagnostics.length;
    const rows = await readGivenRows(definition, reader, options, (each) => diagnostics.push(each));
    if (rows) given.set(definition, rows);
    if (diagnostics.length > before) broken.push(definition);
  }
  const datasets = definitions.datasets.filter((each) => !broken.includes(each));
  return {
    definitions: { ...definitions, datasets, broken: [...definitions.broken, ...broken.map(asBroken)] },
    given,
    diagnostics,
  };
}

function asBroken({ kind, value }: Definition<'DataDefinition'>): BrokenDefinition {
  return { kind, name: value.metadata.name, namespace: value.metadata.namespace ?? defaultNamespace };
}
