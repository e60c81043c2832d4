import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';

import { AuditLog, headPath } from '../../../src/pipeline/audit/audit-log.ts';
import type { AuditRecord } from '../../../src/pipeline/audit/audit-record.ts';
import { verifyLog } from '../../../src/pipeline/audit/verify-log.ts';

import { auditEntry } from '../../support/audit-entry.ts';
import { bundled } from '../../support/bundled.ts';
import { plantProject } from '../../support/planted-project.ts';
import { smallDisk } from '../../support/small-disk.ts';

const { signal } = new AbortController();

async function planted(
  count: number,
): Promise<{ path: string; lines: string[]; write: (lines: readonly string[]) => void }> {
  const path = `${plantProject({})}/audit.ndjson`;
  const log = new AuditLog(path, signal);
  for (let i = 0; i < count; i++) await log.append([auditEntry(`default/d${i + 1}`)]);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return { path, lines, write: (kept) => writeFileSync(path, kept.map((line) => `${line}\n`).join('')) };
}

const faults = async (path: string, head?: { sequence: number; hash: string }) =>
  (await verifyLog(path, head)).faults.map(({ line, what }) => `${line ?? 'end'}: ${what}`);

test('records are of the published schema, and their hashes those of canonical JSON', async () => {
  const { path, lines } = await planted(3);
  const ajv = new Ajv2020();
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('schemas/v1/audit.json', 'utf8')));
  let previous = '0'.repeat(64);
  for (const [i, line] of lines.entries()) {
    const record = JSON.parse(line) as AuditRecord;
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    expect(record.sequence).toBe(i + 1);
    expect(record.previous_hash).toBe(previous);
    // Once more by hand: keys sorted at every level.
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.keys(value)
                .sort()
                .map((key) => [key, sorted((value as Record<string, unknown>)[key])]),
            )
          : value;
    const { hash, ...rest } = record;
    expect(hash).toBe(
      createHash('sha256')
        .update(JSON.stringify(sorted(rest)))
        .digest('hex'),
    );
    previous = hash;
  }
  expect(await faults(path)).toEqual([]);
  expect((await verifyLog(path)).head).toEqual({ sequence: 3, hash: previous });
});

test('a changed record, even with its hash made again', async () => {
  const { path, lines, write } = await planted(4);
  write(lines.with(1, (lines[1] as string).replace('"record_count":3', '"record_count":4')));
  expect(await faults(path)).toEqual(['2: record 2 was changed']);
  const { hash: _, ...forged } = { ...(JSON.parse(lines[1] as string) as AuditRecord), user_id: 'other@here' };
  const { hashOf } = await import('../../../src/pipeline/audit/audit-record.ts');
  write(lines.with(1, JSON.stringify({ ...forged, hash: hashOf(forged) })));
  expect(await faults(path)).toEqual(['3: record 3 does not follow the record before it']);
});

test('a missing record: at the beginning, within, at the end', async () => {
  const { path, lines, write } = await planted(5);
  write(lines.slice(1));
  expect(await faults(path)).toEqual(['1: record 1 is missing before record 2']);
  write(lines.filter((_, i) => i !== 1 && i !== 2));
  expect(await faults(path)).toEqual(['2: records 2 to 3 are missing before record 4']);
  write(lines.slice(0, 3));
  expect(await faults(path)).toEqual(['end: records 4 to 5 are missing at the end']);
  // Whoever takes the head away too is found by one that somebody has kept.
  const { hash } = JSON.parse(lines[4] as string) as AuditRecord;
  rmSync(headPath(path));
  const gone = `end: ${headPath(path)} is missing, which tells whether records are missing at the end`;
  expect(await faults(path)).toEqual([gone]);
  await expect(new AuditLog(path, signal).append([auditEntry('default/x')])).rejects.toThrow();
  expect(await faults(path, { sequence: 5, hash })).toEqual(['end: records 4 to 5 are missing at the end', gone]);
  write([]);
  expect(await faults(path, { sequence: 5, hash })).toEqual(['end: records 1 to 5 are missing at the end']);
});

test('records in another order, twice, and lines that are none', async () => {
  const { path, lines, write } = await planted(4);
  const [a, b, c, d] = lines as [string, string, string, string];
  write([a, c, b, d]);
  expect(await faults(path)).toEqual([
    '2: record 2 is missing before record 3',
    '3: record 2 stands behind record 3',
    '4: record 3 is missing before record 4',
  ]);
  write([a, b, b, c, d]);
  expect(await faults(path)).toEqual(['3: record 2 stands behind record 2']);
  write([a, 'nonsense', b, c, d]);
  expect(await faults(path)).toEqual(['2: this is no record']);
});

test('a chain made anew from some point on is told by the head', async () => {
  const { path, write, lines } = await planted(3);
  const head = JSON.parse(readFileSync(headPath(path), 'utf8'));
  write(lines.slice(0, 2));
  const { sequence, hash } = JSON.parse(lines[1] as string) as AuditRecord;
  writeFileSync(headPath(path), JSON.stringify({ sequence, hash }));
  await new AuditLog(path, signal).append([auditEntry('default/other')]);
  expect(await faults(path)).toEqual([]);
  expect(await faults(path, head)).toEqual(['end: record 3 is not the one that was written']);
});

