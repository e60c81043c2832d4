import { readFile } from 'node:fs/promises';

import wabt from 'wabt';

const folder = new URL('../src/random/kernels/', import.meta.url);

/** A kernel of WebAssembly text, assembled, as a module that exports its bytes in base64. */
export async function kernelModule(name: string, constant: string): Promise<string> {
  const file = `${name}.wat`;
  const { parseWat } = await wabt();
  const parsed = parseWat(file, await readFile(new URL(file, folder), 'utf8'), { simd: true });
  parsed.validate();
  const base64 = Buffer.from(parsed.toBinary({}).buffer).toString('base64');
  return `// Assembled from ${file} by \`npm run schemas\`: not to be edited.
export const ${constant} = '${base64}';
`;
}
