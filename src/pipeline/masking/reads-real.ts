import type { Definition } from '../../definition/definition.ts';

type DataDefinition = Definition<'DataDefinition'>;

/** Whether a dataset's rows are read from real data: no other reader may see them. */
export function readsReal({ value }: DataDefinition): boolean {
  return value.spec.source === 'masked_production' || value.spec.source === 'hybrid';
}
