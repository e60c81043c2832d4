import type { DatasetPlan, FieldSource, Reference } from './plan.ts';

/** What a dataset refers to, from inside of documents too. */
export function allReferences({ references, fields }: DatasetPlan): readonly Reference[] {
  const all = [...references];
  for (const { source } of fields) addReferences(source, all);
  return all;
}

function addReferences(source: FieldSource, all: Reference[]): void {
  if (source.kind === 'parent') all.push(source.reference);
  if (source.kind === 'traits') {
    addReferences(source.otherwise, all);
    for (const each of source.traits) addReferences(each.source, all);
  }
  if (source.kind === 'generator' && source.nested) for (const each of source.nested) addReferences(each.source, all);
}
