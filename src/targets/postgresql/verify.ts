import type { Plan } from '../../plan/plan.ts';

import type { Finding, VerifyOptions } from '../database.ts';
import type { LoadedDataset } from '../execution.ts';

import type { Session } from './session.ts';

export async function verifyTables(
  _session: Session,
  _plan: Plan,
  _datasets: readonly LoadedDataset[],
  _options: VerifyOptions,
): Promise<readonly Finding[]> {
  return [];
}
