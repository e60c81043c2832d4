import { countsRows } from '../plan/counts-rows.ts';
import type { DatasetPlan, FieldPlan } from '../plan/plan.ts';

/** The field that `{{seq}}` means: the key's sequence, else the only one. */
export function sequenceOf(dataset: Pick<DatasetPlan, 'fields' | 'key'>): FieldPlan | undefined {
  const sequences = dataset.fields.filter(({ source }) => {
    // As the compiler has it: by what a field is without traits.
    const plain = source.kind === 'traits' ? source.otherwise : source;
    return plain.kind === 'generator' && countsRows(plain.generator, plain.parameters);
  });
  return (
    sequences.find((field) => dataset.key.includes(field.name)) ?? (sequences.length === 1 ? sequences[0] : undefined)
  );
}
