import { canonicalJson } from '../plan/fingerprint.ts';

/** Whether two parts of plans or definitions differ, whatever the order of their keys; what is absent is null. */
export function differs(from: unknown, to: unknown): boolean {
  return canonicalJson(from ?? null) !== canonicalJson(to ?? null);
}
