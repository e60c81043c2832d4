import { plural } from '../../base/plural.ts';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import { TargetFailure } from '../target-failure.ts';

import type { Session } from './session.ts';

/** Rejects where rows are still there after their deletion: rules and triggers keep what they like, and the server says nothing of it. */
export async function refuseKept(session: Session, { name }: DatasetPlan, from: string): Promise<void> {
  const [found] = await session.query<{ rows: string }>(`SELECT count(*)::text AS rows FROM ${from}`);
  const rows = Number(found?.rows);
  if (rows === 0) return;
  const message = `${plural(rows, 'row')} of \`${name}\` that were to go are still there: a trigger or a rule of the table keeps them`;
  const help = 'have it let them go, or switch it off: nothing was deleted';
  throw new TargetFailure([diagnostic('DC757', message, { help })], 'no');
}