test('what cannot be continued is refused; what a killed process has half written is not', async () => {
  const { path, lines, write } = await planted(3);
  appendFileSync(path, '{"schema_version":1,"sequ');
  expect(await faults(path)).toEqual([expect.stringContaining('4: this record is cut off; at the end of the log')]);
  await new AuditLog(path, signal).append([auditEntry('default/next')]);
  expect(await faults(path)).toEqual([]);
  expect((await verifyLog(path)).records).toBe(4);
  write(lines.slice(0, 2));
  await expect(new AuditLog(path, signal).append([auditEntry('default/x')])).rejects.toThrow();
  write([]);
  await expect(new AuditLog(path, signal).append([auditEntry('default/x')])).rejects.toThrow();
});

test('a record whose line was cut off at its end is continued, never lost', async () => {
  const { path, lines } = await planted(3);
  writeFileSync(path, lines.join('\n'));
  await new AuditLog(path, signal).append([auditEntry('default/next')]);
  expect(await faults(path)).toEqual([]);
  expect(readFileSync(path, 'utf8').trimEnd().split('\n').slice(0, 3)).toEqual(lines);
  const torn = await planted(3);
  const cut = torn.lines.join('\n').slice(0, -9);
  writeFileSync(torn.path, cut);
  await expect(new AuditLog(torn.path, signal).append([auditEntry('default/x')])).rejects.toThrow();
  expect(readFileSync(torn.path, 'utf8'), 'what is refused is left as it is').toBe(cut);
  const first = `${plantProject({})}/audit.ndjson`;
  writeFileSync(headPath(first), `{"sequence":0,"hash":"${'0'.repeat(64)}"}\n`);
  writeFileSync(first, '{"schema_ver');
  await new AuditLog(first, signal).append([auditEntry('default/first')]);
  expect(await faults(first)).toEqual([]);
});

test('a line that means the same and does not say it: a key twice, of which readers see the first', async () => {
  const { path, lines, write } = await planted(3);
  write(lines.with(1, (lines[1] as string).replace('{', '{"user_id":"nobody@nowhere",')));
  expect(await faults(path)).toEqual(['2: record 2 was changed']);
  write(lines.with(1, (lines[1] as string).replace('{', '{ ')));
  expect(await faults(path)).toEqual(['2: record 2 was changed']);
});

test('a disk that is full: told as such, and no record is left of what was not recorded', async () => {
  const disk = smallDisk(1);
  try {
    const path = `${disk.folder}/audit.ndjson`;
    const log = new AuditLog(path, signal);
    await log.append([auditEntry('default/first')]);
    // The rest of the disk, but for a page each time: what fails is the log, and then its head.
    const free = statfsSync(disk.folder);
    const left = Number(free.bavail) * Number(free.bsize);
    const long = (bytes: number) => auditEntry(`default/${'d'.repeat(bytes)}`);
    const full = { name: 'OutputFailure', diagnostic: expect.objectContaining({ code: 'DC602' }) };
    await expect(log.append([long(left + 4096)])).rejects.toMatchObject(full);
    const before = readFileSync(path, 'utf8');
    expect(before.split('\n').length, 'one record, with its line end').toBe(2);
    writeFileSync(`${disk.folder}/rest`, Buffer.alloc(left - 4096));
    // It fits into the page that is left, and its head does not.
    await expect(log.append([long(4096 - before.length)])).rejects.toMatchObject(full);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(await faults(path)).toEqual([]);
    rmSync(`${disk.folder}/rest`);
    await log.append([auditEntry('default/second')]);
    expect((await verifyLog(path)).records).toBe(2);
    expect(await faults(path)).toEqual([]);
  } finally {
    disk.free();
  }
});

test('a log that lies where none can: told, and no bug of ours', async () => {
  const root = plantProject({ file: 'a file' });
  await expect(
    new AuditLog(`${root}/file/audit.ndjson`, signal).append([auditEntry('default/x')]),
  ).rejects.toMatchObject({
    name: 'OutputFailure',
  });
});

test('two processes at once', async () => {
  const path = `${plantProject({})}/audit.ndjson`;
  const script = await bundled('test/support/append-audit.ts');
  const started = ['a', 'b'].map((name) => spawn(process.execPath, [script, path, name, '8'], { stdio: 'inherit' }));
  const codes = await Promise.all(started.map(async (child) => ((await once(child, 'close')) as [number])[0]));
  expect(codes).toEqual([0, 0]);
  expect(await faults(path)).toEqual([]);
  const ids = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as AuditRecord).dataset_id);
  expect(ids.sort()).toEqual(
    ['a', 'b'].flatMap((name) => Array.from({ length: 8 }, (_, i) => `default/${name}${i}`)).sort(),
  );
});
