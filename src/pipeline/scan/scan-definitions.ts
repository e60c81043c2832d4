import { typeText } from '../../values/type.ts';

import type { DatasetPlan, FieldPlan, FieldSource, Plan } from '../../plan/plan.ts';

import { ObservedColumns } from '../../detect/observed-columns.ts';

import type { ObservedTable, ScannablePath } from './observed-table.ts';

/**
 * The fields of definitions. Of rows that are given the values are looked at; what generators make belongs to nobody, so
 * such a field is told with that as its decision.
 */
export function observeDefinitions(plan: Plan, most: number): ObservedTable[] {
  return plan.datasets.map((dataset) => {
    const isGiven = dataset.fields.some(({ source }) => source.kind === 'given');
    return {
      source: dataset.id,
      table: dataset.name,
      kind: 'dataset' as const,
      rows: dataset.rows,
      looked: isGiven ? Math.min(most, dataset.rows) : 0,
      columns: dataset.fields.flatMap((field) => observeField(field, dataset, most)),
    };
  });
}

/** A field, or what lies inside of its JSON. */
export function observeField(field: FieldPlan, { rows }: DatasetPlan, most: number): ScannablePath[] {
  const { name, source } = field;
  const type = typeText(field.type);
  const stride = Math.max(1, Math.ceil(rows / most));
  const written = writtenValues(source)?.slice(0, most) ?? [];
  const values = source.kind === 'given' ? source.values.filter((_, row) => row % stride === 0) : written;
  const decision = decisionOf(field);
  const more = decision === undefined ? {} : { decision };
  if (!type.startsWith('json') && !field.type.array)
    return [{ path: name, name, context: '', type, values, kinds: new Set(), ...more }];
  const observed = new ObservedColumns();
  observed.declare([name]);
  for (const value of values) observed.add(name, value);
  return observed.columns.map((column) => ({ ...column, ...more }));
}

/** What needs no decision any more: it has a rule, or it is nobody's. */
function decisionOf({ mask, source }: FieldPlan): string | undefined {
  if (mask) return `masked: ${mask.rule}`;
  if (source.kind === 'given') return undefined;
  return source.kind === 'reference' ? 'as the field that it refers to' : 'synthetic';
}

/** The values that a definition itself gives its generator. */
export function writtenValues(source: FieldSource): readonly string[] | undefined {
  if (source.kind !== 'generator') return undefined;
  const { choices, value, values } = source.parameters;
  const found = { choice: choices, constant: [value], sample: values }[source.generator];
  return Array.isArray(found) ? found.filter((each) => each !== null && each !== undefined).map(String) : undefined;
}
