import type { DatasetPlan, FieldSource, Reference } from './plan.ts';

/** What a dataset refers to, from inside of documents too. */
export function allReferences({ references, fields }: DatasetPlan): readonly Reference[] {
  return [...references, ...fields.flatMap(({ source }) => ofSource(source))];
}

function ofSource(source: FieldSource): readonly Reference[] {
  if (source.kind === 'parent') return [source.reference];
  if (source.kind === 'traits')
    return [source.otherwise, ...source.traits.map((each) => each.source)].flatMap(ofSource);
  return source.kind === 'generator' ? (source.nested ?? []).flatMap((each) => ofSource(each.source)) : [];
}
