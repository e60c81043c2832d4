import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { patiently } from './patiently.ts';

const run = promisify(execFile);

const folder = path.resolve('test/support/other-node');
const system = `node-${platform() === 'win32' ? 'win' : platform()}-${arch()}`;

const listed = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
  readonly optionalDependencies: Readonly<Record<string, string>>;
};

/** The version of the other Node; undefined where the registry has none for this system. */
export const otherNodeVersion: string | undefined = listed.optionalDependencies[system];

/** The other Node's program, installed on its first use. */
export async function otherNode(): Promise<string> {
  const program = path.join(folder, 'node_modules', system, 'bin', platform() === 'win32' ? 'node.exe' : 'node');
  const isThere = await access(program).then(
    () => true,
    () => false,
  );
  const options = { cwd: folder, shell: platform() === 'win32' };
  const ci = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (!isThere) await patiently(() => run('npm', ci, options));
  return program;
}
