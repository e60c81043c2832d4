import { fingerprint } from '../../plan/fingerprint.ts';

/** What one run did to one dataset, without a single value: names, counts and verdicts. */
export interface AuditEntry {
  /** `started` is there even where the run was killed; `failed` says nothing of why, for errors may carry values. */
  readonly event: 'started' | 'finished' | 'failed';
  readonly operation: 'mask' | 'load' | 'show' | 'export' | 'cleanup' | 'import' | 'introspect' | 'scan' | 'verify';
  /** Of all records of one run. */
  readonly run_id: string;
  readonly environment: string | null;
  /** `namespace/name`. */
  readonly dataset_id: string;
  /** `user@host`. */
  readonly user_id: string;
  /** The database or the output, without credentials. */
  readonly target: string | null;
  /** Of the plan: it says which definitions. */
  readonly definitions_fingerprint: string | null;
  /** Of the masking key, which is nowhere. */
  readonly key_id: string | null;
  readonly actions: readonly AuditAction[];
  /** What was checked: true, false, or null where nobody has looked. */
  readonly validation: Readonly<Record<string, boolean | null>>;
  /** The same for each regulation that a policy names: what follows from the rules, and never that it is kept. */
  readonly compliance_check: Readonly<Record<string, Readonly<Record<string, boolean | null>>>>;
}

export interface AuditAction {
  /** A masking rule, or what was done with the rows: `read`, `write`, `delete`. */
  readonly action: string;
  /** Null: all of them. */
  readonly field: string | null;
  /** The rule's class. */
  readonly class: string | null;
  /** Null: nobody has counted. So below. */
  readonly record_count: number | null;
  /** Of a subset: rows that the origin has. Absent: all were taken. */
  readonly origin_count?: number;
  /** Different values before the rule and after it, nulls left out: exact up to 65,536, beyond that within some 2 %. */
  readonly distinct_before: number | null;
  readonly distinct_after: number | null;
  readonly non_conforming: number | null;
  readonly status: 'planned' | 'done' | 'failed';
}

/** An entry in its place in the chain. */
export interface AuditRecord extends AuditEntry {
  readonly schema_version: 1;
  /** Counted from 1, without a gap. */
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  /** The record before it; 64 zeros for the first. */
  readonly previous_hash: string;
  /** SHA-256 (hex) of this record without this key, as canonical JSON: keys sorted, no spaces. */
  readonly hash: string;
}

/** What the first record's `previous_hash` is. */
export const noHash = '0'.repeat(64);

/** Puts an entry behind another record. */
export function chained(
  entry: AuditEntry,
  { sequence, hash }: Pick<AuditRecord, 'sequence' | 'hash'>,
  timestamp: string,
): AuditRecord {
  const record = { schema_version: 1 as const, sequence: sequence + 1, timestamp, ...entry, previous_hash: hash };
  return { ...record, hash: hashOf(record) };
}

/** The hash that a record must have. */
export function hashOf({ hash: _, ...record }: Omit<AuditRecord, 'hash'> & { readonly hash?: string }): string {
  return fingerprint(record);
}
