import type { DatasetPlan, Reference } from '../../plan/plan.ts';

import { walk } from '../../expression/expression.ts';

interface Asked {
  readonly where: boolean;
  readonly share: { readonly fields: readonly string[] } | undefined;
  readonly follows: readonly Reference[];
  readonly nullifies: readonly Reference[];
}

/** The fields of a row that have to be known for what is asked of it. */
export function fieldsOf({ subset }: DatasetPlan, { where, share, follows, nullifies }: Asked): readonly string[] {
  const read = where && subset?.where ? walk(subset.where.expression) : [];
  return [
    ...read.flatMap((part) => (part.kind === 'field' ? [part.path[0] as string] : [])),
    ...(share?.fields ?? []),
    ...[...follows, ...nullifies].flatMap(({ fields }) => fields),
  ];
}
