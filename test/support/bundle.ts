import { createRequire } from 'node:module';
import path from 'node:path';

import type { Program } from './run-project.ts';

type KeptCode = typeof import('../../src/start/kept-code.ts');

/** The library as it is installed, loaded as the built command loads its own parts: `require` would read the files as UTF-8. */
export function loadBundle(): Program {
  const { bundleLoader } = createRequire(import.meta.url)(path.resolve('dist/start/kept-code.cjs')) as KeptCode;
  return bundleLoader()('index.cjs') as Program;
}
