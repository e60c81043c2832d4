import { parseType } from '../../src/values/type.ts';

import type { DatasetPlan, FieldPlan, Plan } from '../../src/plan/plan.ts';

/** A field of a hand-made plan. */
export function field(name: string, type: string, more: Partial<FieldPlan> = {}): FieldPlan {
  const parsed = parseType(type);
  if (!parsed) throw new Error(`${type} is no type`);
  return {
    name,
    type: parsed,
    nullable: false,
    nullProbability: 0,
    distinct: false,
    source: { kind: 'given', values: [] },
    key: name,
    ...more,
  };
}

export function sequence(name: string, type = 'integer'): FieldPlan {
  return field(name, type, { source: { kind: 'generator', generator: 'sequence', version: 1, parameters: {} } });
}

export function dataset(name: string, fields: readonly FieldPlan[], more: Partial<DatasetPlan> = {}): DatasetPlan {
  return {
    name,
    namespace: 'default',
    id: `${more.namespace ?? 'default'}/${name}`,
    table: { name },
    seed: '1',
    locale: 'en_US',
    rows: 0,
    fields,
    key: [],
    unique: [],
    indexes: [],
    references: [],
    tuples: [],
    constraints: [],
    fingerprint: 'f'.repeat(64),
    ...more,
  };
}

export function planOf(...datasets: readonly DatasetPlan[]): Plan {
  return {
    catalogue: 1,
    seed: '42',
    asOf: '2026-01-01T00:00:00Z',
    datasets,
    cycles: [],
    fingerprint: 'a'.repeat(64),
  };
}
