import type { AuditHead } from './audit-log.ts';

/** The last record of this process's run, which its summary tells: whoever keeps that can tell later that it is gone. */
let last: AuditHead | undefined;

/** Called for each record that is on the disk. */
export function keepLastRecord(head: AuditHead): void {
  last = head;
}

/** `NUMBER:HASH`, as `audit verify --head` takes it; undefined where nothing was recorded since it was asked for. */
export function takeLastRecord(): string | undefined {
  const head = last;
  last = undefined;
  return head && `${head.sequence}:${head.hash}`;
}
