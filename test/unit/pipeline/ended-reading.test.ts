import { expect, test } from 'vitest';

import { Aborted } from '../../../src/pipeline/aborted.ts';
import { fileBytes } from '../../../src/pipeline/file-bytes.ts';
import { fileFindings } from '../../../src/pipeline/file-proof/manifest-findings.ts';

import { plantProject } from '../../support/planted-project.ts';

const files = { 'users.csv': 'x\n'.repeat(2_000_000) };

test('who ends a run while a file is read is the reason that its reading ends: no fault of ours', async () => {
  const ended = new AbortController();
  const reason = new Aborted();
  const path = `${plantProject(files)}/users.csv`;
  const read = async () => {
    for await (const part of fileBytes(path, { signal: ended.signal })) {
      expect(part.length).toBeGreaterThan(0);
      ended.abort(reason);
    }
  };
  await expect(read()).rejects.toBe(reason);
});

test('so it is while the bytes of a dump’s files are counted', async () => {
  const ended = new AbortController();
  const reason = new Aborted();
  const own = { name: 'users.csv', bytes: 4_000_000, sha256: '' };
  const manifest = { datasets: [], files: [own] } as unknown as Parameters<typeof fileFindings>[1];
  const found = fileFindings(plantProject(files), manifest, ended.signal);
  ended.abort(reason);
  await expect(found).rejects.toBe(reason);
});
