import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

import { type AuditHead, headMissing, readHead } from './audit-log.ts';
import { type AuditRecord, hashOf, noHash } from './audit-record.ts';

/** What is wrong with a log, and where. */
export interface AuditFault {
  /** Counted from 1; absent: the end of the file. */
  readonly line?: number;
  readonly what: string;
}

export interface AuditVerdict {
  readonly records: number;
  /** Of the last record: whoever keeps it can tell later that records are missing at the end. */
  readonly head: AuditHead;
  readonly faults: readonly AuditFault[];
}

/** The records of a log one after another; what is no record is undefined. */
export async function* readLog(path: string): AsyncGenerator<AuditRecord | undefined> {
  for await (const line of linesOf(path)) yield recordOf(line);
}

function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
}

/**
 * Holds a log against its chain: records that were changed, that are missing, that were put in another order. Records that
 * are missing at the end are told by the head beside the log, or by one that somebody has kept.
 */
export async function verifyLog(path: string, kept?: AuditHead): Promise<AuditVerdict> {
  const faults: AuditFault[] = [];
  const hashes = new Map<number, string>();
  const head = await readHead(path);
  const wanted = [head, kept].filter((each) => each !== undefined);
  let last: AuditHead = { sequence: 0, hash: noHash };
  let line = 0;
  for await (const text of linesOf(path)) {
    const record = recordOf(text);
    line += 1;
    if (!record) {
      faults.push({ line, what: text.startsWith('{') && !text.endsWith('}') ? cutOff : 'this is no record' });
      continue;
    }
    const fault = faultOf(record, text, last);
    if (fault !== undefined) faults.push({ line, what: fault });
    if (wanted.some(({ sequence }) => sequence === record.sequence)) hashes.set(record.sequence, record.hash);
    last = record;
  }
  for (const head of wanted) {
    if (head.sequence > last.sequence) faults.push({ what: missing(last.sequence + 1, head.sequence, 'at the end') });
    else if (head.sequence > 0 && hashes.get(head.sequence) !== head.hash)
      faults.push({ what: `record ${head.sequence} is not the one that was written` });
  }
  if (!head && line > 0) faults.push({ what: headMissing(path) });
  return { records: line, head: { sequence: last.sequence, hash: last.hash }, faults };
}

function faultOf(record: AuditRecord, text: string, last: AuditHead): string | undefined {
  const { sequence, previous_hash: previous, hash } = record;
  // The text as well: of a key that stands there twice readers of the file see another value than the hash is of.
  if (hashOf(record) !== hash || JSON.stringify(record) !== text) return `record ${sequence} was changed`;
  if (sequence > last.sequence + 1) return missing(last.sequence + 1, sequence - 1, `before record ${sequence}`);
  if (sequence <= last.sequence) return `record ${sequence} stands behind record ${last.sequence}`;
  return previous === last.hash ? undefined : `record ${sequence} does not follow the record before it`;
}

const cutOff =
  'this record is cut off; at the end of the log a killed process leaves one, and the next run takes it away';

function missing(first: number, end: number, where: string): string {
  return first === end ? `record ${first} is missing ${where}` : `records ${first} to ${end} are missing ${where}`;
}

function recordOf(line: string): AuditRecord | undefined {
  try {
    const record = JSON.parse(line) as AuditRecord;
    return Number.isInteger(record.sequence) && typeof record.hash === 'string' ? record : undefined;
  } catch {
    return undefined;
  }
}
