import type { Relationship } from '../definition/types.generated.ts';

export type ReferenceOptions = Pick<Relationship, (typeof optionKeys)[number]>;

/** What a relationship says of its reference. A field that refers says the same with the keys that it shares. */
export const optionKeys = [
  'name',
  'onDelete',
  'enforced',
  'null_probability',
  'distribution',
  'unique',
  'acyclic',
  'root_probability',
  'max_depth',
  'root',
] as const;
