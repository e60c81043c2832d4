import { basename } from 'node:path';

import type { Definition } from '../../definition/definition.ts';

import type { Project } from '../project.ts';

import type { ObservedTable } from './observed-table.ts';

/** The tables with what the project's definitions have decided on their columns: those that read them, or are called alike. */
export function withDecisions(tables: readonly ObservedTable[], { definitions }: Project): ObservedTable[] {
  return tables.map((table) => {
    const decisions = new Map(definitions.datasets.filter((each) => isOf(each, table)).flatMap(decisionsOf));
    if (decisions.size === 0) return table;
    const columns = table.columns.map((column) => {
      const decision = decisions.get(column.path) ?? decisions.get(column.path.split(/[.[]/)[0] as string);
      return decision === undefined ? column : { ...column, decision };
    });
    return { ...table, columns };
  });
}

function isOf(
  { value: { metadata, spec } }: Definition<'DataDefinition'>,
  { table, source, kind }: ObservedTable,
): boolean {
  const { origin } = spec;
  if (kind === 'file' && origin?.file !== undefined) return basename(origin.file) === basename(source);
  const names = [origin?.table, origin?.collection, spec.table, spec.collection, metadata.name].filter(
    (each) => each !== undefined,
  );
  return names.some((each) => bare(each) === bare(table));
}

function bare(name: string): string {
  return name.split('.').at(-1) as string;
}

function decisionsOf({ value: { spec } }: Definition<'DataDefinition'>): [string, string][] {
  const ofFields = (spec.fields ?? []).flatMap((field): [string, string][] => {
    const { name, masking } = field;
    if (masking === undefined || masking === false || typeof name !== 'string') return [];
    const rule = typeof masking === 'string' ? masking : masking === true ? 'its category’s rule' : masking.rule;
    return [[name, `masked: ${rule}`]];
  });
  return [
    ...ofFields,
    ...(spec.masking_rules ?? []).map(({ field, rule }): [string, string] => [field, `masked: ${rule}`]),
  ];
}
