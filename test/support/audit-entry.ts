import type { AuditEntry } from '../../src/pipeline/audit/audit-record.ts';

export function auditEntry(dataset: string): AuditEntry {
  const action = {
    action: 'read',
    field: null,
    class: null,
    record_count: 3,
    distinct_before: null,
    distinct_after: null,
  };
  return {
    event: 'finished',
    operation: 'show',
    run_id: '7d2f8b1e-31a4-4f0c-9d7a-2f1d5c9b8a60',
    environment: null,
    dataset_id: dataset,
    user_id: 'me@here',
    target: 'pglite:.data',
    definitions_fingerprint: null,
    key_id: null,
    actions: [{ ...action, non_conforming: null, status: 'done' }],
    validation: { references: null },
    compliance_check: {},
  };
}
