import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { renderText } from '../../../src/diagnostics/render-text.ts';

import { compileProject } from '../../../src/pipeline/compile-project.ts';
import { otherReaders } from '../../../src/pipeline/masking/other-readers.ts';

import { plantProject } from '../../support/planted-project.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-cli-key-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function keyOf(mode: number, at = 'key'): string {
  const path = join(folder, at);
  writeFileSync(path, '9d1f7c30ab52e84617c9f00d3be2a6415f8e7d2c4b90a1e3\n');
  chmodSync(path, mode);
  return path;
}

test.each([
  [0o600, undefined],
  [0o400, undefined],
  [0o604, 'everybody'],
  [0o644, 'everybody'],
  [0o444, 'everybody'],
])('a file of mode %o is read by its owner, and by %s', (mode, readers) => {
  expect(otherReaders(keyOf(mode))).toBe(readers);
});

test.runIf(process.getuid?.() === 0)('a group is told, but for the owner\u2019s own and root\u2019s', () => {
  const path = keyOf(0o640);
  const readers = (uid: number, gid: number) => {
    chownSync(path, uid, gid);
    return otherReaders(path);
  };
  expect(readers(0, 2000)).toBe('the group 2000');
  expect(readers(2000, 2000)).toBeUndefined();
  expect(readers(2000, 0)).toBeUndefined();
  chmodSync(folder, 0o700);
  expect(readers(0, 2000)).toBeUndefined();
});

test('what a folder keeps from others is nobody\u2019s', () => {
  const path = keyOf(0o644);
  chmodSync(folder, 0o700);
  expect(otherReaders(path)).toBeUndefined();
});

test('a secret as Kubernetes mounts it is the container\u2019s, a link of another kind is not', () => {
  const dated = join(folder, '..2026_11_22_10_00_00.123456789');
  mkdirSync(dated);
  keyOf(0o644, '..2026_11_22_10_00_00.123456789/key');
  symlinkSync('..2026_11_22_10_00_00.123456789', join(folder, '..data'));
  symlinkSync('..data/key', join(folder, 'key'));
  expect(otherReaders(join(folder, 'key'))).toBeUndefined();
  keyOf(0o644, 'plain');
  symlinkSync('plain', join(folder, 'linked'));
  expect(otherReaders(join(folder, 'linked'))).toBe('everybody');
});

test('a policy\u2019s key file that everybody may read is told, once, and taken', async () => {
  const root = plantProject({
    'specs/all.yaml': `apiVersion: data.automation/v1
kind: MaskingPolicy
metadata: {name: house}
spec: {default: {strategy: hash}, key: {file: ${keyOf(0o644)}}}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: users}
spec:
  source: masked_production
  origin: {file: users.csv}
  fields: [{name: email, type: text, masking: anonymize_email}]
`,
    'specs/users.csv': 'email\na@corp.test\n',
  });
  const told = async () => {
    const { plan, diagnostics } = await compileProject({ root, paths: [], policy: 'house', variables: {} });
    expect(plan?.keyId).toBeTruthy();
    return diagnostics.map((each) => renderText([each], { color: false }));
  };
  expect(await told()).toEqual([
    expect.stringMatching(/^warning\[DC856\]: the masking key in `.*` can be read by everybody/),
  ]);
  chmodSync(join(folder, 'key'), 0o600);
  expect(await told()).toEqual([]);
});
