import path from 'node:path';

import { build } from 'esbuild';

/** A script of these tests as a file that plain Node starts at once: to have it translated at each start takes seconds. */
export async function bundled(script: string): Promise<string> {
  // As deep as the files of src, which look for the schemas from where they are.
  const outfile = path.resolve('.cache/bundled', `${path.basename(script, '.ts')}.mjs`);
  await build({ entryPoints: [script], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  return outfile;
}
