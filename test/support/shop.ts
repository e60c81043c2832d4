import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Plan } from '../../src/plan/plan.ts';

import { arranged } from './loads.ts';
import { compileFolder } from './run-project.ts';

/** Users with a counted key, orders of theirs with a uuid, lines with a key of two fields, visits without one. */
const definitions = (users: number, orders: number, seed: number) => `
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: users}
spec:
  seed: ${seed}
  volume: ${users}
  fields:
    - {name: id, type: integer, generator: sequence}
    - {name: email, type: text, generator: email, unique: true}
    - {name: joined, type: timestamptz, generator: datetime_between, start_date: -30d, end_date: now}
    - {name: note, type: text, generator: sentence, null_probability: 0.3}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: orders}
spec:
  volume: ${orders}
  fields:
    - {name: id, type: uuid, generator: uuid}
    - {name: user_id, generator: reference, reference_table: users, reference_field: id}
    - {name: status, type: text, generator: choice, choices: [open, paid, "paid: late"]}
    - {name: cents, type: bigint, generator: integer, min: 1, max: 100000}
  indexes:
    - {fields: [user_id], name: orders_user}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: lines}
spec:
  volume: {per: {parent: orders, count: 2}}
  fields:
    - {name: order_id, generator: reference, reference_table: orders, reference_field: id, primary_key: true}
    - {name: position, type: integer, generator: sequence, primary_key: true}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: visits}
spec:
  volume: 50
  fields:
    - {name: path, type: text, generator: slug}
    - {name: length, type: double precision, generator: float}
`;

/** The shop's plan for documents. */
export async function shopPlan({ users = 100, orders = 150, seed = 7 } = {}): Promise<Plan> {
  const folder = await mkdtemp(path.join(tmpdir(), 'data-cli-shop-'));
  try {
    await writeFile(path.join(folder, 'shop.yaml'), definitions(users, orders, seed));
    const { plan, diagnostics } = await compileFolder(folder);
    if (!plan) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    return arranged(plan);
  } finally {
    await rm(folder, { recursive: true });
  }
}
