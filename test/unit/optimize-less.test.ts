import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const file = fileURLToPath(new URL('../../src/start/optimize-less.ts', import.meta.url));

// In a process of its own, for it holds for all of one. V8 writes to stderr where it is told what it does not know.
test('this version of V8 knows what it is told', () => {
  const script = `import { optimizeLess } from ${JSON.stringify(file)}; optimizeLess(); console.log('done');`;
  const options = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'done\n', stderr: '' });
});
