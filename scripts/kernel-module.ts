import { readFile } from 'node:fs/promises';

import wabt from 'wabt';

import { inlinedWat } from './inlined-wat.ts';

const root = new URL('../', import.meta.url);
const features = { simd: true, sat_float_to_int: true };

/** A kernel of WebAssembly text, assembled: a module beside it that exports its bytes in base64. */
export async function kernelModule(path: string, constant: string): Promise<[path: string, text: string]> {
  const file = `${path}.wat`;
  const { parseWat } = await wabt();
  const parsed = parseWat(file, inlinedWat(await readFile(new URL(file, root), 'utf8')), features);
  parsed.validate();
  const base64 = Buffer.from(parsed.toBinary({}).buffer).toString('base64');
  const text = `// Assembled from ${file} by \`npm run schemas\`: not to be edited.
export const ${constant} = '${base64}';
`;
  return [`${path}.generated.ts`, text];
}
